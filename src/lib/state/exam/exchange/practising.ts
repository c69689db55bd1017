import { PRACTICE_COUNT } from '$lib/domain/practice';
import type { QuestionBank } from '$lib/domain/study/bank';
import { questionsFragment } from '../practiceAddress';

/** Questions that one round of practice asks at most. */
export const MOST_IN_A_ROUND = PRACTICE_COUNT.max;

/** A round with the questions of a bank, as the fragment of the practice page's address. */
export function bankFragment({ questions }: QuestionBank): string {
	return questionsFragment(questions.slice(0, MOST_IN_A_ROUND).map(({ id }) => id));
}
