import type { ConceptId } from '../syllabus';

/** What is thought to be left in memory, in the terms of FSRS (Free Spaced Repetition Scheduler). */
export interface Memory {
	/** Days until the chance of recall has fallen to 90 %; > 0. */
	readonly stability: number;
	/** 1 (easy) to 10. */
	readonly difficulty: number;
}

/**
 * How well a concept or a question is remembered. Follows from the answers alone: cards may be thrown away and made
 * anew at any time.
 */
export interface StudyCard {
	/** `concept:pareto`, `question:ch01-fill-001`; variants of a computed question share one card. */
	readonly id: string;
	/** After the last day on which it was answered. */
	readonly memory: Memory;
	/** That day, as days since 1970 in the learner's own calendar. */
	readonly day: number;
	/** That day's rating: 1 again, 2 hard, 3 good, 4 easy. */
	readonly rating: 1 | 2 | 3 | 4;
	/** On how many days it was answered. */
	readonly days: number;
	/** How often in all. */
	readonly answers: number;
}

/** The card of a concept. */
export function conceptCardId(concept: ConceptId): string {
	return `concept:${concept}`;
}

/** The card of a question. @param entry its name without what a seed added */
export function questionCardId(entry: string): string {
	return `question:${entry}`;
}
