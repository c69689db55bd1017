import { FormulaError } from './error';
import { above, list, probability } from './guards';
import { logGammaStep } from './logGamma';
import type { SbgParameters } from './sbg';

/** A cohort as it was observed. */
export interface Cohort {
	/** Share still there after period 0, 1, …: 1 first, never rising, each 0–1; at least two periods after the start. */
	readonly survival: readonly number[];
	/** Customers at the start; scales the likelihood. 1,000 by the convention of Fader & Hardie 2007. */
	readonly customers: number;
	/** Length of an observed period in units of θ: 1, or 1/12 for a monthly table with a yearly θ. */
	readonly step: number;
}

/** What a cohort says, checked. @throws belowMinimum, aboveMaximum, tooShort, rises, notAbove */
export function checkedCohort(cohort: Cohort): Cohort {
	const { survival, customers, step } = cohort;
	above('customers', customers, 0);
	above('step', step, 0);
	list('survival', survival, probability);
	if (survival.length < 3) throw new FormulaError('tooShort', 'survival', survival.length, 3);
	if (survival[0] !== 1) throw new FormulaError('belowMinimum', 'survival[0]', survival[0]!, 1);
	for (let t = 1; t < survival.length; t++) {
		if (survival[t]! > survival[t - 1]!)
			throw new FormulaError('rises', `survival[${t}]`, survival[t]!, survival[t - 1]!);
	}
	return cohort;
}

/** x · ln p, with 0 · ln 0 = 0. */
const weighted = (x: number, logP: number) => (x === 0 ? 0 : x * logP);

/**
 * Log-likelihood of a cohort under the sBG model (Fader & Hardie 2007, eq. 8):
 * Σ_t lost_t ln P(T = t) + survivors_n ln S(n), here as Σ_t [ lost_t ln(1 − r_t) + kept_t ln r_t ], the same number.
 * r_t = S(t h)/S((t−1) h) with h = `step`. In natural logarithms.
 */
export function sbgLogLikelihood({ alpha, beta }: SbgParameters, cohort: Cohort): number {
	above('alpha', alpha, 0);
	above('beta', beta, 0);
	const { survival, customers, step } = cohort;
	let sum = 0;
	for (let t = 1; t < survival.length; t++) {
		const before = beta + (t - 1) * step;
		const logStay = logGammaStep(before, step) - logGammaStep(alpha + before, step);
		const lost = survival[t - 1]! - survival[t]!;
		sum += weighted(lost, Math.log(-Math.expm1(logStay))) + weighted(survival[t]!, logStay);
	}
	return customers * sum;
}

/** The one retention rate per period of customers who are all alike, at its most likely value: kept ÷ exposed. */
export function geometricRetention({ survival }: Cohort): number {
	const kept = survival.slice(1).reduce((sum, s) => sum + s, 0);
	const exposed = survival.slice(0, -1).reduce((sum, s) => sum + s, 0);
	return kept / exposed;
}

/**
 * Log-likelihood where all customers are alike (α, β → ∞ at a fixed ratio), at the most likely retention rate. The sBG
 * likelihood can never be lower at its maximum.
 */
export function geometricLogLikelihood(cohort: Cohort): number {
	const r = geometricRetention(cohort);
	const exposed = cohort.survival.slice(0, -1).reduce((sum, s) => sum + s, 0);
	return cohort.customers * exposed * (weighted(1 - r, Math.log(1 - r)) + weighted(r, Math.log(r)));
}
