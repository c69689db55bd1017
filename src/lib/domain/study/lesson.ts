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

/** How far a page is worked through. */
export type LessonState = 'new' | 'begun' | 'done';

/** A page that was never opened. */
export function newProgress(id: string): LessonProgress {
	return { id, guesses: {}, reached: [], check: null, updatedAt: 0 };
}

/** The same with a step reached; steps stay in their order. */
export function withReached(progress: LessonProgress, step: LessonStep): LessonProgress {
	return { ...progress, reached: LESSON_STEPS.filter((s) => s === step || progress.reached.includes(s)) };
}

/** The same with all predictions made. */
export function withGuesses(progress: LessonProgress, guesses: LessonProgress['guesses']): LessonProgress {
	return withReached({ ...progress, guesses }, 'predict');
}

/** The same before predicting: to guess anew, with another class. */
export function withoutGuesses(progress: LessonProgress): LessonProgress {
	return { ...progress, guesses: {}, reached: progress.reached.filter((step) => step !== 'predict') };
}

/** The same with a result of the check: `right` of `of` questions. */
export function withCheck(progress: LessonProgress, right: number, of: number): LessonProgress {
	return withReached({ ...progress, check: { right, of } }, 'check');
}

/** Done once the check was answered to the end. */
export function lessonState(progress: LessonProgress | undefined): LessonState {
	if (!progress || progress.reached.length === 0) return 'new';
	return progress.check ? 'done' : 'begun';
}
