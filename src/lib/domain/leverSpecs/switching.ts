import type { LeverSpec } from '../lever';
import { index } from './scale';

/** The eight facets of switching costs (Burnham, Frels & Mahajan 2003): four procedural, two financial, two relational. */
export const SWITCHING_LEVERS = [
	{
		name: 'economicRisk',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '危机成本', en: 'Economic risk' },
		help: { zh: '换供应商可能吃亏的风险。', en: 'The risk that a new supplier turns out worse.' }
	},
	{
		name: 'evaluation',
		group: 'switching',
		...index,
		default: 25,
		label: { zh: '评估成本', en: 'Evaluation' },
		help: {
			zh: '寻找、比较其他供应商的时间和精力。',
			en: 'Time and effort to find and compare other suppliers.'
		}
	},
	{
		name: 'learning',
		group: 'switching',
		...index,
		default: 25,
		label: { zh: '学习成本', en: 'Learning' },
		help: {
			zh: '学会使用新产品、新流程的代价；随关系时间增长。',
			en: 'Learning a new product and its ways; grows with tenure.'
		}
	},
	{
		name: 'setUp',
		group: 'switching',
		...index,
		default: 20,
		label: { zh: '组织调整成本', en: 'Set-up' },
		help: {
			zh: '与新供应商建立关系、调整组织的代价。',
			en: 'Starting with a new supplier and rearranging one’s own house.'
		}
	},
	{
		name: 'benefitLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '利益损失成本', en: 'Benefit loss' },
		help: {
			zh: '离开就失去的积分、折扣和等级；随关系时间增长。',
			en: 'Points, discounts and status forfeited on leaving; grow with tenure.'
		}
	},
	{
		name: 'monetaryLoss',
		group: 'switching',
		...index,
		default: 15,
		label: { zh: '金钱损失成本', en: 'Monetary loss' },
		help: {
			zh: '违约金、押金、新装费等一次性支出。',
			en: 'One-off payments: penalties, deposits, new joining fees.'
		}
	},
	{
		name: 'personalRelationshipLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '个人关系损失成本', en: 'Personal relationship loss' },
		help: { zh: '失去熟悉的人；随信任增长。', en: 'Losing people one knows; grows with trust.' }
	},
	{
		name: 'brandRelationshipLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '品牌关系损失成本', en: 'Brand relationship loss' },
		help: {
			zh: '失去对品牌的认同；随品牌忠诚增长。',
			en: 'Losing a brand one identifies with; grows with brand loyalty.'
		}
	}
] as const satisfies readonly LeverSpec[];
