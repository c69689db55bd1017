import { CAUSES } from '$lib/domain/typology';
import { SERIES, type SeriesName } from '$lib/domain/run';

/** Series that are not added up but worked out from the others. */
export const DERIVED = ['survival', 'retention', 'profit'] as const satisfies readonly SeriesName[];

/** Positions in a month's row of sums over one circle. Means are kept as sums over active customers. */
export const COL = {
	active: 0,
	prospects: 1,
	joined: 2,
	returned: 3,
	lost: 4,
	original: 5,
	satisfaction: 6,
	perceived: 7,
	expected: 8,
	trust: 9,
	complaints: 10,
	complaintsSatisfied: 11,
	revenue: 12,
	costOfGoods: 13,
	costToServe: 14,
	retentionCost: 15,
	qualityCost: 16,
	complaintCost: 17,
	switchingCost: 18,
	winbackCost: 19,
	acquisitionCost: 20,
	customerEquity: 21,
	/** Customers at the start of the month. */
	atStart: 22,
	/** First of four: active customers by stage. */
	stages: 23,
	/** First of eight: lost by cause. */
	causes: 27
} as const;

export const COLUMNS = COL.causes + CAUSES.length;

/** Sums over active customers that a series shows as a mean. */
export const MEANS = [
	'satisfaction',
	'perceived',
	'expected',
	'trust'
] as const satisfies readonly SeriesName[];

/** Series that are a column as it is. */
export const PLAIN = SERIES.filter(
	(name): name is Exclude<SeriesName, (typeof DERIVED)[number] | (typeof MEANS)[number]> =>
		!(DERIVED as readonly string[]).includes(name) && !(MEANS as readonly string[]).includes(name)
);
