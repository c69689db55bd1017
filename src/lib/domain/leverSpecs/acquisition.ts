import type { LeverSpec } from '../lever';
import { index, percent } from './scale';

/** How customers come, and who is one at the start. */
export const ACQUISITION_LEVERS = [
	{
		name: 'acquisitionSpend',
		group: 'acquisition',
		unit: 'percent',
		min: 0,
		max: 100,
		step: 0.5,
		default: 3,
		label: { zh: '获客投入', en: 'Acquisition spend' },
		help: {
			zh: '每月花在每位潜在客户身上的钱，占平均月消费额的百分比。',
			en: 'Spent per prospect and month, as a percentage of average monthly spend.'
		}
	},
	{
		name: 'acquisitionCeiling',
		group: 'acquisition',
		unit: 'percent',
		min: 0,
		max: 30,
		step: 0.5,
		default: 6,
		label: { zh: '获客率上限', en: 'Acquisition ceiling' },
		help: {
			zh: '投入再多，每月也只有这一比例的潜在客户会加入。',
			en: 'However much is spent, no larger share of prospects joins in a month.'
		}
	},
	{
		name: 'wordOfMouth',
		group: 'acquisition',
		...index,
		default: 40,
		label: { zh: '口碑强度', en: 'Word of mouth' },
		help: {
			zh: '满意者推荐、不满者劝阻的影响力。',
			en: 'How strongly the satisfied recommend and the dissatisfied warn.'
		}
	},
	{
		name: 'initialShare',
		group: 'acquisition',
		...percent,
		default: 40,
		label: { zh: '期初客户占比', en: 'Customers at the start' },
		help: {
			zh: '第 0 月已是客户的人占整个市场的比例；其余为潜在客户。',
			en: 'Share of the market that is already a customer in month 0; the others are prospects.'
		}
	},
	{
		name: 'initialTenure',
		group: 'acquisition',
		unit: 'months',
		min: 0,
		max: 120,
		step: 1,
		default: 24,
		label: { zh: '期初平均来往时间', en: 'Tenure at the start' },
		help: {
			zh: '期初客户平均已来往多少个月。',
			en: 'How many months the customers of month 0 have been with the company, on average.'
		}
	}
] as const satisfies readonly LeverSpec[];
