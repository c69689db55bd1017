import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthlyLogit } from '$lib/engine/propensity';

test('twelve months of the monthly chance make the yearly one', () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-5, max: 0.999, noNaN: true }), (theta) => {
			const stay = 1 / (1 + Math.exp(-monthlyLogit(Math.log(theta / (1 - theta)))));
			expect(Math.abs(stay ** 12 - (1 - theta))).toBeLessThan(1e-12);
		})
	);
});

test('a smaller propensity never lowers the chance of staying, and the ends are finite', () => {
	let before = Infinity;
	for (let logit = -60; logit <= 60; logit += 0.5) {
		const now = monthlyLogit(logit);
		expect(Number.isFinite(now)).toBe(true);
		expect(now).toBeLessThanOrEqual(before);
		before = now;
	}
});
