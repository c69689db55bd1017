import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bestRelationship,
	KOTLER,
	MARGINS,
	NUMBERS,
	RELATIONSHIPS,
	relationshipResults
} from '$lib/formulas/relationshipChoice';
import { between } from './between';
import { expectRefused } from './refused';

const EFFORTS = {
	basic: { hours: 0, retention: 0.5 },
	reactive: { hours: 0.25, retention: 0.6 },
	accountable: { hours: 0.5, retention: 0.65 },
	proactive: { hours: 2, retention: 0.7 },
	partnership: { hours: 20, retention: 0.9 }
};
const given = { customers: 100, margin: 1000, hours: 60, wage: 50 };
const cases = fc.record({
	customers: between(1, 10_000),
	margin: between(0, 100_000),
	hours: between(0, 10_000),
	wage: between(0, 200)
});
const depth = (type: string | null) => RELATIONSHIPS.findIndex((one) => one === type);

describe('Kotler’s table', () => {
	it('goes no lighter as customers get fewer or margins higher', () => {
		const deepest = (margin: (typeof MARGINS)[number], number: (typeof NUMBERS)[number]) =>
			Math.max(...KOTLER[margin][number].map(depth));
		for (const margin of MARGINS) {
			const row = NUMBERS.map((number) => deepest(margin, number));
			expect(row).toEqual([...row].sort((a, b) => a - b));
		}
		for (const number of NUMBERS) {
			const column = MARGINS.map((margin) => deepest(margin, number));
			expect(column).toEqual([...column].sort((a, b) => b - a));
		}
		expect(KOTLER.high.few).toEqual(['partnership']);
		expect(KOTLER.low.many).toEqual(['basic', 'reactive']);
	});
});

describe('relationshipResults', () => {
	it('weighs a customer kept against the hours he takes, and counts the hours of all', () => {
		const results = relationshipResults(given, EFFORTS);
		expect(results.map(({ type }) => type)).toEqual(RELATIONSHIPS);
		expect(results.map(({ hours }) => hours)).toEqual([0, 25, 50, 200, 2000]);
		expect(results.map(({ possible }) => possible)).toEqual([true, true, true, false, false]);
		expect(results.map(({ net }) => net)).toEqual([500, 587.5, 625, 600, -100]);
		expect(bestRelationship(results)).toBe('accountable');
	});

	it('finds a break-even margin of more cost ÷ more retention between two types', () => {
		// (0.5 − 0.25) · 50 ÷ (0.65 − 0.60) = 250.
		const best = (margin: number) =>
			bestRelationship(relationshipResults({ ...given, margin, hours: 60 }, EFFORTS));
		expect(best(245)).toBe('reactive');
		expect(best(255)).toBe('accountable');
	});

	it('never chooses a lighter type for a higher margin, nor a deeper one for more customers', () => {
		fc.assert(
			fc.property(cases, between(1, 5), (given, times) => {
				const best = (change: object) =>
					depth(bestRelationship(relationshipResults({ ...given, ...change }, EFFORTS)));
				expect(best({ margin: given.margin * times })).toBeGreaterThanOrEqual(best({}));
				expect(best({ customers: given.customers * times })).toBeLessThanOrEqual(best({}));
			})
		);
	});

	it('knows no best type where none is possible', () => {
		expect(
			bestRelationship(
				relationshipResults({ ...given, hours: 0 }, { ...EFFORTS, basic: { hours: 1, retention: 0.5 } })
			)
		).toBeNull();
	});

	it('refuses impossible figures', () => {
		expectRefused([
			[() => relationshipResults({ ...given, customers: 0 }, EFFORTS), 'customers', 'notAbove'],
			[() => relationshipResults({ ...given, hours: -1 }, EFFORTS), 'hours', 'belowMinimum'],
			[
				() => relationshipResults(given, { ...EFFORTS, basic: { hours: 0, retention: 2 } }),
				'basic.retention',
				'aboveMaximum'
			]
		]);
	});
});
