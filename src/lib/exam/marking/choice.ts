import { FULL_MARKS, type MultipleQuestion, type SingleQuestion } from '$lib/domain/question';
import type { ChoiceRule, Verdict } from '$lib/domain/study/verdict';
import { halves } from './halves';

/**
 * Marks single or multiple choice. All the right options and no wrong one earn all marks; by the rule `partial` a part
 * of the right ones, with no wrong one, earns its share in half marks.
 * @param chosen positions in the question's own list; any order, repetitions do not count
 */
export function markChoice(
	question: SingleQuestion | MultipleQuestion,
	chosen: readonly number[],
	rule: ChoiceRule = 'all'
): Extract<Verdict, { kind: 'choice' }> {
	const outOf = FULL_MARKS[question.type];
	const picked = new Set(chosen);
	const options = question.options.map(({ right }, i) => right === picked.has(i));
	const hits = question.options.filter(({ right }, i) => right && picked.has(i)).length;
	const rights = question.options.filter(({ right }) => right).length;
	const clean = picked.size === hits;
	const whole = clean && hits === rights;
	const share = rule === 'partial' && clean && question.type === 'multiple' ? hits / rights : 0;
	return { kind: 'choice', marks: whole ? outOf : halves(outOf * share), outOf, options };
}
