import type { NumberInput } from '$lib/domain/clv/input';
import { bergerNasr1 } from '../bergerNasr1';
import { bergerNasr2a } from '../bergerNasr2a';
import { asShares, D, GC_PER_SALE, M, N, R_PER_SALE } from './bergerNasrInputs';
import { salesWorked } from './bergerNasrSteps';
import { defineMethod } from './defineMethod';
import { countSlot } from './slots';

const P = {
	kind: 'number',
	name: 'cyclesPerYear',
	label: { zh: '每年购买次数 p', en: 'Sales a year p' },
	unit: 'count',
	min: 1,
	max: 24,
	step: 1,
	slider: { min: 1, max: 12 },
	default: 2,
	exercise: { min: 2, max: 4, step: 2 }
} as const satisfies NumberInput;

const M_PER_CYCLE = {
	kind: 'number',
	name: 'promotion',
	label: { zh: '每个周期的促销费用 M′', en: 'Promotion cost per cycle M′' },
	unit: 'money',
	min: 0,
	max: M.max,
	step: 5,
	slider: { min: 0, max: 150 },
	default: 25,
	exercise: { min: 10, max: 40, step: 5 }
} as const satisfies NumberInput;

/** Case 2a: several sales a year. */
export const CASE_2A = defineMethod({
	id: 'bergerNasr2a',
	inputs: [
		P,
		{ ...GC_PER_SALE, default: 130 },
		M_PER_CYCLE,
		{ ...R_PER_SALE, default: 87 },
		D,
		{ ...N, default: 5, exercise: { min: 1, max: 2, step: 1 } }
	],
	formulas: () => ['case2a'],
	work: (inputs) => {
		const given = asShares(inputs);
		const { cyclesPerYear, years, retention } = given;
		return salesWorked(given, bergerNasr2a(given), {
			template: 'case2aFilled',
			slots: { cycles: countSlot(cyclesPerYear * years), perYear: countSlot(cyclesPerYear) },
			outputs: [
				{
					name: 'yearlyRetention',
					label: { zh: '合每年的保持率', en: 'Retention by the year' },
					unit: 'percent',
					value: 100 * retention ** cyclesPerYear
				}
			],
			perYear: cyclesPerYear,
			label: { zh: '首次购买后的周期', en: 'Cycles after the first sale' }
		});
	},
	mistakes: [
		{
			id: 'cycleAsYear',
			value: (inputs) => {
				const given = asShares(inputs);
				return bergerNasr1({ ...given, years: given.years * given.cyclesPerYear }).value;
			}
		},
		{ id: 'cyclesForgotten', value: (inputs) => bergerNasr1(asShares(inputs)).value },
		{ id: 'promotionForgotten', value: (inputs) => bergerNasr2a(asShares(inputs)).margins.value },
		{
			id: 'firstSaleForgotten',
			value: (inputs) => bergerNasr2a(asShares(inputs)).value - inputs.margin
		}
	]
});
