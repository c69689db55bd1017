import type { Run } from '$lib/domain/run';
import { CAUSES, type Cause } from '$lib/domain/typology';
import { rangeOf, type Extent } from './extent';
import { clipped, stackUp } from './stack';

/** From the bottom: what the company can do most about first, natural exit on top. One order for good: layers never swap. */
export const CAUSE_LAYERS = [
	'competitor',
	'product',
	'price',
	'neglect',
	'staff',
	'image',
	'integrity',
	'natural'
] as const satisfies readonly Cause[];

/** Months of the trailing mean: departures of one cause in one month are few. The subtitle says so. */
const CHURN_WINDOW = 3;

export interface ChurnSeries {
	readonly months: number;
	/** Churn a month in per cent by cause, in the order of CAUSE_LAYERS; NaN at month 0 and where nobody was left. */
	readonly layers: readonly Float64Array[];
	readonly edges: readonly Float64Array[];
	readonly total: Float64Array;
	/** The baseline's total. */
	readonly baseline: Float64Array | undefined;
}

/**
 * Trailing rate in per cent: departures of the window ÷ customers at the start of its months, summed over the window.
 * A ratio of sums, so causes add up to the total exactly and months with more customers weigh more.
 * @param lost flow per month, entry 0 unused
 * @param active customers at the end of each month
 */
export function trailingRate(lost: Float64Array, active: Float64Array, window: number): Float64Array {
	const rate = new Float64Array(lost.length).fill(NaN);
	let [left, stood] = [0, 0];
	for (let month = 1; month < lost.length; month++) {
		left += lost[month]!;
		stood += active[month - 1]!;
		if (month > window) {
			left -= lost[month - window]!;
			stood -= active[month - window - 1]!;
		}
		// Sums that go up and down keep a dust of rounding; a rate is never negative.
		if (stood > 0) rate[month] = (Math.max(0, left) / stood) * 100;
	}
	return rate;
}

export function churnSeries(run: Run, baseline?: Run): ChurnSeries {
	const layers = CAUSE_LAYERS.map((cause) =>
		trailingRate(run.causes[cause], run.series.active, CHURN_WINDOW)
	);
	const edges = stackUp(layers);
	const before = baseline && trailingRate(baseline.series.lost, baseline.series.active, CHURN_WINDOW);
	return {
		months: run.months,
		layers,
		edges,
		total: edges.at(-1)!,
		baseline: before && clipped(before, run.months + 1)
	};
}

/** The extent that the value axis wants. */
export function churnRange(series: ChurnSeries): Extent {
	return rangeOf(series.total, series.baseline);
}

export interface ChurnFinding {
	readonly month: number;
	/** Annual retention in per cent. */
	readonly annual: number;
	/** Customers lost in the twelve months to `month`, or since month 0. */
	readonly lost: number;
	/** The cause that most of them left for. */
	readonly cause: Cause;
	/** Its share of those lost, in per cent; NaN where nobody left. */
	readonly share: number;
}

/** Who left in the twelve months to the month that the run is read at, and why. */
export function churnFinding(run: Run): ChurnFinding {
	const month = run.viewAt;
	const lostFor = (cause: Cause) => {
		let sum = 0;
		for (let t = Math.max(1, month - 11); t <= month; t++) sum += run.causes[cause][t] ?? 0;
		return sum;
	};
	const byCause = CAUSES.map((cause) => ({ cause, lost: lostFor(cause) }));
	const lost = byCause.reduce((sum, entry) => sum + entry.lost, 0);
	const main = byCause.reduce((best, next) => (next.lost > best.lost ? next : best));
	return {
		month,
		annual: run.measures.retentionAnnual,
		lost,
		cause: main.cause,
		share: (main.lost / lost) * 100
	};
}
