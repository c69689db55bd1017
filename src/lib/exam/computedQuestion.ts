import type { Locale, Localized } from '$lib/domain/locale';
import type { Blank, FillQuestion, Option, SingleQuestion } from '$lib/domain/question';
import type { ComputedQuestion, TemplateFigure, TemplateHead, TemplateWords } from '$lib/domain/template';
import { Chance } from './chance';
import { computedId } from './computed';
import { explanationOf, filled, inBoth, mistakeText, sentences, solutionOf } from './computedWords';
import { figureText, numberText } from './figureText';
import { shuffled } from './shuffled';
import { streamOf } from './streamOf';

/** Keeps the draws that choose and order the options apart from those of the numbers. */
const OPTIONS = 0x5f0b_7100;
const WRONG_OPTIONS = 3;

/** How the answer is to be rounded; nothing is said of what is whole by itself. */
const ROUNDING: Readonly<Record<number, Localized>> = {
	0: { zh: '（四舍五入到整数）', en: '(Round to a whole number.)' },
	1: { zh: '（保留一位小数）', en: '(Round to one decimal.)' },
	2: { zh: '（保留两位小数）', en: '(Round to two decimals.)' },
	3: { zh: '（保留三位小数）', en: '(Round to three decimals.)' },
	4: { zh: '（保留四位小数）', en: '(Round to four decimals.)' }
};

/** A value as the template asks for it: rounded and with its unit. */
function answerFigure({ unit, digits }: TemplateHead, value: number): TemplateFigure {
	return { value, unit, digits };
}

function base(question: ComputedQuestion, words: TemplateWords, solution = solutionOf(question, words)) {
	const { chapter, concepts, difficulty } = question.head;
	return {
		id: computedId(question),
		chapter,
		concepts,
		difficulty,
		explanation: explanationOf(question, words, solution)
	};
}

/**
 * As single choice: the key and three distractors in an order that the seed decides. The reason of a wrong option names
 * the mistake, that of the right one is the last line of the solution.
 */
export function asSingle(question: ComputedQuestion, words: TemplateWords): SingleQuestion {
	const chance = new Chance(question.seed, streamOf(question.head.id) ^ OPTIONS);
	const option = (value: number, right: boolean, reason: Localized): Option => {
		const figure = answerFigure(question.head, value);
		return { text: inBoth((locale) => figureText(figure, locale)), right, reason };
	};
	const wrong = shuffled(question.distractors, chance)
		.slice(0, WRONG_OPTIONS)
		.map(({ mistake, value }) => option(value, false, mistakeText(question, words, mistake)));
	const solution = solutionOf(question, words);
	const right = option(question.key, true, solution.at(-1)!);
	return {
		...base(question, words, solution),
		type: 'single',
		stem: sentences(filled(question, words, words.given), filled(question, words, words.ask)),
		options: shuffled([right, ...wrong], chance)
	};
}

/** As fill-in with one blank that takes any number within tolerance. */
export function asFill(question: ComputedQuestion, words: TemplateWords): FillQuestion {
	const { head, key, tolerance, distractors } = question;
	const shown = figureText(answerFigure(head, key), 'zh');
	const rounding = shown.includes('.') || !Number.isInteger(key) ? [ROUNDING[head.digits]!] : [];
	const blank: Blank = {
		...writtenAnswers(head, key),
		numeric: {
			value: key,
			tolerance,
			mistakes: distractors.map(({ mistake, value }) => ({
				value,
				reason: mistakeText(question, words, mistake)
			}))
		}
	};
	return {
		...base(question, words),
		type: 'fill',
		stem: sentences(filled(question, words, words.given), filled(question, words, words.blank), ...rounding),
		blanks: [blank]
	};
}

/** How the key may be written: with its unit, and as the bare number. */
function writtenAnswers(head: TemplateHead, key: number): Pick<Blank, 'zh' | 'en'> {
	const bare = numberText(key, head.digits);
	const answers = (locale: Locale): readonly [string, ...string[]] => {
		const first = figureText(answerFigure(head, key), locale);
		return [first, ...new Set([bare, bare.replaceAll(',', '')].filter((text) => text !== first))];
	};
	return { zh: answers('zh'), en: answers('en') };
}
