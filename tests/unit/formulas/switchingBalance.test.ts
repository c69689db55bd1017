import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	SWITCHING_FACETS,
	switchingBalance,
	type SwitchingCosts,
	type SwitchingFacet
} from '$lib/formulas/switchingBalance';
import { between } from './between';
import { expectRefused } from './refused';

const FACETS: readonly SwitchingFacet[] = Object.values(SWITCHING_FACETS).flat();
const costs = fc.record(
	Object.fromEntries(FACETS.map((facet) => [facet, between(0, 2000)]))
) as fc.Arbitrary<SwitchingCosts>;
const offers = fc.record({ advantage: between(0, 5000), years: between(1, 10), discount: between(0, 0.3) });
const flat = (value: number) => Object.fromEntries(FACETS.map((facet) => [facet, value])) as SwitchingCosts;

describe('switchingBalance', () => {
	it('knows eight facets: four procedural, two financial, two relational', () => {
		expect(Object.values(SWITCHING_FACETS).map(({ length }) => length)).toEqual([4, 2, 2]);
		expect(new Set(FACETS).size).toBe(8);
	});

	it('weighs costs now against advantages at the end of each year', () => {
		const {
			byType,
			costs: total,
			gain,
			net
		} = switchingBalance(flat(100), {
			advantage: 500,
			years: 2,
			discount: 0.1
		});
		expect(byType).toEqual({ procedural: 400, financial: 200, relational: 200 });
		expect(total).toBe(800);
		expect(gain).toBeCloseTo(500 / 1.1 + 500 / 1.21, 10);
		expect(net).toBeCloseTo(500 / 1.1 + 500 / 1.21 - 800, 10);
	});

	it('without discounting pays back a penalty of 360 at 45 a month in eight months', () => {
		const only = { ...flat(0), monetaryLoss: 360 };
		expect(switchingBalance(only, { advantage: 45, years: 8, discount: 0 }).net).toBe(0);
	});

	it('is even at the break-even advantage, and only there changes sign', () => {
		fc.assert(
			fc.property(costs, offers, (given, offer) => {
				const { breakEven, costs: total } = switchingBalance(given, offer);
				const at = (advantage: number) => switchingBalance(given, { ...offer, advantage }).net;
				expect(at(breakEven)).toBeCloseTo(0, 6);
				expect(at(breakEven + 1)).toBeGreaterThan(0);
				if (total > 10) expect(at(breakEven * 0.9)).toBeLessThan(0);
			})
		);
	});

	it('never brings the change nearer by a higher cost', () => {
		fc.assert(
			fc.property(costs, offers, fc.constantFrom(...FACETS), between(1, 500), (given, offer, facet, more) => {
				const higher = { ...given, [facet]: given[facet] + more };
				expect(switchingBalance(higher, offer).net).toBeLessThan(switchingBalance(given, offer).net);
			})
		);
	});

	it('refuses negative costs and advantages', () => {
		const offer = { advantage: 1, years: 1, discount: 0 };
		expectRefused([
			[() => switchingBalance({ ...flat(0), learning: -1 }, offer), 'learning', 'belowMinimum'],
			[() => switchingBalance(flat(0), { ...offer, advantage: -1 }), 'advantage', 'belowMinimum']
		]);
	});
});
