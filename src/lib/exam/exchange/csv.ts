import { dsvFormat } from 'd3-dsv';
import type { Locale } from '$lib/domain/locale';
import type { Question } from '$lib/domain/question';
import { attemptRead } from './collect';
import { fileText } from './fileText';
import type { FileLanguage } from './languages';
import type { Placement, ReadResult } from './reading';
import { readTable, type TableRow } from './tableRead';
import { tableRows } from './tableRows';

/* A cell that begins so would be computed by a spreadsheet: an apostrophe before it says that it is text. */
const RISKY = /^'*[=+\-@\t\r]/;
const guarded = (cell: string) => (RISKY.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Rows as CSV that spreadsheets open as UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
	const cells = rows.map((row) => row.map(guarded));
	return `\uFEFF${dsvFormat(',').formatRows(cells).replaceAll(/\r?\n/g, '\r\n')}\r\n`;
}

/** Questions as CSV: a row each. */
export function questionsCsv(questions: readonly Question[], language: FileLanguage, reader: Locale): string {
	return csvOf(tableRows(questions, language, reader));
}

/** The rows of a CSV text with the line on which each begins: a quoted cell may hold several. */
function rowsOf(text: string, separator: string): TableRow[] {
	let line = 1;
	return dsvFormat(separator)
		.parseRows(text)
		.map((cells) => {
			const row = { line, cells: cells.map(unguarded) };
			line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
			return row;
		});
}

/** Comma, semicolon or tab: the one that stands most often between the headings, what is quoted aside. */
function separatorOf(text: string): string {
	const first = text
		.trimStart()
		.slice(0, 5000)
		.replace(/"(?:[^"]|"")*"/g, '')
		.split('\n')[0]!;
	const count = (separator: string) => first.split(separator).length;
	return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Reads questions from CSV. */
export function readCsv(bytes: Uint8Array, placement: Placement): ReadResult {
	return attemptRead(() => {
		const text = fileText(bytes)
			.replace(/^\uFEFF/, '')
			.replace(/\r\n?/g, '\n');
		return readTable(rowsOf(text, separatorOf(text)), placement);
	});
}
