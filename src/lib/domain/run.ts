import type { MeasureName, Measures } from './measures';
import type { Cause, Stage } from './typology';

/*
 * What the engine gives back: plain objects of typed arrays, ready to be transferred from the worker.
 * Every series has months + 1 entries; entry t is the state at the end of month t, entry 0 the start.
 * Flows (losses, money) are 0 at entry 0. Counts and money are for the whole company, also when only a
 * sample was simulated.
 */

export const SERIES = [
	'active', // customers at the end of the month
	'prospects',
	'joined', // first-time customers of the month
	'returned', // won back in the month
	'lost', // left in the month
	'survival', // share of the customers of month 0 who have not left since, 0–1
	'retention', // share of the customers at the start of the month who stayed, 0–1
	'satisfaction', // mean index of active customers, 0–100
	'perceived', // mean perceived performance, 0–100
	'expected', // mean expectation, 0–100
	'trust', // mean trust, 0–100
	'complaints',
	'complaintsSatisfied', // complainants satisfied with the handling
	'revenue',
	'costOfGoods',
	'costToServe',
	'retentionCost', // financial, social and structural programmes
	'qualityCost', // product quality and service speed
	'complaintCost',
	'switchingCost', // what it costs to keep the switching barriers up
	'winbackCost',
	'acquisitionCost',
	'profit', // revenue less all costs
	'customerEquity' // discounted future value of the active customers
] as const;
export type SeriesName = (typeof SERIES)[number];

/** The costs that profit subtracts from revenue, in the order of the ledger. */
export const COSTS = [
	'costOfGoods',
	'costToServe',
	'retentionCost',
	'qualityCost',
	'complaintCost',
	'switchingCost',
	'winbackCost',
	'acquisitionCost'
] as const satisfies readonly SeriesName[];

/** One entry per simulated person, as they stand at the end of the month looked at. */
export interface CustomerColumns {
	/** Position in STATUSES. */
	readonly status: Uint8Array;
	/** Position in STAGES; meaningless for prospects. */
	readonly stage: Uint8Array;
	/** Position in CAUSES of the last departure; 255 where he never left. */
	readonly cause: Uint8Array;
	/** Position in BRAND_STAGES. */
	readonly brand: Uint8Array;
	/** Position in LOYALTY_TYPES. */
	readonly loyalty: Uint8Array;
	/** Month of first joining: 0 or earlier for those of the start (−tenure), −32768 for prospects. */
	readonly joined: Int16Array;
	/** Month of the last departure, −1 where he never left. */
	readonly left: Int16Array;
	/** Index 0–100. */
	readonly satisfaction: Float32Array;
	/** Chance in per cent of still being a customer in a year if nothing changes. */
	readonly intention: Float32Array;
	/** 0–100. */
	readonly trust: Float32Array;
	/** Revenue of the last twelve months. */
	readonly spend: Float32Array;
	/** Profit of the last twelve months, after cost to serve and programmes, before acquisition cost. */
	readonly profit: Float32Array;
	/** Discounted profit from joining (or month 0) to the month looked at. */
	readonly realised: Float32Array;
	/** Discounted value still to be expected, as of the month looked at; 0 unless a customer. */
	readonly forward: Float32Array;
	/** Lifetime value: realised + forward discounted to the month of joining (or month 0). NaN for prospects. */
	readonly value: Float32Array;
}

/** Per circle of 20 customers, the sums from which every measure is a ratio: what paired comparison needs. */
export interface CircleSums {
	readonly circles: number;
	readonly sums: Readonly<Record<string, Float64Array>>;
}

export interface Run {
	readonly modelVersion: number;
	readonly seed: number;
	/** People in the market. */
	readonly customers: number;
	/** People simulated: the first ones; fewer than `customers` in a preview. */
	readonly simulated: number;
	readonly months: number;
	/** The month that columns and measures are read at. */
	readonly viewAt: number;
	readonly series: Readonly<Record<SeriesName, Float64Array>>;
	/** Active customers by stage. */
	readonly stages: Readonly<Record<Stage, Float64Array>>;
	/** Customers lost by cause. */
	readonly causes: Readonly<Record<Cause, Float64Array>>;
	readonly people: CustomerColumns;
	readonly measures: Measures;
	readonly circles: CircleSums;
	/** Person-months in which somebody was a customer. */
	readonly customerMonths: number;
	/** Hexadecimal digest of series and columns: equal runs, equal digest. */
	readonly digest: string;
}

/** A measure against the baseline, paired on the same customers. */
export interface Change {
	readonly difference: number;
	/** Half width of the 95 % interval of the difference. */
	readonly halfWidth: number;
	/** The interval holds zero and the difference is not exactly zero. */
	readonly noise: boolean;
}
export type Changes = Readonly<Record<MeasureName, Change>>;
