import type { QuestionType } from '../question';
import type { ChapterNumber, ConceptId } from '../syllabus';
import type { QuestionRef, Response } from './attempt';
import type { ChoiceRule } from './verdict';

/** The same questions in two orders, so that neighbours cannot copy: A 卷 and B 卷. */
export const PAPER_VERSIONS = ['A', 'B'] as const;
export type PaperVersion = (typeof PAPER_VERSIONS)[number];

/** What a paper is made from, anywhere and at any time the same paper. */
export interface PaperCode {
	/** Which state of the question bank it was drawn from: 1–31. */
	readonly edition: number;
	/** Unsigned, 25 bits. */
	readonly seed: number;
	readonly version: PaperVersion;
}

/** A question as it stands on a paper. */
export interface PaperQuestion {
	readonly ref: QuestionRef;
	/** On the whole paper, from 1. */
	readonly number: number;
	readonly marks: number;
	readonly chapter: ChapterNumber;
	/** The main concept first. */
	readonly concepts: readonly ConceptId[];
}

/** The questions of one type. */
export interface PaperPart {
	readonly type: QuestionType;
	/** Marks of one blank in the fill-in part, of one question elsewhere. */
	readonly marksEach: number;
	readonly questions: readonly PaperQuestion[];
}

/** A paper to be sat or printed. */
export interface PaperPlan {
	readonly code: PaperCode;
	/** In the order of the examination. */
	readonly parts: readonly PaperPart[];
}

/** How a paper is sat: `practice` may be paused, and time away does not count; `exam` runs to its end. */
export const PAPER_POLICIES = ['practice', 'exam'] as const;
export type PaperPolicy = (typeof PAPER_POLICIES)[number];

/** How much of its time a sitting has used. Times are milliseconds, `at` since 1970. */
export interface PaperClock {
	readonly policy: PaperPolicy;
	/** Null: as long as it takes. */
	readonly limit: number | null;
	readonly spent: number;
	/** When `spent` was last right. */
	readonly at: number;
	readonly state: 'running' | 'paused' | 'over';
}

/** What a question was worth. */
export interface PaperScore {
	/** Null while the learner has not compared it with the model answer. */
	readonly marks: number | null;
	readonly outOf: number;
}

/** A sitting of a paper: what is kept of it, from the first second to the review years later. */
export interface Paper {
	readonly id: string;
	readonly plan: PaperPlan;
	readonly rule: ChoiceRule;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	readonly clock: PaperClock;
	/** By question; one that was never touched has none. */
	readonly responses: Readonly<Record<QuestionRef, Response>>;
	readonly flagged: readonly QuestionRef[];
	/** Questions that were on screen. */
	readonly seen: readonly QuestionRef[];
	/** The question on screen, by its number. */
	readonly open: number;
	/** Null while it is being sat. */
	readonly handedIn: { readonly at: number; readonly by: 'hand' | 'time' } | null;
	/** By question; empty until it was marked, which is when its result is opened first. */
	readonly scores: Readonly<Record<QuestionRef, PaperScore>>;
	/** Milliseconds since 1970. */
	readonly updatedAt: number;
}
