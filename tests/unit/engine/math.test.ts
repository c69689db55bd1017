import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, expMinus1, log, log1Plus, pow } from '$lib/engine/math';

const relative = (a: number, b: number) => Math.abs(a - b) / Math.max(Math.abs(b), Number.MIN_VALUE);

test('exp agrees with Math.exp to 10⁻¹⁵ relative wherever the result is a normal number', () => {
	fc.assert(
		fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
			expect(relative(exp(x), Math.exp(x))).toBeLessThan(1e-15);
		}),
		{ numRuns: 5000 }
	);
});

test('exp is exact at 0, saturates at both ends and handles the last power of two', () => {
	expect(exp(0)).toBe(1);
	expect(exp(-746)).toBe(0);
	expect(exp(710)).toBe(Infinity);
	expect(relative(exp(709.7), Math.exp(709.7))).toBeLessThan(1e-15);
	expect(relative(exp(-740), Math.exp(-740))).toBeLessThan(0.01);
});

test('log agrees with Math.log to 10⁻¹⁵ relative, subnormal numbers included', () => {
	fc.assert(
		fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), (x) => {
			expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(
				1e-15 * Math.max(1e-3, Math.abs(Math.log(x)))
			);
		}),
		{ numRuns: 5000 }
	);
	expect(log(1)).toBe(0);
	expect(log(0)).toBe(-Infinity);
	expect(log(-1)).toBeNaN();
	expect(log(Infinity)).toBe(Infinity);
});

test('exp and log undo each other, and pow agrees with Math.pow', () => {
	fc.assert(
		fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (x) => {
			expect(log(exp(x))).toBeCloseTo(x, 11);
		})
	);
	fc.assert(
		fc.property(
			fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
			fc.double({ min: -20, max: 20, noNaN: true }),
			(x, y) => {
				expect(relative(pow(x, y), Math.pow(x, y))).toBeLessThan(1e-13);
			}
		)
	);
});

test('expMinus1 and log1Plus keep their digits next to zero', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -0.9, max: 5, noNaN: true }),
			fc.integer({ min: 0, max: 18 }),
			(base, power) => {
				const x = base * 10 ** -power;
				expect(relative(expMinus1(x), Math.expm1(x)) < 1e-13 || x === 0).toBe(true);
				expect(relative(log1Plus(x), Math.log1p(x)) < 1e-13 || x === 0).toBe(true);
			}
		),
		{ numRuns: 2000 }
	);
});
