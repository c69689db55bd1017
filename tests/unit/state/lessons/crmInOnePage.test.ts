import { beforeAll, describe, expect, test } from 'vitest';
import { CLV_PAGES } from '$lib/content/clv/pages';
import { LESSONS } from '$lib/content/lessons/lessons';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { withLever } from '$lib/domain/parameters';
import type { Run } from '$lib/domain/run';
import { simulate } from '$lib/engine/simulate';
import {
	implementation,
	lens,
	NINE_TENTHS,
	onePageOutcomes,
	SCHOOLS,
	STOPPED,
	tasks
} from '$lib/state/lessons/crmInOnePage';
import { FAILURES, FORCES, IDEAS, TIMELINE } from '$lib/state/lessons/crmSortings';

const { customers, months, policy } = STOPPED;
const shop = { ...companyFrom(preset(STOPPED.preset)), customers, months };
const stopping = { ...shop, start: withLever(shop.start, 'acquisitionSpend', policy.acquisitionSpend) };
let baseline: Run;
let stopped: Run;
beforeAll(() => {
	baseline = simulate(shop, { viewAt: months });
	stopped = simulate(stopping, { viewAt: months });
});

describe('one company under six lenses', () => {
	const figure = (name: string) =>
		SCHOOLS.flatMap((school) => lens(school, stopped, baseline)).find((one) => one.name === name)!;

	test('every school has three figures of its own, all of them known', () => {
		const all = SCHOOLS.flatMap((school) => lens(school, stopped, baseline));
		expect(all).toHaveLength(18);
		expect(new Set(all.map(({ name }) => name)).size).toBe(18);
		expect(all.every(({ now, before }) => Number.isFinite(now) && Number.isFinite(before))).toBe(true);
	});

	test('lenses disagree: who stops winning customers earns more in three years and loses half of their worth', () => {
		expect(figure('profitAll').now).toBeGreaterThan(figure('profitAll').before);
		expect(figure('customerEquity').now).toBeLessThan(0.6 * figure('customerEquity').before);
		expect(figure('marketing').now).toBe(0);
		expect(figure('retentionAnnual').now).toBeGreaterThan(figure('retentionAnnual').before);
	});

	test('equity parts in the first month; profit is ahead for two years and behind in the third', () => {
		expect(stopped.series.customerEquity[1]).toBeLessThan(baseline.series.customerEquity[1]!);
		const ahead = [0, 1, 2].map((year) =>
			[stopped, baseline]
				.map(({ series }) => series.profit.slice(1 + 12 * year, 13 + 12 * year).reduce((a, b) => a + b, 0))
				.reduce((now, before) => now - before)
		);
		expect(ahead.map(Math.sign)).toEqual([1, 1, -1]);
	});

	test('the guesses are compared with just that, and with nothing before the run is there', () => {
		const { profit, equity } = onePageOutcomes(stopped, baseline);
		expect(profit).toBe('rises');
		expect(equity).toBeGreaterThan(35);
		expect(equity).toBeLessThan(60);
		expect(onePageOutcomes(null, baseline)).toMatchObject({ profit: null, equity: null });
	});
});

test('the three tasks: without spending fewer join, but some still do by word of mouth', () => {
	const [acquisition, retention, rescue] = tasks(stopped);
	expect(acquisition.spent).toBe(0);
	expect(acquisition.customers).toBeGreaterThan(0);
	expect(acquisition.customers).toBeLessThan(tasks(baseline)[0].customers / 2);
	expect(retention.spent).toBeGreaterThan(0);
	expect(rescue.customers).toBeGreaterThan(0);
});

describe('putting a system in', () => {
	test('five steps of nine tenths succeed together in 59 of 100 cases', () => {
		expect(implementation(NINE_TENTHS).all).toBeCloseTo(59.049, 9);
	});

	test('the weakest step gains most, wherever it is', () => {
		expect(implementation({ ...NINE_TENTHS, change: 50 }).best.step).toBe('change');
		expect(implementation({ ...NINE_TENTHS, training: 20 }).best.step).toBe('training');
		expect(implementation({ ...NINE_TENTHS, change: 50 }).best.gain).toBeCloseTo(100 * 0.9 ** 4 * 0.5, 9);
	});
});

describe('what is to be sorted', () => {
	test.each([TIMELINE, FORCES, FAILURES])(
		'has a card for every box, and not in the order of the boxes',
		(sorting) => {
			const boxes: readonly string[] = sorting.cards.map(({ box }) => box);
			expect(new Set(boxes)).toEqual(new Set(sorting.boxes));
			expect([...new Set(boxes)]).not.toEqual(sorting.boxes);
		}
	);

	test('each of the eight ideas leads to a place of its own that exists', () => {
		expect(new Set(IDEAS.map(({ id }) => id)).size).toBe(8);
		expect(new Set(IDEAS.map(({ to }) => JSON.stringify(to))).size).toBe(8);
		for (const { to } of IDEAS) {
			if ('lesson' in to) expect(LESSONS.some(({ id }) => id === to.lesson)).toBe(true);
			if ('clv' in to) expect(CLV_PAGES.some(({ id }) => id === to.clv)).toBe(true);
			if ('lab' in to) expect(to.lab).toBe('preset=logistics');
		}
	});
});
