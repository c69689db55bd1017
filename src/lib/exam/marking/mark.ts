import type { Question } from '$lib/domain/question';
import type { Response } from '$lib/domain/study/attempt';
import type { ChoiceRule, Verdict } from '$lib/domain/study/verdict';
import { markChoice } from './choice';
import { markFill } from './fill';
import { findPoints, markPoints, tasksOf } from './points';
import { asWritten, type Simplify } from './simplify';

/** By what an answer is marked. */
export interface MarkingRules {
	readonly choice: ChoiceRule;
	/** From `loadSimplify` where Chinese was written. */
	readonly simplify: Simplify;
}

export const PLAIN_RULES: MarkingRules = { choice: 'all', simplify: asWritten };

/** A question with nothing answered. */
export function emptyResponse(question: Question): Response {
	switch (question.type) {
		case 'fill':
			return { kind: 'fill', texts: question.blanks.map(() => '') };
		case 'single':
		case 'multiple':
			return { kind: 'choice', chosen: [] };
		case 'essay':
		case 'case':
			return {
				kind: 'points',
				texts: tasksOf(question).map(() => ''),
				granted: tasksOf(question).map((points) => points.map(() => false))
			};
	}
}

/**
 * What an answer is worth, and why. Essays and cases earn the points that are granted in the response.
 * A response of another kind than the question's is one with nothing answered.
 */
export function mark(question: Question, response: Response, rules: MarkingRules = PLAIN_RULES): Verdict {
	switch (question.type) {
		case 'fill':
			return markFill(question, response.kind === 'fill' ? response.texts : [], rules.simplify);
		case 'single':
		case 'multiple':
			return markChoice(question, response.kind === 'choice' ? response.chosen : [], rules.choice);
		case 'essay':
		case 'case': {
			const { texts, granted } = response.kind === 'points' ? response : { texts: [], granted: [] };
			return markPoints(question, texts, granted, rules.simplify);
		}
	}
}

/** Grants the points that were recognised, for the learner to confirm or correct. */
export function proposePoints(
	question: Question,
	response: Response,
	rules: MarkingRules = PLAIN_RULES
): Response {
	if (response.kind !== 'points' || (question.type !== 'essay' && question.type !== 'case')) return response;
	const granted = tasksOf(question).map((points, task) =>
		findPoints(response.texts[task] ?? '', points, rules.simplify).map(({ found }) => found.length > 0)
	);
	return { ...response, granted };
}

/** True where marking wants the table of traditional characters. */
export function wantsSimplify(response: Response): boolean {
	return response.kind !== 'choice' && response.texts.some((text) => /\p{Script=Han}/u.test(text));
}
