import type { CatalogueEntry } from '$lib/domain/catalogue';
import type { QuestionType } from '$lib/domain/question';

/** A part of the examination. */
export interface BlueprintPart {
	readonly type: QuestionType;
	/** Blanks in the fill-in part, questions elsewhere. */
	readonly many: number;
	/** Marks of one of them. */
	readonly marksEach: number;
}

/** The paper of the course: 100 marks in five parts. A fill-in question may have several blanks. */
export const BLUEPRINT = [
	{ type: 'fill', many: 15, marksEach: 2 },
	{ type: 'single', many: 10, marksEach: 2 },
	{ type: 'multiple', many: 5, marksEach: 3 },
	{ type: 'essay', many: 3, marksEach: 8 },
	{ type: 'case', many: 1, marksEach: 11 }
] as const satisfies readonly BlueprintPart[];

const MARKS_EACH = new Map<QuestionType, number>(BLUEPRINT.map(({ type, marksEach }) => [type, marksEach]));

/** How much of its part a question fills: its blanks, or one. */
export function sizeOf({ type, blanks = 1 }: Pick<CatalogueEntry, 'type' | 'blanks'>): number {
	return type === 'fill' ? blanks : 1;
}

/** What a question is worth on a paper. */
export function marksOf(entry: Pick<CatalogueEntry, 'type' | 'blanks'>): number {
	return sizeOf(entry) * MARKS_EACH.get(entry.type)!;
}

/** Share of the chapters that every paper touches at least. */
export const LEAST_CHAPTERS = 0.7;

/** How many questions of a paper are computed, each a fill-in or a single choice; at least one of either. */
export const COMPUTED = 3;

/** How long a sitting lasts unless another time is chosen, in minutes. */
export const MINUTES = 90;

/** Marks of each difficulty that a paper aims at, out of 100. */
export const DIFFICULTY_MARKS = { 1: 40, 2: 40, 3: 20 } as const;
