import type { Locale } from '$lib/domain/locale';
import { QUESTION_TYPES, type Question } from '$lib/domain/question';
import { CHAPTERS } from '$lib/domain/syllabus';
import { columnsOf, heading, type Column } from './columns';
import type { FileLanguage } from './languages';
import { TYPE_WORDS } from './tableWords';
import { languagesOf, tableRows } from './tableRows';
import { xlsxOf, type Sheet } from './xlsxWrite';

/** What the sheet of explanations says, in the reader's language. */
export interface TemplateWords {
	readonly questions: string;
	readonly help: string;
	readonly examples: string;
	readonly concepts: string;
	readonly column: string;
	readonly meaning: string;
	readonly id: string;
	readonly name: string;
	/** What to write into a column, by its name without language. */
	readonly about: (column: string) => string;
}

const nameOf = (column: Column) => column.split('.')[0]!;

function width(column: Column): number {
	const name = nameOf(column);
	if (/^(stem|key|material|tasks|explanation)$/.test(name)) return 40;
	return /^(option|reason|concepts)/.test(name) ? 24 : 10;
}

function questionSheet(name: string, rows: Sheet['rows'], columns: readonly Column[], reader: Locale): Sheet {
	return {
		name,
		rows,
		widths: columns.map(width),
		choices: [
			{ column: columns.indexOf('type'), values: QUESTION_TYPES.map((type) => TYPE_WORDS[type][reader]) },
			{ column: columns.indexOf('chapter'), values: CHAPTERS.map(({ number }) => String(number)) },
			{ column: columns.indexOf('difficulty'), values: ['1', '2', '3'] }
		]
	};
}

/** Questions as a workbook: a row each. */
export function questionsXlsx(
	questions: readonly Question[],
	language: FileLanguage,
	reader: Locale,
	sheetName: string
): Uint8Array {
	const columns = columnsOf(languagesOf(language, reader));
	return xlsxOf([questionSheet(sheetName, tableRows(questions, language, reader), columns, reader)]);
}

/**
 * A workbook to be filled in: an empty sheet with headings, what to write where, examples to look at, and the concepts
 * of the course. Only the first sheet is read back.
 */
export function templateXlsx(
	examples: readonly Question[],
	reader: Locale,
	words: TemplateWords
): Uint8Array {
	const columns = columnsOf(['both']);
	const names = [...new Set(columns.map(nameOf))];
	const headings = columns.map((column) => heading(column, reader));
	const [first, ...rows] = tableRows(examples, reader, reader);
	const title = (name: string) => headings[columns.findIndex((column) => nameOf(column) === name)]!;
	return xlsxOf([
		questionSheet(words.questions, [headings], columns, reader),
		{
			name: words.help,
			rows: [[words.column, words.meaning], ...names.map((name) => [title(name), words.about(name)])],
			widths: [16, 100]
		},
		{ name: words.examples, rows: [first!, ...rows], widths: columns.map(width) },
		{
			name: words.concepts,
			rows: [
				[title('chapter'), words.id, words.name],
				...CHAPTERS.flatMap(({ number, concepts }) =>
					concepts.map(({ id, name }) => [String(number), id, name[reader]])
				)
			],
			widths: [10, 28, 40]
		}
	]);
}
