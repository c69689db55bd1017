import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { bergerNasr3, profitsOfCurve } from '../bergerNasr3';
import { bergerNasr4, type BergerNasr4 } from '../bergerNasr4';
import { profitAt } from '../profitCurve';
import { asShares, D, N, R } from './bergerNasrInputs';
import { CURVE } from './curveInputs';
import { defineMethod } from './defineMethod';
import { countSlot, factorSlot, moneySlot } from './slots';
import { CASH_COLUMNS, clvOutput } from './steps';

interface Given {
	readonly turn: number;
	readonly growth: number;
	readonly start: number;
	readonly room: number;
	readonly retention: number;
	readonly discount: number;
	readonly years: number;
}

const asFormula = (given: Given): BergerNasr4 => ({ ...asShares(given), curve: given });
const valueAt = (given: BergerNasr4, years: number) => bergerNasr4({ ...given, years });

/** The same curve paid once a year, the first profit at once: case 3. */
const yearly = (given: BergerNasr4) =>
	bergerNasr3({ ...given, profits: profitsOfCurve(given.curve, Math.max(1, Math.floor(given.years))) }).value;

/** Case 4: profit that flows all the time. */
export const CASE_4 = defineMethod({
	id: 'bergerNasr4',
	inputs: [...CURVE, R, D, { ...N, step: 0.5, exercise: { min: 3, max: 5, step: 1 } }],
	formulas: () => ['case4', 'curve'],
	work: (inputs) => {
		const given = asFormula(inputs);
		const value = bergerNasr4(given);
		const early = valueAt(given, Math.min(inputs.turn, inputs.years));
		return {
			outputs: [
				clvOutput(value),
				{
					name: 'beforeTurn',
					label: { zh: '其中加速期内', en: 'Of it while growth quickens' },
					unit: 'money',
					value: early
				},
				{
					name: 'yearly',
					label: { zh: '同一曲线按年计（情形 3）', en: 'The same curve by the year (case 3)' },
					unit: 'money',
					value: yearly(given)
				}
			],
			table: slices(given),
			filled: filledWith(given, early, value),
			chart: chartOf(given)
		};
	},
	mistakes: [
		{ id: 'byTheYear', value: (inputs) => yearly(asFormula(inputs)) },
		{ id: 'undiscounted', value: (inputs) => bergerNasr4(asFormula({ ...inputs, discount: 0 })) },
		{ id: 'retentionForgotten', value: (inputs) => bergerNasr4(asFormula({ ...inputs, retention: 100 })) },
		{ id: 'growthForgotten', value: (inputs) => bergerNasr4(asFormula({ ...inputs, growth: 0, room: 0 })) }
	]
});

/** The constant rate at which retention and discounting wear the profit down, then both stretches and their sum. */
function filledWith(given: BergerNasr4, early: number, value: number): MathFill[] {
	const rate = factorSlot(Math.log(given.retention) - Math.log1p(given.discount));
	const constant: MathFill = {
		template: 'rate',
		slots: { retention: factorSlot(given.retention), growth: factorSlot(1 + given.discount), rate }
	};
	const sum: MathFill = {
		template: 'case4Filled',
		slots: {
			years: countSlot(given.years),
			rate,
			turn: countSlot(Math.min(given.curve.turn, given.years)),
			early: moneySlot(early),
			late: moneySlot(value - early),
			value: moneySlot(value)
		}
	};
	return [constant, sum];
}

/** The ends of the years that are counted; the last one may be broken. */
function ends(years: number): number[] {
	return Array.from({ length: Math.ceil(years) }, (_, i) => Math.min(i + 1, years));
}

/** The integral year by year. */
function slices(given: BergerNasr4): StepTable {
	const rows = ends(given.years).map((to, from) => {
		const cumulative = valueAt(given, to);
		return [
			from,
			to,
			profitAt(given.curve, from),
			profitAt(given.curve, to),
			(given.retention / (1 + given.discount)) ** from,
			cumulative - valueAt(given, from),
			cumulative
		];
	});
	return {
		columns: [
			{ key: 'from', label: { zh: '从（年）', en: 'From (years)' }, unit: 'shape' },
			{ key: 'to', label: { zh: '到（年）', en: 'To (years)' }, unit: 'shape' },
			{ key: 'profitFrom', label: { zh: '起点的年利润 π', en: 'Profit π at the start' }, unit: 'money' },
			{ key: 'profitTo', label: { zh: '终点的年利润 π', en: 'Profit π at the end' }, unit: 'money' },
			{
				key: 'weight',
				label: { zh: '起点的权重 [r/(1+d)]^t', en: 'Weight [r/(1+d)]^t at the start' },
				unit: 'factor'
			},
			{ key: 'slice', label: { zh: '这一段的积分', en: 'Integral of the stretch' }, unit: 'money' },
			CASH_COLUMNS.cumulative
		],
		rows,
		total: { slice: bergerNasr4(given) }
	};
}

/** Points of the curve in a year. */
const FINE = 4;

function chartOf(given: BergerNasr4): MethodChart {
	const count = Math.max(1, Math.round(given.years * FINE));
	const times = Array.from({ length: count + 1 }, (_, i) => (i * given.years) / count);
	const weight = (t: number) => (given.retention / (1 + given.discount)) ** t;
	return {
		x: { label: { zh: '来往的年数', en: 'Years since the first sale' }, values: times },
		y: 'money',
		series: [
			{
				key: 'profit',
				label: { zh: '年利润 π(t)', en: 'Profit a year π(t)' },
				kind: 'line',
				role: 'quiet',
				values: times.map((t) => profitAt(given.curve, t))
			},
			{
				key: 'weighted',
				label: { zh: '乘保持与折现后', en: 'Kept and discounted' },
				kind: 'line',
				role: 'main',
				values: times.map((t) => profitAt(given.curve, t) * weight(t))
			},
			{
				key: 'cumulative',
				label: CASH_COLUMNS.cumulative.label,
				kind: 'line',
				role: 'second',
				values: times.map((t) => valueAt(given, t))
			}
		]
	};
}
