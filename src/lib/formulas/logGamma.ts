/* Stirling's series: B_2k / (2k (2k − 1)). Nine digits are reached at x = 2; at x ≥ 10 it is exact in double precision. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const LARGE = 10;

function stirlingTail(x: number): number {
	let sum = 0;
	for (let k = STIRLING.length - 1; k >= 0; k--) sum = STIRLING[k]! + sum / (x * x);
	return sum / x;
}

/**
 * ln Γ(x), x > 0, to about 15 digits.
 * Small x are lifted by Γ(x + 1) = x Γ(x) to where Stirling's series is exact (Abramowitz & Stegun 6.1.15, 6.1.41).
 */
export function logGamma(x: number): number {
	let product = 1;
	let y = x;
	while (y < LARGE) product *= y++;
	return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + stirlingTail(y) - Math.log(product);
}

/**
 * ln Γ(x + h) − ln Γ(x), x > 0, h ≥ 0, without the cancellation of subtracting two large logarithms: it stays exact
 * to about 15 digits of the result also where x is 10⁶ and h is 1/12.
 */
export function logGammaStep(x: number, h: number): number {
	if (h === 0) return 0;
	let lifted = 0;
	let y = x;
	while (y < LARGE) lifted += Math.log1p(h / y++);
	const stirling = (y - 0.5) * Math.log1p(h / y) + h * Math.log(y + h) - h;
	return stirling + stirlingTail(y + h) - stirlingTail(y) - lifted;
}

/** ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b), a, b > 0. */
export function logBeta(a: number, b: number): number {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
}
