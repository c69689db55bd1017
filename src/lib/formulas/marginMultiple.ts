import { cashTable, type CashTable } from './cashTable';
import { converges, finite, horizon, probability, rate } from './guards';

/**
 * When the first margin is earned.
 * - `afterRenewal`: at the end of period 1, if he has been kept: Σ_{t≥1} m (1+g)^{t−1} [r/(1+i)]^t. The published
 *   multiple r/(1 + i − r).
 * - `firstCertain`: at the end of period 1, kept or not: Σ_{t≥1} m [(1+g) r]^{t−1}/(1+i)^t.
 * - `immediate`: at once, at joining: Σ_{t≥0} m [(1+g) r/(1+i)]^t.
 */
export type FirstMargin = 'afterRenewal' | 'firstCertain' | 'immediate';

export interface Perpetuity {
	/** r, 0–1, per period, the same for ever. */
	readonly retention: number;
	/** i > −1 per period. */
	readonly discount: number;
	/** g > −1 per period: every margin is (1 + g) times the one before. Default 0. */
	readonly growth?: number;
	readonly firstMargin?: FirstMargin;
}

/** @throws FormulaError; neverEnds where r (1 + g) ≥ 1 + i */
export function checkedPerpetuity(perpetuity: Perpetuity): Required<Perpetuity> {
	const { retention, discount, growth = 0, firstMargin = 'afterRenewal' } = perpetuity;
	probability('retention', retention);
	rate('discount', discount);
	rate('growth', growth);
	converges('retention', retention * (1 + growth), discount);
	return { retention, discount, growth, firstMargin };
}

/**
 * What a lasting customer is worth in multiples of one period's margin:
 * r/(1+i−r(1+g)), 1/(1+i−r(1+g)) or (1+i)/(1+i−r(1+g)) by the timing of the first margin.
 * Source: Gupta & Lehmann 2003, “Customers as Assets”, J. Interactive Marketing 17(1).
 */
export function marginMultiple(perpetuity: Perpetuity): number {
	const { retention, discount, growth, firstMargin } = checkedPerpetuity(perpetuity);
	const denominator = 1 + discount - retention * (1 + growth);
	if (firstMargin === 'afterRenewal') return retention / denominator;
	return (firstMargin === 'immediate' ? 1 + discount : 1) / denominator;
}

/** The first `periods` margins written out (1 … 1,200); what is missing from the multiple comes after them. */
export function marginTable(margin: number, perpetuity: Perpetuity, periods: number): CashTable {
	finite('margin', margin);
	const { retention, discount, growth, firstMargin } = checkedPerpetuity(perpetuity);
	const first = firstMargin === 'immediate' ? 0 : 1;
	const flows = Array.from({ length: horizon('periods', periods) }, (_, k) => ({
		period: first + k,
		time: first + k,
		retained: retention ** (firstMargin === 'afterRenewal' ? k + 1 : k),
		amount: margin * (1 + growth) ** k
	}));
	return cashTable(flows, discount);
}
