import { BIRTH } from './constants';
import { exp, expMinus1, log, log1Plus } from './math';

/**
 * Monthly log-odds of staying from the log-odds of the yearly churn propensity θ: the month is (1 − θ)^(1/12).
 */
export function monthlyLogit(yearlyLogit: number): number {
	// ln(1 − θ) = −ln(1 + e^logit)
	const lnStay = (yearlyLogit > 30 ? -yearlyLogit : -log1Plus(exp(yearlyLogit))) / 12;
	const leave = -expMinus1(lnStay);
	const logit = leave <= 0 ? Infinity : lnStay - log(leave);
	return Math.max(-BIRTH.propensityCap, Math.min(BIRTH.propensityCap, logit));
}
