import type { Attempt, QuestionRef } from '$lib/domain/study/attempt';
import type { PlanItem } from './today';

/** A meeting of today with what was done of it. */
export interface TodaysItem extends PlanItem {
	/** Its questions that were not answered today. */
	readonly open: readonly QuestionRef[];
	readonly done: boolean;
}

/** Marks what is done of today's list. @param answers today's, from anywhere: practice, papers, concept pages */
export function withDone(
	items: readonly PlanItem[],
	answers: readonly Pick<Attempt, 'question' | 'concepts'>[]
): readonly TodaysItem[] {
	const answered = new Set(answers.map(({ question }) => question));
	const met = new Set(answers.flatMap(({ concepts }) => concepts));
	return items.map((item) => {
		const open = item.questions.filter((ref) => !answered.has(ref));
		return { ...item, open, done: item.questions.length > 0 ? open.length === 0 : met.has(item.concept) };
	});
}
