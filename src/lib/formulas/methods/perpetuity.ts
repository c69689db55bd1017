import type { ChoiceInput, NumberInput } from '$lib/domain/clv/input';
import type { MathFill, MathSlot, Output, Worked } from '$lib/domain/clv/method';
import type { CashTable } from '../cashTable';
import { marginOverChurn } from '../lifetimeTraps';
import { elasticities, netValue, type CustomerInputs, type Driver } from '../marginElasticity';
import { marginMultiple, marginTable, type FirstMargin } from '../marginMultiple';
import { defineMethod } from './defineMethod';
import { ACQUISITION, DISCOUNT, MARGIN, RETENTION, shareOf } from './inputs';
import { CASH_COLUMNS, cashSteps, clvOutput } from './steps';

/** Years written out; the rest of the endless sum is told as one figure. */
const YEARS_SHOWN = 15;

const GROWTH = {
	kind: 'number',
	name: 'growth',
	label: { zh: '利润年增长率 g', en: 'Yearly growth of profit g' },
	unit: 'percent',
	min: -50,
	max: 50,
	step: 0.5,
	slider: { min: -10, max: 20 },
	default: 0,
	exercise: { min: 0, max: 4, step: 2 }
} as const satisfies NumberInput;

export const FIRST_MARGIN = {
	kind: 'choice',
	name: 'firstMargin',
	label: { zh: '首笔利润', en: 'First profit' },
	options: [
		{ value: 'afterRenewal', label: { zh: '一年末，续留之后', en: 'After a year, if he renews' } },
		{ value: 'firstCertain', label: { zh: '一年末，必得', en: 'After a year, for certain' } },
		{ value: 'immediate', label: { zh: '加入时', en: 'At joining' } }
	],
	default: 'afterRenewal',
	exercise: true
} as const satisfies ChoiceInput;

/** The inputs as the formulas take them, with rates as shares. */
export interface PerpetuityInputs {
	readonly margin: number;
	readonly retention: number;
	readonly discount: number;
	readonly growth: number;
	readonly acquisition: number;
	readonly firstMargin: FirstMargin;
}

export function customerOf(inputs: PerpetuityInputs): CustomerInputs {
	return {
		...inputs,
		retention: shareOf(inputs.retention),
		discount: shareOf(inputs.discount),
		growth: shareOf(inputs.growth)
	};
}

/** Constant retention for ever: margin × multiple. */
export const PERPETUITY = defineMethod({
	id: 'perpetuity',
	inputs: [MARGIN, RETENTION, DISCOUNT, GROWTH, FIRST_MARGIN, ACQUISITION],
	formulas: ({ firstMargin, growth }) => [growth === 0 ? firstMargin : `${firstMargin}Growth`],
	work: worked,
	mistakes: [
		{
			id: 'overChurn',
			value: ({ margin, retention }) => marginOverChurn(margin, 1 - shareOf(retention))
		},
		{ id: 'firstMarginAtOnce', value: (inputs) => valueWith(inputs, 'immediate') },
		{ id: 'firstMarginCertain', value: (inputs) => valueWith(inputs, 'firstCertain') },
		{ id: 'firstMarginForgotten', value: (inputs) => valueWith(inputs, 'afterRenewal') },
		{ id: 'growthForgotten', value: (inputs) => valueWith({ ...inputs, growth: 0 }) },
		{ id: 'acquisitionSubtracted', value: (inputs) => netValue(customerOf(inputs)) }
	]
});

const valueWith = (inputs: PerpetuityInputs, firstMargin = inputs.firstMargin) =>
	inputs.margin * marginMultiple({ ...customerOf(inputs), firstMargin });

function worked(inputs: PerpetuityInputs): Worked {
	const customer = customerOf(inputs);
	const multiple = marginMultiple(customer);
	const value = inputs.margin * multiple;
	const table = marginTable(inputs.margin, customer, YEARS_SHOWN);
	const net = netValue(customer);
	return {
		outputs: [
			clvOutput(value),
			{ name: 'multiple', label: { zh: '利润倍数', en: 'Margin multiple' }, unit: 'factor', value: multiple },
			{
				name: 'netValue',
				label: { zh: '减获客成本后', en: 'After acquisition cost' },
				unit: 'money',
				value: net
			},
			...elasticityOutputs(customer, net)
		],
		table: {
			...cashSteps(table, [
				'period',
				'retained',
				'amount',
				'expected',
				'discountFactor',
				'presentValue',
				'cumulative'
			]),
			total: { presentValue: value },
			rest: value - table.value
		},
		filled: [filled(inputs, multiple, value)],
		chart: {
			x: { label: CASH_COLUMNS.period.label, values: table.rows.map((row) => row.period) },
			y: 'money',
			series: chartSeries(table, value)
		}
	};
}

const ELASTICITY_LABELS: Readonly<Record<Driver, Output['label']>> = {
	retention: { zh: '保持率弹性', en: 'Elasticity to retention' },
	margin: { zh: '利润弹性', en: 'Elasticity to profit' },
	discount: { zh: '折现率弹性', en: 'Elasticity to the discount rate' },
	acquisition: { zh: '获客成本弹性', en: 'Elasticity to acquisition cost' }
};

/** Of the value after acquisition cost; none where that is not above 0, for a percentage of it has no meaning. */
function elasticityOutputs(customer: CustomerInputs, net: number): readonly Output[] {
	const found = net > 0 ? elasticities(customer) : undefined;
	return (Object.keys(ELASTICITY_LABELS) as Driver[]).map((driver) => ({
		name: `elasticity-${driver}`,
		label: ELASTICITY_LABELS[driver],
		unit: 'factor',
		value: found?.[driver] ?? NaN
	}));
}

const TEMPLATES = {
	afterRenewal: 'filledAfterRenewal',
	firstCertain: 'filledFirstCertain',
	immediate: 'filledImmediate'
} as const satisfies Record<FirstMargin, string>;

function filled(inputs: PerpetuityInputs, multiple: number, value: number): MathFill {
	const factor = (number: number): MathSlot => ({ value: number, unit: 'factor' });
	const template = TEMPLATES[inputs.firstMargin];
	return {
		template: inputs.growth === 0 ? template : `${template}Growth`,
		slots: {
			margin: { value: inputs.margin, unit: 'money' },
			retention: factor(shareOf(inputs.retention)),
			discount: factor(shareOf(inputs.discount)),
			growth: factor(shareOf(inputs.growth)),
			multiple: factor(multiple),
			value: { value, unit: 'money' }
		}
	};
}

function chartSeries({ rows }: CashTable, value: number): Worked['chart']['series'] {
	return [
		{
			key: 'presentValue',
			label: CASH_COLUMNS.presentValue.label,
			kind: 'bar',
			role: 'main',
			values: rows.map((row) => row.presentValue)
		},
		{
			key: 'limit',
			label: { zh: '极限', en: 'Limit' },
			kind: 'line',
			role: 'quiet',
			values: rows.map(() => value)
		},
		{
			key: 'cumulative',
			label: CASH_COLUMNS.cumulative.label,
			kind: 'line',
			role: 'second',
			values: rows.map((row) => row.cumulative)
		}
	];
}
