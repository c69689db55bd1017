import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { averageCosts, customerEquity, type EquityInputs } from '../blattbergDeighton';
import { marginalCost } from '../responseCurve';
import { defineMethod } from './defineMethod';
import { roundSteps } from './roundSteps';
import {
	ACQUISITION_SPEND,
	equityInputs,
	RESPONSE_INPUTS,
	RETENTION_SPEND,
	type ResponseValues
} from './responseInputs';
import { factorSlot, moneySlot, shareSlot } from './slots';

interface Plan extends ResponseValues {
	readonly acquisitionSpend: number;
	readonly retentionSpend: number;
}

/** Spending of nothing has no average cost. */
const SOME = 1;

/** “Winning a customer costs five times as much as keeping one”: average costs, and what the next yuan does. */
export const BUDGET_RATIO = defineMethod({
	id: 'budgetRatio',
	inputs: [{ ...ACQUISITION_SPEND, min: SOME }, { ...RETENTION_SPEND, min: SOME }, ...RESPONSE_INPUTS],
	formulas: () => ['ratio', 'nextYuan'],
	work: (plan) => {
		const inputs = equityInputs(plan);
		const found = ratioOf(plan, inputs);
		return {
			outputs: [
				{
					name: 'ratio',
					label: { zh: '平均成本之比（赢得 : 留住）', en: 'Ratio of average costs, winning to keeping' },
					unit: 'factor',
					value: found.average.ratio
				},
				{
					name: 'averageWon',
					label: { zh: '平均每赢得一位', en: 'Average cost of one won' },
					unit: 'money',
					value: found.average.acquisition
				},
				{
					name: 'averageKept',
					label: { zh: '平均每留住一位', en: 'Average cost of one kept' },
					unit: 'money',
					value: found.average.retention
				},
				{
					name: 'nextWon',
					label: { zh: '再多赢得一位', en: 'Cost of winning one more' },
					unit: 'money',
					value: found.nextWon
				},
				{
					name: 'nextKept',
					label: { zh: '再多留住一位', en: 'Cost of keeping one more' },
					unit: 'money',
					value: found.nextKept
				},
				{
					name: 'customer',
					label: { zh: '一位客户的价值 V', en: 'Value of a customer V' },
					unit: 'money',
					value: found.customer
				}
			],
			table: tableOf(found),
			filled: [filled(plan, found)],
			chart: chartOf(plan, inputs)
		};
	},
	mistakes: [
		{
			id: 'budgetsDivided',
			value: ({ acquisitionSpend, retentionSpend }) => acquisitionSpend / retentionSpend
		},
		{
			id: 'marginalsDivided',
			value: (plan) => {
				const { nextWon, nextKept } = ratioOf(plan, equityInputs(plan));
				return nextWon / nextKept;
			}
		},
		{ id: 'upsideDown', value: (plan) => 1 / ratioOf(plan, equityInputs(plan)).average.ratio }
	]
});

function ratioOf({ acquisitionSpend, retentionSpend }: Plan, inputs: EquityInputs) {
	const { won, kept, customer } = customerEquity(inputs, acquisitionSpend, retentionSpend);
	const nextWon = marginalCost(inputs.acquisition, acquisitionSpend);
	const nextKept = marginalCost(inputs.retention, retentionSpend);
	return {
		won,
		kept,
		customer,
		nextWon,
		nextKept,
		average: averageCosts(acquisitionSpend, won, retentionSpend, kept)
	};
}

type Found = ReturnType<typeof ratioOf>;

/** What to do follows from the cost of one more against what one is worth. */
function verdict(cost: number, worth: number) {
	if (Math.abs(cost - worth) < 0.005 * Math.max(cost, worth)) return { zh: '正好', en: 'as it is' };
	return cost < worth ? { zh: '加钱', en: 'spend more' } : { zh: '减钱', en: 'spend less' };
}

function tableOf({ won, kept, customer, nextWon, nextKept, average }: Found): StepTable {
	return {
		columns: [
			{ key: 'task', label: { zh: '任务', en: 'Task' }, unit: 'text' },
			{ key: 'rate', label: { zh: '成功的比例', en: 'Success rate' }, unit: 'share' },
			{ key: 'average', label: { zh: '平均成本', en: 'Average cost' }, unit: 'money' },
			{ key: 'next', label: { zh: '再多一位的成本', en: 'Cost of one more' }, unit: 'money' },
			{ key: 'customer', label: { zh: '一位客户的价值', en: 'Value of a customer' }, unit: 'money' },
			{ key: 'verdict', label: { zh: '因此', en: 'So' }, unit: 'text' }
		],
		rows: [
			[
				{ zh: '赢得', en: 'Winning' },
				won,
				average.acquisition,
				nextWon,
				customer,
				verdict(nextWon, customer)
			],
			[
				{ zh: '留住', en: 'Keeping' },
				kept,
				average.retention,
				nextKept,
				customer,
				verdict(nextKept, customer)
			]
		]
	};
}

function filled(plan: Plan, { won, kept, average }: Found): MathFill {
	return {
		template: 'ratioFilled',
		slots: {
			acquisition: moneySlot(plan.acquisitionSpend),
			won: shareSlot(won),
			retention: moneySlot(plan.retentionSpend),
			kept: shareSlot(kept),
			ratio: factorSlot(average.ratio)
		}
	};
}

/** Average and next cost of keeping over the retention budget, against what a customer is worth. */
function chartOf(plan: Plan, inputs: EquityInputs): MethodChart {
	const end = Math.max(plan.retentionSpend * 2, plan.retentionNow * 2, 10);
	// Spending nothing has no average.
	const spends = roundSteps(end, 30).slice(1);
	const found = spends.map((retentionSpend) => ratioOf({ ...plan, retentionSpend }, inputs));
	const most = 2 * Math.max(...found.map(({ customer }) => customer), 1);
	return {
		x: { label: { zh: '维系预算 R', en: 'Retention budget R' }, values: spends },
		y: 'money',
		series: [
			{
				key: 'customer',
				label: { zh: '客户价值 V', en: 'Value V' },
				kind: 'line',
				role: 'main',
				values: found.map(({ customer }) => customer)
			},
			{
				key: 'next',
				label: { zh: '再留一位', en: 'Keeping one more' },
				kind: 'line',
				role: 'second',
				values: found.map(({ nextKept }) => (nextKept <= most ? nextKept : NaN))
			},
			{
				key: 'average',
				label: { zh: '平均每位', en: 'Average' },
				kind: 'line',
				role: 'quiet',
				values: found.map(({ average }) => average.retention)
			}
		]
	};
}
