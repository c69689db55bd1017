import { FormulaError } from './error';
import { above, atLeast, probability } from './guards';

/** A rate that rises with spending towards a ceiling, ever more slowly: C (1 − e^{−k s}). */
export interface ResponseCurve {
	/** C, 0 < C ≤ 1: the rate that no spending exceeds. */
	readonly ceiling: number;
	/** k > 0: how fast it rises, per unit of money spent per head. */
	readonly speed: number;
}

/** @throws FormulaError */
export function checkedResponse(field: string, { ceiling, speed }: ResponseCurve): ResponseCurve {
	above(`${field}.ceiling`, probability(`${field}.ceiling`, ceiling), 0);
	above(`${field}.speed`, speed, 0);
	return { ceiling, speed };
}

/**
 * The curve through what is known today: `rate0` is reached at `spend0` per head, and C would be reached with unlimited
 * money: k = −ln(1 − rate0/C)/spend0.
 * `rate0` 0 < rate0 < C; `spend0` > 0. Source: Blattberg & Deighton 1996 (the two questions of their test).
 */
export function responseThrough(spend0: number, rate0: number, ceiling: number): ResponseCurve {
	above('spend0', spend0, 0);
	above('ceiling', probability('ceiling', ceiling), 0);
	above('rate0', rate0, 0);
	if (rate0 >= ceiling) throw new FormulaError('notBelow', 'rate0', rate0, ceiling);
	return { ceiling, speed: -Math.log1p(-rate0 / ceiling) / spend0 };
}

/** C (1 − e^{−k s}) at `spend` s ≥ 0 per head. */
export function responseRate(curve: ResponseCurve, spend: number): number {
	const { ceiling, speed } = checkedResponse('curve', curve);
	return -ceiling * Math.expm1(-speed * atLeast('spend', spend, 0));
}

/** What the next customer costs: ds/d(rate) = e^{k s}/(C k). */
export function marginalCost(curve: ResponseCurve, spend: number): number {
	const { ceiling, speed } = checkedResponse('curve', curve);
	return Math.exp(speed * atLeast('spend', spend, 0)) / (ceiling * speed);
}
