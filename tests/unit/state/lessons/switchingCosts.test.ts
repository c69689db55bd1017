import { describe, expect, test } from 'vitest';
import { BASE_LEVERS } from '$lib/domain/levers';
import { simulate } from '$lib/engine/simulate';
import { BalanceDesk, tiltOf } from '$lib/state/lessons/balanceDesk.svelte';
import {
	alone,
	facetsOf,
	linkBehind,
	NO_WALLS,
	stayingBehind,
	typeOutcomes
} from '$lib/state/lessons/switchingCosts';
import {
	fallOf,
	FALL,
	PLAN_AT_FIRST,
	READ_AT,
	walledCompany,
	type WallPlan
} from '$lib/state/lessons/wallFall';

describe('three types of wall, as the page says', () => {
	test('are levers of the company, eight in all', () => {
		const moved = Object.keys(facetsOf({ procedural: 1, financial: 2, relational: 3 }));
		expect(moved).toHaveLength(8);
		expect(moved.every((name) => BASE_LEVERS.some((spec) => spec.name === name))).toBe(true);
		expect(facetsOf({ financial: 40 })).toEqual({ benefitLoss: 40, monetaryLoss: 40 });
	});

	test('each keep more of the unhappy, relational ones the most', () => {
		const unhappy = (type: 'procedural' | 'financial' | 'relational') => linkBehind(alone(type, 60)).unhappy;
		expect(unhappy('financial')).toBeGreaterThan(linkBehind(NO_WALLS).unhappy);
		expect(unhappy('procedural')).toBeGreaterThan(unhappy('financial'));
		expect(unhappy('relational')).toBeGreaterThan(unhappy('procedural'));
	});

	test('make satisfaction decide less, but for financial ones, which make it decide more', () => {
		const none = linkBehind(NO_WALLS).times;
		for (const height of [10, 30, 60, 100]) {
			expect(linkBehind(alone('procedural', height)).times).toBeLessThan(none);
			expect(linkBehind(alone('relational', height)).times).toBeLessThan(none);
			expect(linkBehind(alone('financial', height)).times).toBeGreaterThan(none);
		}
	});

	test('leave the odds to the logit of the model: pull × shortage × what is left of it', () => {
		const pull = 4.4 * (0.02 + 0.98 * 0.8 * (0.55 + 0.45 * 0.8));
		const shortage = (index: number) => 1 - (index / 92) ** 5;
		expect(Math.log(linkBehind(NO_WALLS).times)).toBeCloseTo(pull * (shortage(50) - shortage(90)), 6);
		// Half of monetary loss, and of benefit loss what has accrued in two years.
		const financial = 0.6 * ((1 + 0.3 + 0.7 * (24 / 42)) / 2);
		expect(Math.log(linkBehind(alone('financial', 60)).times)).toBeCloseTo(
			pull * (shortage(50) - shortage(90)) * (1 + 0.2 * financial),
			6
		);
	});

	test('never lower the chance of staying', () => {
		const low = stayingBehind({ procedural: 20, financial: 20, relational: 20 });
		const high = stayingBehind({ procedural: 40, financial: 40, relational: 40 });
		expect(high.every((chance, i) => chance >= low[i]!)).toBe(true);
	});

	test('are what the guesses are compared with', () => {
		expect(typeOutcomes()).toEqual({ holds: 'relational', link: 'financial' });
	});
});

describe('a customer between two suppliers', () => {
	test('leans to the heavier side, and stands level where both weigh alike', () => {
		expect(tiltOf(100, 100)).toBe(0);
		expect(tiltOf(0, 0)).toBe(0);
		expect(tiltOf(100, 300)).toBeGreaterThan(0);
		expect(tiltOf(300, 100)).toBe(-tiltOf(100, 300));
	});

	test('stays at first; is won when the rival pays and takes over the work; the bonds remain', () => {
		const desk = new BalanceDesk();
		expect(desk.result.net).toBeLessThan(0);
		desk.play(['migration']);
		const { relational } = desk.result.byType;
		expect(desk.result.net).toBeGreaterThan(0);
		desk.play(['trial', 'migration', 'payment']);
		expect(desk.result.byType).toEqual({ procedural: 0, financial: 0, relational });
		expect(desk.removed).toHaveLength(6);
		desk.reset();
		expect([desk.moves.length, desk.result.net < 0]).toEqual([0, true]);
	});

	test('who means to stay longer is easier to win: the same costs are spread over more years', () => {
		const desk = new BalanceDesk();
		const { breakEven } = desk.result;
		desk.setOffer('years', 6);
		expect(desk.result.breakEven).toBeLessThan(breakEven);
	});
});

describe('walls that fall', () => {
	const seeds = [7, 8, 9];
	const results = (plan: Partial<WallPlan>) =>
		seeds.map((seed) => {
			const company = { ...walledCompany({ ...PLAN_AT_FIRST, ...plan }), seed };
			return fallOf(simulate(company, { viewAt: READ_AT }));
		});
	const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
	const walled = results({});
	const open = results({ walls: 0 });

	test('keep people as long as they stand, and let them go within months', () => {
		expect(mean(walled.map(({ keptBefore }) => keptBefore))).toBeGreaterThan(
			mean(open.map(({ keptBefore }) => keptBefore)) + 20
		);
		expect(mean(walled.map(({ times }) => times))).toBeGreaterThan(2.5);
		expect(mean(open.map(({ times }) => times))).toBeLessThan(1.3);
	});

	test('let the least satisfied go first', () => {
		for (const { leaversSatisfaction, stayersSatisfaction } of walled)
			expect(leaversSatisfaction).toBeLessThan(stayersSatisfaction - 3);
	});

	test('leave the more customers, the better what is delivered, and the stronger the ties that do not fall', () => {
		const keptAfter = (plan: Partial<WallPlan>) => mean(results(plan).map((result) => result.keptAfter));
		const none = mean(walled.map((result) => result.keptAfter));
		expect(keptAfter({ delivered: 80 })).toBeGreaterThan(none + 10);
		expect(keptAfter({ ties: 80 })).toBeGreaterThan(none + 10);
	});

	test('are procedural and financial: ties stay as they are', () => {
		const { decisions } = walledCompany(PLAN_AT_FIRST);
		expect(decisions).toHaveLength(6);
		expect(decisions.every(({ month, value }) => month === FALL && value === 0)).toBe(true);
	});
});
