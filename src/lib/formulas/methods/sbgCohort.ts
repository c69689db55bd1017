import type { NumberInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart, Output, StepTable } from '$lib/domain/clv/method';
import { sbgChurnProbability, sbgCurve, sbgRetention, sbgSurvival, type SbgParameters } from '../sbg';
import { defineMethod } from './defineMethod';
import { ALPHA, BETA, meanRetention } from './sbgInputs';
import { countSlot, shareSlot } from './slots';

/** Factors of a product written out before it is cut short. */
const MOST_FACTORS = 5;

const PERIODS = {
	kind: 'number',
	name: 'years',
	label: { zh: '年数 n', en: 'Years n' },
	unit: 'years',
	min: 1,
	max: 30,
	step: 1,
	slider: { min: 1, max: 15 },
	default: 12,
	exercise: { min: 3, max: 5, step: 1 }
} as const satisfies NumberInput;

/** A cohort whose members differ and do not change: how many are left after n years. */
export const SBG_COHORT = defineMethod({
	id: 'sbgCohort',
	inputs: [ALPHA, BETA, PERIODS],
	formulas: () => ['survival', 'retention', 'churn'],
	work: ({ alpha, beta, years }) => {
		const parameters = { alpha, beta };
		return {
			outputs: outputsOf(parameters, years),
			table: tableOf(parameters, years),
			filled: [filled(parameters, years)],
			chart: chartOf(parameters, years)
		};
	},
	mistakes: [
		{
			id: 'averageChurn',
			value: ({ alpha, beta, years }) => 100 * meanRetention({ alpha, beta }) ** years
		},
		{
			id: 'oneYearOff',
			value: ({ alpha, beta, years }) => 100 * sbgSurvival({ alpha, beta }, years - 1)
		},
		{ id: 'retentionTaken', value: ({ alpha, beta, years }) => 100 * sbgRetention({ alpha, beta }, years) },
		{
			id: 'swapped',
			value: ({ alpha, beta, years }) => 100 * sbgSurvival({ alpha: beta, beta: alpha }, years)
		}
	]
});

function outputsOf(parameters: SbgParameters, years: number): [Output, ...Output[]] {
	const percent = (name: string, zh: string, en: string, share: number): Output => ({
		name,
		label: { zh, en },
		unit: 'percent',
		value: 100 * share
	});
	return [
		percent('survival', `n 年后仍在`, 'Still there after n years', sbgSurvival(parameters, years)),
		percent('firstRetention', '第 1 年保持率', 'Retention in year 1', sbgRetention(parameters, 1)),
		percent('lastRetention', '第 n 年保持率', 'Retention in year n', sbgRetention(parameters, years)),
		percent(
			'alike',
			'若人人都是平均流失率',
			'If all churned at the average',
			meanRetention(parameters) ** years
		)
	];
}

function tableOf(parameters: SbgParameters, years: number): StepTable {
	const survival = sbgCurve(parameters, years);
	return {
		columns: [
			{ key: 'year', label: { zh: '年 t', en: 'Year t' }, unit: 'count' },
			{ key: 'retention', label: { zh: '保持率 r', en: 'Retention r' }, unit: 'share' },
			{ key: 'leave', label: { zh: '当年离开 P(T = t)', en: 'Leaves in the year P(T = t)' }, unit: 'share' },
			{ key: 'survival', label: { zh: '年末仍在 S(t)', en: 'Still there S(t)' }, unit: 'share' },
			{ key: 'alike', label: { zh: '若人人一样', en: 'If all were alike' }, unit: 'share' }
		],
		rows: Array.from({ length: years }, (_, i) => [
			i + 1,
			sbgRetention(parameters, i + 1),
			sbgChurnProbability(parameters, i + 1),
			survival[i + 1]!,
			meanRetention(parameters) ** (i + 1)
		])
	};
}

function filled({ alpha, beta }: SbgParameters, years: number): MathFill {
	const terms = Array.from({ length: Math.min(years, MOST_FACTORS) }, (_, k): MathFill => ({
		template: 'factor',
		slots: {
			stay: { value: beta + k, unit: 'shape' },
			all: { value: alpha + beta + k, unit: 'shape' }
		}
	}));
	return {
		template: 'survivalFilled',
		slots: {
			years: countSlot(years),
			factors: { join: '×', terms, more: years > MOST_FACTORS },
			value: shareSlot(sbgSurvival({ alpha, beta }, years))
		}
	};
}

function chartOf(parameters: SbgParameters, years: number): MethodChart {
	const at = Array.from({ length: years + 1 }, (_, t) => t);
	return {
		x: { label: { zh: '年', en: 'Year' }, values: at },
		y: 'percent',
		series: [
			{
				key: 'retention',
				label: { zh: '当年保持率', en: 'Retention of the year' },
				kind: 'line',
				role: 'second',
				values: at.map((t) => (t === 0 ? NaN : 100 * sbgRetention(parameters, t)))
			},
			{
				key: 'survival',
				label: { zh: '仍在', en: 'Still there' },
				kind: 'line',
				role: 'main',
				values: sbgCurve(parameters, years).map((share) => 100 * share)
			},
			{
				key: 'alike',
				label: { zh: '人人一样', en: 'All alike' },
				kind: 'line',
				role: 'quiet',
				values: at.map((t) => 100 * meanRetention(parameters) ** t)
			}
		]
	};
}
