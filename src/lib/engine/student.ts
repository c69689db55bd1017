import { normalQuantile } from './random';

/**
 * 97.5 % quantile of Student's t with n degrees of freedom (n ≥ 1), for 95 % intervals from few groups.
 * n = 1 and 2 exact; above, the Cornish–Fisher series in 1/n (Abramowitz & Stegun 26.7.5), within 0.5 % from n = 3 on.
 */
export function studentQuantile(n: number): number {
	if (n === 1) return 12.706204736432095;
	if (n === 2) return 4.302652729911275;
	const z = normalQuantile(0.975);
	const z2 = z * z;
	const g1 = (z * (z2 + 1)) / 4;
	const g2 = (z * (5 * z2 * z2 + 16 * z2 + 3)) / 96;
	const g3 = (z * (3 * z2 ** 3 + 19 * z2 * z2 + 17 * z2 - 15)) / 384;
	const g4 = (z * (79 * z2 ** 4 + 776 * z2 ** 3 + 1482 * z2 * z2 - 1920 * z2 - 945)) / 92160;
	return z + g1 / n + g2 / n ** 2 + g3 / n ** 3 + g4 / n ** 4;
}
