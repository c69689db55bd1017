import type { resultOf } from '$lib/exam/paper/result';
import type { PaperReview } from './review.svelte';

/** A paper's marks, seen from every side. */
export type PaperResult = ReturnType<typeof resultOf>;

/** Marks won out of those to be had. */
export type Share = PaperResult['total'];

/** A question of a paper that was handed in, with everything there is to see of it. */
export type Reviewed = PaperReview['reviewed'][number];
