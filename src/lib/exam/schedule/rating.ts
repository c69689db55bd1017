import type { Attempt } from '$lib/domain/study/attempt';
import type { StudyCard } from '$lib/domain/study/card';

export type Rating = StudyCard['rating'];

/** From this share of the marks on an answer counts as right, and from this as partly right. */
export const RIGHT_FROM = 0.8;
export const PARTLY_FROM = 0.5;

/**
 * The rating of one answer, by marks and certainty. The mapping is a choice of this course:
 *
 * | share of the marks | sure | think so, or not asked | guess |
 * | --- | --- | --- | --- |
 * | 80 % or more | 4 easy | 3 good | 2 hard |
 * | 50 % or more | 2 hard | 2 hard | 1 again |
 * | less | 1 again | 1 again | 1 again |
 *
 * A right guess tells little, and a sure mistake is no better than any other.
 */
export function ratingOf({
	marks,
	outOf,
	certainty
}: Pick<Attempt, 'marks' | 'outOf' | 'certainty'>): Rating {
	const share = outOf > 0 ? marks / outOf : 0;
	if (share < PARTLY_FROM) return 1;
	if (share < RIGHT_FROM) return certainty === 'guess' ? 1 : 2;
	if (certainty === 'guess') return 2;
	return certainty === 'sure' ? 4 : 3;
}

/**
 * One rating for all answers of a day: their mean, rounded, and down where it lies half-way. FSRS thinks in days, so the
 * answers of one day are one meeting; a mean does not ask in which order they came.
 * @param ratings at least one
 */
export function dayRating(ratings: readonly Rating[]): Rating {
	const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
	return Math.ceil(mean - 0.5) as Rating;
}
