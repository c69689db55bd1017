import { above, atLeast } from './guards';

/** What the ratio means: more than expected, acceptable, less than expected. */
export type SatisfactionLevel = 'delighted' | 'acceptable' | 'dissatisfied';

/**
 * Satisfaction C = perceived ÷ expected (满意度): C > 1 exceeds expectations, C = 1 is acceptable, C < 1 dissatisfies.
 * `perceived` ≥ 0, `expected` > 0 on the same scale. Source: Kotler, as in the course texts.
 */
export function satisfactionRatio(perceived: number, expected: number): number {
	return atLeast('perceived', perceived, 0) / above('expected', expected, 0);
}

/** The level of a ratio C ≥ 0; within rounding error of 1 it is acceptable. */
export function satisfactionLevel(ratio: number): SatisfactionLevel {
	atLeast('ratio', ratio, 0);
	if (Math.abs(ratio - 1) < 1e-9) return 'acceptable';
	return ratio > 1 ? 'delighted' : 'dissatisfied';
}
