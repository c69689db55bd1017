import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainChance, chainGain } from '$lib/formulas/chain';

const chances = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 });

describe('a chain of steps', () => {
	test('five steps of nine tenths: 0.59049', () => {
		expect(chainChance([0.9, 0.9, 0.9, 0.9, 0.9])).toBeCloseTo(0.59049, 12);
	});

	test('is never stronger than its weakest step, and certain steps do not matter', () => {
		fc.assert(
			fc.property(chances, (steps) => {
				expect(chainChance(steps)).toBeLessThanOrEqual(Math.min(...steps));
				expect(chainChance([...steps, 1])).toBeCloseTo(chainChance(steps), 12);
			})
		);
	});

	test('gains most by making the weakest step certain', () => {
		fc.assert(
			fc.property(chances, (steps) => {
				const gains = steps.map((_, i) => chainGain(steps, i));
				const weakest = steps.indexOf(Math.min(...steps));
				expect(gains[weakest]).toBeCloseTo(Math.max(...gains), 12);
			})
		);
	});

	test('one step that cannot succeed brings all to nothing; a single step is all there is', () => {
		expect(chainChance([0.9, 0, 0.9])).toBe(0);
		expect(chainGain([0.4], 0)).toBeCloseTo(0.6, 12);
	});

	test('refuses what is no chance, and no steps', () => {
		expect(() => chainChance([1.2])).toThrow();
		expect(() => chainChance([])).toThrow();
	});
});
