import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'switching'>, TemplateWords>> = {
	'tpl-switching-types': {
		given: {
			zh: '一位客户若换供应商，各项转换成本估计为：经济危机成本 {risk}，评估成本 {evaluation}，学习成本 {learning}，组织调整成本 {setUp}，利益损失 {benefit}，金钱损失 {monetary}，个人关系损失 {personal}，品牌关系损失 {brand}。',
			en: 'If a customer changed supplier, the switching costs would be: economic risk {risk}, evaluation {evaluation}, learning {learning}, set-up {setUp}, benefit loss {benefit}, monetary loss {monetary}, loss of personal relationships {personal}, loss of the brand relationship {brand}.'
		},
		ask: {
			zh: '{type}转换成本占全部的百分之几？',
			en: 'What percentage of the total is {type} switching cost?'
		},
		blank: {
			zh: '{type}转换成本占全部的 ____。',
			en: 'The share of {type} switching cost in the total is ____.'
		},
		steps: {
			part: { zh: '{type}转换成本', en: 'Cost of the {type} type' },
			total: { zh: '全部转换成本', en: 'All switching costs' },
			share: { zh: '所占比例', en: 'Share' }
		},
		mistakes: {
			riskAsFinancial: {
				zh: '把经济危机成本归到了财务类。它是对结果没有把握而起的担心，属于程序类。',
				en: 'Economic risk was put under financial. It is worry about an uncertain outcome and belongs to the procedural costs.'
			},
			setUpAsFinancial: {
				zh: '把组织调整成本归到了财务类。它是换过去要办的事，属于程序类。',
				en: 'Set-up was put under financial. It is the work of changing over and belongs to the procedural costs.'
			},
			learningAsRelational: {
				zh: '把学习成本归到了关系类。学会用新产品花的是时间和精力，属于程序类。',
				en: 'Learning was put under relational. Learning to use a new product takes time and effort: procedural.'
			},
			benefitAsRelational: {
				zh: '把利益损失归到了关系类。失去的积分和优惠可以用钱计，属于财务类。',
				en: 'Benefit loss was put under relational. Points and discounts forgone can be counted in money: financial.'
			},
			brandForgotten: {
				zh: '漏了品牌关系损失。关系类包括个人关系和品牌关系。',
				en: 'The brand relationship was left out. The relational type has personal and brand relationships.'
			},
			byNumberOfKinds: {
				zh: '按种数算了比例。各项的金额不同。',
				en: 'The number of kinds was compared. Their amounts differ.'
			}
		},
		rule: {
			zh: '八种转换成本分三类：程序类（危机、评估、学习、组织调整），财务类（利益损失、金钱损失），关系类（个人关系、品牌关系）。',
			en: 'Eight switching costs, three types: procedural (economic risk, evaluation, learning, set-up), financial (benefit loss, monetary loss), relational (personal, brand).'
		},
		choices: {
			type: {
				procedural: { zh: '程序类', en: 'procedural' },
				financial: { zh: '财务类', en: 'financial' },
				relational: { zh: '关系类', en: 'relational' }
			}
		}
	},
	'tpl-switching-barrier': {
		given: {
			zh: '一位客户换供应商要付出转换成本：程序类 {procedural}，财务类 {financial}，关系类 {relational}，现在一次付出。对手更便宜，他每年年末可得一笔好处，共 {span}。年折现率为 {discount}。',
			en: 'Changing supplier costs a customer, once and now: procedural {procedural}, financial {financial}, relational {relational}. The rival is cheaper and would bring him an advantage at the end of each year for {span}. The discount rate is {discount}.'
		},
		ask: {
			zh: '每年的好处至少要有多少，他才值得转换？',
			en: 'From what yearly advantage on is it worth his while to change?'
		},
		blank: {
			zh: '每年的好处至少要有 ____，他才值得转换。',
			en: 'It is worth his while to change from a yearly advantage of ____ on.'
		},
		steps: {
			total: { zh: '全部转换成本', en: 'All switching costs' },
			annuity: { zh: '各年折现因子之和', en: 'Sum of the discount factors' },
			advantage: { zh: '转换成本 ÷ 折现因子之和', en: 'Switching costs ÷ sum of the factors' }
		},
		mistakes: {
			undiscounted: {
				zh: '直接除以了年数。以后的好处不如现在的成本值钱，要折现。',
				en: 'It was divided by the years. A later advantage weighs less than a cost now: discount it.'
			},
			financialOnly: {
				zh: '只算了财务类。麻烦和失去的关系也是成本。',
				en: 'Only the financial cost was counted. Trouble and lost relationships are costs too.'
			},
			relationalForgotten: {
				zh: '漏了关系类转换成本。',
				en: 'The relational costs were left out.'
			},
			inOneYear: {
				zh: '要求一年就收回全部成本。',
				en: 'All the cost was to be made up for within one year.'
			},
			discountedOnce: {
				zh: '把平均数按最后一年折现了。各年的好处应分别折现。',
				en: 'The yearly mean was carried to the last year. Each year’s advantage is discounted by itself.'
			}
		},
		rule: {
			zh: '对手每年的好处折现后不超过转换成本，客户就不会走，哪怕他并不满意。',
			en: 'While the discounted advantage of the rival stays below the switching costs the customer stays, satisfied or not.'
		}
	}
};
