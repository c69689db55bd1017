import type { Question } from '$lib/domain/question';
import type { QuestionRef, Response } from '$lib/domain/study/attempt';
import type { Paper, PaperQuestion, PaperScore } from '$lib/domain/study/paper';
import type { Verdict } from '$lib/domain/study/verdict';
import { emptyResponse, mark, proposePoints, type MarkingRules } from '../marking/mark';
import { orderOn } from './order';
import { paperMarks, scoreAtHandIn } from './score';
import { questionsOf, score } from './sitting';

/** The questions of a paper by their names; null where this version does not have one any more. */
export type Questions = Readonly<Record<QuestionRef, Question | null>>;

/** A question of a paper that was handed in, with everything there is to see of it. */
export interface Reviewed {
	readonly at: PaperQuestion;
	/** Null where this version does not have it any more. */
	readonly question: Question | null;
	readonly response: Response;
	/** Of the options, as they stood on the paper. */
	readonly order: readonly number[];
	/** In marks of the paper; null without a question. */
	readonly verdict: Verdict | null;
	/** True while the learner has not compared it with the model answer. */
	readonly waiting: boolean;
	readonly flagged: boolean;
}

/** Marks a paper that was handed in: scores for all, and for written answers the points that were recognised. */
export function markedPaper(paper: Paper, questions: Questions, rules: MarkingRules, now: number): Paper {
	const responses: Record<QuestionRef, Response> = { ...paper.responses };
	const scores: Record<QuestionRef, PaperScore> = {};
	for (const at of questionsOf(paper.plan)) {
		const question = questions[at.ref];
		const response = responses[at.ref];
		scores[at.ref] = question ? scoreAtHandIn(question, at, response, rules) : { marks: 0, outOf: at.marks };
		if (question && response) responses[at.ref] = proposePoints(question, response, rules);
	}
	return score(paper, responses, scores, now);
}

/** All questions of a paper in its order, each with what its answer was worth. */
export function reviewedOf(paper: Paper, questions: Questions, rules: MarkingRules): readonly Reviewed[] {
	return questionsOf(paper.plan).map((at) => {
		const question = questions[at.ref] ?? null;
		const response = paper.responses[at.ref] ?? (question ? emptyResponse(question) : null);
		const verdict = question && response ? mark(question, response, rules) : null;
		return {
			at,
			question,
			response: response ?? { kind: 'choice', chosen: [] },
			order: orderOn(paper.plan.code, question),
			verdict: verdict && { ...verdict, marks: paperMarks(verdict, at.marks), outOf: at.marks },
			waiting: paper.scores[at.ref]?.marks === null,
			flagged: paper.flagged.includes(at.ref)
		};
	});
}
