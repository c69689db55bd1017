import type { NumberInput } from '$lib/domain/clv/input';
import { bergerNasr2b, type BergerNasr2b } from '../bergerNasr2b';
import { discountFactor } from '../discount';
import { asShares, D, GC_PER_SALE, M, R_PER_SALE } from './bergerNasrInputs';
import { salesWorked, withPromotions } from './bergerNasrSteps';
import { defineMethod } from './defineMethod';
import { countSlot } from './slots';

const Q = {
	kind: 'number',
	name: 'yearsPerCycle',
	label: { zh: '几年买一次 q', en: 'Years from sale to sale q' },
	unit: 'years',
	min: 1,
	max: 20,
	step: 1,
	slider: { min: 1, max: 10 },
	default: 4,
	exercise: { min: 2, max: 3, step: 1 }
} as const satisfies NumberInput;

/** Further sales rather than years: a horizon that is no whole number of cycles cannot be entered. */
const SALES = {
	kind: 'number',
	name: 'sales',
	label: { zh: '首次购买后还有几次 n/q', en: 'Sales after the first n/q' },
	unit: 'count',
	min: 1,
	max: 20,
	step: 1,
	slider: { min: 1, max: 10 },
	default: 3,
	exercise: { min: 1, max: 2, step: 1 }
} as const satisfies NumberInput;

interface Given extends Omit<BergerNasr2b, 'years'> {
	readonly sales: number;
}

const asFormula = (inputs: Given): BergerNasr2b => ({
	...asShares(inputs),
	years: inputs.sales * inputs.yearsPerCycle
});

/** Case 2b: one sale in several years. */
export const CASE_2B = defineMethod({
	id: 'bergerNasr2b',
	inputs: [
		Q,
		{
			...GC_PER_SALE,
			slider: { min: 0, max: 5000 },
			default: 2000,
			exercise: { min: 1000, max: 4000, step: 500 }
		},
		M,
		{
			...R_PER_SALE,
			label: { zh: '到下次购买的保持率 r′', en: 'Retention from sale to sale r′' },
			default: 60
		},
		D,
		SALES
	],
	formulas: () => ['case2b'],
	work: (inputs) => {
		const given = asFormula(inputs);
		return salesWorked(given, bergerNasr2b(given), {
			template: 'case2bFilled',
			slots: {
				sales: countSlot(inputs.sales),
				years: countSlot(given.years),
				every: countSlot(given.yearsPerCycle)
			},
			outputs: [
				{
					name: 'yearlyRetention',
					label: { zh: '合每年的保持率', en: 'Retention by the year' },
					unit: 'percent',
					value: 100 * given.retention ** (1 / given.yearsPerCycle)
				}
			],
			perYear: 1,
			label: { zh: '首次购买后的年数', en: 'Years after the first sale' }
		});
	},
	mistakes: [
		{
			id: 'promotionWithSalesOnly',
			value: (inputs) => {
				const given = asFormula(inputs);
				return withPromotions(bergerNasr2b(given), (row) =>
					(row.period - 1) % given.yearsPerCycle === 0 ? row.presentValue : 0
				);
			}
		},
		{
			id: 'exponentByYear',
			value: (inputs) => {
				const given = asFormula(inputs);
				return withPromotions(
					bergerNasr2b(given),
					(row) => row.amount * given.retention ** (row.period - 1) * row.discountFactor
				);
			}
		},
		{
			id: 'saleByCycle',
			value: (inputs) => {
				const { promotions, margins } = bergerNasr2b(asFormula(inputs));
				const sales = margins.rows.map(
					(row) => row.expected * discountFactor(inputs.discount / 100, row.period)
				);
				return sales.reduce((sum, value) => sum + value, 0) - promotions.value;
			}
		},
		{ id: 'promotionForgotten', value: (inputs) => bergerNasr2b(asFormula(inputs)).margins.value }
	]
});
