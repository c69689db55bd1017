import type { LeverSpec } from '../lever';
import { index } from './scale';

/** How the company keeps customers: three levels of programme, and what it offers those it lost. */
export const RETENTION_LEVERS = [
	{
		name: 'financialProgramme',
		group: 'retention',
		...index,
		default: 30,
		label: { zh: '财务层次维系', en: 'Financial programme' },
		help: {
			zh: '财务利益：积分、折扣、返利。见效快，也最容易被对手模仿。',
			en: 'Financial benefits: points, discounts, rebates. Quick to work and the easiest for a rival to copy.'
		}
	},
	{
		name: 'socialProgramme',
		group: 'retention',
		...index,
		default: 30,
		label: { zh: '社会层次维系', en: 'Social programme' },
		help: {
			zh: '社会利益：认识客户、个性化关怀、团体活动。增进信任，较难模仿。',
			en: 'Social benefits: knowing the customer, personal care, group activities. They build trust and are harder to copy.'
		}
	},
	{
		name: 'structuralProgramme',
		group: 'retention',
		...index,
		default: 20,
		label: { zh: '结构层次维系', en: 'Structural programme' },
		help: {
			zh: '结构性联系：系统对接、专属服务、共同计划。最贵、最慢，也最难模仿。',
			en: 'Structural ties: linked systems, dedicated service, joint plans. The dearest, the slowest and the hardest to copy.'
		}
	},
	{
		name: 'winbackOffer',
		group: 'retention',
		unit: 'monthsOfSpend',
		min: 0,
		max: 24,
		step: 0.25,
		default: 0.5,
		label: { zh: '挽救优惠', en: 'Win-back offer' },
		help: {
			zh: '给每位值得挽救的流失客户的优惠，以平均月消费额的倍数计。',
			en: 'What each lost customer worth winning back is offered, in months of average spend.'
		}
	}
] as const satisfies readonly LeverSpec[];
