import type { Difficulty, QuestionType } from './question';
import type { Certainty, QuestionRef, Response } from './study/attempt';
import type { ChoiceRule } from './study/verdict';
import type { ChapterNumber, ConceptId } from './syllabus';

/** How questions for practice are put in order. */
export const PRACTICE_ORDERS = [
	/** Spread over the concepts, as chance has it. */
	'mixed',
	/** What was answered worst first. */
	'weak',
	/** What was never asked first, then what was asked longest ago. */
	'new'
] as const;
export type PracticeOrder = (typeof PRACTICE_ORDERS)[number];

/** What the learner wants to practise; an empty list is all of them. */
export interface PracticeWish {
	readonly chapters: readonly ChapterNumber[];
	readonly concepts: readonly ConceptId[];
	readonly types: readonly QuestionType[];
	readonly difficulties: readonly Difficulty[];
	readonly order: PracticeOrder;
	/** How multiple choice earns marks. */
	readonly rule: ChoiceRule;
	/** How many questions. */
	readonly count: number;
}

/** How many questions a round of practice can have. */
export const PRACTICE_COUNT = { min: 1, max: 100, standard: 10 } as const;

export const ANY_PRACTICE: PracticeWish = {
	chapters: [],
	concepts: [],
	types: [],
	difficulties: [],
	order: 'mixed',
	rule: 'all',
	count: PRACTICE_COUNT.standard
};

/** A question of a round that was answered. */
export interface PracticeResult {
	readonly ref: QuestionRef;
	readonly marks: number;
	readonly outOf: number;
	/** It belongs into the wrong-answer book. */
	readonly wrong: boolean;
}

/** A round of practice under way. */
export interface PracticeRound {
	readonly wish: PracticeWish;
	readonly refs: readonly QuestionRef[];
	/** Which of them is being answered. */
	readonly at: number;
	/** Decides the order of options. */
	readonly seed: number;
	readonly results: readonly PracticeResult[];
	/** What is written of the present answer, not yet handed in. */
	readonly draft: { readonly response: Response; readonly certainty: Certainty | null } | null;
}
