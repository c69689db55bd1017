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
		label: { zh: '获客投入', en: 'Acquisition spend' }
	},
	{
		name: 'acquisitionCeiling',
		group: 'acquisition',
		unit: 'percent',
		min: 0,
		max: 30,
		step: 0.5,
		default: 6,
		label: { zh: '获客率上限', en: 'Acquisition ceiling' }
	},
	{
		name: 'wordOfMouth',
		group: 'acquisition',
		...index,
		default: 40,
		label: { zh: '口碑强度', en: 'Word of mouth' }
	},
	{
		name: 'initialShare',
		group: 'acquisition',
		...percent,
		default: 40,
		label: { zh: '期初客户占比', en: 'Customers at the start' }
	},
	{
		name: 'initialTenure',
		group: 'acquisition',
		unit: 'months',
		min: 0,
		max: 120,
		step: 1,
		default: 24,
		label: { zh: '期初平均来往时间', en: 'Tenure at the start' }
	}
] as const satisfies readonly LeverSpec[];
