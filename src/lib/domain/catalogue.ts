import type { Difficulty, QuestionType } from './question';
import type { QuestionRef } from './study/attempt';
import type { ChapterNumber, ConceptId } from './syllabus';

/** What is known of a question without its text: enough to choose it. */
export interface CatalogueEntry {
	/** Of a computed question the template alone, `tpl-four-steps-even`: a seed makes it a question. */
	readonly ref: QuestionRef;
	readonly type: QuestionType;
	readonly chapter: ChapterNumber;
	/** The main concept first. */
	readonly concepts: readonly [ConceptId, ...ConceptId[]];
	readonly difficulty: Difficulty;
	/** Gaps of a fill-in; of other types none is given. */
	readonly blanks?: number;
	/** The edition of the bank that it came with; without it the first. */
	readonly since?: number;
	/** About the examination itself, not its matter: for practice, not for a paper. */
	readonly practiceOnly?: boolean;
}
