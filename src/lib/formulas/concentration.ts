import { FormulaError } from './error';
import { above, atLeast, list, probability } from './guards';

/** A point of a cumulative curve: share of customers (0–1) and share of the total that they hold (1 = all). */
export interface ConcentrationPoint {
	readonly customers: number;
	readonly share: number;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Cumulative shares of the values in the order given; the first point is (0, 0). @throws notAbove: total ≤ 0 */
function cumulative(values: readonly number[]): ConcentrationPoint[] {
	const total = above('total', sum(values), 0);
	let held = 0;
	const points = values.map((value, i) => {
		held += value;
		return { customers: (i + 1) / values.length, share: held / total };
	});
	return [{ customers: 0, share: 0 }, ...points];
}

/**
 * Lorenz curve: poorest first. Values ≥ 0, at least one of them above 0.
 * Source: Lorenz 1905.
 */
export function lorenz(values: readonly number[]): ConcentrationPoint[] {
	list('values', values, (field, value) => atLeast(field, value, 0));
	return cumulative([...values].sort((a, b) => a - b));
}

/** Gini coefficient: 1 − 2 × area under the Lorenz curve; 0 when all hold the same, towards 1 when one holds all. */
export function gini(values: readonly number[]): number {
	const points = lorenz(values);
	let area = 0;
	for (let i = 1; i < points.length; i++) {
		const [before, here] = [points[i - 1]!, points[i]!];
		area += ((before.share + here.share) / 2) * (here.customers - before.customers);
	}
	return 1 - 2 * area;
}

/** A whale curve and its summit. */
export interface WhaleCurve {
	readonly points: readonly ConcentrationPoint[];
	/** The summit: what all profitable customers earn, as a share of profit: 1 + losses/profit. */
	readonly peak: ConcentrationPoint;
	/** Share of customers who lose money. */
	readonly unprofitable: number;
}

/**
 * Whale curve: customers by profit, best first; it rises above 1 and comes down to 1, because the last lose money.
 * Profits may be negative, but their sum must not. Source: Cooper & Kaplan 1991; peak = 100 % + |losses|.
 */
export function whaleCurve(profits: readonly number[]): WhaleCurve {
	list('profits', profits);
	const points = cumulative([...profits].sort((a, b) => b - a));
	const peak = points.reduce((best, point) => (point.share > best.share ? point : best));
	return { points, peak, unprofitable: profits.filter((profit) => profit < 0).length / profits.length };
}

/**
 * Share of the total held by the best `fraction` (0–1) of customers: 80/20 is topShare(values, 0.2) ≈ 0.8. Where the
 * fraction is no whole number of customers, the last one counts in part. Negative values allowed, total > 0.
 */
export function topShare(values: readonly number[], fraction: number): number {
	list('values', values);
	probability('fraction', fraction);
	const sorted = [...values].sort((a, b) => b - a);
	const total = above('total', sum(sorted), 0);
	const exact = fraction * sorted.length;
	// 0.3 of 10 is 3 and not 2.9999999999999996.
	const many = Math.abs(exact - Math.round(exact)) < 1e-9 ? Math.round(exact) : exact;
	const whole = Math.floor(many);
	return (sum(sorted.slice(0, whole)) + (many - whole) * (sorted[whole] ?? 0)) / total;
}

/** A tier of customers, best first. */
export interface Tier {
	/** Share of customers, 0–1. */
	readonly customers: number;
	/** Share of the total that they hold. */
	readonly share: number;
}

/**
 * What tiers hold: `fractions` of the customers from the best down, together 1 (0.05, 0.15, 0.8 for 5/15/80).
 * @throws doesNotSumToOne
 */
export function tierShares(values: readonly number[], fractions: readonly number[]): Tier[] {
	list('fractions', fractions, probability);
	if (Math.abs(sum(fractions) - 1) > 1e-9) {
		throw new FormulaError('doesNotSumToOne', 'fractions', sum(fractions), 1);
	}
	return fractions.map((customers, i) => {
		const from = sum(fractions.slice(0, i));
		return {
			customers,
			share: topShare(values, Math.min(1, from + customers)) - topShare(values, Math.min(1, from))
		};
	});
}
