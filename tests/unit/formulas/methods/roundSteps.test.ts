import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundSteps } from '$lib/formulas/methods/roundSteps';
import { between } from '../between';

test('roundSteps(112, 24) goes in fives and holds the end', () => {
	expect(roundSteps(112, 24).slice(0, 3)).toEqual([0, 5, 10]);
	expect(roundSteps(112, 24).at(-1)).toBe(115);
	expect(roundSteps(20, 20).at(-1)).toBe(20);
});

test('round steps start at nothing, reach the end and are no more than asked for', () => {
	fc.assert(
		fc.property(between(0.01, 1e6), fc.integer({ min: 2, max: 60 }), (end, count) => {
			const steps = roundSteps(end, count);
			expect(steps[0]).toBe(0);
			expect(steps.at(-1)!).toBeGreaterThanOrEqual(end * (1 - 1e-6));
			expect(steps.length).toBeLessThanOrEqual(count + 1);
		})
	);
});
