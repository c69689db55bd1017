import type { DraftBlank } from '$lib/domain/study/draft';
import { RowError } from './errors';
import { numericBlank, readNumber, textBlank } from './fillParts';
import { htmlOfText, textOfHtml } from './htmlText';
import type { FileLanguage } from './languages';
import { FILE_LIMITS, type RowNote } from './reading';
import { answersIn } from './writing';

/*
 * Moodle's embedded answers: `{1:SHORTANSWER:=first~=second}` inside the text. After Moodle's documentation
 * “Embedded Answers (Cloze) question type”; `\` keeps } # ~ / " and \ from being signs.
 */

const escaped = (text: string) => text.replace(/[\\}#~/"]/g, '\\$&');
const unescaped = (text: string) => text.replace(/\\(.)/gs, '$1');

/** One blank as an embedded answer. */
export function embedded(blank: DraftBlank, language: FileLanguage): string {
	const { numeric } = blank;
	if (numeric) return `{1:NUMERICAL:=${numeric.value}:${numeric.tolerance}}`;
	const answers = answersIn(blank, language).map((answer) => `=${escaped(htmlOfText(answer))}`);
	return `{1:SHORTANSWER:${answers.join('~')}}`;
}

const EMBEDDED = /\{(\d*):([A-Za-z_]+):((?:\\[\s\S]|[^\\}])*)\}/g;
const TEXT_KINDS = /^(SHORTANSWER|SA|MW)(_?C)?$/i;
const NUMBER_KINDS = /^(NUMERICAL|NM)$/i;

/** Splits at `~` that no `\` precedes. */
const alternatives = (body: string) => body.match(/(?:\\[\s\S]|[^\\~])+/g) ?? [];

/** The answers with full marks among the alternatives of one blank, still as HTML. */
function fullMarks(body: string, notes: RowNote[]): string[] {
	return alternatives(body).flatMap((part) => {
		const [, equals, percent, rest = ''] = /^\s*(=?)\s*(?:%(-?[\d.]+)%)?([\s\S]*)$/.exec(part) ?? [];
		const worth = percent !== undefined ? Number(percent) : equals ? 100 : 0;
		if (worth > 0 && worth < 100) notes.push('partial');
		const answer = rest.match(/^(?:\\[\s\S]|[^\\#])*/)?.[0] ?? '';
		return worth >= 100 ? [unescaped(answer).trim()] : [];
	});
}

/** The text with a gap for each embedded answer, and the blanks. @param zhCounts how many answers are Chinese, by blank */
export function readCloze(html: string, zhCounts: readonly number[], notes: RowNote[]) {
	if (html.length > FILE_LIMITS.field) throw new RowError({ code: 'fieldTooLong' });
	const blanks: DraftBlank[] = [];
	const stem = html.replace(EMBEDDED, (_, _weight: string, kind: string, body: string) => {
		const answers = fullMarks(body, notes);
		if (NUMBER_KINDS.test(kind)) {
			const [value = '', tolerance = '0'] = (answers[0] ?? '').split(':');
			blanks.push(numericBlank(readNumber(value), readNumber(tolerance)));
		} else if (TEXT_KINDS.test(kind)) {
			const texts = answers.map((answer) => textOfHtml(answer).text);
			blanks.push(textBlank(texts, zhCounts[blanks.length]));
		} else throw new RowError({ code: 'part', value: kind.slice(0, 20) });
		return '____';
	});
	if (blanks.length === 0) throw new RowError({ code: 'noAnswer' });
	return { stem, blanks };
}
