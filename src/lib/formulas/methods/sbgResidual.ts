import type { NumberInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { cashTable } from '../cashTable';
import { sbgDel, sbgDerl, sbgSurvival, type SbgParameters } from '../sbg';
import { residualValue, residualValueAlike } from '../sbgValue';
import { defineMethod } from './defineMethod';
import { shareOf } from './inputs';
import { ALPHA, BETA, meanRetention, SBG_DISCOUNT, SBG_MARGIN } from './sbgInputs';
import { cashSteps, MOST_ROWS } from './steps';
import { countSlot, factorSlot, moneySlot, shareSlot } from './slots';

const STAYED = {
	kind: 'number',
	name: 'stayed',
	label: { zh: '已来往年数 n', en: 'Years stayed so far n' },
	unit: 'years',
	min: 1,
	max: 40,
	step: 1,
	slider: { min: 1, max: 15 },
	default: 5,
	exercise: { min: 2, max: 6, step: 1 }
} as const satisfies NumberInput;

interface Case extends SbgParameters {
	readonly stayed: number;
	readonly margin: number;
	/** As a share. */
	readonly discount: number;
}

/** What a customer is still worth who has stayed n years, just before his n-th renewal. */
export const SBG_RESIDUAL = defineMethod({
	id: 'sbgResidual',
	inputs: [ALPHA, BETA, STAYED, SBG_MARGIN, SBG_DISCOUNT],
	formulas: () => ['residual', 'residualAlike'],
	work: (inputs) => {
		const given: Case = { ...inputs, discount: shareOf(inputs.discount) };
		const { margin, discount, stayed } = given;
		const value = residualValue(given, stayed, margin, discount);
		const alike = residualValueAlike(meanRetention(given), margin, discount);
		return {
			outputs: [
				{ name: 'residual', label: { zh: '剩余价值', en: 'Residual value' }, unit: 'money', value },
				{
					name: 'derl',
					label: { zh: '折现剩余寿命 DERL', en: 'Discounted residual lifetime, DERL' },
					unit: 'years',
					value: sbgDerl(given, stayed, discount)
				},
				{
					name: 'residualAlike',
					label: { zh: '按平均流失率', en: 'By the average churn rate' },
					unit: 'money',
					value: alike
				},
				{
					name: 'newcomer',
					label: { zh: '刚加入的客户', en: 'A customer who just joined' },
					unit: 'money',
					value: margin * sbgDel(given, discount)
				}
			],
			table: tableOf(given, value),
			filled: [filled(given, value), filledAlike(given, alike)],
			chart: chartOf(given, alike)
		};
	},
	mistakes: [
		{
			id: 'averageChurn',
			value: ({ alpha, beta, margin, discount }) =>
				residualValueAlike(meanRetention({ alpha, beta }), margin, shareOf(discount))
		},
		{
			id: 'asNewcomer',
			value: ({ alpha, beta, margin, discount }) => margin * sbgDel({ alpha, beta }, shareOf(discount))
		},
		{
			id: 'discountedTooOften',
			value: ({ alpha, beta, stayed, margin, discount }) =>
				residualValue({ alpha, beta }, stayed, margin, shareOf(discount)) / (1 + shareOf(discount))
		},
		{
			id: 'oneYearOff',
			value: ({ alpha, beta, stayed, margin, discount }) =>
				residualValue({ alpha, beta }, stayed + 1, margin, shareOf(discount))
		}
	]
});

/** Chance that a customer who has stayed n years makes k + 1 more renewals. */
const chanceAt = (given: Case, k: number) =>
	sbgSurvival(given, given.stayed + k) / sbgSurvival(given, given.stayed - 1);

function tableOf(given: Case, value: number): StepTable {
	const flows = Array.from({ length: MOST_ROWS / 2 }, (_, k) => ({
		period: given.stayed + k,
		time: k,
		retained: chanceAt(given, k),
		amount: given.margin
	}));
	const written = cashTable(flows, given.discount);
	const steps = cashSteps({ ...written, value }, [
		'period',
		'time',
		'retained',
		'amount',
		'discountFactor',
		'presentValue',
		'cumulative'
	]);
	const columns = steps.columns.map((column) =>
		column.key === 'period' ? { ...column, label: { zh: '第几次续约', en: 'Renewal' } } : column
	);
	return { ...steps, columns, rest: value - written.value };
}

function filled(given: Case, value: number): MathFill {
	const terms = [0, 1, 2].map((k): MathFill => ({
		template: 'term',
		slots: {
			chance: shareSlot(chanceAt(given, k)),
			growth: factorSlot(1 + given.discount),
			time: countSlot(k)
		}
	}));
	return {
		template: 'residualFilled',
		slots: {
			margin: moneySlot(given.margin),
			terms: { join: '+', terms, more: true },
			derl: factorSlot(sbgDerl(given, given.stayed, given.discount)),
			value: { value, unit: 'money' }
		}
	};
}

function filledAlike(given: Case, value: number): MathFill {
	return {
		template: 'alikeFilled',
		slots: {
			margin: moneySlot(given.margin),
			retention: factorSlot(meanRetention(given)),
			growth: factorSlot(1 + given.discount),
			value: { value, unit: 'money' }
		}
	};
}

function chartOf(given: Case, alike: number): MethodChart {
	const years = Array.from({ length: Math.max(12, given.stayed) }, (_, i) => i + 1);
	return {
		x: { label: { zh: '已来往年数', en: 'Years stayed' }, values: years },
		y: 'money',
		series: [
			{
				key: 'residual',
				label: { zh: '剩余价值', en: 'Residual value' },
				kind: 'bar',
				role: 'main',
				values: years.map((n) => residualValue(given, n, given.margin, given.discount))
			},
			{
				key: 'alike',
				label: { zh: '按平均', en: 'By the average' },
				kind: 'line',
				role: 'quiet',
				values: years.map(() => alike)
			}
		]
	};
}
