import type { MethodChart } from '$lib/domain/clv/method';
import type { Localized } from '$lib/domain/locale';
import type { CashTable } from '../cashTable';
import { CASH_COLUMNS } from './steps';

/** Expected amounts and their present values as bars, what they add up to as a line. */
export function cashChart(
	{ rows }: CashTable,
	label: Localized,
	expected: Localized = CASH_COLUMNS.expected.label
): MethodChart {
	const series = (key: 'expected' | 'presentValue' | 'cumulative') => ({
		key,
		label: CASH_COLUMNS[key].label,
		values: rows.map((row) => row[key])
	});
	return {
		x: { label, values: rows.map((row) => row.period) },
		y: 'money',
		series: [
			{ ...series('expected'), label: expected, kind: 'bar', role: 'quiet' },
			{ ...series('presentValue'), kind: 'bar', role: 'main' },
			{ ...series('cumulative'), kind: 'line', role: 'second' }
		]
	};
}
