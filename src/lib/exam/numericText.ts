import type { ComputedQuestion } from '$lib/domain/template';
import { judge, type NumericVerdict } from './numericAnswer';

/** Words that may stand around a number without changing it. */
const AROUND =
	/¥|元|人民币|rmb|cny|yuan|约为|大约|约|about|≈|=|%|个百分点|percentagepoints?|percent|个月|months?|年|years?|位|人|customers?|points?|pts?|分|次|倍|times/g;

/** How many a Chinese myriad is. */
const TEN_THOUSAND = 10_000;

/**
 * The number that a learner wrote, whatever its width, separators and unit: `１，２３４．５０元`, `¥1,234.50`, `0.12万`,
 * `12.5 %`. A percentage stays 0–100. Null where it is no number.
 */
export function readAnswer(text: string): number | null {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s,、]/g, '')
		.replaceAll(/[−–—]/g, '-')
		.replaceAll('。', '.')
		.replaceAll(AROUND, '')
		.replace(/\.$/, '');
	const [, digits, myriad] = /^([+-]?(?:\d+\.?\d*|\.\d+))(万|萬)?$/.exec(plain) ?? [];
	return digits === undefined ? null : Number(digits) * (myriad ? TEN_THOUSAND : 1);
}

/** Judges a number given for a computed question: right, a distractor's mistake, a slip of sign or point, or wrong. */
export function judgeComputed(
	{ key, tolerance, distractors }: ComputedQuestion,
	answer: number
): NumericVerdict {
	const mistakes = distractors.map(({ mistake, value }) => ({ id: mistake, value }));
	return judge({ answer: key, tolerance, mistakes }, answer);
}
