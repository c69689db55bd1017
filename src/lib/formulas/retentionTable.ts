import { cellsOf, separatorOf, type TableCells } from './tableCells';
import { TableError, type TableErrorCode } from './tableError';
import { tableLines, type TableLine } from './tableLines';
import { scaleNamed, unitNamed, writtenNumber, writtenPeriod, type TableUnit } from './tableNumbers';
import { survivalFrom, type TableRow } from './tableScale';

/** How many of a cohort were still there, as somebody observed it. */
export interface RetentionTable {
	/** Share still there after period 0, 1, 2, …: 1 first, never rising; at least two periods after the start. */
	readonly survival: readonly number[];
	/** Customers at the start where the table counts them, null where it has percentages only. */
	readonly customers: number | null;
	/** Unit of the periods where the table names it. */
	readonly unit: TableUnit | null;
}

/** Thirty years by month: what is fitted within a frame or two. */
const MAX_PERIODS = 360;
const MIN_PERIODS = 2;

/**
 * Reads a retention table: one line per period, first the period, then the survivors as customers, per cent or shares.
 * A header is optional; columns are separated by tab, semicolon, comma or blanks; digits and punctuation may be
 * full-width; numbers may have thousands separators and %; lines beginning with # are comments.
 *
 * Periods count 0, 1, 2, … with the start in period 0, or 1, 2, 3, …: then percentages below 100 mean that the start
 * (100 %) was left out, otherwise period 1 is the start.
 *
 * All or nothing: a table comes back whole, or TableError says what is wrong in which line.
 * @throws TableError
 */
export function parseRetentionTable(text: string): RetentionTable {
	const lines = tableLines(text);
	if (!lines.some((line) => /\d/.test(line.text))) throw new TableError('noNumbers', 1, 'text');
	const separator = separatorOf(lines);

	const header = headerOf(lines[0]!, separator);
	const body = header ? lines.slice(1) : lines;
	const last = lines[lines.length - 1]!.number;
	if (body.length > MAX_PERIODS + 1) {
		throw new TableError('tooManyPeriods', body[MAX_PERIODS + 1]!.number, 'text', body.length, MAX_PERIODS);
	}
	const rows: TableRow[] = [];
	for (const line of body) {
		const row = rowOf(line.number, cellsOf(line, separator));
		inOrder(row, rows[rows.length - 1]);
		rows.push(row);
	}

	const { survival, customers } = survivalFrom(rows, header ? scaleNamed(header.survivors) : null);
	if (survival.length <= MIN_PERIODS) {
		throw new TableError('tooFewPeriods', last, 'text', Math.max(0, survival.length - 1), MIN_PERIODS);
	}
	return { survival, customers, unit: unitNamed(header?.period ?? '') ?? unitNamed(body[0]!.text) };
}

/** The first line, if it is a header: neither cell is a number. */
function headerOf(line: TableLine, separator: ReturnType<typeof separatorOf>): TableCells | null {
	const [period = '', ...rest] = line.text.split(separator).map((cell) => cell.replaceAll('"', '').trim());
	const survivors = rest.join(' ');
	return writtenPeriod(period) === null && writtenNumber(survivors) === null ? { period, survivors } : null;
}

function rowOf(line: number, { period, survivors }: TableCells): TableRow {
	const refuse = (code: TableErrorCode, field: 'period' | 'survivors') =>
		new TableError(code, line, field, field === 'period' ? period : survivors);
	if (period === '') throw refuse('emptyCell', 'period');
	if (survivors === '') throw refuse('emptyCell', 'survivors');
	const at = writtenPeriod(period);
	if (at === null) throw refuse('notANumber', 'period');
	if (at < 0) throw refuse('negative', 'period');
	if (!Number.isInteger(at)) throw refuse('periodNotWhole', 'period');
	const number = writtenNumber(survivors);
	if (number === null) throw refuse('notANumber', 'survivors');
	if (number.value < 0) throw refuse('negative', 'survivors');
	return { line, period: at, ...number };
}

/** Periods begin at 0 or 1 and go up by one; survivors do not go up. */
function inOrder({ line, period, value }: TableRow, before: TableRow | undefined): void {
	if (!before) {
		if (period > 1) throw new TableError('firstPeriod', line, 'period', period);
		return;
	}
	const expected = before.period + 1;
	if (period === before.period) throw new TableError('periodRepeated', line, 'period', period);
	if (period < before.period) throw new TableError('periodsDecrease', line, 'period', period, before.period);
	if (period > expected) throw new TableError('periodMissing', line, 'period', period, expected);
	if (value > before.value) throw new TableError('rises', line, 'survivors', value, before.value);
}
