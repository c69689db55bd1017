import { cashTable, type CashRow } from './cashTable';
import { FormulaError } from './error';
import { above, list, probability, rate } from './guards';

/** When a period's contribution counts: at its start, in its middle or at its end. */
export type PeriodTiming = 'start' | 'middle' | 'end';
const SHIFT: Readonly<Record<PeriodTiming, number>> = { start: 0, middle: 0.5, end: 1 };

export interface DwyerRetention {
	/** Customers won in period 0, > 0. */
	readonly customers: number;
	/** Retention from period t − 1 to t, t = 1 … n, each 0–1; it may change from year to year. */
	readonly retentions: readonly number[];
	/** Contribution per customer in period 0 … n: one more entry than `retentions`. */
	readonly margins: readonly number[];
	/** > −1 per period. */
	readonly discount: number;
	readonly timing?: PeriodTiming;
}

/** A line of the cohort table. */
export interface CohortRow extends CashRow {
	/** Customers left. */
	readonly customers: number;
	/** Share kept since the period before; 1 in period 0. */
	readonly retention: number;
	/** Present value of the whole cohort's contribution. */
	readonly cohortValue: number;
}

export interface CohortTable {
	readonly rows: readonly CohortRow[];
	/** Per customer won. */
	readonly value: number;
	/** Of all customers won. */
	readonly cohortValue: number;
}

/**
 * Dwyer's customer-retention model (lost for good, 永久流失): who is lost does not come back.
 * Value per customer won = Σ_{t=0..n} (r_1 … r_t) m_t / (1+d)^{t + shift}; shift 0, ½, 1 by `timing` (default start).
 *
 * It values a cohort or an average, not one customer. Acquisition cost is kept outside.
 * Source: Dwyer 1989, “Customer Lifetime Valuation to Support Marketing Decision Making”, J. Direct Marketing 3(4).
 */
export function dwyerRetention(inputs: DwyerRetention): CohortTable {
	const { customers, retentions, margins, discount, timing = 'start' } = inputs;
	above('customers', customers, 0);
	if (retentions.length > 0) list('retentions', retentions, probability);
	list('margins', margins);
	rate('discount', discount);
	if (margins.length !== retentions.length + 1) {
		throw new FormulaError('lengthMismatch', 'margins', margins.length, retentions.length + 1);
	}
	let left = 1;
	const flows = margins.map((amount, t) => {
		left *= t === 0 ? 1 : retentions[t - 1]!;
		return { period: t, time: t + SHIFT[timing], retained: left, amount };
	});
	const table = cashTable(flows, discount);
	const rows = table.rows.map((row, t) => ({
		...row,
		customers: customers * row.retained,
		retention: t === 0 ? 1 : retentions[t - 1]!,
		cohortValue: customers * row.presentValue
	}));
	return { rows, value: table.value, cohortValue: customers * table.value };
}
