import type { Question } from '$lib/domain/question';
import type { Response } from '$lib/domain/study/attempt';
import type { PaperQuestion, PaperScore } from '$lib/domain/study/paper';
import type { Verdict } from '$lib/domain/study/verdict';
import { mark, type MarkingRules } from '../marking/mark';
import { answeredBy } from './standing';

/** True for a type whose answers the learner compares with a model answer himself. */
export const isJudged = (question: Question) => question.type === 'essay' || question.type === 'case';

/**
 * Marks that an answer earns on a paper. There a fill-in earns by the blank, whatever it is worth elsewhere.
 * @param marks what the question is worth on the paper
 */
export function paperMarks(verdict: Verdict, marks: number): number {
	if (verdict.kind === 'fill') {
		return (marks * verdict.blanks.filter(({ right }) => right).length) / verdict.blanks.length;
	}
	return (marks * verdict.marks) / verdict.outOf;
}

/**
 * What a question scores when the paper is handed in. An essay or a case with something written waits for the learner's
 * judgement; with nothing written there is nothing to judge.
 */
export function scoreAtHandIn(
	question: Question,
	{ marks }: Pick<PaperQuestion, 'marks'>,
	response: Response | undefined,
	rules: MarkingRules
): PaperScore {
	if (answeredBy(response) === 'none') return { marks: 0, outOf: marks };
	if (isJudged(question)) return { marks: null, outOf: marks };
	return { marks: paperMarks(mark(question, response!, rules), marks), outOf: marks };
}
