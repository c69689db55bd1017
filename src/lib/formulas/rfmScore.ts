import { FormulaError } from './error';
import { atLeast, list, probability } from './guards';

/** Limits between the scores 5, 4, 3, 2 and 1, from the best; for recency the best is the fewest days. */
export type RfmLimits = readonly [number, number, number, number];

export interface RfmBands {
	/** Days since the last purchase: at most the first limit scores 5 … more than the last scores 1. Rising. */
	readonly recency: RfmLimits;
	/** Purchases: at least the first limit scores 5 … less than the last scores 1. Falling. */
	readonly frequency: RfmLimits;
	/** Money spent, as frequency. */
	readonly monetary: RfmLimits;
}

/** The score 5 … 1 of a value where more is better: 5 from the first limit on. `limits` fall. */
export function scoreOfMore(value: number, limits: RfmLimits): number {
	atLeast('value', value, 0);
	const band = limits.findIndex((limit) => value >= limit);
	return band === -1 ? 1 : 5 - band;
}

/** The score 5 … 1 of a value where less is better: 5 up to the first limit. `limits` rise. */
export function scoreOfLess(value: number, limits: RfmLimits): number {
	atLeast('value', value, 0);
	const band = limits.findIndex((limit) => value <= limit);
	return band === -1 ? 1 : 5 - band;
}

/** Recency, frequency and money of a customer. */
export interface RfmCustomer {
	readonly days: number;
	readonly purchases: number;
	readonly money: number;
}

/** The three scores of a customer, each 1–5, by bands that the company sets. */
export function rfmScores(
	{ days, purchases, money }: RfmCustomer,
	bands: RfmBands
): [number, number, number] {
	return [
		scoreOfLess(days, bands.recency),
		scoreOfMore(purchases, bands.frequency),
		scoreOfMore(money, bands.monetary)
	];
}

/**
 * The weighted RFM score 1–5: Σ weight × score; `weights` of recency, frequency, money, 0–1, together 1.
 * Source: Hughes 1994, “Strategic Database Marketing” (scores 5 to 1); weights and bands are the company's choice.
 * @throws lengthMismatch, doesNotSumToOne
 */
export function rfmWeighted(scores: readonly number[], weights: readonly number[]): number {
	list('weights', weights, probability);
	if (scores.length !== weights.length) {
		throw new FormulaError('lengthMismatch', 'scores', scores.length, weights.length);
	}
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (Math.abs(total - 1) > 1e-9) throw new FormulaError('doesNotSumToOne', 'weights', total, 1);
	return scores.reduce((sum, score, i) => sum + score * weights[i]!, 0);
}
