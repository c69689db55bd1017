import type { Output, StepColumn, StepTable } from '$lib/domain/clv/method';
import type { CashRow, CashTable } from '../cashTable';

/** Lines of a table that a reader still follows; the rest is summed up in what is left out. */
export const MOST_ROWS = 40;

/** The columns of a calculation of expected cash, in the order of the work. */
export const CASH_COLUMNS = {
	period: { key: 'period', label: { zh: '年', en: 'Year' }, unit: 'count' },
	time: { key: 'time', label: { zh: '距今年数', en: 'Years from now' }, unit: 'shape' },
	retained: {
		key: 'retained',
		label: { zh: '仍是客户的机会', en: 'Chance still a customer' },
		unit: 'share'
	},
	amount: { key: 'amount', label: { zh: '净利润', en: 'Net profit' }, unit: 'money' },
	expected: { key: 'expected', label: { zh: '期望净利润', en: 'Expected profit' }, unit: 'money' },
	discountFactor: {
		key: 'discountFactor',
		label: { zh: '折现因子', en: 'Discount factor' },
		unit: 'factor'
	},
	presentValue: { key: 'presentValue', label: { zh: '现值', en: 'Present value' }, unit: 'money' },
	cumulative: { key: 'cumulative', label: { zh: '累计', en: 'Cumulative' }, unit: 'money' }
} as const satisfies Record<keyof CashRow, StepColumn>;

/** A cash table as steps on screen: the columns named, the first forty lines, the sum of present values below. */
export function cashSteps(table: CashTable, columns: readonly (keyof CashRow)[]): StepTable {
	return {
		columns: columns.map((key) => CASH_COLUMNS[key]),
		rows: table.rows.slice(0, MOST_ROWS).map((row) => columns.map((key) => row[key])),
		leftOut: Math.max(0, table.rows.length - MOST_ROWS),
		total: { presentValue: table.value }
	};
}

/** The lifetime value as an output. */
export function clvOutput(value: number): Output {
	return { name: 'clv', label: { zh: '客户终身价值', en: 'Customer lifetime value' }, unit: 'money', value };
}
