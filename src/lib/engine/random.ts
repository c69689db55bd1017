import { exp, log } from './math';

/*
 * Counter-based random numbers: each draw is a pure function of (seed, customer, month, purpose). So a lever moves
 * only what it causes, work can be split anywhere, and one life can be replayed alone.
 * Two 32-bit keys per person (64 bits together, so that no two of a million people share their luck) and one counter
 * per draw go through two rounds of the integer mixer 16-21f0aaad-15-735a2d97-15 from the list of
 * hash-prospector (C. Wellons; bias 0.11).
 */

/** What a draw is for; with the month it makes the counter. At most 32. */
export const PURPOSE = {
	encounter: 0,
	complaint: 1,
	handling: 2,
	events: 3,
	stay: 4,
	cause: 5,
	join: 6,
	winback: 7,
	rumour: 8
} as const;

/** What a person is born with is drawn in "months" beyond every horizon. */
export const BIRTH_MONTH = 1000;

const GOLDEN = 0x9e3779b1;

function mix(x: number): number {
	x ^= x >>> 16;
	x = Math.imul(x, 0x21f0aaad);
	x ^= x >>> 15;
	x = Math.imul(x, 0x735a2d97);
	return x ^ (x >>> 15);
}

/** First key of a person (or of a circle, with a number beyond all customers). Signed 32-bit. */
export function firstKey(seed: number, customer: number): number {
	return mix(mix(seed ^ 0x5bd1e995) + Math.imul(customer, GOLDEN));
}

/** Second key of a person, unrelated to the first. Signed 32-bit. */
export function secondKey(seed: number, customer: number): number {
	return mix(mix(seed + 0x2545f491) ^ Math.imul(customer + 0x1b873593, 0x85ebca6b));
}

/** The counter of a draw. */
export function counter(month: number, purpose: number): number {
	return (month << 5) | purpose;
}

/** 32 well-mixed bits, unsigned. */
export function draw(key1: number, key2: number, count: number): number {
	return mix(mix(key1 + Math.imul(count, GOLDEN)) ^ key2) >>> 0;
}

/** A draw as a number in the open interval (0, 1). */
export function uniform(key1: number, key2: number, count: number): number {
	return (draw(key1, key2, count) + 0.5) * 2.3283064365386963e-10;
}

/** Standard normal quantile (Acklam 2003, relative error < 1.15 · 10⁻⁹): monotone in u, one draw per number. */
export function normalQuantile(u: number): number {
	if (u < 0.02425) return tail(Math.sqrt(-2 * log(u)));
	if (u > 0.97575) return -tail(Math.sqrt(-2 * log(1 - u)));
	const q = u - 0.5;
	const r = q * q;
	return (
		((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
			30.66479806614716) *
			r +
			2.506628277459239) *
			q) /
		(((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
			13.28068155288572) *
			r +
			1)
	);
}

function tail(q: number): number {
	return (
		(((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
			q +
			4.374664141464968) *
			q +
			2.938163982698783) /
		((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q +
			1)
	);
}

/** Log-normal with mean 1 and this standard deviation of the logarithm, from a standard normal. */
export function lognormal(normal: number, sigma: number): number {
	return exp(sigma * normal - 0.5 * sigma * sigma);
}

const ATTEMPTS = 8;

/**
 * ln of a Gamma(shape, 1) number (Marsaglia & Tsang 2000), from counters `count`, `count` + 1, … `count` + 16.
 * The logarithm keeps small shapes exact where the number itself would underflow. All eight attempts are refused
 * once in 10¹⁰; the last proposal is then taken.
 */
export function logGamma(key1: number, key2: number, count: number, shape: number): number {
	const boosted = shape < 1 ? shape + 1 : shape;
	const boost = shape < 1 ? log(uniform(key1, key2, count + 2 * ATTEMPTS)) / shape : 0;
	const d = boosted - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	let v = 1;
	for (let i = 0; i < ATTEMPTS; i++) {
		const z = normalQuantile(uniform(key1, key2, count + 2 * i));
		const cube = 1 + c * z;
		if (cube <= 0) continue;
		v = cube * cube * cube;
		const u = uniform(key1, key2, count + 2 * i + 1);
		// Marsaglia & Tsang's squeeze: what it accepts the exact test would accept too, and it needs no logarithm.
		if (u < 1 - 0.0331 * z * z * z * z) break;
		if (log(u) < 0.5 * z * z + d * (1 - v + log(v))) break;
	}
	return log(d * v) + boost;
}

/**
 * Log-odds of a Beta(alpha, beta) number: ln Gamma(alpha) − ln Gamma(beta). Uses 34 counters from `count`.
 */
export function betaLogit(key1: number, key2: number, count: number, alpha: number, beta: number): number {
	return logGamma(key1, key2, count, alpha) - logGamma(key1, key2, count + 2 * ATTEMPTS + 1, beta);
}
