const TINY = 1e-300;
const MAX_TERMS = 200_000;

/**
 * Gauss's ₂F₁(1, b; c; z) for b ≥ 0, c > 0, 0 ≤ z < 1: the discounted sum Σ_k (b)_k / (c)_k z^k.
 * Computed from Gauss's continued fraction (DLMF 15.7.5 with a = 0) by Lentz's method: a few dozen steps at ordinary
 * discount rates, a few thousand at z = 0.999999, where the series would take tens of millions.
 */
export function hypergeometric1(b: number, c: number, z: number): number {
	const d = c - 1;
	const coefficient = (n: number): number => {
		const m = Math.floor(n / 2);
		if (n === 1) return -b / c;
		if (n % 2 === 1) return (-(b + m) * (d + m)) / ((d + 2 * m) * (d + 2 * m + 1));
		return (-m * (d - b + m)) / ((d + 2 * m - 1) * (d + 2 * m));
	};
	let fraction = 1;
	let numerator = 1;
	let denominator = 0;
	for (let n = 1; n <= MAX_TERMS; n++) {
		const term = coefficient(n) * z;
		denominator = 1 / (1 + term * denominator || TINY);
		numerator = 1 + term / numerator || TINY;
		const factor = numerator * denominator;
		fraction *= factor;
		if (Math.abs(factor - 1) < 1e-15) break;
	}
	return 1 / fraction;
}

/**
 * Gauss's ₂F₁(a, b; c; z) for c > 0 and 0 ≤ z < 1 by its series Σ (a)_k (b)_k / (c)_k z^k / k!, to about 14 digits.
 * Thousands of terms where z is close to 1.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
	let term = 1;
	let sum = 1;
	for (let k = 0; k < MAX_TERMS; k++) {
		term *= (((a + k) * (b + k)) / ((c + k) * (k + 1))) * z;
		sum += term;
		// Once the terms shrink, the rest is a geometric tail at most.
		if (Math.abs(term) < 1e-16 * Math.abs(sum) * (1 - z)) break;
	}
	return sum;
}
