import type { SeriesName } from './run';
import type { Tier } from './tiers';
import type { BrandStage, Cause, LoyaltyType, Stage, Status } from './typology';

/** A person in the market as the CRM screens query him: the end of the month looked at, in words and numbers. */
export interface CustomerRow {
	readonly companyId: string;
	/** His number in the company, from 0. */
	readonly customer: number;
	readonly status: Status;
	/** Null unless he is a customer. */
	readonly stage: Stage | null;
	/** By lifetime value among all rows that have one; null for prospects. */
	readonly tier: Tier | null;
	/** Of his last departure; null where he never left. */
	readonly cause: Cause | null;
	readonly brand: BrandStage;
	readonly loyalty: LoyaltyType;
	/** Month of first joining (0 or earlier for those of the start); null for prospects. */
	readonly joined: number | null;
	/** Month of the last departure; null where he never left. */
	readonly left: number | null;
	/** Index 0–100; null for prospects. */
	readonly satisfaction: number | null;
	/** 0–100; null for prospects. */
	readonly trust: number | null;
	/** Chance in per cent of having left in a year if nothing changes: 100 − intention. Null unless a customer. */
	readonly risk: number | null;
	/** Revenue and profit of the last twelve months. */
	readonly spend: number;
	readonly profit: number;
	readonly realised: number;
	readonly forward: number;
	/** Lifetime value; null for prospects. */
	readonly clv: number | null;
}

/** One month of the company's ledger: every series, and customers by stage and losses by cause. */
export interface LedgerRow {
	readonly companyId: string;
	/** 0 … months. */
	readonly month: number;
	/** Null where there is no figure: the mean of nobody. */
	readonly series: Readonly<Record<SeriesName, number | null>>;
	readonly stages: Readonly<Record<Stage, number>>;
	readonly causes: Readonly<Record<Cause, number>>;
}

/** What a materialised view is a view of. */
export interface ViewMeta {
	readonly companyId: string;
	/** Of the run it was made from: an equal digest means equal rows. */
	readonly digest: string;
	readonly modelVersion: number;
	readonly months: number;
	/** The month that customers are shown at. */
	readonly viewAt: number;
	/** People in the market. */
	readonly people: number;
	/** People with a row: the first ones. */
	readonly rows: number;
	/** True where people have no row because there are too many: shares hold, counts are of a sample. */
	readonly sampled: boolean;
	/** False while it is being written, or where writing was cut short: then it is not to be shown. */
	readonly complete: boolean;
}
