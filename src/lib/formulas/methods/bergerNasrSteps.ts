import type { MathFill, MethodChart, Output, StepColumn, StepTable, Worked } from '$lib/domain/clv/method';
import type { Localized } from '$lib/domain/locale';
import type { BergerNasrValue } from '../bergerNasr1';
import type { CashRow } from '../cashTable';
import { factorSlot, moneySlot } from './slots';
import { CASH_COLUMNS, clvOutput, MOST_ROWS } from './steps';

/*
 * How Berger & Nasr's first cases are written out: sales and promotions in the order in which they fall, so that one
 * sees promotion stand half a period before the sale it prepares.
 */

const SALE: Localized = { zh: '购买的毛利', en: 'Contribution of a sale' };
const PROMOTION: Localized = { zh: '促销费用', en: 'Promotion cost' };
const KIND = { key: 'kind', label: { zh: '款项', en: 'Item' }, unit: 'text' } as const;
const SUMMED: readonly (StepColumn & { readonly key: keyof CashRow })[] = [
	CASH_COLUMNS.retained,
	{ key: 'amount', label: { zh: '每位在的客户', en: 'Per customer still there' }, unit: 'money' },
	{ key: 'expected', label: { zh: '期望金额', en: 'Expected amount' }, unit: 'money' },
	CASH_COLUMNS.discountFactor,
	CASH_COLUMNS.presentValue,
	CASH_COLUMNS.cumulative
];

/** Sales and promotions by time, promotions as negative amounts. */
function salesSteps({ margins, promotions, value }: BergerNasrValue): StepTable {
	let cumulative = 0;
	const lines = [
		...margins.rows.map((row) => ({ kind: SALE, sign: 1, row })),
		...promotions.rows.map((row) => ({ kind: PROMOTION, sign: -1, row }))
	]
		.sort((a, b) => a.row.time - b.row.time)
		.map(({ kind, sign, row }) => {
			cumulative += sign * row.presentValue;
			const signed = { amount: sign * row.amount, expected: sign * row.expected };
			return { kind, row: { ...row, ...signed, presentValue: sign * row.presentValue, cumulative } };
		});
	return {
		columns: [CASH_COLUMNS.time, KIND, ...SUMMED],
		rows: lines
			.slice(0, MOST_ROWS)
			.map(({ kind, row }) => [row.time, kind, ...SUMMED.map(({ key }) => row[key])]),
		leftOut: Math.max(0, lines.length - MOST_ROWS),
		total: { presentValue: value }
	};
}

/** The value, and the two sums that it is the difference of. */
function salesOutputs({ margins, promotions, value }: BergerNasrValue): [Output, ...Output[]] {
	return [
		clvOutput(value),
		{
			name: 'margins',
			label: { zh: '各次购买毛利的现值', en: 'Present value of all sales' },
			unit: 'money',
			value: margins.value
		},
		{
			name: 'promotions',
			label: { zh: '促销费用的现值', en: 'Present value of promotion' },
			unit: 'money',
			value: promotions.value
		}
	];
}

/**
 * Present values by point in time; a promotion stands with the point that follows it.
 * @param perYear points in a year: 1 or, in case 2a, the cycles
 */
function salesChart(
	{ margins, promotions }: BergerNasrValue,
	perYear: number,
	label: Localized
): MethodChart {
	// Half periods and thirds of a year are not exact: a point is where the nearest thousandth falls.
	const pointOf = ({ time }: CashRow) => Math.ceil(time * perYear - 1e-3);
	const points = Math.max(...[...margins.rows, ...promotions.rows].map(pointOf)) + 1;
	const sums = (rows: readonly CashRow[], sign: number) => {
		const values = Array<number>(points).fill(0);
		for (const row of rows) values[pointOf(row)]! += sign * row.presentValue;
		return values;
	};
	const sold = sums(margins.rows, 1);
	const promoted = sums(promotions.rows, -1);
	let cumulative = 0;
	return {
		x: { label, values: sold.map((_, i) => i) },
		y: 'money',
		series: [
			{
				key: 'margins',
				label: { zh: '毛利现值', en: 'Contribution' },
				kind: 'bar',
				role: 'main',
				values: sold
			},
			{
				key: 'promotions',
				label: { zh: '促销现值', en: 'Promotion' },
				kind: 'bar',
				role: 'quiet',
				values: promoted
			},
			{
				key: 'cumulative',
				label: CASH_COLUMNS.cumulative.label,
				kind: 'line',
				role: 'second',
				values: sold.map((value, i) => (cumulative += value + promoted[i]!))
			}
		]
	};
}

interface Sales {
	readonly margin: number;
	readonly promotion: number;
	/** Share. */
	readonly retention: number;
	/** Share, per year. */
	readonly discount: number;
}

/**
 * A case carried out.
 * @param own what the case has beside the rest: its outputs, and the slots of its formula
 */
export function salesWorked(
	given: Sales,
	table: BergerNasrValue,
	own: {
		readonly template: string;
		readonly slots: MathFill['slots'];
		readonly outputs: readonly Output[];
		readonly perYear: number;
		readonly label: Localized;
	}
): Worked {
	return {
		outputs: [...salesOutputs(table), ...own.outputs],
		table: salesSteps(table),
		filled: [
			{
				template: own.template,
				slots: {
					margin: moneySlot(given.margin),
					promotion: moneySlot(given.promotion),
					retention: factorSlot(given.retention),
					growth: factorSlot(1 + given.discount),
					value: moneySlot(table.value),
					...own.slots
				}
			},
			{
				template: 'difference',
				slots: {
					margins: moneySlot(table.margins.value),
					promotions: moneySlot(table.promotions.value),
					value: moneySlot(table.value)
				}
			}
		],
		chart: salesChart(table, own.perYear, own.label)
	};
}

/** The value where each promotion counts differently from the way it should: what a learner gets who errs there. */
export function withPromotions(
	{ margins, promotions }: BergerNasrValue,
	of: (row: CashRow) => number
): number {
	return margins.value - promotions.rows.reduce((sum, row) => sum + of(row), 0);
}
