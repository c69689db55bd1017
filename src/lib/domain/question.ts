import type { Localized } from './locale';
import type { ChapterNumber, ConceptId } from './syllabus';

/** The five question types of the examination 填空、单选、多选、论述、案例分析. */
export const QUESTION_TYPES = ['fill', 'single', 'multiple', 'essay', 'case'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** What a question of each type is worth, in marks: 15 × 2, 10 × 2, 5 × 3, 3 × 8 and 1 × 11 make the paper's 100. */
export const FULL_MARKS = { fill: 2, single: 2, multiple: 3, essay: 8, case: 11 } as const satisfies Record<
	QuestionType,
	number
>;

/** 1 recall, 2 understand and apply, 3 combine or judge. */
export type Difficulty = 1 | 2 | 3;

interface QuestionBase {
	/** Stable for ever: `ch03-single-014`. */
	readonly id: string;
	readonly chapter: ChapterNumber;
	/** The main concept first. */
	readonly concepts: readonly [ConceptId, ...ConceptId[]];
	readonly difficulty: Difficulty;
	readonly stem: Localized;
	/** Why the key is the key; shown after answering. */
	readonly explanation: Localized;
	/** The edition of the bank that it came with; without it the first. Papers of an earlier edition leave it aside. */
	readonly since?: number;
}

/** An answer that is a number: whatever is written, any number within the tolerance is right. */
export interface NumericKey {
	/** Unrounded; a percentage is 0–100. */
	readonly value: number;
	/** How far an answer may be off, either side. */
	readonly tolerance: number;
	/** Wrong numbers that tell what was done wrong. */
	readonly mistakes: readonly { readonly value: number; readonly reason: Localized }[];
}

/** What counts as right in one blank: the first is the model answer, the others are accepted too. */
export interface Blank {
	readonly zh: readonly [string, ...string[]];
	readonly en: readonly [string, ...string[]];
	/** Of a computed question; the texts above then only show how the key reads. */
	readonly numeric?: NumericKey;
}

/** The stem has as many `____` as there are blanks, in both languages, in the same order. */
export interface FillQuestion extends QuestionBase {
	readonly type: 'fill';
	readonly blanks: readonly [Blank, ...Blank[]];
	/** The blanks may be answered in any order. */
	readonly orderFree?: boolean;
}

export interface Option {
	readonly text: Localized;
	readonly right: boolean;
	/** For a right option why; for a wrong one the misconception it stands for. */
	readonly reason: Localized;
}

/** Four options, exactly one right. */
export interface SingleQuestion extends QuestionBase {
	readonly type: 'single';
	readonly options: readonly Option[];
}

/** Four or five options, two or more right, at least one wrong. */
export interface MultipleQuestion extends QuestionBase {
	readonly type: 'multiple';
	readonly options: readonly Option[];
}

/** One point of a model answer. */
export interface AnswerPoint {
	readonly text: Localized;
	readonly marks: number;
	/** Words that show the point was made; any one is enough. */
	readonly signs: Readonly<Record<'zh' | 'en', readonly [string, ...string[]]>>;
}

/** Eight marks in all. */
export interface EssayQuestion extends QuestionBase {
	readonly type: 'essay';
	readonly points: readonly AnswerPoint[];
}

/** Material and two or three tasks; eleven marks in all. */
export interface CaseQuestion extends QuestionBase {
	readonly type: 'case';
	readonly material: Localized;
	readonly tasks: readonly { readonly stem: Localized; readonly points: readonly AnswerPoint[] }[];
}

export type Question = FillQuestion | SingleQuestion | MultipleQuestion | EssayQuestion | CaseQuestion;
