import type { Localized } from '$lib/domain/locale';
import { conceptCardId, type StudyCard } from '$lib/domain/study/card';
import { CHAPTERS, type ConceptId } from '$lib/domain/syllabus';
import { MASTERY, masteryOf, type Mastery } from '$lib/exam/schedule/mastery';
import { recall } from '$lib/exam/schedule/memory';

/** The four states, from nothing to much. */
export const STATES = MASTERY;
export type MasteryState = Mastery;

/** A concept on the map. */
export interface MappedConcept {
	readonly id: ConceptId;
	readonly name: Localized;
	readonly state: Mastery;
	/** Days since it was last answered; null where it never was. */
	readonly daysAgo: number | null;
	/** Chance of recall today, 0–1, and on the day of the exam where nothing is done; 0 where it was never met. */
	readonly now: number;
	readonly onExam: number | null;
}

/** The course as a map. @param exam null while no date is set, or when it is past */
export function masteryMap(cards: ReadonlyMap<string, StudyCard>, today: number, exam: number | null) {
	return CHAPTERS.map(({ number, title, concepts }) => ({
		number,
		title,
		concepts: concepts.map(({ id, name }): MappedConcept => {
			const card = cards.get(conceptCardId(id));
			const on = (day: number) => (card ? recall(card.memory, Math.max(0, day - card.day)) : 0);
			return {
				id,
				name,
				state: masteryOf(card, today),
				daysAgo: card ? Math.max(0, today - card.day) : null,
				now: on(today),
				onExam: exam === null ? null : on(exam)
			};
		})
	}));
}

export type MappedChapter = ReturnType<typeof masteryMap>[number];

/** How many concepts are in each state. */
export function countStates(
	concepts: readonly Pick<MappedConcept, 'state'>[]
): Readonly<Record<Mastery, number>> {
	const counts = { unseen: 0, shaky: 0, growing: 0, known: 0 };
	for (const { state } of concepts) counts[state]++;
	return counts;
}
