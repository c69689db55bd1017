import { TableError } from './tableError';
import type { TableLine } from './tableLines';

type Separator = '\t' | ';' | ',' | ' ';

/** The two cells of a line, trimmed; an empty cell is ''. */
export interface TableCells {
	readonly period: string;
	readonly survivors: string;
}

/** What separates the columns: the first of tab, semicolon, comma that occurs anywhere, else blanks. */
export function separatorOf(lines: readonly TableLine[]): Separator {
	const text = lines.map((line) => line.text).join('\n');
	return (['\t', ';', ','] as const).find((separator) => text.includes(separator)) ?? ' ';
}

/**
 * Splits a line into period and survivors. Quotes may enclose a cell. Where the separator is also the mark of
 * thousands (`3,1,200` or `3 1 200`), what follows the period is one number if it reads as one.
 * Empty cells at the end, as spreadsheets write them, are dropped.
 * @throws columns where there is a third one, or only one and nothing that could separate
 */
export function cellsOf(line: TableLine, separator: Separator): TableCells {
	const cells = split(line.text, separator);
	while (cells.length > 1 && cells[cells.length - 1] === '') cells.pop();
	const [period = '', ...rest] = cells;
	if (rest.length === 0) {
		if (separator === ' ') throw new TableError('columns', line.number, 'text', line.text);
		return { period, survivors: '' };
	}
	const survivors = rest.join(separator);
	const thousands =
		(separator === ',' || separator === ' ') && /^-?\d{1,3}([ ,]\d{3})+(\.\d+)?$/.test(survivors);
	if (rest.length > 1 && !thousands) throw new TableError('columns', line.number, 'text', line.text);
	return { period, survivors };
}

function split(text: string, separator: Separator): string[] {
	if (separator === ' ') return text.split(/ +/);
	const cells: string[] = [];
	let cell = '';
	let quoted = false;
	for (const character of text) {
		if (character === '"') quoted = !quoted;
		else if (character === separator && !quoted) {
			cells.push(cell.trim());
			cell = '';
		} else cell += character;
	}
	return [...cells, cell.trim()];
}
