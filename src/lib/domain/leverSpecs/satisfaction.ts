import type { LeverSpec } from '../lever';
import { index, percent } from './scale';

/** What the company delivers, how it handles complaints, and what it promises. */
export const SATISFACTION_LEVERS = [
	{
		name: 'productQuality',
		group: 'satisfaction',
		...index,
		default: 70,
		label: { zh: '产品质量', en: 'Product quality' }
	},
	{
		name: 'serviceSpeed',
		group: 'satisfaction',
		...index,
		default: 65,
		label: { zh: '服务速度', en: 'Service speed' }
	},
	{
		name: 'complaintResolution',
		group: 'satisfaction',
		...percent,
		default: 80,
		label: { zh: '投诉解决率', en: 'Complaints resolved' }
	},
	{
		name: 'closingTheLoop',
		group: 'satisfaction',
		...percent,
		default: 50,
		label: { zh: '投诉反馈率', en: 'Closing the loop' }
	},
	{
		name: 'promise',
		group: 'satisfaction',
		...index,
		default: 65,
		label: { zh: '广告承诺', en: 'Promise' }
	}
] as const satisfies readonly LeverSpec[];
