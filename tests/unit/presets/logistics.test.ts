import { expect, test } from 'vitest';
import { preset } from '$lib/domain/presets';
import type { Run } from '$lib/domain/run';
import { mean, meanOf, runsOf, total, yearEnds, type Move } from './runs';

const half: Move = [0, 'acquisitionSpend', preset('logistics').start.acquisitionSpend! / 2];
const care: Move = [0, 'socialProgramme', 45];

/** Mean relative change of the profit of five years and of customer equity at their end, against the preset. */
function gains(moves: readonly Move[]): { profit: number; equity: number } {
	const [before, after] = [runsOf('logistics'), runsOf('logistics', undefined, moves)];
	const profit = (runs: readonly Run[]) => mean(runs.map((run) => total(run, 'profit', 1, 60)));
	return {
		profit: profit(after) / profit(before) - 1,
		equity: meanOf(after, 'customerEquity') / meanOf(before, 'customerEquity') - 1
	};
}

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

test('half the acquisition spend: profit rises and customer equity falls', () => {
	const gain = gains([half]);
	expect(gain.profit).toBeGreaterThan(0.02);
	expect(gain.equity).toBeLessThan(-0.03);
});

test('a stronger social programme beside it makes good the loss of customer equity and leaves the profit up', () => {
	const gain = gains([half, care]);
	expect(gain.profit).toBeGreaterThan(0.02);
	expect(gain.equity).toBeGreaterThan(gains([half]).equity + 0.05);
	expect(gain.equity).toBeGreaterThan(-0.01);
});
