import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseValue, residualValue, residualValueAlike } from '$lib/formulas/sbgValue';
import { Luck, monteCarlo } from './luck';
import { expectRefused } from './refused';
import { between } from './between';

const highEnd = { alpha: 0.668, beta: 3.806 };
const shapes = fc.record({
	alpha: between(0.1, 20),
	beta: between(0.1, 50)
});
const groups = fc.array(
	fc.record({ periods: fc.integer({ min: 1, max: 20 }), customers: fc.integer({ min: 1, max: 500 }) }),
	{ minLength: 1, maxLength: 8 }
);

describe('the residual value of a customer', () => {
	it('is the mean over customers with a propensity of their own who have stayed n periods', () => {
		const luck = new Luck(5);
		for (const n of [1, 4]) {
			// Having stayed n − 1 renewals, his propensity is Beta(α, β + n − 1).
			const { mean, error } = monteCarlo(60_000, () => {
				const theta = luck.beta(0.668, 3.806 + n - 1);
				return residualValueAlike(1 - theta, 100, 0.1);
			});
			expect(Math.abs(mean - residualValue(highEnd, n, 100, 0.1))).toBeLessThan(3 * error);
		}
	});

	it('is that of a geometric customer when all are alike', () => {
		const alike = { alpha: 2e6, beta: 8e6 };
		expect(residualValue(alike, 3, 100, 0.1)).toBeCloseTo(residualValueAlike(0.8, 100, 0.1), 2);
		let sum = 0;
		for (let t = 0; t < 500; t++) sum += (100 * 0.8 ** (t + 1)) / 1.1 ** t;
		expect(residualValueAlike(0.8, 100, 0.1)).toBeCloseTo(sum, 8);
	});
});

describe('a customer base', () => {
	it('is always undervalued by its average retention', () => {
		fc.assert(
			fc.property(shapes, groups, between(0.02, 0.5), (shape, base, d) => {
				const { value, valueAlike, missed, retention } = baseValue(shape, base, 50, d);
				expect(value).toBeGreaterThanOrEqual(valueAlike * (1 - 1e-9));
				expect(missed).toBeGreaterThanOrEqual(-1e-9);
				expect(retention).toBeGreaterThan(0);
				expect(retention).toBeLessThan(1);
			})
		);
	});

	it('the more its customers differ, the more is missed', () => {
		const base = [1, 2, 3, 4, 5].map((periods) => ({ periods, customers: 100 }));
		const missed = [50, 5, 0.5].map((s) => baseValue({ alpha: 0.2 * s, beta: 0.8 * s }, base, 1, 0.1).missed);
		expect(missed[1]).toBeGreaterThan(missed[0]!);
		expect(missed[2]).toBeGreaterThan(missed[1]!);
	});

	it('adds up line by line', () => {
		const base = [
			{ periods: 1, customers: 300 },
			{ periods: 6, customers: 120 }
		];
		const { rows, value } = baseValue(highEnd, base, 80, 0.1);
		expect(value).toBeCloseTo(300 * rows[0]!.residual + 120 * rows[1]!.residual, 9);
		expect(rows[1]!.residual).toBeGreaterThan(rows[0]!.residual);
	});

	it('refuses an empty base, and no discount', () => {
		const one = [{ periods: 1, customers: 5 }];
		expectRefused([
			[() => baseValue(highEnd, [], 1, 0.1), 'groups', 'empty'],
			[() => baseValue(highEnd, one, 1, 0), 'discount', 'notAbove'],
			[() => baseValue(highEnd, [{ periods: 0, customers: 5 }], 1, 0.1), 'groups[0].periods', 'belowMinimum'],
			[() => baseValue(highEnd, [{ periods: 1, customers: 0 }], 1, 0.1), 'customers', 'notAbove']
		]);
	});
});
