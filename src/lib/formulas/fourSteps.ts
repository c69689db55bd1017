import { cashTable, type CashTable } from './cashTable';
import { above, finite, horizon, list, probability, rate } from './guards';

/** When a year's profit counts: at its end (discounted t years in year t) or at its start (t − 1 years). */
export type YearTiming = 'end' | 'start';

export interface FourSteps {
	/** Net profit of year 1, 2, …, money per customer; as many years as he stays. */
	readonly profits: readonly number[];
	/** Yearly discount rate, > −1. */
	readonly discount: number;
	/** Yearly retention rate 0–1; 1 (the textbook's case) takes it for certain that he stays all these years. */
	readonly retention?: number;
	readonly timing?: YearTiming;
}

/**
 * The textbook's four steps: (1) how many years the customer stays, (2) his net profit in each, (3) discounted,
 * (4) added up. CLV = Σ_{t=1..n} r^{t−1} π_t / (1 + d)^t; at `timing` start the exponent of the discount is t − 1.
 *
 * Convention: in year 1 he is certainly there. Acquisition cost is not subtracted.
 * Source: the course texts; with retention, Dwyer 1989 in its simplest form.
 * @throws FormulaError empty, notANumber, belowMinimum, aboveMaximum, notAbove
 */
export function fourSteps({ profits, discount, retention = 1, timing = 'end' }: FourSteps): CashTable {
	list('profits', profits);
	horizon('profits.length', profits.length);
	probability('retention', retention);
	rate('discount', discount);
	const flows = profits.map((amount, index) => ({
		period: index + 1,
		time: timing === 'end' ? index + 1 : index,
		retained: retention ** index,
		amount
	}));
	return cashTable(flows, discount);
}

/** The same net profit in each of `years` years (a whole number, 1 … 1,200). */
export function evenProfits(yearly: number, years: number): number[] {
	finite('yearly', yearly);
	return Array<number>(horizon('years', years)).fill(yearly);
}

/**
 * Step 1 from a churn rate: the mean number of years that a customer stays if each year the share `churn` (0 < c ≤ 1)
 * leaves, 1 / c, the first year counted in full.
 */
export function expectedLifetime(churn: number): number {
	return 1 / above('churn', probability('churn', churn), 0);
}
