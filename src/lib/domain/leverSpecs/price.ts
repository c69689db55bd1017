import type { LeverSpec } from '../lever';

/**
 * Price and margin. Money enters the model only through `monthlySpend`; programme costs scale with it, so the same
 * levers fit a shop and a property developer.
 */
export const PRICE_LEVERS = [
	{
		name: 'monthlySpend',
		group: 'price',
		unit: 'money',
		min: 10,
		max: 50_000,
		step: 10,
		default: 200,
		label: { zh: '平均月消费额', en: 'Average monthly spend' },
		help: {
			zh: '价格指数为 100 时，稳定期客户平均每月的消费额。',
			en: 'What an average stable customer spends a month at price index 100.'
		}
	},
	{
		name: 'price',
		group: 'price',
		unit: 'index',
		min: 60,
		max: 160,
		step: 1,
		default: 100,
		label: { zh: '价格指数', en: 'Price index' },
		help: {
			zh: '100 = 与竞争者同价；高于 100 = 比竞争者贵。',
			en: '100 = the same price as competitors; above 100 = dearer than they are.'
		}
	},
	{
		name: 'grossMargin',
		group: 'price',
		unit: 'percent',
		min: 5,
		max: 95,
		step: 1,
		default: 45,
		label: { zh: '毛利率', en: 'Gross margin' },
		help: {
			zh: '价格指数为 100 时，收入扣除商品成本后所剩的比例。',
			en: 'Share of revenue left after the cost of goods, at price index 100.'
		}
	}
] as const satisfies readonly LeverSpec[];
