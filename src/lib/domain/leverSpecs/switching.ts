import type { LeverSpec } from '../lever';
import { index } from './scale';

/** The eight facets of switching costs (Burnham, Frels & Mahajan 2003): four procedural, two financial, two relational. */
export const SWITCHING_LEVERS = [
	{
		name: 'economicRisk',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '危机成本', en: 'Economic risk cost' },
		help: { zh: '换一家可能吃亏的风险。', en: 'The risk of faring worse elsewhere.' }
	},
	{
		name: 'evaluation',
		group: 'switching',
		...index,
		default: 25,
		label: { zh: '评估成本', en: 'Evaluation cost' },
		help: {
			zh: '寻找、比较别家所花的时间和精力。',
			en: 'Time and effort to find and compare others.'
		}
	},
	{
		name: 'learning',
		group: 'switching',
		...index,
		default: 25,
		label: { zh: '学习成本', en: 'Learning cost' },
		help: {
			zh: '学会使用别家的产品、适应别家的做法所花的力气；随来往时间增长。',
			en: 'The effort of learning another company’s product and its ways; grows with tenure.'
		}
	},
	{
		name: 'setUp',
		group: 'switching',
		...index,
		default: 20,
		label: { zh: '组织调整成本', en: 'Set-up cost' },
		help: {
			zh: '与新的一家建立关系、为此调整自身组织和流程的代价。',
			en: 'Starting a relationship elsewhere and rearranging one’s own organisation for it.'
		}
	},
	{
		name: 'benefitLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '利益损失成本', en: 'Benefit loss cost' },
		help: {
			zh: '离开就失去的积分、折扣和等级；随来往时间增长。',
			en: 'Points, discounts and status forfeited on leaving; grow with tenure.'
		}
	},
	{
		name: 'monetaryLoss',
		group: 'switching',
		...index,
		default: 15,
		label: { zh: '金钱损失成本', en: 'Monetary loss cost' },
		help: {
			zh: '离开或换一家时的一次性支出：违约金、押金、入网费等。',
			en: 'One-off payments on leaving or joining elsewhere: penalties, deposits, joining fees.'
		}
	},
	{
		name: 'personalRelationshipLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '关系损失成本', en: 'Personal relationship loss cost' },
		help: {
			zh: '失去与熟悉的人的关系；随信任增长。',
			en: 'Losing the ties with people one knows; grows with trust.'
		}
	},
	{
		name: 'brandRelationshipLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '品牌损失成本', en: 'Brand relationship loss cost' },
		help: {
			zh: '失去与所认同品牌的关系；随品牌忠诚增长。',
			en: 'Losing the tie with a brand one identifies with; grows with brand loyalty.'
		}
	}
] as const satisfies readonly LeverSpec[];
