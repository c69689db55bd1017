import type { MethodChart, Output, StepTable } from '$lib/domain/clv/method';
import type { Localized } from '$lib/domain/locale';
import { contactPolicies } from '../contactPolicy';
import { limitValues, recencyChain, valuesAfter, type Recency } from '../customerMarkov';
import { defineMethod } from './defineMethod';
import { shareOf } from './inputs';
import { chancesOf, CHANCES, CONTACT, D_PERIOD, PERIODS, SALE } from './migrationInputs';
import { factorSlot, moneySlot } from './slots';
import { clvOutput, MOST_ROWS } from './steps';

export interface MarkovInputs {
	readonly probabilities: readonly (readonly number[])[];
	readonly margin: number;
	readonly contact: number;
	readonly discount: number;
}

/** The inputs as the formulas take them; the matrices and policies of the page are made from the same. */
export const recencyOf = (given: MarkovInputs): Recency => ({
	probabilities: chancesOf(given.probabilities),
	margin: given.margin,
	contact: given.contact,
	discount: shareOf(given.discount)
});

const stateName = (j: number): Localized => ({ zh: `近度 ${j + 1}`, en: `Recency ${j + 1}` });

/** The relationship as a Markov chain: values after n periods and for ever. */
export const MARKOV = defineMethod({
	id: 'customerMarkov',
	inputs: [CHANCES, SALE, CONTACT, D_PERIOD, { ...PERIODS, default: 4 }],
	formulas: () => ['markovAfter', 'markovLimit'],
	work: (inputs) => {
		const recency = recencyOf(inputs);
		const chain = recencyChain(recency);
		const after = valuesAfter(chain, inputs.periods);
		const limit = limitValues(chain);
		const growth = factorSlot(1 + recency.discount);
		const [p, q] = [recency.probabilities[0]!, 1 - recency.probabilities[0]!];
		return {
			outputs: [
				{
					...clvOutput(limit[0]!),
					label: { zh: '近度 1 的客户，永远算下去 V∞', en: 'At recency 1, for ever: V∞' }
				},
				{
					name: 'afterPeriods',
					label: { zh: '近度 1 的客户，算 n 期 Vₙ', en: 'At recency 1, over n periods: Vₙ' },
					unit: 'money',
					value: after[inputs.periods]![0]!
				},
				...policyOutputs(recency)
			],
			table: steps(after, limit),
			filled: [
				{
					template: 'markovFilled',
					slots: {
						earned: moneySlot(chain.reward[0]!),
						chance: factorSlot(p),
						back: moneySlot(limit[0]!),
						other: factorSlot(q),
						next: moneySlot(limit[1]!),
						growth,
						value: moneySlot(limit[0]!)
					}
				}
			],
			chart: chartOf(after, limit)
		};
	},
	mistakes: [
		{
			id: 'contactForgotten',
			value: (inputs) => limitValues(recencyChain(recencyOf({ ...inputs, contact: 0 })))[0]!
		},
		{
			id: 'buyersOnlyContacted',
			value: (inputs) => {
				const chain = recencyChain(recencyOf(inputs));
				return limitValues({ ...chain, reward: chain.reward.map((r, j) => (j === 0 ? r : 0)) })[0]!;
			}
		},
		{
			id: 'lostForGood',
			value: (inputs) => {
				const recency = recencyOf(inputs);
				return limitValues(
					recencyChain({ ...recency, probabilities: recency.probabilities.slice(0, 1) })
				)[0]!;
			}
		},
		{
			id: 'stoppedEarly',
			value: (inputs) => valuesAfter(recencyChain(recencyOf(inputs)), inputs.periods)[inputs.periods]![0]!
		}
	]
});

/** What the best policy is worth, and how long it keeps in touch. */
function policyOutputs(recency: Recency): Output[] {
	const best = contactPolicies(recency).at(-1)!;
	return [
		{
			name: 'bestValue',
			label: { zh: '按最优联系策略 V∞', en: 'Under the best contact policy: V∞' },
			unit: 'money',
			value: best.values[0]!
		},
		{
			name: 'contactedUntil',
			label: { zh: '联系到近度', en: 'Contacted up to recency' },
			unit: 'count',
			value: best.contacted.lastIndexOf(true) + 1
		}
	];
}

/** Values by state: one line per horizon, the last one for ever. */
function steps(after: readonly (readonly number[])[], limit: readonly number[]): StepTable {
	const states = limit.length - 1;
	const shown = after.slice(0, MOST_ROWS);
	return {
		columns: [
			{ key: 'periods', label: { zh: '期数 n', en: 'Periods n' }, unit: 'count' },
			...Array.from({ length: states }, (_, j) => ({
				key: `state${j + 1}`,
				label: stateName(j),
				unit: 'money' as const
			})),
			{ key: 'lost', label: { zh: '流失', en: 'Lost' }, unit: 'money' }
		],
		rows: [...shown.map((values, n) => [n, ...values]), [{ zh: '∞', en: '∞' }, ...limit]]
	};
}

function chartOf(after: readonly (readonly number[])[], limit: readonly number[]): MethodChart {
	return {
		x: { label: { zh: '期数 n', en: 'Periods n' }, values: after.map((_, n) => n) },
		y: 'money',
		series: [
			{
				key: 'value',
				label: { zh: '近度 1：Vₙ', en: 'Recency 1: Vₙ' },
				kind: 'line',
				role: 'second',
				values: after.map((values) => values[0]!)
			},
			{
				key: 'limit',
				label: { zh: 'V∞', en: 'V∞' },
				kind: 'line',
				role: 'quiet',
				values: after.map(() => limit[0]!)
			}
		]
	};
}
