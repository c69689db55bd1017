import type { BergerNasrValue } from './bergerNasr1';
import { cashTable } from './cashTable';
import { finite, horizon, integer, probability, rate } from './guards';

export interface BergerNasr2a {
	/** p: sales cycles a year, whole, 1 … 365. */
	readonly cyclesPerYear: number;
	/** GC′: contribution per cycle. */
	readonly margin: number;
	/** M′: promotion cost per cycle. */
	readonly promotion: number;
	/** r′: retention per cycle, 0–1; from a yearly rate r it is r^(1/p). */
	readonly retention: number;
	/** d > −1, yearly. */
	readonly discount: number;
	/** n, whole; p·n cycles at most 1,200. */
	readonly years: number;
}

/**
 * Case 2a, several sales a year: CLV = GC′ Σ_{i=0..pn} r′^i/(1+d)^{i/p} − M′ Σ_{i=1..pn} r′^{i−1}/(1+d)^{(i−0.5)/p}.
 *
 * Convention as in case 1, by cycles: first sale at once, promotion in the middle of each cycle. At p = 1 it is case 1.
 * Source: Berger & Nasr 1998.
 */
export function bergerNasr2a(inputs: BergerNasr2a): BergerNasrValue {
	const { cyclesPerYear, margin, promotion, retention, discount, years } = inputs;
	integer('cyclesPerYear', cyclesPerYear, 1, 365);
	finite('margin', margin);
	finite('promotion', promotion);
	probability('retention', retention);
	rate('discount', discount);
	const cycles = horizon('years', years) * cyclesPerYear;
	horizon('cycles', cycles);
	const margins = cashTable(
		Array.from({ length: cycles + 1 }, (_, i) => ({
			period: i,
			time: i / cyclesPerYear,
			retained: retention ** i,
			amount: margin
		})),
		discount
	);
	const promotions = cashTable(
		Array.from({ length: cycles }, (_, k) => ({
			period: k + 1,
			time: (k + 0.5) / cyclesPerYear,
			retained: retention ** k,
			amount: promotion
		})),
		discount
	);
	return { margins, promotions, value: margins.value - promotions.value };
}
