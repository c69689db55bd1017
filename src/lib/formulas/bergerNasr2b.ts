import type { BergerNasrValue } from './bergerNasr1';
import { cashTable } from './cashTable';
import { FormulaError } from './error';
import { finite, horizon, integer, probability, rate } from './guards';

export interface BergerNasr2b {
	/** q: years from one sale to the next, whole, 1 … 100. */
	readonly yearsPerCycle: number;
	/** GC′: contribution per sale. */
	readonly margin: number;
	/** M: promotion cost per year, also in years without a sale. */
	readonly promotion: number;
	/** r′: retention from sale to sale, 0–1. */
	readonly retention: number;
	/** d > −1, yearly. */
	readonly discount: number;
	/** n: years, a multiple of q. */
	readonly years: number;
}

/**
 * Case 2b, one sale every q years (cars, kitchens):
 * CLV = GC′ Σ_{i=0..n/q} r′^i/(1+d)^{iq} − M Σ_{i=1..n} r′^{(i−1)/q}/(1+d)^{i−0.5}.
 *
 * Convention: first sale at once; promotion in the middle of every year, for customers who are lost evenly between two
 * sales (exponent (i−1)/q). At q = 1 it is case 1.
 * Source: Berger & Nasr 1998.
 * @throws notAnInteger (field `cycles`) where n is no multiple of q
 */
export function bergerNasr2b(inputs: BergerNasr2b): BergerNasrValue {
	const { yearsPerCycle, margin, promotion, retention, discount, years } = inputs;
	integer('yearsPerCycle', yearsPerCycle, 1, 100);
	finite('margin', margin);
	finite('promotion', promotion);
	probability('retention', retention);
	rate('discount', discount);
	const cycles = horizon('years', years) / yearsPerCycle;
	if (!Number.isInteger(cycles)) throw new FormulaError('notAnInteger', 'cycles', cycles);
	const margins = cashTable(
		Array.from({ length: cycles + 1 }, (_, i) => ({
			period: i,
			time: i * yearsPerCycle,
			retained: retention ** i,
			amount: margin
		})),
		discount
	);
	const promotions = cashTable(
		Array.from({ length: years }, (_, k) => ({
			period: k + 1,
			time: k + 0.5,
			retained: retention ** (k / yearsPerCycle),
			amount: promotion
		})),
		discount
	);
	return { margins, promotions, value: margins.value - promotions.value };
}
