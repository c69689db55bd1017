import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { customerEquity, type Equity, type EquityInputs } from '../blattbergDeighton';
import { cashTable } from '../cashTable';
import { responseRate, type ResponseCurve } from '../responseCurve';
import { defineMethod } from './defineMethod';
import { roundSteps } from './roundSteps';
import {
	ACQUISITION_SPEND,
	equityInputs,
	RESPONSE_INPUTS,
	RETENTION_SPEND,
	type ResponseValues
} from './responseInputs';
import { cashSteps, MOST_ROWS } from './steps';
import { factorSlot, moneySlot, shareSlot } from './slots';

interface Plan extends ResponseValues {
	readonly acquisitionSpend: number;
	readonly retentionSpend: number;
}

const equityOf = (plan: Plan) =>
	customerEquity(equityInputs(plan), plan.acquisitionSpend, plan.retentionSpend);

/** Blattberg & Deighton's customer equity of a pair of budgets. */
export const BUDGET_PLAN = defineMethod({
	id: 'budgetPlan',
	inputs: [ACQUISITION_SPEND, RETENTION_SPEND, ...RESPONSE_INPUTS],
	formulas: () => ['responses', 'customer', 'equity'],
	work: (plan) => {
		const equity = equityOf(plan);
		const inputs = equityInputs(plan);
		return {
			outputs: [
				{
					name: 'equity',
					label: { zh: '客户资产（每位潜在客户）', en: 'Customer equity per prospect' },
					unit: 'money',
					value: equity.prospect
				},
				{
					name: 'customer',
					label: { zh: '一位新客户的价值', en: 'Value of a customer won' },
					unit: 'money',
					value: equity.customer
				},
				{
					name: 'won',
					label: { zh: '赢得率 a', en: 'Share won a' },
					unit: 'percent',
					value: 100 * equity.won
				},
				{
					name: 'kept',
					label: { zh: '保持率 r', en: 'Share kept r' },
					unit: 'percent',
					value: 100 * equity.kept
				}
			],
			table: tableOf(plan, equity, inputs.discount),
			filled: filled(plan, inputs, equity),
			chart: chartOf(plan, inputs)
		};
	},
	mistakes: [
		{ id: 'customerTaken', value: (plan) => equityOf(plan).customer },
		{
			id: 'acquisitionForgotten',
			value: (plan) => equityOf(plan).prospect + plan.acquisitionSpend
		},
		{
			id: 'firstMarginForgotten',
			value: (plan) => {
				const { won, prospect } = equityOf(plan);
				return prospect - won * plan.margin;
			}
		},
		{
			id: 'retentionForgotten',
			value: (plan) => {
				const { won, kept, prospect } = equityOf(plan);
				return prospect + (won * plan.retentionSpend) / (1 + plan.discount / 100 - kept);
			}
		}
	]
});

/** A customer won, year by year: his first margin at once, then what a year of keeping him brings. */
function tableOf(plan: Plan, { kept, customer }: Equity, discount: number): StepTable {
	const years = Array.from({ length: MOST_ROWS / 2 }, (_, k) => k + 1);
	const flows = years.map((t) => ({
		period: t,
		time: t,
		retained: kept ** (t - 1),
		amount: plan.margin * kept - plan.retentionSpend
	}));
	const written = cashTable([{ period: 0, time: 0, retained: 1, amount: plan.margin }, ...flows], discount);
	const steps = cashSteps({ ...written, value: customer }, [
		'period',
		'retained',
		'amount',
		'discountFactor',
		'presentValue',
		'cumulative'
	]);
	return {
		...steps,
		columns: steps.columns.map((column) =>
			column.key === 'amount'
				? { ...column, label: { zh: 'm·r − R（第 0 年：m）', en: 'm·r − R (year 0: m)' } }
				: column
		),
		rest: customer - written.value
	};
}

function responseFill(name: string, curve: ResponseCurve, spend: number): MathFill {
	return {
		template: name,
		slots: {
			ceiling: shareSlot(curve.ceiling),
			speed: factorSlot(curve.speed),
			spend: moneySlot(spend),
			rate: shareSlot(responseRate(curve, spend))
		}
	};
}

function filled(plan: Plan, inputs: EquityInputs, equity: Equity): MathFill[] {
	const margin = moneySlot(plan.margin);
	const kept = shareSlot(equity.kept);
	const customer = moneySlot(equity.customer);
	return [
		responseFill('wonFilled', inputs.acquisition, plan.acquisitionSpend),
		responseFill('keptFilled', inputs.retention, plan.retentionSpend),
		{
			template: 'customerFilled',
			slots: {
				margin,
				kept,
				spend: moneySlot(plan.retentionSpend),
				growth: factorSlot(1 + inputs.discount),
				customer
			}
		},
		{
			template: 'equityFilled',
			slots: {
				won: shareSlot(equity.won),
				customer,
				spend: moneySlot(plan.acquisitionSpend),
				equity: moneySlot(equity.prospect)
			}
		}
	];
}

/** Both response curves over the same spending per head. */
function chartOf(plan: Plan, inputs: EquityInputs): MethodChart {
	const largest = Math.max(
		plan.acquisitionSpend,
		plan.retentionSpend,
		plan.acquisitionNow,
		plan.retentionNow,
		1
	);
	const spends = roundSteps(1.3 * largest, 20);
	const rates = (curve: ResponseCurve) => spends.map((spend) => 100 * responseRate(curve, spend));
	return {
		x: { label: { zh: '每人花费', en: 'Spent per head' }, values: spends },
		y: 'percent',
		series: [
			{
				key: 'kept',
				label: { zh: '留住 r', en: 'Kept r' },
				kind: 'line',
				role: 'second',
				values: rates(inputs.retention)
			},
			{
				key: 'won',
				label: { zh: '赢得 a', en: 'Won a' },
				kind: 'line',
				role: 'main',
				values: rates(inputs.acquisition)
			}
		]
	};
}
