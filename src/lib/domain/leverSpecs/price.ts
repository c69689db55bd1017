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
		label: { zh: '平均月消费额', en: 'Average monthly spend' }
	},
	{
		name: 'price',
		group: 'price',
		unit: 'index',
		min: 60,
		max: 160,
		step: 1,
		default: 100,
		label: { zh: '价格指数', en: 'Price index' }
	},
	{
		name: 'grossMargin',
		group: 'price',
		unit: 'percent',
		min: 5,
		max: 95,
		step: 1,
		default: 45,
		label: { zh: '毛利率', en: 'Gross margin' }
	}
] as const satisfies readonly LeverSpec[];
