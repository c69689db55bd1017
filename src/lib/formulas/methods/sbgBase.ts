import type { RowsInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart } from '$lib/domain/clv/method';
import { baseValue, residualValue, type BaseValue, type TenureGroup } from '../sbgValue';
import { defineMethod } from './defineMethod';
import { shareOf } from './inputs';
import { ALPHA, BETA, SBG_DISCOUNT, SBG_MARGIN } from './sbgInputs';
import { countSlot, factorSlot, moneySlot } from './slots';

const GROUPS = {
	kind: 'rows',
	name: 'groups',
	label: { zh: '客户数，按已来往年数', en: 'Customers by years stayed' },
	columns: [
		{
			name: 'customers',
			label: { zh: '客户数', en: 'Customers' },
			unit: 'count',
			min: 0,
			max: 10_000_000,
			step: 1,
			exercise: { min: 100, max: 900, step: 100 }
		}
	],
	rowLabel: { zh: '第 {n} 年', en: 'Year {n}' },
	firstRow: 1,
	minRows: 1,
	maxRows: 20,
	exerciseRows: { min: 2, max: 4 },
	default: [[1000], [850], [740], [650], [590]]
} as const satisfies RowsInput;

type Rows = readonly (readonly number[])[];
const groupsOf = (rows: Rows): TenureGroup[] =>
	rows.map(([customers], i) => ({ periods: i + 1, customers: customers! }));

/** What all present customers are still worth, and what the one average retention rate says. */
export const SBG_BASE = defineMethod({
	id: 'sbgBase',
	inputs: [GROUPS, ALPHA, BETA, SBG_MARGIN, SBG_DISCOUNT],
	formulas: () => ['base', 'baseAlike'],
	work: ({ groups, alpha, beta, margin, discount }) => {
		const base = baseValue({ alpha, beta }, groupsOf(groups), margin, shareOf(discount));
		return {
			outputs: [
				{
					name: 'base',
					label: { zh: '客户群的剩余价值', en: 'Residual value of the base' },
					unit: 'money',
					value: base.value
				},
				{
					name: 'baseAlike',
					label: { zh: '按一个平均保持率', en: 'By one average retention' },
					unit: 'money',
					value: base.valueAlike
				},
				{
					name: 'missed',
					label: { zh: '平均数少算', en: 'Missed by the average' },
					unit: 'percent',
					value: 100 * base.missed
				},
				{
					name: 'baseRetention',
					label: { zh: '全体的保持率', en: 'Retention of the base' },
					unit: 'percent',
					value: 100 * base.retention
				}
			],
			table: tableOf(base),
			filled: [filled(base), filledAlike(base, margin, shareOf(discount))],
			chart: chartOf(base)
		};
	},
	mistakes: [
		{
			id: 'averageRetention',
			value: ({ groups, alpha, beta, margin, discount }) =>
				baseValue({ alpha, beta }, groupsOf(groups), margin, shareOf(discount)).valueAlike
		},
		{
			id: 'asFirstYear',
			value: ({ groups, alpha, beta, margin, discount }) =>
				groupsOf(groups).reduce((all, { customers }) => all + customers, 0) *
				residualValue({ alpha, beta }, 1, margin, shareOf(discount))
		}
	]
});

function tableOf(base: BaseValue) {
	return {
		columns: [
			{ key: 'periods', label: { zh: '已来往年数 n', en: 'Years stayed n' }, unit: 'count' },
			{ key: 'customers', label: { zh: '客户数', en: 'Customers' }, unit: 'count' },
			{ key: 'retention', label: { zh: '下次续约率', en: 'Next renewal' }, unit: 'share' },
			{ key: 'residual', label: { zh: '每人剩余价值', en: 'Residual value each' }, unit: 'money' },
			{ key: 'value', label: { zh: '合计', en: 'Together' }, unit: 'money' },
			{ key: 'valueAlike', label: { zh: '按平均保持率', en: 'By the average' }, unit: 'money' }
		],
		rows: base.rows.map((row) => [
			row.periods,
			row.customers,
			row.retention,
			row.residual,
			row.customers * row.residual,
			row.customers * row.residualAlike
		]),
		total: {
			customers: base.rows.reduce((all, row) => all + row.customers, 0),
			value: base.value,
			valueAlike: base.valueAlike
		}
	} as const;
}

function filled({ rows, value }: BaseValue): MathFill {
	const terms = rows.slice(0, 5).map((row): MathFill => ({
		template: 'group',
		slots: {
			customers: countSlot(row.customers),
			residual: moneySlot(row.residual)
		}
	}));
	return {
		template: 'baseFilled',
		slots: { terms: { join: '+', terms, more: rows.length > 5 }, value: { value, unit: 'money' } }
	};
}

function filledAlike(base: BaseValue, margin: number, discount: number): MathFill {
	const customers = base.rows.reduce((all, row) => all + row.customers, 0);
	return {
		template: 'baseAlikeFilled',
		slots: {
			customers: countSlot(customers),
			margin: moneySlot(margin),
			retention: factorSlot(base.retention),
			growth: factorSlot(1 + discount),
			value: moneySlot(base.valueAlike)
		}
	};
}

function chartOf({ rows }: BaseValue): MethodChart {
	return {
		x: { label: { zh: '已来往年数', en: 'Years stayed' }, values: rows.map((row) => row.periods) },
		y: 'money',
		series: [
			{
				key: 'value',
				label: { zh: '按各人保持率', en: 'By their own retention' },
				kind: 'bar',
				role: 'main',
				values: rows.map((row) => row.customers * row.residual)
			},
			{
				key: 'valueAlike',
				label: { zh: '按平均保持率', en: 'By the average' },
				kind: 'bar',
				role: 'quiet',
				values: rows.map((row) => row.customers * row.residualAlike)
			}
		]
	};
}
