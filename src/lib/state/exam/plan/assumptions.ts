import { FIRST_CHANCE as CHANCE } from '$lib/exam/schedule/expect';
import { MEETING_MINUTES as MINUTES } from '$lib/exam/schedule/gain';
import { PARTLY_FROM, ratingOf, RIGHT_FROM } from '$lib/exam/schedule/rating';

/* What the plan takes for granted, as its page says it: read from where it is used. */

export const FIRST_CHANCE = CHANCE;
export const MEETING_MINUTES = MINUTES;

const row = <Share extends string>(share: Share, marks: number) => {
	const rated = (certainty: 'sure' | 'think' | 'guess') => ratingOf({ marks, outOf: 1, certainty });
	return { share, ratings: { sure: rated('sure'), think: rated('think'), guess: rated('guess') } };
};

/** The rating of an answer by its share of the marks and by certainty. */
export const RATING_TABLE = [row('right', RIGHT_FROM), row('partly', PARTLY_FROM), row('wrong', 0)] as const;
