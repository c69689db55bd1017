import type { Locale, Localized } from '$lib/domain/locale';
import type { DraftBlank } from '$lib/domain/study/draft';
import { RowError } from './errors';
import { numericBlank, readNumber } from './fillParts';

/*
 * The answers of a fill-in in a cell: a line for each blank, what is accepted beside the model answer after ` | `;
 * a number as `# 758.16 ± 0.5`. `\` keeps | and # from being signs.
 */

const escaped = (text: string) => text.replace(/[\\|]/g, '\\$&').replace(/^#/, '\\#');
const unescaped = (text: string) => text.replace(/\\([\\|#])/g, '$1');

export function blankLines(blanks: readonly DraftBlank[], locale: Locale): string {
	return blanks
		.map((blank) =>
			blank.numeric
				? `# ${blank.numeric.value} ± ${blank.numeric.tolerance}`
				: blank[locale].map(escaped).join(' | ')
		)
		.join('\n');
}

function answers(line: string): string[] {
	return (line.match(/(?:\\[\s\S]|[^\\|]|\\$)+/g) ?? [])
		.map((answer) => unescaped(answer.trim()).trim())
		.filter((answer) => answer !== '');
}

function numeric(line: string): DraftBlank | null {
	if (!line.startsWith('#')) return null;
	const [value = '', tolerance = '0'] = line.slice(1).split(/±|\+\/?-/);
	return numericBlank(readNumber(value), readNumber(tolerance));
}

const linesOf = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** @throws RowError languagesDiffer, number */
export function readBlankLines(text: Localized): DraftBlank[] {
	const [zh, en] = [linesOf(text.zh), linesOf(text.en)];
	if (zh.length > 0 && en.length > 0 && zh.length !== en.length)
		throw new RowError({ code: 'languagesDiffer' });
	const lines = zh.length > 0 ? zh : en;
	return lines.map(
		(line, i) =>
			numeric(line) ?? {
				zh: zh[i] ? answers(zh[i]) : [],
				en: en[i] && !en[i].startsWith('#') ? answers(en[i]) : []
			}
	);
}
