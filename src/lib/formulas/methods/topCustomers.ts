import type { NumberInput, RowsInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { topShare, whaleCurve, type WhaleCurve } from '../concentration';
import { FormulaError } from '../error';
import { defineMethod } from './defineMethod';
import { shareOf } from './inputs';
import { moneySlot, shareSlot } from './slots';

const PROFITS = {
	kind: 'rows',
	name: 'profits',
	label: { zh: '各客户的利润', en: 'Profit by customer' },
	columns: [
		{
			name: 'profit',
			label: { zh: '利润', en: 'Profit' },
			unit: 'money',
			min: -10_000_000,
			max: 10_000_000,
			step: 10,
			exercise: { min: -300, max: 900, step: 50 }
		}
	],
	rowLabel: { zh: '客户 {n}', en: 'Customer {n}' },
	firstRow: 1,
	minRows: 2,
	maxRows: 30,
	exerciseRows: { min: 5, max: 5 },
	default: [[620], [180], [-90], [60], [30], [240], [-160], [90], [20], [10]]
} as const satisfies RowsInput;

const share = {
	kind: 'number',
	unit: 'percent',
	min: 0,
	max: 100,
	step: 5
} as const satisfies Partial<NumberInput>;

const BEST = {
	...share,
	name: 'best',
	label: { zh: '最好的客户占', en: 'Best customers' },
	default: 20,
	exercise: { min: 20, max: 40, step: 20 }
} as const satisfies NumberInput;

const WORST = {
	...share,
	name: 'worst',
	label: { zh: '最差的客户占', en: 'Worst customers' },
	default: 30
} as const satisfies NumberInput;

type Rows = readonly (readonly number[])[];
const profitsOf = (rows: Rows) => rows.map(([profit]) => profit!);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Shares of a total need a total: losses that eat up all profit leave none. */
function curveOf(rows: Rows): WhaleCurve {
	const total = sum(profitsOf(rows));
	if (total <= 0) throw new FormulaError('notAbove', 'profits', total, 0);
	return whaleCurve(profitsOf(rows));
}

/** What the best customers earn and the worst cost: 80/20, 80/20/30 and the whale curve, customer by customer. */
export const TOP_CUSTOMERS = defineMethod({
	id: 'topCustomers',
	inputs: [PROFITS, BEST, WORST],
	formulas: () => ['top', 'peak'],
	work: ({ profits, best, worst }) => {
		const curve = curveOf(profits);
		const values = profitsOf(profits);
		const top = topShare(values, shareOf(best));
		return {
			outputs: [
				{
					name: 'top',
					label: { zh: '最好的客户挣得', en: 'Earned by the best' },
					unit: 'percent',
					value: 100 * top
				},
				{
					name: 'bottom',
					label: { zh: '最差的客户挣得', en: 'Earned by the worst' },
					unit: 'percent',
					value: 100 * (1 - topShare(values, 1 - shareOf(worst)))
				},
				{
					name: 'peak',
					label: { zh: '鲸鱼曲线的顶点', en: 'Summit of the whale curve' },
					unit: 'percent',
					value: 100 * curve.peak.share
				},
				{
					name: 'losing',
					label: { zh: '亏损的客户占', en: 'Customers who lose money' },
					unit: 'percent',
					value: 100 * curve.unprofitable
				},
				{ name: 'total', label: { zh: '利润合计', en: 'Total profit' }, unit: 'money', value: sum(values) }
			],
			table: tableOf(values, curve),
			filled: [filled(values, top), peakFilled(values, curve)],
			chart: chartOf(curve)
		};
	},
	mistakes: [
		{
			id: 'unsorted',
			value: ({ profits, best }) => {
				const values = profitsOf(profits);
				const many = Math.round(shareOf(best) * values.length);
				return (100 * sum(values.slice(0, many))) / sum(values);
			}
		},
		{
			id: 'ofGains',
			value: ({ profits, best }) => {
				const values = profitsOf(profits);
				return (100 * topShare(values, shareOf(best)) * sum(values)) / sum(values.filter((v) => v > 0));
			}
		},
		{
			id: 'fromTheBottom',
			value: ({ profits, best }) => 100 * (1 - topShare(profitsOf(profits), 1 - shareOf(best)))
		}
	]
});

function tableOf(values: readonly number[], { points }: WhaleCurve): StepTable {
	const ranked = values.map((profit, i) => ({ profit, number: i + 1 })).sort((a, b) => b.profit - a.profit);
	const total = sum(values);
	return {
		columns: [
			{ key: 'customer', label: { zh: '由高到低', en: 'Best first' }, unit: 'text' },
			{ key: 'profit', label: { zh: '利润', en: 'Profit' }, unit: 'money' },
			{ key: 'cumulative', label: { zh: '累计利润', en: 'Cumulative profit' }, unit: 'money' },
			{ key: 'customers', label: { zh: '累计客户 %', en: 'Customers so far %' }, unit: 'percent' },
			{ key: 'share', label: { zh: '累计利润 %', en: 'Profit so far %' }, unit: 'percent' }
		],
		rows: ranked.map(({ profit, number }, i) => [
			{ zh: `客户 ${number}`, en: `Customer ${number}` },
			profit,
			points[i + 1]!.share * total,
			100 * points[i + 1]!.customers,
			100 * points[i + 1]!.share
		]),
		total: { profit: total }
	};
}

function filled(values: readonly number[], top: number): MathFill {
	const total = sum(values);
	return {
		template: 'topFilled',
		slots: { held: moneySlot(top * total), total: moneySlot(total), share: shareSlot(top) }
	};
}

function peakFilled(values: readonly number[], { peak }: WhaleCurve): MathFill {
	const losses = -sum(values.filter((value) => value < 0));
	return {
		template: 'peakFilled',
		slots: { losses: moneySlot(losses), total: moneySlot(sum(values)), peak: shareSlot(peak.share) }
	};
}

function chartOf({ points }: WhaleCurve): MethodChart {
	return {
		x: {
			label: { zh: '累计客户 %', en: 'Customers so far %' },
			values: points.map(({ customers }) => 100 * customers)
		},
		y: 'percent',
		series: [
			{
				key: 'share',
				label: { zh: '累计利润', en: 'Profit so far' },
				kind: 'line',
				role: 'main',
				values: points.map((p) => 100 * p.share)
			},
			{
				key: 'even',
				label: { zh: '人人一样', en: 'All the same' },
				kind: 'line',
				role: 'quiet',
				values: points.map((p) => 100 * p.customers)
			}
		]
	};
}
