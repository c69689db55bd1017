import { FormulaError } from './error';
import { above, integer } from './guards';
import { logGamma } from './logGamma';
import { nelderMead } from './nelderMead';

/**
 * The gamma–gamma model of spending: a customer's purchases are Gamma(p, ν) with a mean p/ν of his own, ν being
 * Gamma(q, γ) across customers. Spending is taken as independent of buying frequency.
 * Source: Colombo & Jiang 1999; Fader, Hardie & Lee 2005, “RFM and CLV: Using Iso-Value Curves”, J. Marketing Research 42(4).
 */
export interface GammaGammaParameters {
	/** p > 0, q > 0, γ > 0 (money). */
	readonly p: number;
	readonly q: number;
	readonly gamma: number;
}

/** What a customer has spent on average, over how many purchases. */
export interface SpendSummary {
	/** x ≥ 1, whole. */
	readonly purchases: number;
	/** z̄ > 0, money per purchase. */
	readonly mean: number;
}

function checked({ p, q, gamma }: GammaGammaParameters): GammaGammaParameters {
	above('p', p, 0);
	above('q', q, 0);
	above('gamma', gamma, 0);
	return { p, q, gamma };
}

function checkedSpend({ purchases, mean }: SpendSummary): SpendSummary {
	return { purchases: integer('purchases', purchases, 1, 1e6), mean: above('mean', mean, 0) };
}

/** E(Z) = p γ/(q − 1): mean purchase across customers; has a limit only for q > 1. @throws notAbove */
export function meanSpend(parameters: GammaGammaParameters): number {
	const { p, q, gamma } = checked(parameters);
	above('q', q, 1);
	return (p * gamma) / (q - 1);
}

/** E(M | z̄, x) = p (γ + x z̄)/(p x + q − 1): a customer's own mean, drawn towards that of all. p x + q > 1. */
export function expectedSpend(parameters: GammaGammaParameters, spend: SpendSummary): number {
	const { p, q, gamma } = checked(parameters);
	const { purchases: x, mean } = checkedSpend(spend);
	above('p x + q', p * x + q, 1);
	return (p * (gamma + x * mean)) / (p * x + q - 1);
}

/** ln of the density of a customer's mean spend z̄ over x purchases. */
export function gammaGammaLogLikelihood(parameters: GammaGammaParameters, spend: SpendSummary): number {
	const { p, q, gamma } = checked(parameters);
	const { purchases: x, mean } = checkedSpend(spend);
	const px = p * x;
	return (
		logGamma(px + q) -
		logGamma(px) -
		logGamma(q) +
		q * Math.log(gamma) +
		(px - 1) * Math.log(mean) +
		px * Math.log(x) -
		(px + q) * Math.log(gamma + x * mean)
	);
}

/** Maximum-likelihood p, q, γ (Nelder–Mead over their logarithms, restarted once). @throws empty */
export function gammaGammaFit(
	spends: readonly SpendSummary[]
): GammaGammaParameters & { readonly logLikelihood: number; readonly converged: boolean } {
	if (spends.length === 0) throw new FormulaError('empty', 'spends');
	const at = (logs: readonly number[]): GammaGammaParameters => {
		const [p, q, gamma] = logs.map(Math.exp);
		return { p: p!, q: q!, gamma: gamma! };
	};
	const loss = (logs: readonly number[]) => {
		if (logs.some((x) => Math.abs(x) > 20)) return Infinity;
		const parameters = at(logs);
		return -spends.reduce((sum, spend) => sum + gammaGammaLogLikelihood(parameters, spend), 0);
	};
	const mean = spends.reduce((sum, spend) => sum + spend.mean, 0) / spends.length;
	const first = nelderMead(loss, [Math.log(2), Math.log(3), Math.log(mean)], { tolerance: 1e-5 });
	const peak = nelderMead(loss, first.at, { tolerance: 1e-7, step: 0.1 });
	return { ...at(peak.at), logLikelihood: -peak.value, converged: peak.converged };
}
