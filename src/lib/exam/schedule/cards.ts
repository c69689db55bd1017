import type { Attempt } from '$lib/domain/study/attempt';
import { conceptCardId, questionCardId, type Memory, type StudyCard } from '$lib/domain/study/card';
import { entryRefOf } from '../questionRef';
import { reviewed } from './memory';
import { dayRating, ratingOf, type Rating } from './rating';

/** The day of a moment, as days since 1970 in the learner's own calendar. @param at milliseconds since 1970 */
export type DayOf = (at: number) => number;

/** What of an answer reaches the cards. */
export type AnswerFact = Pick<Attempt, 'question' | 'concepts' | 'at' | 'marks' | 'outOf' | 'certainty'>;

/** The cards that an answer tells about: its question's and its concepts'. */
export function cardIdsOf({
	question,
	concepts
}: Pick<AnswerFact, 'question' | 'concepts'>): readonly string[] {
	return [questionCardId(entryRefOf(question)), ...new Set(concepts.map(conceptCardId))];
}

/** Every card that the answers make, by id. Depends neither on their order in the list nor on that within a day. */
export function cardsFrom(answers: readonly AnswerFact[], dayOf: DayOf): ReadonlyMap<string, StudyCard> {
	const histories = new Map<string, Map<number, Rating[]>>();
	for (const answer of answers) {
		const [day, rating] = [dayOf(answer.at), ratingOf(answer)];
		for (const id of cardIdsOf(answer)) {
			const days = histories.get(id) ?? new Map<number, Rating[]>();
			days.set(day, [...(days.get(day) ?? []), rating]);
			histories.set(id, days);
		}
	}
	return new Map([...histories].map(([id, days]) => [id, cardFrom(id, days)]));
}

/** The card of one history, meeting by meeting. @param history ratings by day, at least one */
function cardFrom(id: string, history: ReadonlyMap<number, readonly Rating[]>): StudyCard {
	let memory: Memory | null = null;
	let last = { day: 0, rating: 1 as Rating };
	for (const day of [...history.keys()].sort((a, b) => a - b)) {
		const rating = dayRating(history.get(day)!);
		memory = reviewed(memory, day - last.day, rating);
		last = { day, rating };
	}
	const answers = [...history.values()].reduce((sum, { length }) => sum + length, 0);
	return { id, memory: memory!, ...last, days: history.size, answers };
}
