import { annuityFactor } from './discount';
import { atLeast, above, horizon, probability, within } from './guards';
import { presence } from './presence';

/** The one customer that every method values. */
export interface ComparedCustomer {
	/** Yearly contribution before promotion, ≥ 0. */
	readonly contribution: number;
	/** Yearly promotion cost, ≥ 0. */
	readonly promotion: number;
	/** r, yearly, 0 ≤ r ≤ 0.99. */
	readonly retention: number;
	/** d, yearly, 0.005 ≤ d. */
	readonly discount: number;
	/** n, whole years. */
	readonly years: number;
	/** Chance that who skipped one year buys in the next, where customers come back; 0–1. */
	readonly comeback: number;
	/** How much customers differ where they do: φ = 1/(α + β + 1), 0 < φ < 1; near 0 they are alike. */
	readonly spread: number;
}

/** What a method takes for granted, by dimension. */
export interface Conventions {
	/** The first profit: at joining, after a year for certain, or after a year if he renews. */
	readonly first: 'joining' | 'afterYear' | 'afterRenewal';
	/** Profits counted: n of them, the one at joining and n more, or all for ever. */
	readonly payments: 'years' | 'joiningAndYears' | 'endless';
	/** Who is there later: everybody; the share r each year; everybody for the mean lifetime; by sBG; with comebacks. */
	readonly staying: 'sure' | 'retention' | 'meanLifetime' | 'differ' | 'comesBack';
	readonly discounting: 'yes' | 'no';
	/** Promotion is spent with each profit, or in the middle of each year but the last. */
	readonly promotionTime: 'withProfit' | 'midYear';
	/** … on those who buy, or on everybody not yet given up. */
	readonly promotionFor: 'buyers' | 'contacted';
	/** Profit comes once a year, monthly or all the time. */
	readonly rhythm: 'yearly' | 'monthly' | 'flowing';
}
export type Dimension = keyof Conventions;

/** Years after which an endless sum changes no digit: at the largest r and the smallest d, 0.985^4000 < 10⁻²⁶. */
const ENDLESS = 4000;

/** @throws FormulaError */
function checkedCustomer(customer: ComparedCustomer): ComparedCustomer {
	atLeast('contribution', customer.contribution, 0);
	atLeast('promotion', customer.promotion, 0);
	within('retention', above('retention', customer.retention, 0), 0, 0.99);
	within('discount', customer.discount, 0.005, 10);
	horizon('years', customer.years);
	probability('comeback', customer.comeback);
	within('spread', customer.spread, 0.001, 0.999);
	return customer;
}

/**
 * The lifetime value of a customer under any conventions, summed term by term: the common ground on which methods are
 * compared. Each method's own formula gives the same (tests hold it).
 *
 * `meanLifetime` takes the annuity over 1/(1 − r) years, broken ones included; `flowing` the integral of m (r/(1+d))^t.
 * Acquisition cost is not subtracted.
 * @throws FormulaError
 */
export function valueUnder(conventions: Conventions, customer: ComparedCustomer): number {
	checkedCustomer(customer);
	const discount = conventions.discounting === 'yes' ? customer.discount : 0;
	if (conventions.staying === 'meanLifetime') return lifetimeValue(conventions, customer, discount);
	if (conventions.rhythm === 'flowing') return flowingValue(conventions, customer, discount);
	const apart = conventions.promotionTime === 'midYear' || conventions.promotionFor === 'contacted';
	const { contribution, promotion } = customer;
	const earned = discounted(conventions, customer, discount, 'profit');
	if (!apart) return (contribution - promotion) * earned;
	return contribution * earned - promotion * discounted(conventions, customer, discount, 'promotion');
}

/** Profits of a year that are counted. */
function counted({ payments }: Conventions, years: number): number {
	return payments === 'endless' ? ENDLESS : payments === 'years' ? years : years + 1;
}

function lifetimeValue(conventions: Conventions, customer: ComparedCustomer, discount: number): number {
	const { contribution, promotion, retention, years } = customer;
	const lifetime = Math.min(1 / (1 - retention), counted(conventions, years));
	const atEnd = (contribution - promotion) * annuityFactor(discount, lifetime);
	return conventions.first === 'joining' ? atEnd * (1 + discount) : atEnd;
}

/** ∫ (r/(1+d))^t dt over n years, or for ever. */
function flowingValue({ payments }: Conventions, customer: ComparedCustomer, discount: number): number {
	const { contribution, promotion, retention, years } = customer;
	const k = Math.log(retention) - Math.log1p(discount);
	const flow = payments === 'endless' ? -1 / k : Math.expm1(k * years) / k;
	return (contribution - promotion) * flow;
}

/** Σ share / (1+d)^time over the profits, or over the promotions where they are spent apart from them. */
function discounted(
	conventions: Conventions,
	customer: ComparedCustomer,
	discount: number,
	what: 'profit' | 'promotion'
): number {
	const { first, rhythm, payments, promotionTime, promotionFor } = conventions;
	const cycles = rhythm === 'monthly' ? 12 : 1;
	const whole = counted(conventions, customer.years);
	const profits = payments === 'years' ? whole * cycles : (whole - 1) * cycles + 1;
	const between = what === 'promotion' && promotionTime === 'midYear';
	// Promotion in mid-year looks ahead to the next sale: there is none after the last.
	const terms = between && payments !== 'endless' ? profits - 1 : profits;
	const skipped = first === 'afterRenewal' ? cycles : 0;
	const present = presence(conventions, customer, cycles);
	const start = (first === 'joining' ? 0 : 1) + (between ? 0.5 / cycles : 0);
	const factor = (1 + discount) ** (-1 / cycles);
	let [sum, weight] = [0, (1 + discount) ** -start];
	for (let k = 0; k < terms + skipped; k++) {
		const { buying, contacted } = present();
		if (k < skipped) continue;
		const share = what === 'promotion' && promotionFor === 'contacted' ? contacted : buying;
		sum += share * weight;
		weight *= factor;
		if (contacted * weight < 1e-18) break;
	}
	return sum / cycles;
}
