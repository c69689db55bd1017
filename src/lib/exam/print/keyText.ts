import type { Locale } from '$lib/domain/locale';
import type { AnswerPoint, Blank, Question } from '$lib/domain/question';
import { LETTERS } from '../exchange/columns';
import type { PrintedQuestion } from './printed';
import type { PrintWords } from './words';

const number = (value: number): string => String(Number(value.toPrecision(12)));

/** The letter under which an option stands, from its place on paper. */
export const letterAt = (place: number): string => LETTERS[place] ?? String(place + 1);

/** Letters of the right options as they stand on this paper: `B`, `ACD`. */
export function rightLetters({ question, order }: PrintedQuestion): string {
	if (!('options' in question)) return '';
	return order.flatMap((own, place) => (question.options[own]!.right ? [letterAt(place)] : [])).join('');
}

function blankText(blank: Blank, locale: Locale, words: PrintWords): string {
	const [model, ...others] = blank[locale];
	if (blank.numeric) {
		const { value, tolerance } = blank.numeric;
		return tolerance > 0
			? words.within(model, number(Number(tolerance.toPrecision(3))))
			: model || number(value);
	}
	return others.length > 0 ? words.or(model, others.join(words.between)) : model;
}

const pointTexts = (points: readonly AnswerPoint[], locale: Locale, words: PrintWords) =>
	points.map(({ text, marks }, i) => `${i + 1}. ${words.point(text[locale], number(marks))}`);

/** The answer in brief: what is accepted in each blank, letters, or nothing where points are to be read. */
export function briefKey(printed: PrintedQuestion, locale: Locale, words: PrintWords): string {
	const { question } = printed;
	if (question.type === 'fill') {
		const blanks = question.blanks.map((blank) => blankText(blank, locale, words));
		const all = blanks.length > 1 ? blanks.map((text, i) => `(${i + 1}) ${text}`).join('  ') : blanks[0]!;
		return question.orderFree ? `${all} ${words.anyOrder}` : all;
	}
	return rightLetters(printed);
}

function written(question: Question, locale: Locale, words: PrintWords): readonly string[] {
	if (question.type === 'essay') return pointTexts(question.points, locale, words);
	if (question.type !== 'case') return [];
	return question.tasks.flatMap(({ points }, i) => [
		words.taskAnswer(String(i + 1)),
		...pointTexts(points, locale, words)
	]);
}

/** All that the key says of a question, a paragraph each. */
export function keyLines(
	printed: PrintedQuestion,
	locale: Locale,
	words: PrintWords,
	explanations: boolean
): readonly string[] {
	const { question } = printed;
	const brief = briefKey(printed, locale, words);
	const explanation = question.explanation[locale];
	return [
		...(brief === '' ? [] : [words.answer(brief)]),
		...written(question, locale, words),
		...(explanations && explanation !== '' ? words.explanation(explanation).split('\n') : [])
	];
}
