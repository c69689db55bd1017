import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini, lorenz, tierShares, topShare, whaleCurve } from '$lib/formulas/concentration';
import { expectRefused } from './refused';
import { between } from './between';

const values = fc.array(between(0, 1000), { minLength: 1, maxLength: 60 });
const some = values.filter((list) => list.reduce((a, b) => a + b, 0) > 1);

describe('the Lorenz curve', () => {
	it('rises from nothing to everything below the diagonal, ever more steeply', () => {
		fc.assert(
			fc.property(some, (list) => {
				const points = lorenz(list);
				expect(points[0]).toEqual({ customers: 0, share: 0 });
				expect(points.at(-1)!.share).toBeCloseTo(1, 9);
				points.forEach((point) => expect(point.share).toBeLessThanOrEqual(point.customers + 1e-9));
			})
		);
	});

	it('has the Gini coefficient that all pairs of customers have', () => {
		fc.assert(
			fc.property(some, (list) => {
				const mean = list.reduce((a, b) => a + b, 0) / list.length;
				let difference = 0;
				for (const a of list) for (const b of list) difference += Math.abs(a - b);
				expect(gini(list)).toBeCloseTo(difference / (2 * list.length ** 2 * mean), 9);
			})
		);
	});

	it('is the diagonal where all are alike', () => {
		expect(gini([5, 5, 5, 5])).toBeCloseTo(0, 12);
		expect(gini([0, 0, 0, 1])).toBeCloseTo(0.75, 12);
	});
});

describe('the whale curve', () => {
	it('peaks at 100 % + losses and ends at 100 %', () => {
		const { points, peak, unprofitable } = whaleCurve([90, 60, 50, 0, 0, 0, 0, -20, -30, -50]);
		expect(peak.share).toBeCloseTo(2, 12);
		expect(peak.customers).toBe(0.3);
		expect(points.at(-1)!.share).toBeCloseTo(1, 12);
		expect(unprofitable).toBe(0.3);
	});

	it('peaks at 1 + losses ÷ profit, whatever the profits', () => {
		const profits = fc.array(between(-50, 100), { minLength: 1, maxLength: 50 });
		fc.assert(
			fc.property(
				profits.filter((list) => list.reduce((a, b) => a + b, 0) > 1),
				(list) => {
					const total = list.reduce((a, b) => a + b, 0);
					const losses = list.filter((p) => p < 0).reduce((a, b) => a - b, 0);
					expect(whaleCurve(list).peak.share).toBeCloseTo(1 + losses / total, 9);
				}
			)
		);
	});
});

describe('the top', () => {
	it('20 % of ten customers are the best two', () => {
		expect(topShare([40, 40, 5, 5, 2, 2, 2, 2, 1, 1], 0.2)).toBeCloseTo(0.8, 12);
		expect(topShare([1, 1, 1, 1], 0.3)).toBeCloseTo(0.3, 12);
		expect(topShare([3, 2, 1], 0)).toBe(0);
		expect(topShare([3, 2, 1], 1)).toBe(1);
		expect(topShare([10, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0.3)).toBe(1);
	});

	it('holds at least its share, and more the larger it is', () => {
		fc.assert(
			fc.property(some, between(0, 0.9), (list, fraction) => {
				const share = topShare(list, fraction);
				expect(share).toBeGreaterThanOrEqual(fraction - 1e-9);
				expect(topShare(list, fraction + 0.1)).toBeGreaterThanOrEqual(share - 1e-9);
			})
		);
	});

	it('splits into tiers that hold everything together', () => {
		fc.assert(
			fc.property(some, (list) => {
				const tiers = tierShares(list, [0.05, 0.15, 0.8]);
				expect(tiers.reduce((sum, tier) => sum + tier.share, 0)).toBeCloseTo(1, 9);
				expect(tiers[0]!.share).toBeCloseTo(topShare(list, 0.05), 12);
			})
		);
	});

	it('of nothing is refused', () => {
		expectRefused([
			[() => topShare([], 0.2), 'values', 'empty'],
			[() => topShare([1, -1], 0.2), 'total', 'notAbove'],
			[() => lorenz([1, -1]), 'values[1]', 'belowMinimum'],
			[() => tierShares([1], [0.5, 0.4]), 'fractions', 'doesNotSumToOne'],
			[() => topShare([1], 1.5), 'fraction', 'aboveMaximum']
		]);
	});
});
