import { above, atLeast, integer } from './guards';
import { FormulaError } from './error';
import { hypergeometric } from './hypergeometric';
import { logGamma } from './logGamma';

/**
 * The BG/NBD model: while a customer is active he buys at random with rate λ, Gamma(r, α) across customers; after every
 * purchase he stops for good with chance p, Beta(a, b) across customers. Non-contractual: nobody sees him stop.
 * Source: Fader, Hardie & Lee 2005, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24(2).
 */
export interface BgNbdParameters {
	/** r, α (per unit of time), a, b, all > 0. */
	readonly r: number;
	readonly alpha: number;
	readonly a: number;
	readonly b: number;
}

/** What is known of a customer. Times in the same unit, from his first purchase. */
export interface PurchaseSummary {
	/** x: purchases after the first, whole, ≥ 0. */
	readonly repeats: number;
	/** t_x: time of the last one; 0 when there is none. */
	readonly last: number;
	/** T ≥ t_x: how long he has been observed. */
	readonly observed: number;
}

/** @throws FormulaError notAbove, notANumber */
export function checkedBgNbd(parameters: BgNbdParameters): BgNbdParameters {
	for (const name of ['r', 'alpha', 'a', 'b'] as const) above(name, parameters[name], 0);
	return parameters;
}

/** @throws FormulaError: last > observed, a last purchase without repeats, repeats that are no count */
export function checkedSummary(summary: PurchaseSummary): PurchaseSummary {
	const { repeats, last, observed } = summary;
	integer('repeats', repeats, 0, 1e6);
	atLeast('last', last, 0);
	atLeast('observed', observed, last);
	if (repeats === 0 && last > 0) throw new FormulaError('aboveMaximum', 'last', last, 0);
	return summary;
}

/** ln of the odds of having stopped: a/(b+x−1) · [(α+T)/(α+t_x)]^{r+x}; −∞ for x = 0. */
function logOddsStopped(
	{ r, alpha, a, b }: BgNbdParameters,
	{ repeats: x, last, observed }: PurchaseSummary
) {
	if (x === 0) return -Infinity;
	return Math.log(a) - Math.log(b + x - 1) + (r + x) * Math.log((alpha + observed) / (alpha + last));
}

/** ln likelihood of one customer's purchases (eq. 6 of the paper). */
export function bgNbdLogLikelihood(parameters: BgNbdParameters, summary: PurchaseSummary): number {
	const { r, alpha, a, b } = checkedBgNbd(parameters);
	const { repeats: x, observed } = checkedSummary(summary);
	const buying = logGamma(r + x) - logGamma(r) + r * Math.log(alpha) - (r + x) * Math.log(alpha + observed);
	const staying = logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
	return buying + staying + Math.log1p(Math.exp(logOddsStopped(parameters, summary)));
}

/** Chance that the customer is still active; 1 for one who has not bought again (he can stop only after a purchase). */
export function chanceActive(parameters: BgNbdParameters, summary: PurchaseSummary): number {
	checkedBgNbd(parameters);
	checkedSummary(summary);
	return 1 / (1 + Math.exp(logOddsStopped(parameters, summary)));
}

/** E[X(t)]: repeat purchases to be expected of a new customer in his first `time` t ≥ 0 (eq. 9). */
export function expectedPurchases(parameters: BgNbdParameters, time: number): number {
	return expectedMore(parameters, { repeats: 0, last: 0, observed: 0 }, time);
}

/** E[Y(t) | x, t_x, T]: purchases to be expected of this customer in the next `time` t ≥ 0 (eq. 10). */
export function expectedMore(parameters: BgNbdParameters, summary: PurchaseSummary, time: number): number {
	const { r, alpha, b } = checkedBgNbd(parameters);
	const { repeats: x, observed } = checkedSummary(summary);
	atLeast('time', time, 0);
	// At a = 1, and at a + b + x = 1, the closed form is 0/0; its limit is met to six digits right beside.
	const degenerate = (value: number) => Math.abs(value - 1) < 1e-6;
	const a = degenerate(parameters.a) || degenerate(parameters.a + b + x) ? parameters.a + 2e-6 : parameters.a;
	const z = time / (alpha + observed + time);
	const kept = (1 - z) ** (r + x) * hypergeometric(r + x, b + x, a + b + x - 1, z);
	return ((a + b + x - 1) / (a - 1)) * (1 - kept) * chanceActive(parameters, summary);
}
