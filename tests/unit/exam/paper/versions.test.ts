import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chance } from '$lib/exam/chance';
import { displaced, optionOrder } from '$lib/exam/paper/order';
import { shuffled } from '$lib/exam/shuffled';
import { paperOf, refsOf, seeds } from './papers';

describe('versions A and B of a paper', () => {
	it('have the same questions with the same numbers of marks, computed ones with the same figures', () => {
		for (const seed of seeds(100)) {
			const [a, b] = [paperOf(seed, 'A'), paperOf(seed, 'B')];
			for (const [i, part] of a.parts.entries()) {
				const other = b.parts[i]!;
				expect([...other.questions.map(({ ref }) => ref)].sort()).toEqual(
					[...part.questions.map(({ ref }) => ref)].sort()
				);
			}
		}
	});

	it('have no question at the same number, the one case aside', () => {
		for (const seed of seeds(100)) {
			const [a, b] = [refsOf(paperOf(seed, 'A')), refsOf(paperOf(seed, 'B'))];
			expect(a.filter((ref, i) => ref === b[i]).length).toBe(1);
		}
	});

	it('have no option of a question at the same letter', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 2 ** 25 - 1 }),
				fc.string(),
				fc.integer({ min: 2, max: 5 }),
				(seed, ref, many) => {
					const [a, b] = (['A', 'B'] as const).map((version) =>
						optionOrder({ edition: 1, seed, version }, ref, many)
					) as [readonly number[], readonly number[]];
					const own = Array.from({ length: many }, (_, i) => i);
					expect([...a].sort()).toEqual(own);
					expect([...b].sort()).toEqual(own);
					expect(a.some((place, i) => place === b[i])).toBe(false);
				}
			)
		);
	});

	it('put every option at every letter about as often', () => {
		const counts = [0, 0, 0, 0];
		for (const seed of seeds(2000)) {
			counts[optionOrder({ edition: 1, seed, version: 'A' }, 'ch01-single-001', 4).indexOf(0)]!++;
		}
		for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(100);
	});
});

describe('an order', () => {
	it('keeps every thing once, and displaced moves each', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 2, max: 30 }), (seed, many) => {
				const things = Array.from({ length: many }, (_, i) => i);
				expect([...shuffled(things, new Chance(seed, 1))].sort((a, b) => a - b)).toEqual(things);
				const moved = displaced(things, new Chance(seed, 2));
				expect([...moved].sort((a, b) => a - b)).toEqual(things);
				expect(moved.every((thing, i) => thing !== i)).toBe(true);
			})
		);
	});

	it('of one thing stays', () => {
		expect(displaced(['only'], new Chance(1, 1))).toEqual(['only']);
	});
});
