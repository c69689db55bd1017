import type { RowsInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart, Worked } from '$lib/domain/clv/method';
import type { CashTable } from '../cashTable';
import { evenProfits, fourSteps, type YearTiming } from '../fourSteps';
import { defineMethod } from './defineMethod';
import { DISCOUNT, MARGIN, RETENTION, shareOf, YEAR_TIMING, YEARS } from './inputs';
import { CASH_COLUMNS, cashSteps, clvOutput } from './steps';

/** Terms of a sum written out before it is cut short. */
const MOST_TERMS = 5;

interface Steps {
	readonly profits: readonly number[];
	/** In per cent, as entered. */
	readonly discount: number;
	readonly retention?: number;
	readonly timing: YearTiming;
}

const PROFITS = {
	kind: 'rows',
	name: 'profits',
	label: { zh: '各年净利润', en: 'Net profit by year' },
	columns: [{ ...MARGIN, name: 'profit', label: { zh: '净利润', en: 'Net profit' } }],
	rowLabel: { zh: '第 {n} 年', en: 'Year {n}' },
	firstRow: 1,
	minRows: 1,
	maxRows: 30,
	exerciseRows: { min: 3, max: 5 },
	default: [[-60], [120], [180], [220], [240]]
} as const satisfies RowsInput;

const profitsOf = (rows: readonly (readonly number[])[]) => rows.map(([profit]) => profit!);

/** The customer stays `years` years for certain and brings the same net profit in each. */
export const EVEN_STEPS = defineMethod({
	id: 'fourStepsEven',
	inputs: [YEARS, MARGIN, DISCOUNT, YEAR_TIMING],
	formulas: ({ timing }) => [timing === 'end' ? 'certainEnd' : 'certainStart'],
	work: ({ years, margin, discount, timing }) =>
		worked({ profits: evenProfits(margin, years), discount, timing }),
	mistakes: [
		{ id: 'undiscounted', value: ({ years, margin }) => margin * years },
		{
			id: 'onePeriodOff',
			value: ({ years, margin, discount, timing }) =>
				valueOf({ profits: evenProfits(margin, years), discount, timing: other(timing) })
		},
		{
			id: 'discountedOnce',
			value: ({ years, margin, discount }) => (margin * years) / (1 + shareOf(discount)) ** years
		}
	]
});

/** The customer stays for certain as many years as there are profits, which differ from year to year. */
export const UNEVEN_STEPS = defineMethod({
	id: 'fourStepsUneven',
	inputs: [PROFITS, DISCOUNT, YEAR_TIMING],
	formulas: ({ timing }) => [timing === 'end' ? 'certainEnd' : 'certainStart'],
	work: ({ profits, discount, timing }) => worked({ profits: profitsOf(profits), discount, timing }),
	mistakes: [
		{
			id: 'undiscounted',
			value: ({ profits }) => profitsOf(profits).reduce((sum, profit) => sum + profit, 0)
		},
		{
			id: 'onePeriodOff',
			value: ({ profits, discount, timing }) =>
				valueOf({ profits: profitsOf(profits), discount, timing: other(timing) })
		},
		{
			id: 'meanProfit',
			value: ({ profits, discount, timing }) => {
				const all = profitsOf(profits);
				const mean = all.reduce((sum, profit) => sum + profit, 0) / all.length;
				return valueOf({ profits: evenProfits(mean, all.length), discount, timing });
			}
		}
	]
});

/** As before, but from year to year only the share `retention` stays. */
export const STEPS_WITH_RETENTION = defineMethod({
	id: 'fourStepsRetention',
	inputs: [PROFITS, RETENTION, DISCOUNT, YEAR_TIMING],
	formulas: ({ timing }) => [timing === 'end' ? 'keptEnd' : 'keptStart'],
	work: ({ profits, retention, discount, timing }) =>
		worked({ profits: profitsOf(profits), retention, discount, timing }),
	mistakes: [
		{
			id: 'retentionForgotten',
			value: ({ profits, discount, timing }) => valueOf({ profits: profitsOf(profits), discount, timing })
		},
		{
			id: 'retentionTooEarly',
			value: (inputs) =>
				shareOf(inputs.retention) * valueOf({ ...inputs, profits: profitsOf(inputs.profits) })
		},
		{
			id: 'onePeriodOff',
			value: (inputs) =>
				valueOf({ ...inputs, profits: profitsOf(inputs.profits), timing: other(inputs.timing) })
		}
	]
});

const other = (timing: YearTiming): YearTiming => (timing === 'end' ? 'start' : 'end');

function tableOf({ profits, discount, retention = 100, timing }: Steps): CashTable {
	return fourSteps({ profits, discount: shareOf(discount), retention: shareOf(retention), timing });
}

const valueOf = (steps: Steps) => tableOf(steps).value;

function worked(steps: Steps): Worked {
	const table = tableOf(steps);
	const chances = steps.retention === undefined ? [] : (['retained'] as const);
	const expected = steps.retention === undefined ? [] : (['expected'] as const);
	const undiscounted = table.rows.reduce((sum, row) => sum + row.expected, 0);
	return {
		outputs: [
			clvOutput(table.value),
			{
				name: 'undiscounted',
				label: { zh: '不折现的合计', en: 'Total before discounting' },
				unit: 'money',
				value: undiscounted
			},
			{
				name: 'discountedAway',
				label: { zh: '折现减去的', en: 'Taken off by discounting' },
				unit: 'money',
				value: undiscounted - table.value
			}
		],
		table: cashSteps(table, [
			'period',
			'amount',
			...chances,
			...expected,
			'discountFactor',
			'presentValue',
			'cumulative'
		]),
		filled: [filled(steps, table)],
		chart: chartOf(table)
	};
}

function filled(steps: Steps, table: CashTable): MathFill {
	const growth = { value: 1 + shareOf(steps.discount), unit: 'factor' } as const;
	const terms = table.rows.slice(0, MOST_TERMS).map((row): MathFill => {
		const profit = { value: row.amount, unit: 'money' } as const;
		const time = { value: row.time, unit: 'count' } as const;
		if (steps.retention === undefined) return { template: 'certainTerm', slots: { profit, growth, time } };
		const retention = { value: shareOf(steps.retention), unit: 'factor' } as const;
		const kept = { value: row.period - 1, unit: 'count' } as const;
		return { template: 'term', slots: { retention, kept, profit, growth, time } };
	});
	return {
		template: 'filled',
		slots: {
			terms: { join: '+', terms, more: table.rows.length > MOST_TERMS },
			value: { value: table.value, unit: 'money' }
		}
	};
}

function chartOf({ rows }: CashTable): MethodChart {
	return {
		x: { label: CASH_COLUMNS.period.label, values: rows.map((row) => row.period) },
		y: 'money',
		series: [
			{
				key: 'expected',
				label: CASH_COLUMNS.expected.label,
				kind: 'bar',
				role: 'quiet',
				values: rows.map((row) => row.expected)
			},
			{
				key: 'presentValue',
				label: CASH_COLUMNS.presentValue.label,
				kind: 'bar',
				role: 'main',
				values: rows.map((row) => row.presentValue)
			},
			{
				key: 'cumulative',
				label: CASH_COLUMNS.cumulative.label,
				kind: 'line',
				role: 'second',
				values: rows.map((row) => row.cumulative)
			}
		]
	};
}
