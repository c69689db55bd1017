import type { resultOf } from '$lib/exam/paper/result';

/** A paper's marks, seen from every side. */
export type PaperResult = ReturnType<typeof resultOf>;

/** Marks won out of those to be had. */
export type Share = PaperResult['total'];
