import { FormulaError } from './error';
import { list, probability, within } from './guards';

/** The three questions, each answered on 1–10. */
export const ACSI_ITEMS = ['overall', 'confirmation', 'ideal'] as const;

/**
 * ACSI satisfaction score 0–100: [(x₁−1) w₁ + (x₂−1) w₂ + (x₃−1) w₃]/9 · 100.
 * x: overall satisfaction, confirmation of expectations, closeness to the ideal, means or single answers 1–10; w: weights
 * 0–1 that sum to 1 (the survey estimates them; equal ones by default).
 * Source: Fornell et al. 1996, “The American Customer Satisfaction Index”, J. Marketing 60(4).
 * @throws lengthMismatch, doesNotSumToOne, belowMinimum, aboveMaximum
 */
export function acsiScore(
	items: readonly number[],
	weights: readonly number[] = [1 / 3, 1 / 3, 1 / 3]
): number {
	if (items.length !== 3) throw new FormulaError('lengthMismatch', 'items', items.length, 3);
	if (weights.length !== 3) throw new FormulaError('lengthMismatch', 'weights', weights.length, 3);
	list('items', items, (field, value) => within(field, value, 1, 10));
	list('weights', weights, probability);
	const total = weights.reduce((a, b) => a + b, 0);
	if (Math.abs(total - 1) > 1e-9) throw new FormulaError('doesNotSumToOne', 'weights', total, 1);
	return (items.reduce((sum, x, i) => sum + (x - 1) * weights[i]!, 0) / 9) * 100;
}
