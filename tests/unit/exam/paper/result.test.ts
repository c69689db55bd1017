import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperScore } from '$lib/domain/study/paper';
import { resultOf } from '$lib/exam/paper/result';
import { questionsOf } from '$lib/exam/paper/sitting';
import { paperOf } from './papers';

const plan = paperOf(3);
const questions = questionsOf(plan);
const scoresBy = (marksOf: (at: number) => number | null): Record<string, PaperScore> =>
	Object.fromEntries(questions.map(({ ref, marks }, i) => [ref, { marks: marksOf(i), outOf: marks }]));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('the result of a paper', () => {
	it('adds up to the same whole by type, by chapter and by concept', () => {
		fc.assert(
			fc.property(
				fc.array(fc.option(fc.nat({ max: 22 }), { nil: null }), {
					minLength: questions.length,
					maxLength: questions.length
				}),
				(halves) => {
					const scores = scoresBy((i) => {
						const half = halves[i]!;
						return half === null ? null : Math.min(half / 2, questions[i]!.marks);
					});
					const { total, types, chapters, concepts } = resultOf({ plan, scores });
					expect(total.outOf).toBe(100);
					for (const side of [types, chapters, concepts]) {
						for (const key of ['marks', 'outOf', 'waiting'] as const) {
							expect(sum(side.map(({ share }) => share[key]))).toBeCloseTo(total[key], 9);
						}
					}
				}
			)
		);
	});

	it('counts what is not judged as waiting, neither won nor lost', () => {
		const { total, revise } = resultOf({ plan, scores: scoresBy(() => null) });
		expect(total).toEqual({ marks: 0, outOf: 100, waiting: 100 });
		expect(revise).toEqual([]);
	});

	it('names nothing to revise where nothing was lost', () => {
		const { total, revise } = resultOf({ plan, scores: scoresBy((i) => questions[i]!.marks) });
		expect(total.marks).toBe(100);
		expect(revise).toEqual([]);
	});

	it('puts first what cost most, and of equal losses the one less was won of', () => {
		const { revise } = resultOf({ plan, scores: scoresBy((i) => (i % 3 === 0 ? questions[i]!.marks : 0)) });
		expect(revise.length).toBeGreaterThan(3);
		const lost = revise.map(({ share }) => share.outOf - share.waiting - share.marks);
		expect(lost).toEqual([...lost].sort((a, b) => b - a));
		expect(revise[0]!.concept).toBe(questionsOf(plan).find(({ marks }) => marks === 11)!.concepts[0]);
	});

	it('lists types in the order of the paper, chapters and concepts in the order of the course', () => {
		const { types, chapters } = resultOf({ plan, scores: scoresBy(() => 1) });
		expect(types.map(({ type }) => type)).toEqual(['fill', 'single', 'multiple', 'essay', 'case']);
		const numbers = chapters.map(({ chapter }) => chapter);
		expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
	});
});
