import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certainty } from '$lib/domain/study/attempt';
import { cardIdsOf, cardsFrom, type AnswerFact } from '$lib/exam/schedule/cards';
import { masteryOf } from '$lib/exam/schedule/mastery';
import { recall, reviewed } from '$lib/exam/schedule/memory';
import { dayRating, ratingOf, type Rating } from '$lib/exam/schedule/rating';
import { anyAnswers, DAY, dayOf, FIRST } from './answers';

const answer = (day: number, marks: number, certainty: Certainty | null = 'think'): AnswerFact => ({
	question: 'ch01-single-001',
	concepts: ['crm-definition'],
	at: (FIRST + day) * DAY + 1000,
	marks,
	outOf: 2,
	certainty
});
const cardOf = (...answers: AnswerFact[]) => cardsFrom(answers, dayOf).get('concept:crm-definition');

describe('the rating of an answer', () => {
	it.each([
		[2, 'sure', 4],
		[2, 'think', 3],
		[2, null, 3],
		[2, 'guess', 2],
		[1, 'sure', 2],
		[1, null, 2],
		[1, 'guess', 1],
		[0, 'sure', 1],
		[0, 'guess', 1]
	] as const)('of %s marks of 2, answered “%s”, is %s', (marks, certainty, rating) => {
		expect(ratingOf({ marks, outOf: 2, certainty })).toBe(rating);
	});

	it('never falls with more marks', () => {
		const marks = fc.integer({ min: 0, max: 11 });
		const certainty = fc.constantFrom('sure', 'think', 'guess', null);
		fc.assert(
			fc.property(marks, marks, certainty, (a, b, certainty) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				expect(ratingOf({ marks: high, outOf: 11, certainty })).toBeGreaterThanOrEqual(
					ratingOf({ marks: low, outOf: 11, certainty })
				);
			})
		);
	});

	it.each([
		[[1, 3], 2],
		[[1, 4], 2],
		[[3, 4], 3],
		[[1, 1, 4], 2],
		[[4], 4]
	] as [Rating[], Rating][])('of a day with %j is %s', (ratings, rating) => {
		expect(dayRating(ratings)).toBe(rating);
	});
});

describe('cards', () => {
	it('are made for the question and for each of its concepts, and variants of a computed question share one', () => {
		expect(
			cardIdsOf({ question: 'tpl-cost-ratio@7:fill', concepts: ['loyalty-economics', 'clv-use'] })
		).toEqual(['question:tpl-cost-ratio', 'concept:loyalty-economics', 'concept:clv-use']);
	});

	it('follow the meetings day by day', () => {
		const [first, second] = [answer(0, 2), answer(5, 0)];
		const memory = reviewed(reviewed(null, 0, 3), 5, 1);
		expect(cardOf(first, second)).toEqual({
			id: 'concept:crm-definition',
			memory,
			day: FIRST + 5,
			rating: 1,
			days: 2,
			answers: 2
		});
	});

	it('do not depend on the order of a day’s answers, nor on the order in the list', () => {
		const shuffled = anyAnswers.chain((answers) =>
			fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length }))
		);
		fc.assert(
			fc.property(shuffled, ([answers, other]) => {
				const sorted = (list: readonly AnswerFact[]) =>
					[...cardsFrom(list, dayOf)].sort(([a], [b]) => (a < b ? -1 : 1));
				expect(sorted(other)).toEqual(sorted(answers));
			})
		);
	});

	it('recall at least as well after a better answer', () => {
		const ratings = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.array(fc.integer({ min: 1, max: 30 })));
		fc.assert(
			fc.property(ratings, ([gap, before]) => {
				const past = before.map((day) => answer(day, 2));
				const later = (marks: number) => cardOf(...past, answer(31 + gap, marks))!;
				const [good, bad] = [later(2), later(0)];
				expect(recall(good.memory, 10)).toBeGreaterThanOrEqual(recall(bad.memory, 10));
			})
		);
	});
});

describe('mastery', () => {
	const state = (on: number, ...answers: AnswerFact[]) => masteryOf(cardOf(...answers), FIRST + on);

	it('is nothing before the first answer', () => {
		expect(state(0)).toBe('unseen');
	});
	it('is shaky after a wrong answer, however sure the earlier ones were', () => {
		expect(state(9, answer(0, 2, 'sure'), answer(4, 2, 'sure'), answer(9, 0))).toBe('shaky');
	});
	it('is not known after one good day alone', () => {
		expect(state(0, answer(0, 2, 'sure'))).toBe('growing');
	});
	it('is known after two good days, and fades again in a long silence', () => {
		const answers = [answer(0, 2), answer(3, 2)];
		expect(state(3, ...answers)).toBe('known');
		expect(state(400, ...answers)).toBe('shaky');
	});
});
