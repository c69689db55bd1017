import type { NumberInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { FormulaError } from '../error';
import { rescueCeiling, valueAtChance, type Rescue } from '../rescue';
import { defineMethod } from './defineMethod';
import { shareOf } from './inputs';
import {
	CHANCE_ALONE,
	RESCUE_DISCOUNT,
	RESCUE_MARGIN,
	RESCUE_RETENTION,
	rescueOf,
	VALUE_GOING
} from './rescueInputs';
import { factorSlot, moneySlot, shareSlot } from './slots';

const CHANCE_RESCUED = {
	kind: 'number',
	name: 'chanceRescued',
	label: { zh: '挽救后留下的可能 p₁', en: 'Chance that he stays when rescued, p₁' },
	unit: 'percent',
	min: 0,
	max: 100,
	step: 1,
	default: 70,
	exercise: { min: 50, max: 90, step: 10 }
} as const satisfies NumberInput;

/** How much may be spent on keeping one customer: lifetime value with rescue less that without. */
export const RESCUE_CEILING = defineMethod({
	id: 'rescueCeiling',
	inputs: [RESCUE_MARGIN, RESCUE_RETENTION, RESCUE_DISCOUNT, VALUE_GOING, CHANCE_ALONE, CHANCE_RESCUED],
	formulas: () => ['staying', 'atChance', 'ceiling'],
	work: (inputs) => {
		const rescue = rescueOf(inputs);
		const chance = shareOf(inputs.chanceRescued);
		if (chance < rescue.chanceAlone) {
			throw new FormulaError('belowMinimum', 'chanceRescued', inputs.chanceRescued, inputs.chanceAlone);
		}
		const ceiling = rescueCeiling(rescue, chance);
		return {
			outputs: [
				{
					name: 'ceiling',
					label: { zh: '挽救投入的上限', en: 'Ceiling of rescue spending' },
					unit: 'money',
					value: ceiling
				},
				{
					name: 'valueWith',
					label: { zh: '挽救时的终身价值', en: 'Lifetime value with rescue' },
					unit: 'money',
					value: valueAtChance(rescue, chance)
				},
				{
					name: 'valueWithout',
					label: { zh: '不挽救的终身价值', en: 'Lifetime value without' },
					unit: 'money',
					value: valueAtChance(rescue, rescue.chanceAlone)
				},
				{
					name: 'valueStaying',
					label: { zh: '若留下的价值', en: 'Value if he stays' },
					unit: 'money',
					value: rescue.valueStaying
				}
			],
			table: tableOf(rescue, chance),
			filled: filled(rescue, chance, ceiling, inputs),
			chart: chartOf(rescue)
		};
	},
	mistakes: [
		{
			id: 'aloneForgotten',
			value: (inputs) => valueAtChance(rescueOf(inputs), shareOf(inputs.chanceRescued))
		},
		{ id: 'wholeValue', value: (inputs) => rescueOf(inputs).valueStaying },
		{
			id: 'undiscountedLife',
			value: ({ margin, retention, chanceAlone, chanceRescued, valueGoing }) =>
				shareOf(chanceRescued - chanceAlone) * (margin / (1 - shareOf(retention)) - valueGoing)
		}
	]
});

function tableOf(rescue: Rescue, chance: number): StepTable {
	const row = (zh: string, en: string, p: number) => [
		{ zh, en },
		p,
		p * rescue.valueStaying,
		(1 - p) * rescue.valueGoing,
		valueAtChance(rescue, p)
	];
	const [with1, without] = [row('挽救', 'With rescue', chance), row('不挽救', 'Without', rescue.chanceAlone)];
	const less = with1.map((cell, i) => (typeof cell === 'number' ? cell - (without[i] as number) : cell));
	return {
		columns: [
			{ key: 'case', label: { zh: '情形', en: 'Case' }, unit: 'text' },
			{ key: 'chance', label: { zh: '留下的可能 p', en: 'Chance he stays p' }, unit: 'share' },
			{ key: 'stays', label: { zh: 'p × V₁', en: 'p × V₁' }, unit: 'money' },
			{ key: 'goes', label: { zh: '(1 − p) × V₀', en: '(1 − p) × V₀' }, unit: 'money' },
			{ key: 'value', label: { zh: '终身价值', en: 'Lifetime value' }, unit: 'money' }
		],
		rows: [with1, without, [{ zh: '之差 = 上限', en: 'Difference = ceiling' }, ...less.slice(1)]]
	};
}

function filled(
	rescue: Rescue,
	chance: number,
	ceiling: number,
	given: { readonly margin: number; readonly retention: number; readonly discount: number }
): MathFill[] {
	const staying = moneySlot(rescue.valueStaying);
	return [
		{
			template: 'stayingFilled',
			slots: {
				margin: moneySlot(given.margin),
				growth: factorSlot(1 + shareOf(given.discount)),
				retention: factorSlot(shareOf(given.retention)),
				staying
			}
		},
		{
			template: 'ceilingFilled',
			slots: {
				rescued: shareSlot(chance),
				alone: shareSlot(rescue.chanceAlone),
				staying,
				going: moneySlot(rescue.valueGoing),
				ceiling: moneySlot(ceiling)
			}
		}
	];
}

/** The ceiling rises with what rescue does for the chance: a line through zero at the chance without rescue. */
function chartOf(rescue: Rescue): MethodChart {
	const chances = Array.from({ length: 11 }, (_, i) => i / 10);
	return {
		x: {
			label: { zh: '留下的可能（%）', en: 'Chance that he stays (%)' },
			values: chances.map((p) => 100 * p)
		},
		y: 'money',
		series: [
			{
				key: 'value',
				label: { zh: '终身价值', en: 'Lifetime value' },
				kind: 'line',
				role: 'main',
				values: chances.map((p) => valueAtChance(rescue, p))
			},
			{
				key: 'without',
				label: { zh: '不挽救', en: 'Without rescue' },
				kind: 'line',
				role: 'quiet',
				values: chances.map(() => valueAtChance(rescue, rescue.chanceAlone))
			},
			{
				key: 'ceiling',
				label: { zh: '投入上限', en: 'Ceiling' },
				kind: 'line',
				role: 'second',
				values: chances.map((p) => Math.max(0, rescueCeiling(rescue, p)))
			}
		]
	};
}
