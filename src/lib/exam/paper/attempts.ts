import type { QuestionType } from '$lib/domain/question';
import type { Attempt, Response } from '$lib/domain/study/attempt';
import type { Paper } from '$lib/domain/study/paper';
import { answeredBy } from './standing';

const NOTHING: Readonly<Record<QuestionType, Response>> = {
	fill: { kind: 'fill', texts: [] },
	single: { kind: 'choice', chosen: [] },
	multiple: { kind: 'choice', chosen: [] },
	essay: { kind: 'points', texts: [], granted: [] },
	case: { kind: 'points', texts: [], granted: [] }
};

/** The id of a paper's attempt at a question: written twice, it is one row. */
export const attemptId = (paper: string, ref: string) => `${paper}:${ref}`;

/**
 * What a paper that was marked adds to the record of attempts. A question that was looked at and left empty counts as
 * tried; one that was never on screen says nothing about the learner, and one that waits for his judgement not yet.
 */
export function attemptsOf(paper: Paper): readonly Attempt[] {
	const { handedIn, plan, responses, scores, seen } = paper;
	if (!handedIn) return [];
	return plan.parts.flatMap(({ type, questions }) =>
		questions.flatMap(({ ref, chapter, concepts }): Attempt[] => {
			const response = responses[ref] ?? NOTHING[type];
			const score = scores[ref];
			if (!score || score.marks === null) return [];
			if (answeredBy(response) === 'none' && !seen.includes(ref)) return [];
			return [
				{
					id: attemptId(paper.id, ref),
					question: ref,
					type,
					chapter,
					concepts,
					at: handedIn.at,
					response,
					certainty: null,
					marks: score.marks,
					outOf: score.outOf,
					place: 'paper',
					within: paper.id
				}
			];
		})
	);
}
