import type { MathFill, Worked } from '$lib/domain/clv/method';
import { discountFactor } from '../discount';
import { FormulaError } from '../error';
import { fixedLifetimeValue, marginOverChurn } from '../lifetimeTraps';
import { marginMultiple, marginTable } from '../marginMultiple';
import type { YearTiming } from '../fourSteps';
import { defineMethod } from './defineMethod';
import { DISCOUNT, MARGIN, RETENTION, shareOf, YEAR_TIMING } from './inputs';
import { CASH_COLUMNS, cashSteps, clvOutput } from './steps';

const YEARS_SHOWN = 15;

interface ShortCutInputs {
	readonly margin: number;
	readonly retention: number;
	readonly discount: number;
	readonly timing: YearTiming;
}

/** Two short cuts beside the value that they stand in for: margin ÷ churn, and a fixed expected lifetime. */
export const SHORT_CUTS = defineMethod({
	id: 'shortCuts',
	inputs: [MARGIN, { ...RETENTION, max: 99 }, DISCOUNT, { ...YEAR_TIMING, exercise: true }],
	formulas: ({ timing }) => [
		timing === 'end' ? 'firstCertain' : 'immediate',
		'overChurn',
		timing === 'end' ? 'fixedLifetimeEnd' : 'fixedLifetimeStart'
	],
	work: worked,
	mistakes: [
		{ id: 'overChurn', value: overChurn },
		{ id: 'fixedLifetime', value: fixedLifetime },
		{
			id: 'onePeriodOff',
			value: (inputs) => right({ ...inputs, timing: inputs.timing === 'end' ? 'start' : 'end' })
		},
		{
			id: 'multipleAfterRenewal',
			value: ({ margin, retention, discount }) =>
				margin * marginMultiple({ retention: shareOf(retention), discount: shareOf(discount) })
		}
	]
});

const firstMarginOf = (timing: YearTiming) => (timing === 'end' ? 'firstCertain' : 'immediate');

function perpetuityOf({ retention, discount, timing }: ShortCutInputs) {
	return {
		retention: shareOf(retention),
		discount: shareOf(discount),
		firstMargin: firstMarginOf(timing)
	} as const;
}

function right(inputs: ShortCutInputs): number {
	return inputs.margin * marginMultiple(perpetuityOf(inputs));
}

function overChurn({ margin, retention }: ShortCutInputs): number {
	if (retention >= 100) throw new FormulaError('notBelow', 'retention', retention, 100);
	return marginOverChurn(margin, 1 - shareOf(retention));
}

/** Paid at the start of each year the annuity is worth 1 + i times as much. */
function fixedLifetime({ margin, retention, discount, timing }: ShortCutInputs): number {
	const atEnd = fixedLifetimeValue(margin, 1 - shareOf(retention), shareOf(discount));
	return timing === 'end' ? atEnd : atEnd * (1 + shareOf(discount));
}

function worked(inputs: ShortCutInputs): Worked {
	const value = right(inputs);
	const [quick, fixed] = [overChurn(inputs), fixedLifetime(inputs)];
	const table = marginTable(inputs.margin, perpetuityOf(inputs), YEARS_SHOWN);
	return {
		outputs: [
			clvOutput(value),
			{
				name: 'overChurn',
				label: { zh: '利润 ÷ 流失率', en: 'Profit ÷ churn' },
				unit: 'money',
				value: quick
			},
			{
				name: 'overChurnExcess',
				label: { zh: '利润 ÷ 流失率高估', en: 'Profit ÷ churn: too high by' },
				unit: 'percent',
				value: 100 * (quick / value - 1)
			},
			{
				name: 'fixedLifetime',
				label: { zh: '固定平均年限', en: 'Fixed mean lifetime' },
				unit: 'money',
				value: fixed
			},
			{
				name: 'fixedLifetimeExcess',
				label: { zh: '固定平均年限高估', en: 'Fixed mean lifetime: too high by' },
				unit: 'percent',
				value: 100 * (fixed / value - 1)
			}
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
		filled: filled(inputs, value, quick, fixed),
		chart: chartOf(inputs, table.rows)
	};
}

function filled(inputs: ShortCutInputs, value: number, quick: number, fixed: number): MathFill[] {
	const { margin, timing } = inputs;
	const [retention, discount] = [shareOf(inputs.retention), shareOf(inputs.discount)];
	const slots = {
		margin: { value: margin, unit: 'money' },
		retention: { value: retention, unit: 'factor' },
		discount: { value: discount, unit: 'factor' },
		base: { value: 1 + discount, unit: 'factor' },
		multiple: { value: value / margin, unit: 'factor' },
		value: { value, unit: 'money' },
		overChurn: { value: quick, unit: 'money' },
		lifetime: { value: 1 / (1 - retention), unit: 'years' },
		fixed: { value: fixed, unit: 'money' }
	} as const;
	const atEnd = timing === 'end';
	return [
		{ template: atEnd ? 'filledFirstCertain' : 'filledImmediate', slots },
		{ template: 'filledOverChurn', slots },
		...(discount === 0 ? [] : [{ template: atEnd ? 'filledFixedEnd' : 'filledFixedStart', slots }])
	];
}

/** What has come in by each year: rightly, with nothing discounted, and with everybody staying just the mean lifetime. */
function chartOf(inputs: ShortCutInputs, rows: ReturnType<typeof marginTable>['rows']): Worked['chart'] {
	const discount = shareOf(inputs.discount);
	const lifetime = 1 / (1 - shareOf(inputs.retention));
	let [plain, fixed] = [0, 0];
	const undiscounted = rows.map((row) => (plain += row.expected));
	const stayed = rows.map((row, k) => {
		const share = Math.max(0, Math.min(1, lifetime - k));
		return (fixed += share * inputs.margin * discountFactor(discount, row.time));
	});
	return {
		x: { label: CASH_COLUMNS.period.label, values: rows.map((row) => row.period) },
		y: 'money',
		series: [
			{
				key: 'undiscounted',
				label: { zh: '利润 ÷ 流失率', en: 'Profit ÷ churn' },
				kind: 'line',
				role: 'quiet',
				values: undiscounted
			},
			{
				key: 'fixed',
				label: { zh: '固定年限', en: 'Fixed lifetime' },
				kind: 'line',
				role: 'third',
				values: stayed
			},
			{
				key: 'cumulative',
				label: { zh: '终身价值', en: 'Lifetime value' },
				kind: 'line',
				role: 'second',
				values: rows.map((row) => row.cumulative)
			}
		]
	};
}
