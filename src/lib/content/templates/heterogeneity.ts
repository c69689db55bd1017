import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const DIFFER = {
	zh: '一批客户每年离开的可能因人而异，服从 Beta(α, β)，α = {alpha}，β = {beta}；各人自己的可能始终不变（sBG 模型）。',
	en: 'In a cohort the yearly chance of leaving differs between customers as Beta(α, β) with α = {alpha} and β = {beta}, and never changes for any one of them (sBG model).'
} as const;
const SWAPPED = {
	zh: 'α 与 β 用反了。α 是离开的一边，平均流失率为 α ÷（α + β）。',
	en: 'α and β were swapped. α is the side of leaving: mean churn is α ÷ (α + β).'
} as const;

export const WORDS: Readonly<Record<IdsOf<'heterogeneity'>, TemplateWords>> = {
	'tpl-sbg-retention': {
		given: DIFFER,
		ask: {
			zh: '第 {year} 年的保持率是多少？',
			en: 'What is the retention rate of year {year}?'
		},
		blank: {
			zh: '第 {year} 年的保持率为 ____。',
			en: 'The retention rate of year {year} is ____.'
		},
		steps: {
			retention: { zh: '保持率 (β + t − 1) ÷ (α + β + t − 1)', en: 'Retention (β + t − 1) ÷ (α + β + t − 1)' }
		},
		mistakes: {
			average: {
				zh: '用了第一年的保持率 β ÷（α + β）。易走的先走，以后各年的保持率更高。',
				en: 'The retention of year 1, β ÷ (α + β), was used. The fickle leave first, and retention rises.'
			},
			survival: {
				zh: '这是到那一年末还在的比例，不是那一年的保持率。',
				en: 'That is the share left at the end of that year, not the retention of the year.'
			},
			churnTaken: { zh: '这是那一年的流失率。', en: 'That is the churn rate of the year.' },
			swapped: SWAPPED,
			oneYearOff: {
				zh: '差了一年。第 t 年的分子是 β + t − 1。',
				en: 'One year off. In year t the numerator is β + t − 1.'
			}
		},
		rule: {
			zh: 'sBG 模型第 t 年的保持率 = (β + t − 1) ÷ (α + β + t − 1)。没有人改变，保持率却逐年上升。',
			en: 'In the sBG model retention in year t is (β + t − 1) ÷ (α + β + t − 1). Nobody changes, and yet it rises.'
		}
	},
	'tpl-sbg-survival': {
		given: DIFFER,
		ask: { zh: '{span}后还剩百分之几？', en: 'What percentage is left after {span}?' },
		blank: { zh: '{span}后还剩 ____。', en: 'After {span} the share left is ____.' },
		steps: {
			first: { zh: '第 1 年的保持率', en: 'Retention of year 1' },
			survival: { zh: '各年保持率连乘', en: 'Product of the yearly rates' }
		},
		mistakes: {
			averageChurn: {
				zh: '用平均保持率连乘了。易走的人先走，剩下的人更稳，实际剩得更多。',
				en: 'The average rate was compounded. The fickle leave first, those who remain are steadier, and more are left.'
			},
			oneYearOff: { zh: '少乘了一年。', en: 'One year is missing from the product.' },
			retentionTaken: {
				zh: '这是最后一年的保持率，不是还在的比例。',
				en: 'That is the retention of the last year alone, not the share left.'
			},
			swapped: SWAPPED
		},
		rule: {
			zh: '还在的比例 = 各年保持率 (β + t − 1) ÷ (α + β + t − 1) 的连乘积。',
			en: 'The share left is the product of the yearly retention rates (β + t − 1) ÷ (α + β + t − 1).'
		}
	},
	'tpl-sbg-residual': {
		given: {
			zh: `${DIFFER.zh}一位客户已来往 {stayed}，即将决定下一次续约（第 n 次，n 即已来往的年数）。每次续约的毛利为 {margin}，年折现率为 {discount}；下一次的毛利不折现。只算接下来的三次续约。`,
			en: `${DIFFER.en} One customer has stayed {stayed} and is about to decide on the next renewal (the n-th, n being the years stayed). Each renewal brings {margin}, the discount rate is {discount}, and the next margin is not discounted. Count the next three renewals only.`
		},
		ask: { zh: '他在这三次续约中值多少？', en: 'What is he worth over these three renewals?' },
		blank: {
			zh: '他在这三次续约中的价值为 ____。',
			en: 'Over these three renewals he is worth ____.'
		},
		steps: {
			next: { zh: '下一次续约的可能', en: 'Chance of the next renewal' },
			second: { zh: '再下一次', en: 'Of the one after it' },
			third: { zh: '第三次', en: 'Of the third' },
			value: { zh: '毛利 × 折现后的可能之和', en: 'Margin × sum of the discounted chances' }
		},
		mistakes: {
			average: {
				zh: '用了新客户的平均保持率。留下来的客户更稳，续约的可能更高。',
				en: 'The average retention of new customers was used. Who has stayed is steadier and renews more surely.'
			},
			asNewcomer: {
				zh: '当成刚加入的客户了。他已经续约过几次，要从第 n 年的保持率算起。',
				en: 'He was taken for a newcomer. He has renewed before: start from the retention of year n.'
			},
			discountedTooOften: {
				zh: '多折现了一次。即将到来的一次不折现。',
				en: 'Everything was discounted once too often. The renewal due now is not discounted.'
			},
			undiscounted: { zh: '忘了折现。', en: 'Discounting was left out.' },
			oneRenewal: { zh: '只算了下一次续约。', en: 'Only the next renewal was counted.' }
		},
		rule: {
			zh: '老客户的剩余价值从他已到的年数算起：r 逐年上升，所以比新客户更值钱。三次之后继续加下去，就是全部的剩余价值。',
			en: 'The residual value of a customer starts from the years he has stayed: retention rises, so he is worth more than a newcomer. Going on beyond three renewals gives his whole residual value.'
		}
	}
};
