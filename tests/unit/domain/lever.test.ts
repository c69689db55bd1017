import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundLever, clampLever, isInRange, type LeverSpec } from '$lib/domain/lever';
import { LEVERS } from '$lib/domain/levers';
import { anyNumber } from './arbitrary';

const spec: LeverSpec = {
	name: 'test',
	group: 'price',
	label: { zh: '试', en: 'Test' },
	unit: 'share',
	min: 0,
	max: 1,
	step: 0.05,
	default: 0.3
};
const anySpec = fc.constantFrom<LeverSpec>(...LEVERS, spec);

test('a value is brought to the nearest step', () => {
	expect(clampLever(spec, 0.524)).toBe(0.5);
	expect(clampLever(spec, 0.526)).toBe(0.55);
});

test('steps are counted from the minimum, not from zero', () => {
	expect(clampLever({ ...spec, min: 0.05, max: 50, step: 0.001 }, 0.668)).toBe(0.668);
	expect(clampLever({ ...spec, min: 3, max: 20, step: 5 }, 9)).toBe(8);
});

test('decimal steps leave no binary dust', () => {
	expect(clampLever(spec, 3 * 0.05)).toBe(0.15);
	expect(clampLever({ ...spec, step: 0.01 }, 0.1 + 0.2)).toBe(0.3);
});

test('values beyond the range, infinite ones included, become its ends', () => {
	expect(clampLever(spec, -1)).toBe(0);
	expect(clampLever(spec, 7)).toBe(1);
	expect(clampLever(spec, -Infinity)).toBe(0);
	expect(clampLever(spec, Infinity)).toBe(1);
	expect(boundLever(spec, Infinity)).toBe(1);
});

test('not-a-number gives the default', () => {
	expect(clampLever(spec, NaN)).toBe(0.3);
	expect(boundLever(spec, NaN)).toBe(0.3);
});

test('a maximum off the step grid is never passed', () => {
	expect(clampLever({ ...spec, max: 0.99 }, 0.99)).toBe(0.99);
});

test('bounding keeps a value in range to the last bit', () => {
	expect(boundLever(spec, 0.1 + 0.2)).toBe(0.1 + 0.2);
});

test('isInRange takes finite values in range, on the step grid or not', () => {
	expect([0, 0.3333, 1].map((v) => isInRange(spec, v))).toEqual([true, true, true]);
	expect([-0.01, 1.01, NaN, Infinity].map((v) => isInRange(spec, v))).toEqual([false, false, false, false]);
});

test('clamping any number gives a value in range, and clamping it again changes nothing', () => {
	fc.assert(
		fc.property(anySpec, anyNumber, (lever, value) => {
			const clamped = clampLever(lever, value);
			expect(isInRange(lever, clamped)).toBe(true);
			expect(clampLever(lever, clamped)).toBe(clamped);
			expect(isInRange(lever, boundLever(lever, value))).toBe(true);
		})
	);
});

test('clamping never changes the order of two values', () => {
	fc.assert(
		fc.property(anySpec, fc.double({ noNaN: true }), fc.double({ noNaN: true }), (lever, a, b) => {
			expect(clampLever(lever, Math.min(a, b))).toBeLessThanOrEqual(clampLever(lever, Math.max(a, b)));
		})
	);
});

test('clamping a value in range moves it by half a step at most', () => {
	fc.assert(
		fc.property(anySpec, fc.double({ min: 0, max: 1, noNaN: true }), (lever, share) => {
			const value = lever.min + share * (lever.max - lever.min);
			expect(Math.abs(clampLever(lever, value) - value)).toBeLessThanOrEqual(lever.step / 2 + 1e-9);
		})
	);
});
