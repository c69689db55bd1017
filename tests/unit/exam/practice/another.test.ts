import { describe, expect, it } from 'vitest';
import { QUESTION_CATALOGUE } from '$lib/content/questionCatalogue';
import { anotherLike } from '$lib/exam/practice/another';
import { answered, entryOf } from './answered';

const like = answered({ question: 'ch03-single-001' });
const entries = (['ch03-single-001', 'ch03-single-002', 'ch03-single-003'] as const).map((question) =>
	entryOf(answered({ question }))
);

describe('anotherLike', () => {
	it('asks a computed question with other numbers, in the same form', () => {
		const computed = answered({ question: 'tpl-acsi-score@7:fill' });
		for (const seed of [1, 2, 3])
			expect(anotherLike([], computed, ['tpl-acsi-score@7:fill'], [], seed)).toMatch(
				/^tpl-acsi-score@(?!7:)\d+:fill$/
			);
	});

	it('never asks the question itself, nor one that this round has asked', () => {
		const asked = ['ch03-single-001', 'ch03-single-002'];
		for (let seed = 0; seed < 20; seed++)
			expect(anotherLike(entries, like, asked, [], seed)).toBe('ch03-single-003');
		expect(anotherLike(entries, like, [...asked, 'ch03-single-003'], [], 1)).toBeNull();
	});

	it('prefers what was never answered, or wrongly, to what was answered rightly', () => {
		const right = answered({ question: 'ch03-single-002' });
		for (let seed = 0; seed < 20; seed++)
			expect(anotherLike(entries, like, [], [right], seed)).toBe('ch03-single-003');
	});

	it('finds one on the same concept, and of the same type where there is one, for all but a few of the bank', () => {
		const without = QUESTION_CATALOGUE.filter((entry) => {
			const found = anotherLike(
				QUESTION_CATALOGUE,
				{ question: entry.ref, type: entry.type, concepts: entry.concepts },
				[],
				[],
				1
			);
			const other = QUESTION_CATALOGUE.find(({ ref }) => ref === found);
			if (other) expect(other.concepts).toContain(entry.concepts[0]);
			return !other;
		});
		expect(without.length).toBeLessThanOrEqual(0.03 * QUESTION_CATALOGUE.length);
	});
});
