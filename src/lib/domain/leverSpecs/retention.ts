import type { LeverSpec } from '../lever';
import { index } from './scale';

/** How the company keeps customers: three levels of programme, and what it offers those it lost. */
export const RETENTION_LEVERS = [
	{
		name: 'financialProgramme',
		group: 'retention',
		...index,
		default: 30,
		label: { zh: '财务层次维系', en: 'Financial programme' }
	},
	{
		name: 'socialProgramme',
		group: 'retention',
		...index,
		default: 30,
		label: { zh: '社会层次维系', en: 'Social programme' }
	},
	{
		name: 'structuralProgramme',
		group: 'retention',
		...index,
		default: 20,
		label: { zh: '结构层次维系', en: 'Structural programme' }
	},
	{
		name: 'winbackOffer',
		group: 'retention',
		unit: 'monthsOfSpend',
		min: 0,
		max: 24,
		step: 0.25,
		default: 0.5,
		label: { zh: '挽救优惠', en: 'Win-back offer' }
	}
] as const satisfies readonly LeverSpec[];
