import type { QuestionType } from '$lib/domain/question';
import { conceptCardId } from '$lib/domain/study/card';
import type { QuestionRef } from '$lib/domain/study/attempt';
import type { ConceptId } from '$lib/domain/syllabus';
import { refOf } from '../questionRef';
import { worthwhile, type Meeting } from './gain';
import { minutesOf, pickQuestions, type PickFrom } from './pick';
import type { Span } from './projection';
import type { Standing } from './standing';

/** Why a concept is on today's list: never met; wrong last time; would be forgotten. */
export type Reason = 'new' | 'slipped' | 'fading';

/** A meeting with one concept today. */
export interface PlanItem {
	readonly concept: ConceptId;
	readonly why: Reason;
	/** Share of a paper's marks, 0–1. */
	readonly share: number;
	/** Recall on the day of the exam without this meeting and with it, 0–1. */
	readonly without: number;
	readonly with: number;
	readonly minutes: number;
	/** Ready to be asked; none where the bank has none: the concept is then to be read about. */
	readonly questions: readonly QuestionRef[];
	readonly types: readonly QuestionType[];
}

/** Minutes for reading about a concept that has no question yet. */
const READING_MINUTES = 5;

/**
 * What to do today: the best meetings that fit into the minutes, in their order. The same all day long, where standings
 * and cards are those of this morning.
 */
export function todaysItems(
	standings: readonly Standing[],
	from: PickFrom,
	{ exam }: Pick<Span, 'exam'>,
	minutes: number
): readonly PlanItem[] {
	const items: PlanItem[] = [];
	let left = minutes;
	for (const meeting of worthwhile(standings, from.today, exam)) {
		const item = itemOf(meeting, from, Math.min(left, Math.max(minutes / 2, READING_MINUTES)));
		if (item.minutes > left) continue;
		items.push(item);
		left -= item.minutes;
	}
	return items;
}

function itemOf(meeting: Meeting, from: PickFrom, longest: number): PlanItem {
	const { concept, share, memory } = meeting.standing;
	const entries = pickQuestions(concept, from, longest);
	const slipped = from.cards.get(conceptCardId(concept))?.rating === 1;
	return {
		concept,
		why: memory === null ? 'new' : slipped ? 'slipped' : 'fading',
		share,
		without: meeting.without,
		with: meeting.with,
		minutes: entries.reduce((sum, entry) => sum + minutesOf(entry), 0) || READING_MINUTES,
		questions: entries.map((entry) => refOf(entry, from.seed)),
		types: entries.map(({ type }) => type)
	};
}
