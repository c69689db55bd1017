import type { Localized } from '$lib/domain/locale';
import type { Draft, DraftBlank, DraftOption } from '$lib/domain/study/draft';
import { RowError } from './errors';
import { numericBlank, readNumber, textBlank } from './fillParts';
import { showEscaped } from './giftSigns';
import { textsOf } from './languages';
import { inBoth, type RowNote } from './reading';

/** How the texts of a question are written; what a text does not say, the question's stem says. */
export type GiftFormat = 'moodle' | 'html' | 'plain' | 'markdown';

/** A text with its format before it: `[html]…`. Escaped letters are put back. */
export function giftText(
	raw: string,
	format: GiftFormat,
	notes: RowNote[]
): { text: Localized; format: GiftFormat } {
	const [, named, rest] = /^\s*\[(moodle|html|plain|markdown)\]([\s\S]*)$/.exec(raw) ?? [];
	const used = (named as GiftFormat | undefined) ?? format;
	const shown = showEscaped(rest ?? raw).trim();
	const isPlain = used === 'plain' || used === 'markdown';
	return { text: isPlain ? inBoth(shown) : textsOf(shown, notes, used === 'moodle'), format: used };
}

interface GiftAnswer {
	readonly right: boolean;
	/** Per cent of the marks; null where none is written. */
	readonly weight: number | null;
	readonly text: string;
	readonly feedback: string;
}

/** Takes `=right#why ~%50%half` apart. Text before the first sign belongs to no answer. */
function giftAnswers(body: string): readonly GiftAnswer[] {
	return Array.from(body.matchAll(/([=~])([^=~]*)/g), ([, sign, rest]) => {
		const [, weight, after] = /^\s*%(-?\d{1,3}(?:\.\d*)?)%([\s\S]*)$/.exec(rest!) ?? [];
		const answer = after ?? rest!;
		const at = answer.indexOf('#');
		return {
			right: sign === '=',
			weight: weight === undefined ? null : Number(weight),
			text: (at < 0 ? answer : answer.slice(0, at)).trim(),
			feedback: at < 0 ? '' : answer.slice(at + 1).trim()
		};
	});
}

/** Multiple answers where none is right in full. */
export function giftOptions(
	body: string,
	format: GiftFormat,
	notes: RowNote[]
): Pick<Draft, 'type' | 'options'> {
	const answers = giftAnswers(body);
	const isSingle = answers.some(({ right }) => right);
	if (isSingle && answers.some(({ right, weight }) => !right && weight !== null && weight > 0))
		notes.push('partial');
	const option = ({ right, weight, text, feedback }: GiftAnswer): DraftOption => ({
		text: giftText(text, format, notes).text,
		right: isSingle ? right : (weight ?? 0) > 0,
		reason: giftText(feedback, format, notes).text
	});
	return { type: isSingle ? 'single' : 'multiple', options: answers.map(option) };
}

const FULL = (weight: number | null) => weight === null || weight >= 100;

export function giftShortAnswers(body: string, zhCount: number | undefined, notes: RowNote[]): DraftBlank {
	const answers = giftAnswers(/^\s*[=~]/.test(body) ? body : `=${body}`);
	if (answers.some(({ weight }) => !FULL(weight) && weight! > 0)) notes.push('partial');
	const full = answers.filter(({ weight }) => FULL(weight)).map(({ text }) => showEscaped(text).trim());
	return textBlank(
		full.filter((text) => text !== ''),
		zhCount
	);
}

/** `1822:5`, `3.141..3.142` or several, of which the first with full marks counts. */
export function giftNumber(body: string, notes: RowNote[]): DraftBlank {
	const right = body.split('~')[0]!;
	const answers = giftAnswers(/^\s*=/.test(right) ? right : `=${right}`);
	const [answer, ...more] = answers.filter(({ weight }) => FULL(weight));
	if (!answer) throw new RowError({ code: 'noAnswer' });
	if (more.length > 0 || answers.length > 1) notes.push('partial');
	const text = showEscaped(answer.text);
	const range = text.split('..');
	if (range.length === 2) {
		const [low, high] = [readNumber(range[0]!), readNumber(range[1]!)];
		return numericBlank((low + high) / 2, Math.abs(high - low) / 2);
	}
	const [value = '', tolerance = '0'] = text.split(':');
	return numericBlank(readNumber(value), readNumber(tolerance));
}

/** `TRUE#why wrong#why right` as single choice between two. */
export function giftTrueFalse(
	body: string,
	format: GiftFormat,
	notes: RowNote[]
): Pick<Draft, 'type' | 'options'> {
	const [word = '', wrong = '', right = ''] = body.split('#');
	const isTrue = /^\s*T/i.test(word);
	const reason = (answered: boolean) => giftText(answered === isTrue ? right : wrong, format, notes).text;
	return {
		type: 'single',
		options: [
			{ text: { zh: '对', en: 'True' }, right: isTrue, reason: reason(true) },
			{ text: { zh: '错', en: 'False' }, right: !isTrue, reason: reason(false) }
		]
	};
}
