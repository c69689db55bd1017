import type { Run } from '$lib/domain/run';

/** What can be predicted: headline figures as they run over the months. */
export const TRACKS = [
	'activeCustomers',
	'retentionAnnual',
	'satisfaction',
	'customerEquity',
	'profit'
] as const;
export type Track = (typeof TRACKS)[number];

/** Months that yearly figures look back on. */
const YEAR = 12;

/** Folds the last twelve months, or as many as there have been, into one figure per month. */
function backwards(
	values: Float64Array,
	fold: (a: number, b: number) => number,
	start: number
): Float64Array {
	return values.map((_, month) => {
		let figure = start;
		for (let t = Math.max(1, month - YEAR + 1); t <= month; t++) figure = fold(figure, values[t]!);
		return figure;
	});
}

/**
 * A headline figure month by month, months + 1 entries: at month t it is what the figure says when the month looked
 * at is t. Yearly figures have no month to look back on at month 0: there retention is 100 % and profit 0.
 */
export function trackOf({ series }: Run, track: Track): Float64Array {
	switch (track) {
		case 'activeCustomers':
			return series.active;
		case 'satisfaction':
			return series.satisfaction;
		case 'customerEquity':
			return series.customerEquity;
		case 'retentionAnnual':
			return backwards(series.retention, (a, b) => a * b, 1).map((share) => 100 * share);
		case 'profit':
			return backwards(series.profit, (a, b) => a + b, 0);
	}
}
