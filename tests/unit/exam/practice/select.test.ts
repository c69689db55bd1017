import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_CATALOGUE } from '$lib/content/questionCatalogue';
import type { CatalogueEntry } from '$lib/domain/catalogue';
import { ANY_PRACTICE, PRACTICE_ORDERS, type PracticeWish } from '$lib/domain/practice';
import { QUESTION_TYPES } from '$lib/domain/question';
import { CHAPTERS } from '$lib/domain/syllabus';
import { choosePractice, countMatching, matching } from '$lib/exam/practice/select';
import { entryRefOf } from '$lib/exam/questionRef';
import { answered } from './answered';

const template = (type: 'single' | 'fill'): CatalogueEntry => ({
	ref: 'tpl-acsi-score',
	type,
	chapter: 3,
	concepts: ['csi-models'],
	difficulty: 2
});
const all = [...QUESTION_CATALOGUE, template('single'), template('fill')];
const wish: fc.Arbitrary<PracticeWish> = fc.record({
	chapters: fc.subarray(CHAPTERS.map(({ number }) => number)),
	concepts: fc.constantFrom([], ['csi-models'] as const, ['pareto', 'clv-use'] as const),
	types: fc.subarray([...QUESTION_TYPES]),
	difficulties: fc.subarray([1, 2, 3] as const),
	order: fc.constantFrom(...PRACTICE_ORDERS),
	rule: fc.constant('all'),
	count: fc.integer({ min: 1, max: 60 })
});
const seed = fc.integer({ min: 0, max: 0xffff_ffff });

describe('choosePractice', () => {
	it('chooses only what is wished for, nothing twice, and as many as are asked for or all there are', () => {
		fc.assert(
			fc.property(wish, seed, (wished, seeded) => {
				const refs = choosePractice(all, [], wished, seeded).map(entryRefOf);
				const fits = matching(all, wished).map(({ ref }) => ref);
				expect(refs.every((ref) => fits.includes(ref))).toBe(true);
				expect(new Set(refs).size).toBe(refs.length);
				expect(refs.length).toBe(Math.min(wished.count, countMatching(all, wished)));
			}),
			{ numRuns: 60 }
		);
	});

	it('chooses the same from the same seed, and as a rule something else from another', () => {
		const first = choosePractice(all, [], ANY_PRACTICE, 1);
		expect(choosePractice(all, [], ANY_PRACTICE, 1)).toEqual(first);
		expect(choosePractice(all, [], ANY_PRACTICE, 2)).not.toEqual(first);
	});

	it('touches many concepts in a short mixed round', () => {
		const chosen = choosePractice(all, [], { ...ANY_PRACTICE, count: 20 }, 5).map(entryRefOf);
		const mains = chosen.map((ref) => all.find((entry) => entry.ref === ref)!.concepts[0]);
		expect(new Set(mains).size).toBe(20);
	});

	it('begins with the concept that was answered worst when weak ones come first', () => {
		const attempts = [
			answered({ concepts: ['pareto'], marks: 0, question: 'ch06-single-001' }),
			answered({ concepts: ['pareto'], marks: 0, question: 'ch06-single-002' }),
			answered({ concepts: ['csi-models'], marks: 2, question: 'ch03-single-002' })
		];
		const chosen = choosePractice(all, attempts, { ...ANY_PRACTICE, order: 'weak', count: 3 }, 9);
		for (const ref of chosen)
			expect(all.find((entry) => entry.ref === entryRefOf(ref))!.concepts).toContain('pareto');
	});

	it('asks what was never asked before what was, and that by how long ago', () => {
		const some = QUESTION_CATALOGUE.filter(({ chapter, type }) => chapter === 5 && type === 'single');
		const [old, recent] = [some[0]!, some[1]!];
		const attempts = [answered({ question: recent.ref, at: 900 }), answered({ question: old.ref, at: 100 })];
		const chosen = choosePractice(some, attempts, { ...ANY_PRACTICE, order: 'new', count: 100 }, 3);
		expect(chosen.slice(-2)).toEqual([old.ref, recent.ref]);
	});
});
