import { describe, expect, test } from 'vitest';
import { LOYALTY_KINDS } from '$lib/content/loyaltyTypes';
import { parametersFrom } from '$lib/domain/parameters';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { simulate } from '$lib/engine/simulate';
import {
	MONOPOLY,
	OPEN,
	satisfiedNotLoyalOutcomes,
	staying,
	typeShares
} from '$lib/state/lessons/satisfiedNotLoyal';
import { belongs, TypeBoard } from '$lib/state/lessons/typeBoard.svelte';

const gain = (competition: number, switchingCosts: number, from: number, to: number) => {
	const [low, high] = staying(competition, switchingCosts, [from, to]) as [number, number];
	return high - low;
};

describe('satisfaction and loyalty, as the page says', () => {
	test('under monopoly unhappy customers stay; in open competition the fairly satisfied leave', () => {
		const [unhappy] = staying(MONOPOLY.competition, MONOPOLY.switchingCosts, [40]);
		const [fairly] = staying(OPEN.competition, OPEN.switchingCosts, [75]);
		expect(unhappy).toBeGreaterThan(85);
		expect(fairly).toBeLessThan(50);
	});

	test('the same ten points bring more from 80 to 90 than from 60 to 70 where the market is open', () => {
		expect(gain(1, 0, 80, 90)).toBeGreaterThan(3 * gain(1, 0, 60, 70));
	});

	test('the odds of staying of the totally satisfied are several times those of the merely satisfied', () => {
		const [merely, totally] = staying(1, 0, [77, 95]).map((percent) => percent / (100 - percent)) as [
			number,
			number
		];
		expect(totally / merely).toBeGreaterThan(6);
	});

	test('the line steepens with competition and is flattened again by switching costs', () => {
		expect(gain(1, 26, 70, 90)).toBeGreaterThan(gain(0.5, 26, 70, 90));
		expect(gain(1, 100, 70, 90)).toBeLessThan(gain(1, 26, 70, 90) / 5);
	});

	test('what guesses are compared with is read off the same curves', () => {
		const outcomes = satisfiedNotLoyalOutcomes([40, 100]);
		expect(outcomes['open-curve']).toHaveLength(2);
		expect(outcomes['open-curve'][0]).toBeLessThan(outcomes['open-curve'][1]!);
		expect(outcomes.monopoly).toBeGreaterThan(85);
	});
});

describe('the customers of the page, sorted by what holds them', () => {
	const shares = (competition: number, levers = {}) =>
		typeShares(
			simulate({
				...companyFrom(preset('retailer')),
				customers: 1000,
				months: 36,
				start: parametersFrom({ competition, ...levers })
			})
		);

	test('add up to all customers, in the order of the course', () => {
		const found = shares(0.6);
		expect([...found.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(100, 9);
		expect([...found.keys()]).toEqual(['none', 'monopoly', 'inertia', 'price', 'incentive', 'premium']);
	});

	test('are loyal by monopoly alone where there is no competition to speak of', () => {
		const found = shares(0.1);
		expect(found.get('monopoly')).toBeGreaterThan(80);
		expect(found.get('premium')).toBe(0);
	});

	test('are bought by a lower price or by rewards, each a loyalty of its own kind', () => {
		const before = shares(0.6);
		const cheap = shares(0.6, { price: 85 });
		const rewarded = shares(0.6, { financialProgramme: 80 });
		expect(cheap.get('price')).toBeGreaterThan(before.get('price')! + 20);
		expect(rewarded.get('incentive')).toBeGreaterThan(before.get('incentive')! + 20);
		// Neither makes more who are loyal from the heart.
		expect(Math.abs(cheap.get('premium')! - before.get('premium')!)).toBeLessThan(5);
		expect(Math.abs(rewarded.get('premium')! - before.get('premium')!)).toBeLessThan(5);
	});

	test('are fewer loyal ones in open competition', () => {
		expect(shares(1).get('none')).toBeGreaterThan(shares(0.6).get('none')!);
	});
});

describe('the board of loyalty types', () => {
	test('takes a kind where a source puts it, incentive loyalty in either place', () => {
		const kind = (id: string) => LOYALTY_KINDS.find((one) => one.id === id)!;
		expect(belongs(kind('premium'), 'high-high')).toBe(true);
		expect(belongs(kind('monopoly'), 'high-high')).toBe(false);
		expect(belongs(kind('price'), 'low-low')).toBe(true);
		expect(belongs(kind('incentive'), 'low-high') && belongs(kind('incentive'), 'low-low')).toBe(true);
	});

	test('counts what is placed rightly, and lets it be placed again', () => {
		const board = new TypeBoard();
		const [first, second] = LOYALTY_KINDS as [(typeof LOYALTY_KINDS)[0], (typeof LOYALTY_KINDS)[0]];
		board.put(first, 'low-high');
		board.put(second, 'high-high');
		expect([board.count, board.right(first), board.right(second)]).toEqual([1, true, false]);
		board.put(second, 'low-high');
		expect([board.count, board.at('low-high').length]).toEqual([2, 2]);
		board.clear();
		expect([board.count, board.right(first)]).toEqual([0, null]);
	});
});
