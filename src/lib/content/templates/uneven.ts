import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'uneven'>, TemplateWords>> = {
	'tpl-present-value': {
		given: {
			zh: '一位客户 {span}后将带来 {amount}，年折现率为 {discount}。',
			en: 'A customer will bring {amount} in {span}. The yearly discount rate is {discount}.'
		},
		ask: { zh: '这笔钱现在值多少？', en: 'What is this money worth today?' },
		blank: { zh: '这笔钱现在值 ____。', en: 'Today this money is worth ____.' },
		steps: {
			factor: { zh: '折现因子', en: 'Discount factor' },
			value: { zh: '金额 × 折现因子', en: 'Amount × discount factor' }
		},
		mistakes: {
			simpleInterest: {
				zh: '按单利折现了。折现按复利，每年都除以 1 + i。',
				en: 'Simple interest was used. Discounting is compound: divide by 1 + i every year.'
			},
			rateTakenOff: {
				zh: '每年扣掉了 i。折现是除以 1 + i，不是乘以 1 − i。',
				en: 'The rate was taken off each year. Discounting divides by 1 + i; it does not multiply by 1 − i.'
			},
			rateTimesYears: {
				zh: '把各年的折现率加起来，一次扣掉了。',
				en: 'The rates of all years were added and taken off at once.'
			},
			compounded: {
				zh: '方向反了，算成了终值：乘了 1 + i，没有除。',
				en: 'The wrong direction: it was multiplied by 1 + i instead of divided.'
			},
			oneYearOff: { zh: '少折了一年。', en: 'One year of discounting is missing.' }
		},
		rule: {
			zh: '现值 = 金额 ÷（1 + i）的 t 次方。',
			en: 'Present value = amount ÷ (1 + i) to the power t.'
		}
	},
	'tpl-four-steps-uneven': {
		given: {
			zh: '一位客户各年的净利润预计为：{profits}。第一年因获客而亏。利润在年末计入，年折现率为 {discount}。',
			en: 'A customer’s expected net profits are: {profits}. The first year shows a loss because of the cost of winning him. Profit counts at the end of each year; the discount rate is {discount}.'
		},
		ask: { zh: '他的终身价值是多少？', en: 'What is his lifetime value?' },
		blank: { zh: '他的终身价值为 ____。', en: 'His lifetime value is ____.' },
		steps: {
			last: { zh: '各年分别折现，例如最后一年', en: 'Discount each year by itself, for instance the last' },
			value: { zh: '全部相加', en: 'Add them all up' }
		},
		mistakes: {
			undiscounted: {
				zh: '各年利润直接相加，漏了折现。',
				en: 'The profits were added up without discounting.'
			},
			onePeriodOff: {
				zh: '少折了一期。利润在年末计入，第一年也要除以 1 + i。',
				en: 'One period of discounting is missing. Profit counts at the end of the year, so year 1 too is divided by 1 + i.'
			},
			meanProfit: {
				zh: '用了各年的平均利润。利润先少后多，平均数把后来的钱提前了，价值偏高。',
				en: 'The mean profit was used. Profits rise, and the mean moves later money forward: the value comes out too high.'
			},
			lossLeftOut: {
				zh: '漏了第一年的亏损。亏损也是现金流，照样折现、相加。',
				en: 'The loss of year 1 was left out. It is discounted and added like any other year.'
			},
			lossCountedAsProfit: {
				zh: '把亏损当成了利润，符号反了。',
				en: 'The loss was counted as a profit: its sign is wrong.'
			},
			discountedOnce: {
				zh: '先加总，再按最后一年折现。各年应分别折现。',
				en: 'The total was discounted once, by the last year. Each year is discounted by itself.'
			}
		},
		rule: {
			zh: '各年利润不同时不能用年金公式：逐年折现，再相加，亏损为负。',
			en: 'Where profits differ there is no annuity formula: discount year by year and add up, losses as negative.'
		},
		items: { profits: { zh: '第 {n} 年 {profit}', en: 'year {n} {profit}' } }
	}
};
