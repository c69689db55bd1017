import { expect, test } from 'vitest';
import type { Run } from '$lib/domain/run';
import { mean, meanOf, runsOf, total, yearEnds } from './runs';

/** Acquisition cost per new customer ÷ retention cost per customer and year, in the year that ends with `month`. */
function timesDearer(run: Run, month: number): number {
	const from = month - 11;
	const perNew = total(run, 'acquisitionCost', from, month) / total(run, 'joined', from, month);
	const perKept = total(run, 'retentionCost', from, month) / (total(run, 'active', from - 1, month - 1) / 12);
	return perNew / perKept;
}

test('winning a logistics customer costs 6 to 8 times keeping one for a year', () => {
	const runs = runsOf('logistics');
	const times = yearEnds('logistics').map((month) => mean(runs.map((run) => timesDearer(run, month))));
	expect(mean(times)).toBeGreaterThan(6);
	expect(mean(times)).toBeLessThan(8);
	for (const yearly of times) {
		expect(yearly).toBeGreaterThan(5);
		expect(yearly).toBeLessThan(9);
	}
});

test('its top 20 % hold 60–80 % of revenue, less than the 95 % of the text, as the note says', () => {
	const share = meanOf(runsOf('logistics'), 'topRevenueShare');
	expect(share).toBeGreaterThan(60);
	expect(share).toBeLessThan(80);
});

test('half the acquisition spend and more retention effort: fewer join, more stay', () => {
	const before = runsOf('logistics');
	const after = runsOf('logistics', undefined, [
		[0, 'acquisitionSpend', 2],
		[0, 'retentionEffort', 45]
	]);
	expect(meanOf(after, 'retentionAnnual')).toBeGreaterThan(meanOf(before, 'retentionAnnual'));
	const joined = (runs: readonly Run[]) => mean(runs.map((run) => total(run, 'joined', 1, 60)));
	expect(joined(after)).toBeLessThan(joined(before));
});
