import { FormulaError } from './error';
import { above, atLeast, horizon } from './guards';
import { hypergeometric1 } from './hypergeometric';
import { logGammaStep } from './logGamma';

/**
 * The shifted-beta-geometric model (sBG): every customer leaves with the same chance θ in every period, and θ is
 * Beta(α, β) across customers. Nobody changes, yet a cohort's retention rises, because those who leave easily go first.
 *
 * Source: Fader & Hardie 2007, “How to Project Customer Retention”, J. Interactive Marketing 21(1); discounted
 * lifetimes: Fader & Hardie 2010, “Customer-Base Valuation in a Contractual Setting”, Marketing Science 29(1).
 * Timing: period 0 is joining, all are present; T = t says that the customer left at the end of period t.
 */
export interface SbgParameters {
	/** > 0, no unit. */
	readonly alpha: number;
	/** > 0, no unit. */
	readonly beta: number;
}

function checked({ alpha, beta }: SbgParameters): SbgParameters {
	above('alpha', alpha, 0);
	above('beta', beta, 0);
	return { alpha, beta };
}

/** Mean chance of leaving in the first period, α / (α + β): the mean of θ across everyone who joined. */
export function sbgMeanChurn(parameters: SbgParameters): number {
	const { alpha, beta } = checked(parameters);
	return alpha / (alpha + beta);
}

/** P(T = t), t = 1, 2, …: α/(α+β), then P(T = t) = P(T = t − 1) (β + t − 2)/(α + β + t − 1). */
export function sbgChurnProbability(parameters: SbgParameters, t: number): number {
	const { alpha, beta } = checked(parameters);
	horizon('t', t);
	let p = alpha / (alpha + beta);
	for (let k = 2; k <= t; k++) p *= (beta + k - 2) / (alpha + beta + k - 1);
	return p;
}

/** r_t, t = 1, 2, …: share of those present at the start of period t who stay through it, (β + t − 1)/(α + β + t − 1). */
export function sbgRetention(parameters: SbgParameters, t: number): number {
	const { alpha, beta } = checked(parameters);
	horizon('t', t);
	return (beta + t - 1) / (alpha + beta + t - 1);
}

/**
 * S(t) = B(α, β + t) / B(α, β): share still there after t periods, S(0) = 1.
 * t may be a fraction: if a yearly chance θ works evenly through the year, (1 − θ)^t is a customer's own survival, and
 * S(t) its mean over Beta(α, β). At whole t it is the product of r_1 … r_t.
 */
export function sbgSurvival(parameters: SbgParameters, t: number): number {
	const { alpha, beta } = checked(parameters);
	atLeast('t', t, 0);
	return Math.exp(logGammaStep(beta, t) - logGammaStep(alpha + beta, t));
}

/** S(0), S(h), …, S(n h): n + 1 entries; `step` h = 1 reads the curve every period, 1/12 twelve times a period. */
export function sbgCurve(parameters: SbgParameters, n: number, step = 1): number[] {
	horizon('n', n, 0);
	above('step', step, 0);
	return Array.from({ length: n + 1 }, (_, k) => sbgSurvival(parameters, k * step));
}

/**
 * DEL: discounted expected lifetime of a new customer in periods, Σ_{t≥0} S(t)/(1+d)^t = ₂F₁(1, β; α+β; 1/(1+d)).
 * The first period counts in full (paid at joining). × margin per period = lifetime value before acquisition cost.
 * `discount` d ≥ 0 per period; d = 0 has a limit only for α > 1.
 * @throws neverEnds for d = 0 and α ≤ 1
 */
export function sbgDel(parameters: SbgParameters, discount: number): number {
	const { alpha, beta } = checked(parameters);
	return discountedSum(alpha, beta, discount);
}

/**
 * DERL: discounted expected residual lifetime of a customer who has been there for n periods (n − 1 renewals made),
 * just before his n-th renewal: Σ_{t≥n} S(t)/S(n−1) / (1+d)^{t−n} = r_n · ₂F₁(1, β+n; α+β+n; 1/(1+d)).
 * The payment due at this renewal is not discounted; what he paid before does not count.
 * `n` 1 … 1,200; `discount` as in `sbgDel`.
 */
export function sbgDerl(parameters: SbgParameters, n: number, discount: number): number {
	const { alpha, beta } = checked(parameters);
	return sbgRetention(parameters, n) * discountedSum(alpha, beta + n, discount);
}

/** ₂F₁(1, b; α+b; 1/(1+d)), at d = 0 by Gauss's theorem (α + b − 1)/(α − 1). */
function discountedSum(alpha: number, b: number, discount: number): number {
	atLeast('discount', discount, 0);
	if (discount > 0) return hypergeometric1(b, alpha + b, 1 / (1 + discount));
	if (alpha <= 1) throw new FormulaError('neverEnds', 'discount', discount, 0);
	return (alpha + b - 1) / (alpha - 1);
}
