import { describe, expect, it } from 'vitest';
import { parametersFrom } from '$lib/domain/parameters';
import { confirmation, programmeCost, switchingTypes } from '$lib/state/leverMeaning';
import { syntheticRun } from '../../support/syntheticRun';

const run = syntheticRun();

describe('programmeCost', () => {
	it('is the month’s retention cost per active customer', () => {
		const at = run.viewAt;
		expect(programmeCost(run)).toBeCloseTo(run.series.retentionCost[at]! / run.series.active[at]!, 12);
	});

	it('is nothing where nobody is left', () => {
		const active = run.series.active.map(() => 0);
		expect(programmeCost({ ...run, series: { ...run.series, active } })).toBeNull();
	});

	it('speaks of the first month where the start is looked at, when nothing has been spent yet', () => {
		expect(programmeCost({ ...run, viewAt: 0 })).toBeCloseTo(
			run.series.retentionCost[1]! / run.series.active[1]!,
			12
		);
	});
});

describe('confirmation', () => {
	it('is perceived ÷ expected, the textbook’s C', () => {
		const perceived = run.series.active.map(() => 72);
		const expected = run.series.active.map(() => 60);
		const experienced = { ...run, series: { ...run.series, perceived, expected } };
		expect(confirmation(experienced)).toEqual({ perceived: 72, expected: 60, ratio: 1.2 });
	});

	it('is nothing where nobody expects anything', () => {
		const expected = run.series.expected.map(() => 0);
		expect(confirmation({ ...run, series: { ...run.series, expected } })).toBeNull();
	});
});

describe('switchingTypes', () => {
	it('means the four procedural, two financial and two relational facets', () => {
		const parameters = parametersFrom({
			economicRisk: 10,
			evaluation: 20,
			learning: 30,
			setUp: 40,
			benefitLoss: 50,
			monetaryLoss: 70,
			personalRelationshipLoss: 80,
			brandRelationshipLoss: 100
		});
		expect(switchingTypes(parameters)).toEqual({ procedural: 25, financial: 60, relational: 90 });
	});
});
