import type { RowsInput } from '$lib/domain/clv/input';
import { bergerNasr3 } from '../bergerNasr3';
import { asShares, D, R } from './bergerNasrInputs';
import { cashChart } from './cashChart';
import { defineMethod } from './defineMethod';
import { MARGIN, shareOf } from './inputs';
import { countSlot, factorSlot, moneySlot, sumSlot } from './slots';
import { cashSteps, clvOutput } from './steps';

const PROFITS = {
	kind: 'rows',
	name: 'profits',
	label: { zh: '来往第 t 年的净利润 π(t)', en: 'Net profit π(t) after t years' },
	columns: [
		{
			...MARGIN,
			name: 'profit',
			label: { zh: '净利润', en: 'Net profit' },
			exercise: { min: 40, max: 300, step: 20 }
		}
	],
	rowLabel: { zh: '第 {n} 年', en: 'Year {n}' },
	firstRow: 0,
	minRows: 1,
	maxRows: 30,
	exerciseRows: { min: 3, max: 5 },
	default: [[40], [52], [88], [148], [205], [226]]
} as const satisfies RowsInput;

interface Given {
	readonly profits: readonly (readonly number[])[];
	readonly retention: number;
	readonly discount: number;
}

const tableOf = (given: Given) =>
	bergerNasr3({ ...asShares(given), profits: given.profits.map(([profit]) => profit!) });

/** Case 3: profit that changes with the years a customer has stayed. */
export const CASE_3 = defineMethod({
	id: 'bergerNasr3',
	inputs: [PROFITS, R, D],
	formulas: () => ['case3'],
	work: (inputs) => {
		const table = tableOf(inputs);
		const growth = factorSlot(1 + shareOf(inputs.discount));
		const retention = factorSlot(shareOf(inputs.retention));
		const terms = table.rows.map((row) => ({
			template: 'term',
			slots: { profit: moneySlot(row.amount), retention, growth, year: countSlot(row.period) }
		}));
		return {
			outputs: [
				clvOutput(table.value),
				{
					name: 'undiscounted',
					label: { zh: '不折现的期望利润', en: 'Expected profit before discounting' },
					unit: 'money',
					value: table.rows.reduce((sum, row) => sum + row.expected, 0)
				}
			],
			table: cashSteps(table, [
				'period',
				'amount',
				'retained',
				'expected',
				'discountFactor',
				'presentValue',
				'cumulative'
			]),
			filled: [{ template: 'filled', slots: { terms: sumSlot(terms), value: moneySlot(table.value) } }],
			chart: cashChart(table, { zh: '来往的年数', en: 'Years since the first sale' })
		};
	},
	mistakes: [
		{ id: 'retentionForgotten', value: (inputs) => tableOf({ ...inputs, retention: 100 }).value },
		{
			id: 'discountedTooOften',
			value: (inputs) => tableOf(inputs).value / (1 + shareOf(inputs.discount))
		},
		{
			id: 'retainedTooOften',
			value: (inputs) => tableOf(inputs).value * shareOf(inputs.retention)
		},
		{ id: 'undiscounted', value: (inputs) => tableOf({ ...inputs, discount: 0 }).value }
	]
});
