import type { QuestionType } from '../question';
import type { ChapterNumber, ConceptId } from '../syllabus';

/**
 * Which question was asked: `ch03-single-014` of the bank, `tpl-four-steps@12345` computed from a template and a seed,
 * or the id of a question of one's own. A computed question asked in another form ends in `:single` or `:fill`.
 */
export type QuestionRef = string;

/** How certain the learner was before he knew. */
export const CERTAINTIES = ['sure', 'think', 'guess'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What was answered. */
export type Response =
	/** One text per blank, as typed. */
	| { readonly kind: 'fill'; readonly texts: readonly string[] }
	/** Positions in the question's own list of options, whatever order they were shown in; rising. */
	| { readonly kind: 'choice'; readonly chosen: readonly number[] }
	/** One text per task (an essay has one task), and per task the points that the learner grants himself. */
	| {
			readonly kind: 'points';
			readonly texts: readonly string[];
			readonly granted: readonly (readonly boolean[])[];
	  };

/** True where nothing was answered; spaces are nothing. */
export function isUnanswered(response: Response): boolean {
	if (response.kind === 'choice') return response.chosen.length === 0;
	return response.texts.every((text) => text.trim() === '');
}

/** Where a question was answered. */
export const ATTEMPT_PLACES = ['practice', 'paper', 'page'] as const;
export type AttemptPlace = (typeof ATTEMPT_PLACES)[number];

/** One answer to one question, with what it was worth. Never changed after it was written. */
export interface Attempt {
	readonly id: string;
	readonly question: QuestionRef;
	readonly type: QuestionType;
	readonly chapter: ChapterNumber;
	/** The main concept first. */
	readonly concepts: readonly ConceptId[];
	/** Milliseconds since 1970, as the writer's clock had them. */
	readonly at: number;
	readonly response: Response;
	/** Null where it was not asked. */
	readonly certainty: Certainty | null;
	readonly marks: number;
	readonly outOf: number;
	readonly place: AttemptPlace;
	/** The paper or the concept page it belongs to; null in practice. */
	readonly within: string | null;
}
