import type { QuestionType } from '$lib/domain/question';
import type { Attempt, QuestionRef } from '$lib/domain/study/attempt';
import type { MistakeNote } from '$lib/domain/study/mistakeNote';
import type { ChapterNumber, ConceptId } from '$lib/domain/syllabus';
import { isWrong } from './standing';

/** `open`: the last answer was wrong. `corrected`: answered rightly since. `settled`: put away by hand. */
export const MISTAKE_STATES = ['open', 'corrected', 'settled'] as const;
export type MistakeState = (typeof MISTAKE_STATES)[number];

/** A question of the wrong-answer book. */
export interface Mistake {
	readonly ref: QuestionRef;
	readonly type: QuestionType;
	readonly chapter: ChapterNumber;
	readonly concepts: readonly ConceptId[];
	readonly state: MistakeState;
	readonly timesWrong: number;
	/** The last wrong answer. */
	readonly wrong: Attempt;
	/** Of the last answer, milliseconds since 1970. */
	readonly lastAt: number;
	/** Empty where nothing was written. */
	readonly note: string;
}

/** Every question that was ever answered wrongly, the latest mistake first. */
export function mistakesOf(attempts: readonly Attempt[], notes: readonly MistakeNote[]): readonly Mistake[] {
	const byQuestion = new Map<QuestionRef, Attempt[]>();
	for (const attempt of [...attempts].sort((a, b) => a.at - b.at))
		byQuestion.set(attempt.question, [...(byQuestion.get(attempt.question) ?? []), attempt]);
	const noteOf = new Map(notes.map((note) => [note.id, note]));
	return [...byQuestion]
		.flatMap(([ref, own]) => mistakeOf(ref, own, noteOf.get(ref)) ?? [])
		.sort((a, b) => b.wrong.at - a.wrong.at);
}

function mistakeOf(
	ref: QuestionRef,
	attempts: readonly Attempt[],
	note: MistakeNote | undefined
): Mistake | null {
	const wrongs = attempts.filter(isWrong);
	const [wrong, last] = [wrongs.at(-1), attempts.at(-1)];
	if (!wrong || !last) return null;
	const settled = note?.settledAt != null && note.settledAt >= wrong.at;
	const { type, chapter, concepts } = last;
	return {
		ref,
		type,
		chapter,
		concepts,
		state: settled ? 'settled' : last === wrong ? 'open' : 'corrected',
		timesWrong: wrongs.length,
		wrong,
		lastAt: last.at,
		note: note?.text ?? ''
	};
}
