import { cashTable, type CashTable } from './cashTable';
import { converges, finite, horizon, probability, rate } from './guards';

/** Margins and promotion costs, each written out, and their difference. */
export interface BergerNasrValue {
	readonly margins: CashTable;
	readonly promotions: CashTable;
	/** margins − promotions, before acquisition cost. */
	readonly value: number;
}

export interface BergerNasr1 {
	/** GC: yearly gross contribution per customer. */
	readonly margin: number;
	/** M: yearly promotion cost per customer. */
	readonly promotion: number;
	/** r, yearly, 0–1. */
	readonly retention: number;
	/** d > −1, yearly. */
	readonly discount: number;
	/** n: years after the first sale, whole. */
	readonly years: number;
}

/**
 * Case 1, one sale a year: CLV = GC Σ_{i=0..n} [r/(1+d)]^i − M Σ_{i=1..n} r^{i−1}/(1+d)^{i−0.5}.
 *
 * Convention: the first sale is made at once (i = 0), so there are n + 1 sales; promotion is spent in the middle of each
 * year on those who bought at its start. Acquisition cost is kept outside.
 * Source: Berger & Nasr 1998, “Customer Lifetime Value: Marketing Models and Applications”, J. Interactive Marketing 12(1).
 */
export function bergerNasr1({ margin, promotion, retention, discount, years }: BergerNasr1): BergerNasrValue {
	finite('margin', margin);
	finite('promotion', promotion);
	probability('retention', retention);
	rate('discount', discount);
	horizon('years', years);
	const margins = cashTable(
		Array.from({ length: years + 1 }, (_, i) => ({
			period: i,
			time: i,
			retained: retention ** i,
			amount: margin
		})),
		discount
	);
	const promotions = cashTable(
		Array.from({ length: years }, (_, k) => ({
			period: k + 1,
			time: k + 0.5,
			retained: retention ** k,
			amount: promotion
		})),
		discount
	);
	return { margins, promotions, value: margins.value - promotions.value };
}

/**
 * The limit of case 1 for n → ∞: [GC (1+d) − M (1+d)^½] / (1 + d − r), for r < 1 + d.
 */
export function bergerNasr1Limit({
	margin,
	promotion,
	retention,
	discount
}: Omit<BergerNasr1, 'years'>): number {
	finite('margin', margin);
	finite('promotion', promotion);
	probability('retention', retention);
	rate('discount', discount);
	converges('retention', retention, discount);
	const growth = 1 + discount;
	return (margin * growth - promotion * Math.sqrt(growth)) / (growth - retention);
}
