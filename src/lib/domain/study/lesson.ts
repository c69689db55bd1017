/** The steps of a concept page, in their order. */
export const LESSON_STEPS = ['predict', 'explore', 'why', 'check'] as const;
export type LessonStep = (typeof LESSON_STEPS)[number];

/** What a learner has done on a concept page. */
export interface LessonProgress {
	/** The page. */
	readonly id: string;
	/** What was predicted before seeing: the chosen option or a number, by the id of the prediction. */
	readonly guesses: Readonly<Record<string, string | number>>;
	/** Steps that were reached. */
	readonly reached: readonly LessonStep[];
	/** Last result of the check at the end; null before. */
	readonly check: { readonly right: number; readonly of: number } | null;
	/** Milliseconds since 1970. */
	readonly updatedAt: number;
}
