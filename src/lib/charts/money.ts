import type { Run } from '$lib/domain/run';
import { rangeOf, type Extent } from './extent';
import { barPath, type Position } from './path';
import { clipped } from './stack';

export interface MoneySeries {
	readonly months: number;
	/** Profit of each month in yuan; NaN at month 0, where no money has moved. */
	readonly profit: Float64Array;
	/** Customer equity at the end of each month in yuan. */
	readonly equity: Float64Array;
	readonly baselineProfit: Float64Array | undefined;
	readonly baselineEquity: Float64Array | undefined;
}

function flow(series: Float64Array, length: number): Float64Array {
	const copy = series.slice(0, length);
	copy[0] = NaN;
	return copy;
}

export function moneySeries(run: Run, baseline?: Run): MoneySeries {
	const length = run.months + 1;
	return {
		months: run.months,
		profit: flow(run.series.profit, length),
		equity: run.series.customerEquity,
		baselineProfit: baseline && flow(baseline.series.profit, length),
		baselineEquity: baseline && clipped(baseline.series.customerEquity, length)
	};
}

/** The extents that the two value axes want. */
export function moneyRanges(series: MoneySeries): { profit: Extent; equity: Extent } {
	return {
		profit: rangeOf(series.profit, series.baselineProfit),
		equity: rangeOf(series.equity, series.baselineEquity)
	};
}

/**
 * Monthly profit as bars on the zero line, gains and losses each as one path. A bar ends at its month.
 * @param gap pixels left free between bars
 */
export function profitBars(profit: Float64Array, x: Position, y: Position, gap: number) {
	let [gains, losses] = ['', ''];
	const zero = y(0);
	for (let month = 1; month < profit.length; month++) {
		const value = profit[month]!;
		const bar = barPath(x(month - 1) + gap, x(month), y(value), zero);
		if (value < 0) losses += bar;
		else gains += bar;
	}
	return { gains, losses };
}
