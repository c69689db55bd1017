import type { Output, StepTable } from '$lib/domain/clv/method';
import { chanceOfLoss, eventDistribution, quantile } from '../eventDistribution';
import { eventForecast, type CustomerEvent, type EventForecast } from '../eventForecast';
import { defineMethod } from './defineMethod';
import { ACCOUNT, accountOf, EVENTS, MISJUDGED } from './eventInputs';
import { DISCOUNT, shareOf } from './inputs';
import { countSlot, factorSlot, fill, moneySlot, sumSlot } from './slots';
import { CASH_COLUMNS, clvOutput } from './steps';

/** How much of the outcomes an interval leaves out at each end. */
export const TAIL = 0.05;

/** Customer-event forecasting: one customer's account. */
export const EVENT_FORECAST = defineMethod({
	id: 'eventForecast',
	inputs: [EVENTS, ACCOUNT, DISCOUNT, MISJUDGED],
	formulas: () => ['account', 'spread'],
	work: ({ events, account, discount, misjudged }) => {
		const rate = shareOf(discount);
		const forecast = eventForecast(accountOf(events, account), rate);
		const off = (points: number) => eventForecast(accountOf(events, account, points), rate).value;
		const growth = factorSlot(1 + rate);
		const terms = forecast.rows.map((row) => ({
			template: 'eventTerm',
			slots: {
				chance: factorSlot(row.probability),
				revenue: moneySlot(row.revenue),
				cost: moneySlot(row.cost),
				growth,
				month: countSlot(row.month)
			}
		}));
		return {
			outputs: [
				{ ...clvOutput(forecast.value), label: { zh: '账户的期望值', en: 'Expected value of the account' } },
				...spreadOutputs(forecast),
				output('ifLower', { zh: '若可能都估高了', en: 'If all chances are too high' }, off(-misjudged)),
				output('ifHigher', { zh: '若可能都估低了', en: 'If all chances are too low' }, off(misjudged))
			],
			table: steps(forecast),
			filled: [
				fill('filled', { terms: sumSlot(terms), value: moneySlot(forecast.value) }),
				fill('spreadFilled', { deviation: moneySlot(forecast.deviation) })
			],
			chart: {
				x: { label: { zh: '月份', en: 'Month' }, values: forecast.rows.map((row) => row.month) },
				y: 'money',
				series: [
					{
						key: 'presentValue',
						label: { zh: '事件的期望现值', en: 'Expected present value' },
						kind: 'bar',
						role: 'main',
						values: forecast.rows.map((row) => row.presentValue)
					},
					{
						key: 'cumulative',
						label: { zh: '账户累计', en: 'Account so far' },
						kind: 'line',
						role: 'second',
						values: forecast.rows.map((row) => row.cumulative)
					}
				]
			}
		};
	},
	mistakes: [
		{
			id: 'chanceForgotten',
			value: ({ events, account, discount }) => valueOf(accountOf(events, account, 100), discount)
		},
		{
			id: 'costAlways',
			value: ({ events, account, discount }) =>
				valueOf(
					accountOf(events, account).map((e) => ({ ...e, cost: 0, certainCost: e.cost })),
					discount
				)
		},
		{
			id: 'monthsAsYears',
			value: ({ events, account, discount }) =>
				valueOf(
					accountOf(events, account).map((e) => ({ ...e, month: e.month * 12 })),
					discount
				)
		},
		{ id: 'undiscounted', value: ({ events, account }) => valueOf(accountOf(events, account), 0) }
	]
});

const valueOf = (events: readonly CustomerEvent[], discount: number) =>
	eventForecast(events, shareOf(discount)).value;

const output = (name: string, label: Output['label'], value: number): Output => ({
	name,
	label,
	unit: 'money',
	value
});

/** How far the account may end up from its expected value. */
function spreadOutputs({ rows, deviation }: EventForecast): Output[] {
	const outcomes = eventDistribution(rows);
	return [
		output('deviation', { zh: '标准差', en: 'Standard deviation' }, deviation),
		output('low', { zh: '九成机会不低于', en: 'Nine in ten: from' }, quantile(outcomes, TAIL)),
		output('high', { zh: '九成机会不高于', en: 'Nine in ten: up to' }, quantile(outcomes, 1 - TAIL)),
		{
			name: 'loss',
			label: { zh: '亏损的可能', en: 'Chance of a loss' },
			unit: 'percent',
			value: 100 * chanceOfLoss(outcomes)
		}
	];
}

function steps({ rows, value, deviation }: EventForecast): StepTable {
	return {
		columns: [
			{ key: 'month', label: { zh: '月份', en: 'Month' }, unit: 'count' },
			{ key: 'probability', label: { zh: '可能', en: 'Chance' }, unit: 'share' },
			{ key: 'revenue', label: { zh: '收入', en: 'Revenue' }, unit: 'money' },
			{ key: 'cost', label: { zh: '分摊成本', en: 'Allocated cost' }, unit: 'money' },
			{ key: 'expected', label: { zh: '期望利润', en: 'Expected profit' }, unit: 'money' },
			CASH_COLUMNS.discountFactor,
			CASH_COLUMNS.presentValue,
			CASH_COLUMNS.cumulative,
			{ key: 'variance', label: { zh: '方差', en: 'Variance' }, unit: 'money' }
		],
		rows: rows.map((row) => [
			row.month,
			row.probability,
			row.revenue,
			row.cost,
			row.expected,
			row.discountFactor,
			row.presentValue,
			row.cumulative,
			row.variance
		]),
		total: { presentValue: value, variance: deviation ** 2 }
	};
}
