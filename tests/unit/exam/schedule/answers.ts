import * as fc from 'fast-check';
import { CATALOGUE } from '$lib/state/exam/catalogue';
import type { AnswerFact } from '$lib/exam/schedule/cards';
import { refOf } from '$lib/exam/questionRef';

/** A day, as tests count them. */
export const DAY = 86_400_000;
export const dayOf = (at: number) => Math.floor(at / DAY);

/** The first day of the tests, and a moment in it. */
export const FIRST = 20_000;

/** Any answer to any question of the bank in the first thirty days. */
export const anyAnswer: fc.Arbitrary<AnswerFact> = fc
	.record({
		entry: fc.constantFrom(...CATALOGUE),
		at: fc.integer({ min: FIRST * DAY, max: (FIRST + 30) * DAY - 1 }),
		share: fc.constantFrom(0, 0.5, 2 / 3, 0.8, 1),
		certainty: fc.constantFrom('sure', 'think', 'guess', null),
		seed: fc.nat()
	})
	.map(({ entry, at, share, certainty, seed }) => ({
		question: refOf(entry, seed),
		concepts: entry.concepts,
		at,
		marks: share * 6,
		outOf: 6,
		certainty
	}));

/** What a learner may have answered so far. */
export const anyAnswers = fc.array(anyAnswer, { maxLength: 40 });
