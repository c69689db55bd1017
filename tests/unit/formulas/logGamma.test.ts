import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logBeta, logGamma, logGammaStep } from '$lib/formulas/logGamma';
import { between } from './between';

describe('the logarithm of the gamma function', () => {
	it('is the factorial at whole numbers and √π at one half', () => {
		let factorial = 1;
		for (let n = 1; n <= 20; n++) {
			expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
			factorial *= n;
		}
		expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
	});

	it('obeys the reflection formula Γ(x) Γ(1 − x) = π / sin πx', () => {
		fc.assert(
			fc.property(between(0.01, 0.99), (x) => {
				expect(logGamma(x) + logGamma(1 - x)).toBeCloseTo(Math.log(Math.PI / Math.sin(Math.PI * x)), 11);
			})
		);
	});

	it('steps as the difference of two values, and over h = 1 by ln x exactly, however large x is', () => {
		fc.assert(
			fc.property(between(0.01, 1e7), (x) => {
				expect(logGammaStep(x, 1)).toBeCloseTo(Math.log(x), 12);
				const steps = Array.from({ length: 12 }, (_, i) => logGammaStep(x + i / 12, 1 / 12));
				expect(steps.reduce((a, b) => a + b, 0)).toBeCloseTo(Math.log(x), 11);
			})
		);
		expect(logGammaStep(3.2, 0)).toBe(0);
		expect(logGammaStep(3.2, 2.5)).toBeCloseTo(logGamma(5.7) - logGamma(3.2), 12);
	});

	it('gives B(2, 3) = 1/12', () => {
		expect(logBeta(2, 3)).toBeCloseTo(-Math.log(12), 13);
	});
});
