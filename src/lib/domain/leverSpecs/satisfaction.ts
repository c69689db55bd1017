import type { LeverSpec } from '../lever';
import { index, percent } from './scale';

/** What the company delivers, how it handles complaints, and what it promises. */
export const SATISFACTION_LEVERS = [
	{
		name: 'productQuality',
		group: 'satisfaction',
		...index,
		default: 70,
		label: { zh: '产品质量', en: 'Product quality' },
		help: {
			zh: '交付的产品有多好；质量越高，成本上升得越快。',
			en: 'How good the product delivered is; cost rises ever faster with quality.'
		}
	},
	{
		name: 'serviceSpeed',
		group: 'satisfaction',
		...index,
		default: 65,
		label: { zh: '服务速度', en: 'Service speed' },
		help: { zh: '服务与投诉处理有多快。', en: 'How fast service is given and complaints are handled.' }
	},
	{
		name: 'complaintResolution',
		group: 'satisfaction',
		...percent,
		default: 80,
		label: { zh: '投诉解决率', en: 'Complaints resolved' },
		help: {
			zh: '投诉得到解决的比例；解决了不等于投诉者满意。',
			en: 'Share of complaints that are settled; settled does not mean that the complainant is satisfied.'
		}
	},
	{
		name: 'closingTheLoop',
		group: 'satisfaction',
		...percent,
		default: 50,
		label: { zh: '投诉反馈率', en: 'Closing the loop' },
		help: {
			zh: '投诉者得到反馈（被告知处理结果、被回访）的比例。',
			en: 'Share of complainants who hear back: who are told the result and called again.'
		}
	},
	{
		name: 'promise',
		group: 'satisfaction',
		...index,
		default: 65,
		label: { zh: '广告承诺', en: 'Promise' },
		help: {
			zh: '广告承诺的水平：带来新客户，也抬高期望。满意滑块不带动它。',
			en: 'What advertising promises: it brings new customers and raises expectations. The satisfaction slider does not move it.'
		}
	}
] as const satisfies readonly LeverSpec[];
