import { FormulaError } from './error';
import { above, atLeast, finite, integer } from './guards';
import { sbgDerl, sbgRetention, type SbgParameters } from './sbg';

/** Customers of a base who have all stayed equally long. */
export interface TenureGroup {
	/** n: periods they have been there, 1, 2, …; their n-th renewal is next. */
	readonly periods: number;
	readonly customers: number;
}

export interface BaseRow extends TenureGroup {
	/** r_n: share of them that will make the next renewal. */
	readonly retention: number;
	/** Residual value of one of them, by DERL. */
	readonly residual: number;
	/** Residual value of one of them if all customers of the base were alike. */
	readonly residualAlike: number;
}

export interface BaseValue {
	readonly rows: readonly BaseRow[];
	/** Retention of the whole base at the next renewal: what its owner sees. */
	readonly retention: number;
	/** Value of the base with customers who differ. */
	readonly value: number;
	/** Value computed from the one average retention. */
	readonly valueAlike: number;
	/** (value − valueAlike) / value: the share that the average misses, ≥ 0. */
	readonly missed: number;
}

/**
 * m · DERL: what a customer who has been there for n periods is still worth, just before his n-th renewal, payment at the
 * renewal included undiscounted. `margin` per period; `discount` > 0 per period.
 * Source: Fader & Hardie 2010, eq. 6.
 */
export function residualValue(
	parameters: SbgParameters,
	n: number,
	margin: number,
	discount: number
): number {
	return finite('margin', margin) * sbgDerl(parameters, n, above('discount', discount, 0));
}

/**
 * The same for a customer who is kept with chance r at every renewal, just before one:
 * m Σ_{t≥0} r^{t+1}/(1+d)^t = m r (1+d)/(1+d−r).
 */
export function residualValueAlike(retention: number, margin: number, discount: number): number {
	return (margin * retention * (1 + discount)) / (1 + discount - retention);
}

/**
 * Values a customer base twice: with customers who differ (sBG), and from its one average retention rate. The average
 * undervalues the base always: value is convex in retention, so those who stay gain more than those who leave lose.
 * Source: Fader & Hardie 2010, “Customer-Base Valuation in a Contractual Setting”.
 */
export function baseValue(
	parameters: SbgParameters,
	groups: readonly TenureGroup[],
	margin: number,
	discount: number
): BaseValue {
	if (groups.length === 0) throw new FormulaError('empty', 'groups');
	finite('margin', margin);
	above('discount', discount, 0);
	groups.forEach(({ periods, customers }, i) => {
		integer(`groups[${i}].periods`, periods, 1, 1200);
		atLeast(`groups[${i}].customers`, customers, 0);
	});
	const total = above('customers', sum(groups.map((g) => g.customers)), 0);
	const kept = groups.map((g) => g.customers * sbgRetention(parameters, g.periods));
	const retention = sum(kept) / total;
	const residualAlike = residualValueAlike(retention, margin, discount);
	const rows = groups.map((group) => ({
		...group,
		retention: sbgRetention(parameters, group.periods),
		residual: residualValue(parameters, group.periods, margin, discount),
		residualAlike
	}));
	const value = sum(rows.map((row) => row.customers * row.residual));
	const valueAlike = total * residualAlike;
	return { rows, retention, value, valueAlike, missed: value === 0 ? 0 : (value - valueAlike) / value };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
