import { cashTable, type CashTable } from './cashTable';
import { horizon, list, probability, rate } from './guards';
import { profitAt, type ProfitCurve } from './profitCurve';

export interface BergerNasr3 {
	/** π(0), π(1), …, π(n): profit per customer in each year, promotion subtracted. */
	readonly profits: readonly number[];
	/** r, yearly, 0–1. */
	readonly retention: number;
	/** d > −1, yearly. */
	readonly discount: number;
}

/**
 * Case 3, profit that changes with tenure: CLV = Σ_{t=0..n} π(t) [r/(1+d)]^t.
 *
 * Convention: the profit of year t counts at time t, the first at once. At constant π it is case 1 without promotion.
 * Source: Berger & Nasr 1998.
 */
export function bergerNasr3({ profits, retention, discount }: BergerNasr3): CashTable {
	list('profits', profits);
	horizon('profits.length', profits.length);
	probability('retention', retention);
	rate('discount', discount);
	const flows = profits.map((amount, t) => ({ period: t, time: t, retained: retention ** t, amount }));
	return cashTable(flows, discount);
}

/** π(0) … π(n) of the S-shaped profit curve; `years` n whole, 1 … 1,200. */
export function profitsOfCurve(curve: ProfitCurve, years: number): number[] {
	return Array.from({ length: horizon('years', years) + 1 }, (_, t) => profitAt(curve, t));
}
