import type { RowsInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { FormulaError } from '../error';
import { defineMethod } from './defineMethod';
import { countSlot, shareSlot } from './slots';

const TIERS = {
	kind: 'rows',
	name: 'tiers',
	label: { zh: '客户分级，最重要的在前', en: 'Tiers, the most important first' },
	columns: [
		{
			name: 'customers',
			label: { zh: '客户数', en: 'Customers' },
			unit: 'count',
			min: 0,
			max: 10_000_000,
			step: 1,
			exercise: { min: 50, max: 500, step: 50 }
		},
		{
			name: 'value',
			label: { zh: '每人价值', en: 'Value each' },
			unit: 'money',
			min: 0,
			max: 10_000_000,
			step: 10,
			exercise: { min: 100, max: 2000, step: 100 }
		}
	],
	rowLabel: { zh: '第 {n} 级', en: 'Tier {n}' },
	firstRow: 1,
	minRows: 2,
	maxRows: 6,
	exerciseRows: { min: 3, max: 3 },
	default: [
		[50, 16_000],
		[150, 1_000],
		[800, 62.5]
	]
} as const satisfies RowsInput;

interface Tier {
	readonly customers: number;
	readonly value: number;
	/** Shares, 0–1, of customers and of value. */
	readonly customerShare: number;
	readonly valueShare: number;
}

function tiersOf(rows: readonly (readonly number[])[]): Tier[] {
	const customers = rows.reduce((all, [count]) => all + count!, 0);
	const value = rows.reduce((all, [count, each]) => all + count! * each!, 0);
	if (value <= 0) throw new FormulaError('notAbove', 'tiers', value, 0);
	return rows.map(([count, each]) => ({
		customers: count!,
		value: each!,
		customerShare: count! / customers,
		valueShare: (count! * each!) / value
	}));
}

/** Shares of customers and of value by tier: the 5/15/80 rule of the course as it starts. */
export const CUSTOMER_TIERS = defineMethod({
	id: 'customerTiers',
	inputs: [TIERS],
	formulas: () => ['tierShare'],
	work: ({ tiers }) => {
		const found = tiersOf(tiers);
		const [first] = found;
		return {
			outputs: [
				{
					name: 'topValue',
					label: { zh: '第一级占价值', en: 'Value held by tier 1' },
					unit: 'percent',
					value: 100 * first!.valueShare
				},
				{
					name: 'topCustomers',
					label: { zh: '第一级占客户', en: 'Customers in tier 1' },
					unit: 'percent',
					value: 100 * first!.customerShare
				},
				{
					name: 'times',
					label: { zh: '第一级一位抵平均几位', en: 'One of tier 1 in average customers' },
					unit: 'factor',
					value: first!.valueShare / first!.customerShare
				}
			],
			table: tableOf(found),
			filled: [filled(found)],
			chart: chartOf(found)
		};
	},
	mistakes: [
		{ id: 'customersTaken', value: ({ tiers }) => 100 * tiersOf(tiers)[0]!.customerShare },
		{
			id: 'meanOfValues',
			value: ({ tiers }) => (100 * tiers[0]![1]!) / tiers.reduce((all, [, each]) => all + each!, 0)
		}
	]
});

function tableOf(tiers: readonly Tier[]): StepTable {
	return {
		columns: [
			{ key: 'tier', label: { zh: '级', en: 'Tier' }, unit: 'count' },
			{ key: 'customers', label: { zh: '客户数', en: 'Customers' }, unit: 'count' },
			{ key: 'customerShare', label: { zh: '占客户 %', en: 'Of customers %' }, unit: 'percent' },
			{ key: 'value', label: { zh: '每人价值', en: 'Value each' }, unit: 'money' },
			{ key: 'together', label: { zh: '合计价值', en: 'Value together' }, unit: 'money' },
			{ key: 'valueShare', label: { zh: '占价值 %', en: 'Of value %' }, unit: 'percent' }
		],
		rows: tiers.map((tier, i) => [
			i + 1,
			tier.customers,
			100 * tier.customerShare,
			tier.value,
			tier.customers * tier.value,
			100 * tier.valueShare
		]),
		total: {
			customers: tiers.reduce((all, { customers }) => all + customers, 0),
			together: tiers.reduce((all, { customers, value }) => all + customers * value, 0)
		}
	};
}

function filled(tiers: readonly Tier[]): MathFill {
	const product = ({ customers, value }: Tier): MathFill => ({
		template: 'product',
		slots: { customers: countSlot(customers), value: { value, unit: 'money' } }
	});
	const [first] = tiers;
	return {
		template: 'tierFilled',
		slots: {
			first: { join: '+', terms: [product(first!)], more: false },
			all: { join: '+', terms: tiers.map(product), more: false },
			share: shareSlot(first!.valueShare)
		}
	};
}

function chartOf(tiers: readonly Tier[]): MethodChart {
	return {
		x: { label: { zh: '级', en: 'Tier' }, values: tiers.map((_, i) => i + 1) },
		y: 'percent',
		series: [
			{
				key: 'customers',
				label: { zh: '占客户', en: 'Of customers' },
				kind: 'bar',
				role: 'quiet',
				values: tiers.map((tier) => 100 * tier.customerShare)
			},
			{
				key: 'value',
				label: { zh: '占价值', en: 'Of value' },
				kind: 'bar',
				role: 'main',
				values: tiers.map((tier) => 100 * tier.valueShare)
			}
		]
	};
}
