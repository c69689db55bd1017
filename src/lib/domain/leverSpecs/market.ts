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
		label: { zh: '竞争强度', en: 'Competition' },
		help: {
			zh: '0 = 垄断，无处可去；1 = 完全开放的竞争。',
			en: '0 = monopoly, nowhere to go; 1 = fully open competition.'
		}
	},
	{
		name: 'naturalExit',
		group: 'market',
		unit: 'percentPerYear',
		min: 0,
		max: 20,
		step: 0.5,
		default: 2,
		label: { zh: '自然流失率', en: 'Natural exit' },
		help: {
			zh: '搬迁、歇业、不再需要：与企业所为无关的离开。',
			en: 'Moving away, closing down, no more need: leaving whatever the company does.'
		}
	},
	{
		name: 'expectationDrift',
		group: 'market',
		unit: 'index',
		min: 0,
		max: 10,
		step: 0.5,
		default: 1,
		label: { zh: '期望年升幅', en: 'Expectation drift' },
		help: {
			zh: '市场每年把客户的期望抬高几点。',
			en: 'Points a year by which the market raises what customers expect.'
		}
	},
	{
		name: 'churnAlpha',
		group: 'market',
		unit: 'shape',
		min: 0.05,
		max: 50,
		step: 0.001,
		default: 0.668,
		label: { zh: '流失倾向 α', en: 'Churn propensity α' },
		help: {
			zh: '客户起初（经历起作用之前）的年流失倾向服从 Beta(α, β)：平均数不变时，α、β 越小，客户之间差异越大。',
			en: 'The yearly churn propensity that customers start with, before experience acts, is Beta(α, β): for the same mean, the smaller both are, the more customers differ.'
		}
	},
	{
		name: 'churnBeta',
		group: 'market',
		unit: 'shape',
		min: 0.05,
		max: 200,
		step: 0.001,
		default: 3.806,
		label: { zh: '流失倾向 β', en: 'Churn propensity β' },
		help: {
			zh: '客户起初（经历起作用之前）的年流失倾向服从 Beta(α, β)：平均数为 α ÷ (α + β)。',
			en: 'The yearly churn propensity that customers start with, before experience acts, is Beta(α, β): its mean is α ÷ (α + β).'
		}
	},
	{
		name: 'individualChange',
		group: 'market',
		unit: 'share',
		min: 0,
		max: 1,
		step: 0.05,
		default: 1,
		label: { zh: '个体变化', en: 'Individual change' },
		help: {
			zh: '1 = 经历会改变去留；0 = 人人不变，只剩筛选：易走的先走，留下的自然更稳。',
			en: '1 = what customers live through changes whether they stay; 0 = nobody changes and only sorting remains: those prone to leave go first.'
		}
	}
] as const satisfies readonly LeverSpec[];
