import type { Locale } from '$lib/domain/locale';
import type { Question } from '$lib/domain/question';
import type { Draft } from '$lib/domain/study/draft';
import { blankLines } from './blankLines';
import { columnsOf, heading, LETTERS, type Column, type TextColumn } from './columns';
import type { FileLanguage } from './languages';
import { pointLines } from './modelAnswer';
import { ANY_ORDER, TYPE_WORDS } from './tableWords';
import { outgoing, type Outgoing } from './writing';

/** The answer cell: letters of the right options, the answers to the blanks, or the points of the model answer. */
function keyCell(draft: Draft, locale: Locale): string {
	if (draft.type === 'fill') return blankLines(draft.blanks, locale);
	if (draft.tasks.length > 0) return pointLines(draft.tasks, locale, draft.type === 'case');
	return LETTERS.filter((_, i) => draft.options[i]?.right).join('');
}

function textCell(draft: Draft, column: TextColumn, locale: Locale): string {
	const option = draft.options[LETTERS.findIndex((letter) => column.endsWith(letter))];
	if (column.startsWith('option')) return option?.text[locale] ?? '';
	if (column.startsWith('reason')) return option?.reason[locale] ?? '';
	switch (column) {
		case 'stem':
		case 'material':
		case 'explanation':
			return draft[column][locale];
		case 'tasks':
			return draft.type === 'case' ? draft.tasks.map(({ stem }) => stem[locale]).join('\n') : '';
		default:
			return keyCell(draft, locale);
	}
}

function cell({ draft }: Outgoing, column: Column, reader: Locale): string {
	switch (column) {
		case 'type':
			return TYPE_WORDS[draft.type][reader];
		case 'chapter':
		case 'difficulty':
			return String(draft[column]);
		case 'concepts':
			return draft.concepts.join('; ');
		case 'order':
			return draft.orderFree ? ANY_ORDER[reader] : '';
	}
	const [name, language] = column.split('.') as [TextColumn, Locale];
	return textCell(draft, name, language);
}

/** Which languages get columns; the reader's own first. */
export const languagesOf = (language: FileLanguage, reader: Locale): readonly Locale[] =>
	language === 'both' ? [reader, reader === 'zh' ? 'en' : 'zh'] : [language];

/** Questions as the rows of a table, the headings first. */
export function tableRows(
	questions: readonly Question[],
	language: FileLanguage,
	reader: Locale
): readonly (readonly string[])[] {
	const columns = columnsOf(languagesOf(language, reader));
	return [
		columns.map((column) => heading(column, reader)),
		...outgoing(questions).map((out) => columns.map((column) => cell(out, column, reader)))
	];
}
