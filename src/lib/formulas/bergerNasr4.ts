import { above, atLeast, within } from './guards';
import { checkedCurve, type ProfitCurve } from './profitCurve';

export interface BergerNasr4 {
	readonly curve: ProfitCurve;
	/** r, yearly, 0 < r ≤ 1: the share r^t is left after t years, broken ones included. */
	readonly retention: number;
	/** d ≥ 0, yearly. */
	readonly discount: number;
	/** n ≥ 0 years, not necessarily whole. */
	readonly years: number;
}

/**
 * Case 4, profit that flows all the time: CLV = ∫_0^n π(t) [r/(1+d)]^t dt with the S-shaped π(t) of `profitAt`.
 *
 * In closed form with k = ln[r/(1+d)] ≤ 0: ∫ t² e^{kt} up to the turn g, then exponentials; at k = 0 (r = 1, d = 0) the
 * plain integrals. Source: Berger & Nasr 1998.
 */
export function bergerNasr4({ curve, retention, discount, years }: BergerNasr4): number {
	const { turn, growth, start, room } = checkedCurve(curve);
	within('retention', above('retention', retention, 0), 0, 1);
	atLeast('discount', discount, 0);
	atLeast('years', years, 0);
	const k = Math.log(retention) - Math.log1p(discount);
	const g = Math.min(turn, years);
	const first = growth * squareIntegral(k, g) + start * exponentialIntegral(k, 0, g);
	if (years <= turn) return first;
	// After the turn: (h g² + v + N) e^{kt} − N e^g e^{(k−1)t}; the latter is taken from g on, so that e^g cannot overflow.
	const ceiling = growth * turn ** 2 + start + room;
	const fading = Math.exp(k * turn) * exponentialIntegral(k - 1, 0, years - turn);
	return first + ceiling * exponentialIntegral(k, turn, years) - room * fading;
}

/** ∫_a^b e^{kt} dt. */
function exponentialIntegral(k: number, a: number, b: number): number {
	return k === 0 ? b - a : (Math.exp(k * a) * Math.expm1(k * (b - a))) / k;
}

/** ∫_0^b t² e^{kt} dt; by its series where the closed form cancels. */
function squareIntegral(k: number, b: number): number {
	const x = k * b;
	if (Math.abs(x) > 0.5) return (b ** 3 * (Math.exp(x) * (x * x - 2 * x + 2) - 2)) / x ** 3;
	let term = 1;
	let sum = 1 / 3;
	for (let n = 1; n < 20; n++) {
		term *= x / n;
		sum += term / (n + 3);
	}
	return b ** 3 * sum;
}
