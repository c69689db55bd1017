import type { LeverSpec } from '../lever';

/** What the company does not choose: rivals, natural exit, rising expectations, and how customers differ. */
export const MARKET_LEVERS = [
	{
		name: 'competition',
		group: 'market',
		unit: 'share',
		min: 0,
		max: 1,
		step: 0.01,
		default: 0.6,
		label: { zh: '竞争强度', en: 'Competition' }
	},
	{
		name: 'naturalExit',
		group: 'market',
		unit: 'percentPerYear',
		min: 0,
		max: 20,
		step: 0.5,
		default: 2,
		label: { zh: '自然流失率', en: 'Natural exit' }
	},
	{
		name: 'expectationDrift',
		group: 'market',
		unit: 'index',
		min: 0,
		max: 10,
		step: 0.5,
		default: 1,
		label: { zh: '期望年升幅', en: 'Expectation drift' }
	},
	{
		name: 'churnAlpha',
		group: 'market',
		unit: 'shape',
		min: 0.05,
		max: 50,
		step: 0.001,
		default: 0.668,
		label: { zh: '流失倾向 α', en: 'Churn propensity α' }
	},
	{
		name: 'churnBeta',
		group: 'market',
		unit: 'shape',
		min: 0.05,
		max: 200,
		step: 0.001,
		default: 3.806,
		label: { zh: '流失倾向 β', en: 'Churn propensity β' }
	},
	{
		name: 'individualChange',
		group: 'market',
		unit: 'share',
		min: 0,
		max: 1,
		step: 0.05,
		default: 1,
		label: { zh: '个体变化', en: 'Individual change' }
	}
] as const satisfies readonly LeverSpec[];
