import type { NumberInput, RowsInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { callOrder, type CallOrder, type LostCustomer } from '../winback';
import { defineMethod } from './defineMethod';
import { shareOf } from './inputs';
import { factorSlot, moneySlot, shareSlot } from './slots';

const LOST = {
	kind: 'rows',
	name: 'lost',
	label: { zh: '流失客户', en: 'Lost customers' },
	columns: [
		{
			name: 'secondValue',
			label: { zh: '价值 V₂', en: 'Value V₂' },
			unit: 'money',
			min: -1_000_000,
			max: 10_000_000,
			step: 10,
			exercise: { min: 100, max: 1500, step: 100 }
		},
		{
			name: 'chance',
			label: { zh: '可能 %', en: 'Chance %' },
			unit: 'percent',
			min: 0,
			max: 100,
			step: 1,
			exercise: { min: 5, max: 40, step: 5 }
		},
		{
			name: 'cost',
			label: { zh: '成本', en: 'Cost' },
			unit: 'money',
			min: 1,
			max: 1_000_000,
			step: 5,
			exercise: { min: 20, max: 80, step: 20 }
		}
	],
	rowLabel: { zh: '客户 {n}', en: 'Customer {n}' },
	firstRow: 1,
	minRows: 1,
	maxRows: 20,
	exerciseRows: { min: 4, max: 5 },
	default: [
		[1200, 15, 60],
		[400, 40, 40],
		[900, 30, 50],
		[2000, 5, 120],
		[300, 10, 40],
		[700, 35, 30]
	]
} as const satisfies RowsInput;

const BUDGET = {
	kind: 'number',
	name: 'budget',
	label: { zh: '可用的钱', en: 'Money there is' },
	unit: 'money',
	min: 0,
	max: 10_000_000,
	step: 10,
	slider: { min: 0, max: 500 },
	default: 130,
	exercise: { min: 60, max: 200, step: 20 }
} as const satisfies NumberInput;

interface Numbered extends LostCustomer {
	readonly number: number;
}

type Rows = readonly (readonly number[])[];

const lostOf = (rows: Rows): Numbered[] =>
	rows.map(([secondValue, chance, cost], i) => ({
		number: i + 1,
		secondValue: secondValue!,
		chance: shareOf(chance!),
		cost: cost!
	}));

const gainOf = (calls: readonly CallOrder<Numbered>[]) => calls.reduce((all, { gain }) => all + gain, 0);

/** The calls that are made in this order until the next one no longer fits. */
function within<Call extends { readonly customer: Numbered }>(
	calls: readonly Call[],
	budget: number
): Call[] {
	let spent = 0;
	const made: Call[] = [];
	for (const call of calls) {
		if (spent + call.customer.cost > budget) break;
		spent += call.customer.cost;
		made.push(call);
	}
	return made;
}

/** Calling in another order: the mistake of ranking by one thing only. */
function gainBy(rows: Rows, budget: number, rank: (customer: Numbered) => number): number {
	const all = lostOf(rows).sort((a, b) => rank(b) - rank(a));
	const made = within(
		all.map((customer) => ({ customer })),
		budget
	);
	return made.reduce((sum, { customer }) => sum + customer.chance * customer.secondValue - customer.cost, 0);
}

/** Whom to call first: by expected gain per yuan, until the money is spent. */
export const CALL_LIST = defineMethod({
	id: 'callList',
	inputs: [LOST, BUDGET],
	formulas: () => ['callGain', 'callOrder'],
	work: ({ lost, budget }) => {
		const all = lostOf(lost);
		const order = callOrder(all);
		const made = within(order, budget);
		return {
			outputs: [
				{
					name: 'gain',
					label: { zh: '按名单联系的净收益', en: 'Gain from calling down the list' },
					unit: 'money',
					value: gainOf(made)
				},
				{
					name: 'called',
					label: { zh: '联系人数', en: 'Customers called' },
					unit: 'count',
					value: made.length
				},
				{ name: 'spent', label: { zh: '用去', en: 'Spent' }, unit: 'money', value: made.at(-1)?.spent ?? 0 },
				{
					name: 'worth',
					label: { zh: '值得联系的人数', en: 'Customers worth calling' },
					unit: 'count',
					value: order.length
				},
				{
					name: 'allGain',
					label: { zh: '钱足够时的净收益', en: 'Gain if money were no limit' },
					unit: 'money',
					value: gainOf(order)
				}
			],
			table: tableOf(all, order, made.length),
			filled: made.slice(0, 1).map(filledFirst),
			chart: chartOf(order)
		};
	},
	mistakes: [
		{ id: 'byValue', value: ({ lost, budget }) => gainBy(lost, budget, (customer) => customer.secondValue) },
		{ id: 'byChance', value: ({ lost, budget }) => gainBy(lost, budget, (customer) => customer.chance) },
		{
			id: 'byGain',
			value: ({ lost, budget }) =>
				gainBy(lost, budget, (customer) => customer.chance * customer.secondValue - customer.cost)
		},
		{ id: 'everybody', value: ({ lost }) => gainOf(callOrder(lostOf(lost))) }
	]
});

function tableOf(all: readonly Numbered[], order: readonly CallOrder<Numbered>[], made: number): StepTable {
	const name = ({ number }: Numbered) => ({ zh: `客户 ${number}`, en: `Customer ${number}` });
	const left = all.filter((customer) => !order.some((call) => call.customer === customer));
	const cells = (customer: Numbered, gain: number) => [
		name(customer),
		customer.chance,
		customer.secondValue,
		customer.cost,
		gain,
		gain / customer.cost
	];
	return {
		columns: [
			{ key: 'customer', label: { zh: '次序', en: 'In order' }, unit: 'text' },
			{ key: 'chance', label: { zh: '回来的可能', en: 'Chance' }, unit: 'share' },
			{ key: 'second', label: { zh: '第二终身价值', en: 'Second value' }, unit: 'money' },
			{ key: 'cost', label: { zh: '成本', en: 'Cost' }, unit: 'money' },
			{ key: 'gain', label: { zh: '期望净收益', en: 'Expected gain' }, unit: 'money' },
			{ key: 'perYuan', label: { zh: '每元净收益', en: 'Gain per yuan' }, unit: 'factor' },
			{ key: 'verdict', label: { zh: '结论', en: 'So' }, unit: 'text' }
		],
		rows: [
			...order.map((call, i) => [
				...cells(call.customer, call.gain),
				i < made ? { zh: '联系', en: 'call' } : { zh: '钱不够', en: 'no money left' }
			]),
			...left.map((customer) => [
				...cells(customer, customer.chance * customer.secondValue - customer.cost),
				{ zh: '不值得', en: 'not worth it' }
			])
		]
	};
}

function filledFirst({ customer, gain, perYuan }: CallOrder<Numbered>): MathFill {
	return {
		template: 'callFilled',
		slots: {
			chance: shareSlot(customer.chance),
			second: moneySlot(customer.secondValue),
			cost: moneySlot(customer.cost),
			gain: moneySlot(gain),
			perYuan: factorSlot(perYuan)
		}
	};
}

/** What the calls have gained and cost, one after the other. */
function chartOf(order: readonly CallOrder<Numbered>[]): MethodChart {
	let gained = 0;
	return {
		x: { label: { zh: '联系的第几位', en: 'Call number' }, values: order.map((_, i) => i + 1) },
		y: 'money',
		series: [
			{
				key: 'gain',
				label: { zh: '这一位的净收益', en: 'Gain of the call' },
				kind: 'bar',
				role: 'main',
				values: order.map(({ gain }) => gain)
			},
			{
				key: 'spent',
				label: { zh: '累计花费', en: 'Spent so far' },
				kind: 'line',
				role: 'quiet',
				values: order.map(({ spent }) => spent)
			},
			{
				key: 'gained',
				label: { zh: '累计净收益', en: 'Gained so far' },
				kind: 'line',
				role: 'second',
				values: order.map(({ gain }) => (gained += gain))
			}
		]
	};
}
