import type { LeverSpec } from '../lever';
import { index } from './scale';

/** The eight facets of switching costs (Burnham, Frels & Mahajan 2003): four procedural, two financial, two relational. */
export const SWITCHING_LEVERS = [
	{
		name: 'economicRisk',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '危机成本', en: 'Economic risk cost' }
	},
	{
		name: 'evaluation',
		group: 'switching',
		...index,
		default: 25,
		label: { zh: '评估成本', en: 'Evaluation cost' }
	},
	{
		name: 'learning',
		group: 'switching',
		...index,
		default: 25,
		label: { zh: '学习成本', en: 'Learning cost' }
	},
	{
		name: 'setUp',
		group: 'switching',
		...index,
		default: 20,
		label: { zh: '组织调整成本', en: 'Set-up cost' }
	},
	{
		name: 'benefitLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '利益损失成本', en: 'Benefit loss cost' }
	},
	{
		name: 'monetaryLoss',
		group: 'switching',
		...index,
		default: 15,
		label: { zh: '金钱损失成本', en: 'Monetary loss cost' }
	},
	{
		name: 'personalRelationshipLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '关系损失成本', en: 'Personal relationship loss cost' }
	},
	{
		name: 'brandRelationshipLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '品牌损失成本', en: 'Brand relationship loss cost' }
	}
] as const satisfies readonly LeverSpec[];
