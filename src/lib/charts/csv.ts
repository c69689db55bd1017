import type { ChartTable } from './table';

/** A spreadsheet would run a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function field(cell: number | string): string {
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	const text = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180) with headings, numbers unrounded with a decimal point. It begins with a byte-order mark,
 * without which spreadsheets read Chinese headings in the wrong encoding; numbers that do not exist are empty.
 */
export function toCsv(table: ChartTable): string {
	const lines = [table.columns.map((column) => column.label), ...table.rows];
	return '\uFEFF' + lines.map((line) => line.map(field).join(',')).join('\r\n') + '\r\n';
}
