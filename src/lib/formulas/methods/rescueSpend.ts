import type { NumberInput } from '$lib/domain/clv/input';
import type { MathFill, MethodChart, StepTable } from '$lib/domain/clv/method';
import { FormulaError } from '../error';
import { bestRescueSpend, chanceWith, rescueCeiling, rescueGain, type Rescue } from '../rescue';
import { responseThrough, type ResponseCurve } from '../responseCurve';
import { defineMethod } from './defineMethod';
import { roundSteps } from './roundSteps';
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

const SPEND = {
	kind: 'number',
	name: 'spend',
	label: { zh: '挽救投入 s', en: 'Rescue spending s' },
	unit: 'money',
	min: 0,
	max: 1_000_000,
	step: 10,
	slider: { min: 0, max: 1000 },
	default: 150,
	exercise: { min: 50, max: 300, step: 50 }
} as const satisfies NumberInput;

const TRIED = {
	...SPEND,
	name: 'tried',
	label: { zh: '试过：每人花', en: 'Tried: spent per head' },
	min: 1,
	slider: { min: 10, max: 500 },
	default: 100,
	exercise: { min: 50, max: 150, step: 50 }
} as const satisfies NumberInput;

const CONVINCED = {
	kind: 'number',
	name: 'convinced',
	label: { zh: '因而劝回要走的人', en: 'which convinced of those going' },
	unit: 'percent',
	min: 1,
	max: 99,
	step: 1,
	default: 35,
	exercise: { min: 20, max: 40, step: 10 }
} as const satisfies NumberInput;

const CONVINCED_AT_MOST = {
	...CONVINCED,
	name: 'convincedCeiling',
	label: { zh: '花再多也至多劝回 C', en: 'Convinced at most, C' },
	min: 2,
	max: 100,
	default: 60,
	exercise: { min: 50, max: 80, step: 10 }
} as const satisfies NumberInput;

interface Tried {
	readonly tried: number;
	readonly convinced: number;
	readonly convincedCeiling: number;
}

function responseOf({ tried, convinced, convincedCeiling }: Tried): ResponseCurve {
	if (convinced >= convincedCeiling) {
		throw new FormulaError('notBelow', 'convinced', convinced, convincedCeiling);
	}
	return responseThrough(tried, shareOf(convinced), shareOf(convincedCeiling));
}

/** More money raises the chance of rescue, ever more slowly: what is gained, and where it stops paying. */
export const RESCUE_SPEND = defineMethod({
	id: 'rescueSpend',
	inputs: [
		SPEND,
		RESCUE_MARGIN,
		RESCUE_RETENTION,
		RESCUE_DISCOUNT,
		VALUE_GOING,
		CHANCE_ALONE,
		TRIED,
		CONVINCED,
		CONVINCED_AT_MOST
	],
	formulas: () => ['chance', 'gain', 'best'],
	work: (inputs) => {
		const rescue = rescueOf(inputs);
		const response = responseOf(inputs);
		const { spend } = inputs;
		const chance = chanceWith(rescue, response, spend);
		const best = bestRescueSpend(rescue, response);
		return {
			outputs: [
				{
					name: 'gain',
					label: { zh: '挽救的净收益', en: 'Gain from rescuing' },
					unit: 'money',
					value: rescueGain(rescue, response, spend)
				},
				{
					name: 'chance',
					label: { zh: '留下的可能', en: 'Chance that he stays' },
					unit: 'percent',
					value: 100 * chance
				},
				{
					name: 'ceiling',
					label: { zh: '这一可能下的投入上限', en: 'Ceiling at this chance' },
					unit: 'money',
					value: rescueCeiling(rescue, chance)
				},
				{
					name: 'best',
					label: { zh: '最合算的投入', en: 'Spending that gains most' },
					unit: 'money',
					value: best
				},
				{
					name: 'bestGain',
					label: { zh: '那时的净收益', en: 'Gain there' },
					unit: 'money',
					value: rescueGain(rescue, response, best)
				}
			],
			table: tableOf(rescue, response, best),
			filled: filled(rescue, response, spend, best),
			chart: chartOf(rescue, response, Math.max(spend, best, 50))
		};
	},
	mistakes: [
		{
			id: 'spendForgotten',
			value: (inputs) => rescueGain(rescueOf(inputs), responseOf(inputs), inputs.spend) + inputs.spend
		},
		{
			id: 'worksOnAll',
			value: (inputs) => {
				const rescue = rescueOf(inputs);
				const everyone = { ...rescue, chanceAlone: 0 };
				return rescueGain(everyone, responseOf(inputs), inputs.spend);
			}
		},
		{
			id: 'wholeValue',
			value: (inputs) => {
				const rescue = rescueOf(inputs);
				return chanceWith(rescue, responseOf(inputs), inputs.spend) * rescue.valueStaying - inputs.spend;
			}
		}
	]
});

const FRACTIONS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

function tableOf(rescue: Rescue, response: ResponseCurve, best: number): StepTable {
	const scale = best > 0 ? best : 100;
	return {
		columns: [
			{ key: 'spend', label: { zh: '投入 s', en: 'Spending s' }, unit: 'money' },
			{ key: 'chance', label: { zh: '留下的可能 p(s)', en: 'Chance p(s)' }, unit: 'share' },
			{ key: 'ceiling', label: { zh: '上限 = 多得的价值', en: 'Ceiling = value added' }, unit: 'money' },
			{ key: 'gain', label: { zh: '净收益 = 上限 − s', en: 'Gain = ceiling − s' }, unit: 'money' }
		],
		rows: FRACTIONS.map((fraction) => {
			const spend = fraction * scale;
			const chance = chanceWith(rescue, response, spend);
			return [spend, chance, rescueCeiling(rescue, chance), rescueGain(rescue, response, spend)];
		})
	};
}

function filled(rescue: Rescue, response: ResponseCurve, spend: number, best: number): MathFill[] {
	const alone = shareSlot(rescue.chanceAlone);
	const ceiling = shareSlot(response.ceiling);
	const speed = factorSlot(response.speed);
	const stake = moneySlot(rescue.valueStaying - rescue.valueGoing);
	const chance = shareSlot(chanceWith(rescue, response, spend));
	const fills: MathFill[] = [
		{ template: 'chanceFilled', slots: { alone, ceiling, speed, spend: moneySlot(spend), chance } },
		{
			template: 'gainFilled',
			slots: {
				chance,
				alone,
				stake,
				spend: moneySlot(spend),
				gain: moneySlot(rescueGain(rescue, response, spend))
			}
		}
	];
	if (best === 0) return fills;
	return [
		...fills,
		{ template: 'bestFilled', slots: { alone, ceiling, speed, stake, best: moneySlot(best) } }
	];
}

function chartOf(rescue: Rescue, response: ResponseCurve, reach: number): MethodChart {
	const spends = roundSteps(3 * reach, 30);
	const chances = spends.map((spend) => chanceWith(rescue, response, spend));
	return {
		x: { label: { zh: '投入（元）', en: 'Spending (yuan)' }, values: spends },
		y: 'money',
		series: [
			{
				key: 'ceiling',
				label: { zh: '投入上限', en: 'Ceiling' },
				kind: 'line',
				role: 'main',
				values: chances.map((chance) => rescueCeiling(rescue, chance))
			},
			{
				key: 'spend',
				label: { zh: '投入本身', en: 'Spending' },
				kind: 'line',
				role: 'quiet',
				values: spends
			},
			{
				key: 'gain',
				label: { zh: '净收益', en: 'Gain' },
				kind: 'line',
				role: 'second',
				values: spends.map((spend) => rescueGain(rescue, response, spend))
			}
		]
	};
}
