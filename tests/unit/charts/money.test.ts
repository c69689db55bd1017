import { describe, expect, it } from 'vitest';
import { moneyRanges, moneySeries, profitBars } from '$lib/charts/money';
import { moneyReadout, moneyTable, moneyWording } from '$lib/charts/moneyWords';
import { enCharts } from '$lib/i18n/en/charts';
import { formatOf } from '$lib/i18n/format';
import { zhCharts } from '$lib/i18n/zh/charts';
import { changesOf } from '../../support/changes';
import { syntheticRun } from '../../support/syntheticRun';

const run = syntheticRun();
const baseline = syntheticRun({ lift: 2, months: 30 });
const zh = { run, text: zhCharts, format: formatOf('zh') };
const en = { run, text: enCharts, format: formatOf('en') };

describe('the money series', () => {
	it('has no profit at month 0, where no money has moved, and leaves the run as it was', () => {
		const series = moneySeries(run, baseline);
		expect(series.profit[0]).toBeNaN();
		expect(run.series.profit[0]).toBe(0);
		expect(series.equity[0]).toBe(20_000);
		expect(series.baselineProfit).toHaveLength(25);
		expect(moneyRanges(series).profit).toEqual([-400, 4200]);
	});

	it('parts gains from losses, every bar on the zero line', () => {
		const { gains, losses } = profitBars(
			new Float64Array([NaN, -2, 0, 3]),
			(m) => m * 10,
			(v) => 50 - v,
			1
		);
		expect(losses).toBe('M1,50V52H10V50Z');
		expect(gains).toBe('M21,50V47H30V50Z');
	});
});

describe('what the money chart says', () => {
	it('gives profit and customer equity', () => {
		expect(moneyWording(zh).title).toBe('近一年利润 ¥18,600，客户资产 ¥23,600');
		expect(moneyWording(en).title).toBe('Past year’s profit ¥18,600, customer equity ¥23,600');
	});

	it('says how both moved against the baseline, so that a trade-off is seen', () => {
		const changes = changesOf({
			profit: { difference: -4000, halfWidth: 100, noise: false },
			customerEquity: { difference: 9000, halfWidth: 100, noise: false }
		});
		expect(moneyWording({ ...zh, baseline, changes }).title).toBe(
			'近一年利润比基准低 ¥4,000，客户资产比基准高 ¥9,000'
		);
		expect(moneyWording({ ...en, baseline, changes }).title).toBe(
			'Past year’s profit is ¥4,000 below the baseline; customer equity is ¥9,000 above the baseline'
		);
	});

	it('calls no noise a movement', () => {
		const noisy = { difference: 5, halfWidth: 100, noise: true };
		const changes = changesOf({ profit: noisy, customerEquity: noisy });
		expect(moneyWording({ ...zh, baseline, changes }).title).not.toMatch(/高|低/);
	});
});

describe('the money table', () => {
	it('has a row per month with the figures of the run and of the baseline', () => {
		const { rows } = moneyTable({ ...zh, baseline });
		expect(rows).toHaveLength(25);
		expect(rows[0]).toEqual([0, NaN, 20_000, NaN, 40_000]);
		expect(rows[10]).toEqual([10, 700, 21_500, 1400, 43_000]);
	});

	it('reads at month 0 only what there is', () => {
		const colours = { profit: 'a', equity: 'b' };
		const readout = moneyReadout(moneySeries(run), 0, zhCharts, formatOf('zh'), colours);
		expect(readout.rows.map((row) => row.name)).toEqual(['客户资产']);
	});
});
