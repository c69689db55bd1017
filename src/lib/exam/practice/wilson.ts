/** A share with the interval in which the true one probably lies; all 0–1. */
export interface Share {
	readonly share: number;
	readonly low: number;
	readonly high: number;
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The score interval of a share, without continuity correction; right for few answers and for shares near 0 and 1.
 * E. B. Wilson (1927), Journal of the American Statistical Association 22, 209–212.
 * @param of how many; at least 1
 */
export function wilson(hits: number, of: number): Share {
	const share = hits / of;
	const square = Z * Z;
	const centre = share + square / (2 * of);
	const half = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
	const scale = 1 + square / of;
	return { share, low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}
