import type { BrandStage, Cause, Stage, Status, Trajectory } from './typology';

/** The terms of the log-odds of staying, in the order in which they are added. */
export const STAY_TERMS = [
	'propensity', // what he was born with
	'satisfaction',
	'trust',
	'brand',
	'procedural', // procedural switching costs
	'financial', // financial switching costs
	'relational', // relational switching costs
	'interaction', // switching costs that weaken or strengthen the pull of satisfaction
	'price',
	'competition',
	'programme', // financial, social, structural programme
	'neglect',
	'complaint' // an open or badly handled complaint
] as const;
export type StayTerm = (typeof STAY_TERMS)[number];

/** What happened to a customer in a month. */
export type LifeEvent =
	| 'joined'
	| 'complained'
	| 'recovered' // complaint handled to his satisfaction
	| 'disappointed' // complaint handled badly
	| 'stageUp'
	| 'stageDown'
	| 'left'
	| 'returned';

/** One month of one life. */
export interface LifeMonth {
	readonly month: number;
	readonly status: Status;
	readonly stage: Stage;
	readonly brand: BrandStage;
	readonly perceived: number;
	readonly expected: number;
	/** Cumulative index 0–100. */
	readonly satisfaction: number;
	readonly trust: number;
	readonly revenue: number;
	readonly profit: number;
	/** In the order of STAY_TERMS; added in that order they are `logOdds` to the last bit. */
	readonly contributions: Readonly<Record<StayTerm, number>>;
	/** Log-odds of staying this month. */
	readonly logOdds: number;
	/** Chance of staying this month, natural exit included. */
	readonly stay: number;
	readonly events: readonly LifeEvent[];
}

/** What a customer was born with. */
export interface Traits {
	/** Spend relative to the average customer. */
	readonly spendScale: number;
	/** Cost to serve relative to the average customer. */
	readonly serveScale: number;
	readonly priceSensitivity: number;
	readonly expectation: number;
	/** Yearly churn propensity, 0–1. */
	readonly churnPropensity: number;
	readonly susceptibility: number;
}

export interface Departure {
	readonly month: number;
	readonly cause: Cause;
	/** Contributions ordered by how much they pushed him out, against a typical month; largest first. */
	readonly reasons: readonly { readonly term: StayTerm; readonly amount: number }[];
}

export interface Life {
	readonly customer: number;
	readonly traits: Traits;
	/** Month of first joining; null for a prospect. */
	readonly joined: number | null;
	readonly months: readonly LifeMonth[];
	readonly departures: readonly Departure[];
	/** The course of the last relationship; null for a prospect and where it is still open. */
	readonly trajectory: Trajectory | null;
	/** Lifetime value as in the full run. */
	readonly value: number | null;
}
