import { atLeast, rate } from './guards';

/** (1 + d)^−t: what one yuan at time t is worth today. `discount` d > −1 per period; `time` t ≥ 0 in the same periods. */
export function discountFactor(discount: number, time: number): number {
	return (1 + rate('discount', discount)) ** -atLeast('time', time, 0);
}

/** The rate per month that makes the yearly rate over twelve months: (1 + d)^(1/12) − 1. */
export function monthlyRate(yearly: number): number {
	return Math.expm1(Math.log1p(rate('yearly', yearly)) / 12);
}

/** The rate per year that a monthly rate makes: (1 + d)^12 − 1. */
export function yearlyRate(monthly: number): number {
	return Math.expm1(Math.log1p(rate('monthly', monthly)) * 12);
}

/** The monthly retention that leaves the yearly one after twelve months: r^(1/12); `yearly` 0–1. */
export function monthlyRetention(yearly: number): number {
	return atLeast('yearly', yearly, 0) ** (1 / 12);
}

/**
 * Present value of one yuan at the end of each of n periods, [1 − (1 + d)^−n] / d; n itself at d = 0.
 * `periods` n ≥ 0, not necessarily whole. Paid at the start of each period it is (1 + d) times as much.
 */
export function annuityFactor(discount: number, periods: number): number {
	rate('discount', discount);
	atLeast('periods', periods, 0);
	if (discount === 0) return periods;
	return -Math.expm1(-periods * Math.log1p(discount)) / discount;
}
