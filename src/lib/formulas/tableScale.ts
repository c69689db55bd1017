import { TableError } from './tableError';

/** One line of a table, its numbers read. */
export interface TableRow {
	readonly line: number;
	readonly period: number;
	readonly value: number;
	/** Written with a % sign. */
	readonly percent: boolean;
}

/** What stands for everybody in the second column: 100 %, a share of 1, or the customers counted at the start. */
type Scale = 'percent' | 'share' | 'customers';

/**
 * Decides what the second column counts. A % sign decides, then the header; without either, numbers that begin at 100
 * or have decimals are per cent, numbers up to 1 are shares, and whole numbers are customers. Whole numbers up to 100
 * that begin with period 1 could be both.
 * @throws startUnknown
 */
function scaleOf(rows: readonly TableRow[], named: 'percent' | 'customers' | null): Scale {
	const first = rows[0]!;
	const whole = rows.every((row) => Number.isInteger(row.value));
	const largest = Math.max(...rows.map((row) => row.value));
	if (rows.some((row) => row.percent)) return 'percent';
	if (largest <= 1) return 'share';
	if (named === 'customers' && whole) return 'customers';
	if (named === 'percent' || first.value === 100) return 'percent';
	if (largest > 100) return 'customers';
	if (!whole) return 'percent';
	if (first.period === 1) throw new TableError('startUnknown', first.line, 'survivors', first.value);
	return 'customers';
}

/**
 * Survival shares from the start on, and the customers at the start where they are counted.
 * @throws startUnknown, startZero, startNot100, above100
 */
export function survivalFrom(
	rows: readonly TableRow[],
	named: 'percent' | 'customers' | null
): { survival: number[]; customers: number | null } {
	const [first] = rows;
	if (!first) return { survival: [], customers: null };
	if (first.value === 0) throw new TableError('startZero', first.line, 'survivors', 0);
	const scale = scaleOf(rows, named);
	if (scale === 'customers') {
		return { survival: rows.map((row) => row.value / first.value), customers: first.value };
	}
	const full = scale === 'percent' ? 100 : 1;
	const tooMuch = rows.find((row) => row.value > full);
	if (tooMuch) throw new TableError('above100', tooMuch.line, 'survivors', tooMuch.value, full);
	const shares = rows.map((row) => row.value / full);
	if (first.value === full) return { survival: shares, customers: null };
	if (first.period === 0) throw new TableError('startNot100', first.line, 'survivors', first.value, full);
	return { survival: [1, ...shares], customers: null };
}
