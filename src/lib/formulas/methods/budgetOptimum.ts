import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { customerEquity, equityOptimum, type EquityInputs, type EquityOptimum } from '../blattbergDeighton';
import { marginalCost } from '../responseCurve';
import { defineMethod } from './defineMethod';
import { roundSteps } from './roundSteps';
import { equityInputs, RESPONSE_INPUTS, type ResponseValues } from './responseInputs';
import { factorSlot, moneySlot, shareSlot } from './slots';

/** The pair of budgets with the highest customer equity, and its conditions (Pfeifer 2005). */
export const BUDGET_OPTIMUM = defineMethod({
	id: 'budgetOptimum',
	inputs: RESPONSE_INPUTS,
	formulas: () => ['optimum', 'bestAcquisition', 'marginals'],
	work: (given) => {
		const inputs = equityInputs(given);
		const best = equityOptimum(inputs);
		return {
			outputs: [
				{
					name: 'bestAcquisition',
					label: { zh: '最优获客预算 A*', en: 'Best acquisition budget A*' },
					unit: 'money',
					value: best.spendAcquisition
				},
				{
					name: 'bestRetention',
					label: { zh: '最优维系预算 R*', en: 'Best retention budget R*' },
					unit: 'money',
					value: best.spendRetention
				},
				{
					name: 'bestEquity',
					label: { zh: '此时的客户资产', en: 'Customer equity there' },
					unit: 'money',
					value: best.prospect
				},
				{
					name: 'customer',
					label: { zh: '一位客户的价值 V', en: 'Value of a customer V' },
					unit: 'money',
					value: best.customer
				},
				{
					name: 'equityNow',
					label: { zh: '现在两项花费下的客户资产', en: 'Customer equity with today’s spending' },
					unit: 'money',
					value: customerEquity(inputs, given.acquisitionNow, given.retentionNow).prospect
				}
			],
			table: tableOf(inputs, best),
			filled: filled(inputs, best),
			chart: chartOf(inputs, best)
		};
	},
	mistakes: [
		{ id: 'retentionBudget', value: (given) => bestOf(given).spendRetention },
		{
			id: 'marginInsteadOfValue',
			value: (given) => {
				const { acquisition, margin } = equityInputs(given);
				return Math.log(acquisition.speed * acquisition.ceiling * margin) / acquisition.speed;
			}
		},
		{
			id: 'valueToday',
			value: (given) => {
				const inputs = equityInputs(given);
				const { customer } = customerEquity(inputs, 0, given.retentionNow);
				const { acquisition } = inputs;
				return Math.log(acquisition.speed * acquisition.ceiling * customer) / acquisition.speed;
			}
		}
	]
});

const bestOf = (given: ResponseValues) => equityOptimum(equityInputs(given));

/** Steps of the retention budget, as fractions of the best one (of the margin, where the best is to spend nothing). */
const FRACTIONS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];
const scaleOf = (inputs: EquityInputs, best: EquityOptimum) =>
	best.spendRetention > 0 ? best.spendRetention : Math.max(1, inputs.margin / 4);

/** What happens on the way to the optimum and beyond: the next customer kept costs more and more, and is worth less. */
function tableOf(inputs: EquityInputs, best: EquityOptimum): StepTable {
	const rows = FRACTIONS.map((fraction) => {
		const spend = fraction * scaleOf(inputs, best);
		const equity = customerEquity(inputs, best.spendAcquisition, spend);
		return [spend, equity.kept, marginalCost(inputs.retention, spend), equity.customer, equity.prospect];
	});
	return {
		columns: [
			{ key: 'spend', label: { zh: '维系预算 R', en: 'Retention budget R' }, unit: 'money' },
			{ key: 'kept', label: { zh: '保持率 r', en: 'Share kept r' }, unit: 'share' },
			{ key: 'marginal', label: { zh: '再留住一位的成本', en: 'Cost of keeping one more' }, unit: 'money' },
			{ key: 'customer', label: { zh: '一位客户的价值 V', en: 'Value of a customer V' }, unit: 'money' },
			{ key: 'equity', label: { zh: '客户资产（A = A*）', en: 'Customer equity (A = A*)' }, unit: 'money' }
		],
		rows
	};
}

function filled({ acquisition }: EquityInputs, best: EquityOptimum): MathFill[] {
	const customer = moneySlot(best.customer);
	const conditions: MathFill = {
		template: 'marginalsFilled',
		slots: {
			acquisition: moneySlot(best.marginalAcquisition),
			retention: moneySlot(best.marginalRetention),
			customer
		}
	};
	if (best.spendAcquisition === 0) return [conditions];
	return [
		{
			template: 'bestFilled',
			slots: {
				speed: factorSlot(acquisition.speed),
				ceiling: shareSlot(acquisition.ceiling),
				customer,
				spend: moneySlot(best.spendAcquisition)
			}
		},
		conditions
	];
}

/** Cost of the next customer kept and value of a customer over the retention budget: they meet at the optimum. */
function chartOf(inputs: EquityInputs, best: EquityOptimum): MethodChart {
	const spends = roundSteps(2 * scaleOf(inputs, best), 30);
	const equities = spends.map((spend) => customerEquity(inputs, best.spendAcquisition, spend));
	return {
		x: { label: { zh: '维系预算 R', en: 'Retention budget R' }, values: spends },
		y: 'money',
		series: [
			{
				key: 'customer',
				label: { zh: '客户价值 V', en: 'Value V' },
				kind: 'line',
				role: 'main',
				values: equities.map(({ customer }) => customer)
			},
			{
				key: 'marginal',
				label: { zh: '再留一位的成本', en: 'Cost of one more' },
				kind: 'line',
				role: 'second',
				values: spends.map((spend) => {
					const cost = marginalCost(inputs.retention, spend);
					// It grows without bound; the picture is about where the two lines cross.
					return cost <= 2.5 * Math.max(best.customer, 1) ? cost : NaN;
				})
			},
			{
				key: 'equity',
				label: { zh: '客户资产', en: 'Customer equity' },
				kind: 'line',
				role: 'third',
				values: equities.map(({ prospect }) => prospect)
			}
		]
	};
}
