import { beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '$lib/domain/run';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { simulate } from '$lib/engine/simulate';
import {
	bestSpend,
	customerValueOutcomes,
	judgementOf,
	LEAVERS,
	retentionWith,
	RFM_CUSTOMERS,
	rfmRanked,
	serviceGain,
	tierFacts,
	withoutWorst
} from '$lib/state/lessons/customerValue';
import { ServiceDesk } from '$lib/state/lessons/serviceDesk.svelte';

let run: Run;
beforeAll(() => {
	run = simulate({ ...companyFrom(preset('retailer')), customers: 1000, months: 36 }, { viewAt: 36 });
});

describe('tiers, as the page says', () => {
	test('everybody stands in one tier, the best earn most, the last lose money', () => {
		const facts = tierFacts(run);
		expect(facts.map(({ tier }) => tier)).toEqual(['key', 'main', 'ordinary', 'small']);
		const active = [...run.people.status].filter((status) => status === 1).length;
		expect(facts.reduce((sum, { customers }) => sum + customers, 0)).toBe(active);
		expect(facts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 6);
		facts.slice(1).forEach(({ profit }, i) => expect(profit).toBeLessThan(facts[i]!.profit));
		expect(facts.at(-1)!.profit).toBeLessThan(0);
	});

	test('the best fifth earn more than the whole profit, and without the worst 30 % there would be far more', () => {
		const { top, middle } = customerValueOutcomes(run);
		expect(top).toBeGreaterThan(100);
		expect(top).toBeLessThan(300);
		expect(middle).toBe('large');
		expect(withoutWorst(run)).toBeGreaterThan(130);
	});

	test('what is not known while the company is simulated is not compared', () => {
		expect(customerValueOutcomes(null)).toEqual({ top: null, middle: null });
	});
});

describe('personal service', () => {
	test('raises retention, never above keeping half of those who would leave', () => {
		expect(retentionWith(0.8, 0)).toBe(0.8);
		expect(retentionWith(0.8, 100)).toBeGreaterThan(0.8);
		expect(retentionWith(0.8, 1e6)).toBeCloseTo(0.9, 6);
	});

	test('by hand: 500 a year at 80 %, 100 spent: 400 for 1.1/(1.1 − r) years against 500 for 1.1/0.3', () => {
		const r = 0.8 + 0.2 * 0.5 * (1 - Math.exp(-1));
		const byHand = 400 * (1.1 / (1.1 - r)) - 500 * (1.1 / 0.3);
		expect(serviceGain({ profit: 500, retention: 0.8 }, 100)).toBeCloseTo(byHand, 6);
	});

	test('gains many times as much in a key customer as in an ordinary one, and only loses in a small one', () => {
		const [key, , ordinary, small] = tierFacts(run) as [never, never, never, never];
		expect(serviceGain(key, bestSpend(key))).toBeGreaterThan(20 * Math.max(1, serviceGain(ordinary, 100)));
		expect(bestSpend(small)).toBe(0);
		expect(serviceGain(small, 100)).toBeLessThan(0);
	});

	test('has a point beyond which it does not pay, even for the best', () => {
		const [key] = tierFacts(run);
		const best = bestSpend(key!);
		expect(best).toBeGreaterThan(0);
		expect(serviceGain(key!, best + 400)).toBeLessThan(serviceGain(key!, best));
	});

	test('given to each tier as it pays brings more than the same for all', () => {
		const desk = new ServiceDesk(() => run);
		desk.same(100);
		const alike = desk.total;
		desk.best();
		expect(desk.total).toBeGreaterThan(alike);
		expect(desk.total).toBeGreaterThan(0);
		expect(desk.spend.small).toBe(0);
	});
});

describe('recency, frequency, money', () => {
	test('who weighs money alone puts B first, who weighs recency alone does not', () => {
		expect(rfmRanked([0, 0, 100])[0]!.money).toBeGreaterThanOrEqual(5200);
		const byRecency = rfmRanked([100, 0, 0]);
		expect(byRecency.findIndex(({ id }) => id === 'B')).toBeGreaterThan(4);
		expect(rfmRanked([20, 10, 70]).find(({ id }) => id === 'B')!.score).toBeGreaterThan(
			byRecency.find(({ id }) => id === 'B')!.score
		);
	});

	test('A by hand: 8 days, 14 purchases, 5,200 yuan score 5, 5 and 5', () => {
		const found = rfmRanked([50, 30, 20]).find(({ id }) => id === 'A')!;
		expect(found.scores).toEqual([5, 5, 5]);
		expect(found.score).toBeCloseTo(5, 12);
	});

	test('everybody is ranked, also where no weight is left', () => {
		expect(rfmRanked([0, 0, 0])).toHaveLength(RFM_CUSTOMERS.length);
	});
});

test('each of the four judgements is right for one who leaves', () => {
	expect(new Set(LEAVERS.map(judgementOf))).toEqual(new Set(['fightFor', 'ifItPays', 'letGo', 'giveUp']));
	expect(judgementOf(LEAVERS.find(({ id }) => id === 'debtor')!)).toBe('giveUp');
	expect(judgementOf(LEAVERS.find(({ id }) => id === 'moved')!)).toBe('ifItPays');
});
