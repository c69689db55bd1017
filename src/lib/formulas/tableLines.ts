import { TableError } from './tableError';

/** Characters of a text, bytes of a file: a retention table of a hundred years by month is a tenth of it. */
export const MAX_TABLE_SIZE = 1_000_000;

/* No line of two cells is longer; it keeps a text that is one endless line from being taken apart at all. */
const MAX_LINE = 1000;

/** A line that says something, with its number in the text, from 1. */
export interface TableLine {
	readonly number: number;
	readonly text: string;
}

/* Control characters that no text holds: all but the white ones. */
const BINARY = /[^\P{Cc}\t\n\v\f\r]/u;

/** @throws tooLarge; cheap, so that a paste or a file of any size can be asked about before it is touched. */
export function refuseLarge(size: number): void {
	if (size > MAX_TABLE_SIZE) throw new TableError('tooLarge', 1, 'text', size, MAX_TABLE_SIZE);
}

/**
 * The lines of a table without comments (# …) and empty lines. Full-width digits, letters and punctuation become
 * ordinary ones (Unicode NFKC), a byte-order mark goes, CR LF and CR end a line as LF does.
 * @throws tooLarge, binary; columns for a line of more than 1,000 characters
 */
export function tableLines(text: string): TableLine[] {
	refuseLarge(text.length);
	const at = text.search(BINARY);
	if (at >= 0) throw new TableError('binary', lineOf(text, at), 'text');
	return text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.map((line, index) => ({ number: index + 1, text: plain(line, index + 1) }))
		.filter((line) => line.text !== '' && !line.text.startsWith('#'));
}

function plain(line: string, number: number): string {
	if (line.length > MAX_LINE) throw new TableError('columns', number, 'text', line);
	// Not trimStart: a tab at the front says that the first cell is empty.
	return line.normalize('NFKC').replaceAll('\u2212', '-').replaceAll('、', ',').trimEnd().replace(/^ +/, '');
}

function lineOf(text: string, at: number): number {
	return text.slice(0, at).split(/\r\n|\r|\n/).length;
}
