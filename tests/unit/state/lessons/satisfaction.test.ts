import { describe, expect, test } from 'vitest';
import { SATISFACTION } from '$lib/content/lessons/satisfaction';
import { decide } from '$lib/domain/company';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { simulate } from '$lib/engine/simulate';
import { fits } from '$lib/state/lessons/guess';
import {
	FROM,
	promiseOutcomes,
	promiseResult,
	PROMISE_TRAP,
	ratioByHand
} from '$lib/state/lessons/satisfaction';
import { MOST, PARTS, ValueDesk } from '$lib/state/lessons/valueDesk.svelte';

const { customers, months } = PROMISE_TRAP;
const shop = { ...companyFrom(preset(PROMISE_TRAP.preset)), customers, months };
const promising = (promise: number) => simulate(decide(shop, FROM, 'promise', promise));
const baseline = simulate(shop);
const full = promising(PROMISE_TRAP.policy.promise);

describe('the promise trap, as the page says', () => {
	const [before, after] = [promiseResult(baseline), promiseResult(full)];

	test('a full promise brings more new customers in the first half-year', () => {
		expect(after.joined).toBeGreaterThan(1.05 * before.joined);
	});

	test('it lifts expectation above perception: C falls from above 1 to below', () => {
		expect(before.ratio).toBeGreaterThan(1);
		expect(after.ratio).toBeLessThan(1);
		expect(after.expected - before.expected).toBeGreaterThan(
			3 * Math.abs(after.perceived - before.perceived)
		);
	});

	test('the gain comes at once and the harm later', () => {
		const lag = (month: number) => baseline.series.satisfaction[month]! - full.series.satisfaction[month]!;
		expect(full.series.joined[FROM + 1]! + full.series.joined[FROM + 2]!).toBeGreaterThan(
			baseline.series.joined[FROM + 1]! + baseline.series.joined[FROM + 2]!
		);
		expect(lag(FROM + 24)).toBeGreaterThan(4 * lag(FROM + 3));
	});

	test('heads are a few fewer after two years, value is much less', () => {
		const heads = full.series.active[months]! / baseline.series.active[months]!;
		const value = after.equity / before.equity;
		expect(heads).toBeLessThan(1);
		expect(heads).toBeGreaterThan(0.85);
		expect(value).toBeLessThan(0.7);
	});

	test('a promise of sixty keeps expectation below perception, and none at all brings fewer customers', () => {
		expect(promiseResult(promising(60)).ratio).toBeGreaterThan(1);
		expect(promiseResult(promising(0)).joined).toBeLessThan(before.joined);
	});

	test('the guesses are compared with options and figures that can be guessed', () => {
		const outcomes = promiseOutcomes(full, baseline);
		for (const prediction of SATISFACTION.predictions)
			expect(
				fits(prediction, outcomes[prediction.id as 'promise' | 'equity'] ?? undefined),
				prediction.id
			).toBe(true);
		expect(outcomes.promise).toBe('more-lower');
		expect(promiseOutcomes(null, baseline)).toEqual({ promise: null, equity: null });
	});
});

describe('a ratio set by hand', () => {
	test('is above, at or below one, and an index of seventy at one', () => {
		expect(ratioByHand(72, 60)).toMatchObject({ ratio: 1.2, level: 'delighted' });
		expect(ratioByHand(90, 90)).toEqual({ ratio: 1, level: 'acceptable', index: 70 });
		expect(ratioByHand(36, 40)).toMatchObject({ level: 'dissatisfied' });
	});

	test('loses more than twice as much below one as it gains above', () => {
		const [lower, even, upper] = [99, 100, 101].map((perceived) => ratioByHand(perceived, 100).index) as [
			number,
			number,
			number
		];
		expect((even - lower) / (upper - even)).toBeGreaterThan(2);
	});
});

describe('delivered value with its eight parts', () => {
	test('is total value less total cost: 720 less 640 at first', () => {
		const desk = new ValueDesk();
		expect(desk.result).toMatchObject({ totalValue: 720, totalCost: 640, delivered: 80 });
		expect(PARTS.reduce((sum, part) => sum + desk.signed(part), 0)).toBe(80);
	});

	test('rises by a lower price as by less waiting, yuan by yuan, and comes back by reset', () => {
		const desk = new ValueDesk();
		desk.set('money', desk.value('money') - 90);
		expect(desk.result.delivered).toBe(170);
		desk.reset();
		desk.set('time', 0);
		expect(desk.result.delivered).toBe(170);
		desk.reset();
		expect(desk.result.delivered).toBe(80);
		expect(Math.max(...PARTS.map((part) => desk.value(part)))).toBeLessThanOrEqual(MOST);
	});
});
