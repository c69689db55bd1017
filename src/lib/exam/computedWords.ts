import type { Locale, Localized } from '$lib/domain/locale';
import type { ComputedQuestion, ComputedStep, TemplateSlot, TemplateWords } from '$lib/domain/template';
import { figureText } from './figureText';

const BETWEEN = { zh: '，', en: ', ' } as const;
const AFTER_HEADING = { zh: '：', en: ': ' } as const;

/** A text in each language. */
export function inBoth(write: (locale: Locale) => string): Localized {
	return { zh: write('zh'), en: write('en') };
}

/** Puts the numbers of a question into a text of its template. @throws Error for a name without a slot */
export function filled(
	question: Pick<ComputedQuestion, 'head' | 'slots'>,
	words: TemplateWords,
	text: Localized
): Localized {
	if (!text.zh.includes('{') && !text.en.includes('{')) return text;
	return inBoth((locale) =>
		text[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
			const slot = question.slots[name];
			if (!slot) throw new Error(`${question.head.id}: nothing to put into {${name}}`);
			return slotText(slot, name, words, locale);
		})
	);
}

function slotText(slot: TemplateSlot, name: string, words: TemplateWords, locale: Locale): string {
	if ('value' in slot) return figureText(slot, locale);
	const missing = () => new Error(`no words for {${name}}`);
	if ('word' in slot) {
		const word = words.choices?.[name]?.[slot.word];
		if (!word) throw missing();
		return word[locale];
	}
	const entry = words.items?.[name];
	if (!entry) throw missing();
	return slot.items
		.map((figures, i) =>
			entry[locale].replace(/\{(\w+)\}/g, (_, part: string) => {
				if (part === 'n') return String(i + slot.first);
				const figure = figures[part];
				if (!figure) throw new Error(`nothing to put into {${part}} of {${name}}`);
				return figureText(figure, locale);
			})
		)
		.join(BETWEEN[locale]);
}

/** One line of the solution: heading: calculation = result. */
function stepLine(
	question: ComputedQuestion,
	words: TemplateWords,
	{ id, work, result }: ComputedStep
): Localized {
	const heading = words.steps[id];
	if (!heading) throw new Error(`${question.head.id}: no words for step ${id}`);
	const text = filled(question, words, heading);
	return inBoth((locale) => `${text[locale]}${AFTER_HEADING[locale]}${work} = ${figureText(result, locale)}`);
}

/** The worked solution with the numbers of the question, line by line. */
export function solutionOf(question: ComputedQuestion, words: TemplateWords): readonly Localized[] {
	return question.steps.map((step) => stepLine(question, words, step));
}

/** What was done wrong by who answered with a distractor. */
export function mistakeText(question: ComputedQuestion, words: TemplateWords, mistake: string): Localized {
	const text = words.mistakes[mistake];
	if (!text) throw new Error(`${question.head.id}: no words for mistake ${mistake}`);
	return filled(question, words, text);
}

/** Sentences one after the other: English needs a space between them. */
export function sentences(...texts: readonly Localized[]): Localized {
	return inBoth((locale) => texts.map((text) => text[locale]).join(locale === 'zh' ? '' : ' '));
}

/** The rule and the lines of the worked solution below it. */
export function explanationOf(
	question: ComputedQuestion,
	words: TemplateWords,
	solution = solutionOf(question, words)
): Localized {
	const lines = [filled(question, words, words.rule), ...solution];
	return inBoth((locale) => lines.map((line) => line[locale]).join('\n'));
}

/** All that a template can say, for a question: to be looked through for faults. */
export function allTexts(question: ComputedQuestion, words: TemplateWords): readonly Localized[] {
	return [
		...[words.given, words.ask, words.blank, words.rule].map((text) => filled(question, words, text)),
		...Object.values(words.mistakes).map((text) => filled(question, words, text)),
		...solutionOf(question, words)
	];
}
