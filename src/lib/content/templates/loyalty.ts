import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'loyalty'>, TemplateWords>> = {
	'tpl-defection-points': {
		given: {
			zh: '一家公司的年流失率为 {churn}，后来降了 {fewer}，为 {after}。平均来往年数按流失率的倒数计算。',
			en: 'A company loses {churn} of its customers a year. The rate falls by {fewer}, to {after}. Mean lifetime is the inverse of the churn rate.'
		},
		ask: {
			zh: '客户的平均来往年数延长了百分之几？',
			en: 'By what percentage does the mean customer lifetime rise?'
		},
		blank: {
			zh: '客户的平均来往年数延长了 ____。',
			en: 'The mean customer lifetime rises by ____.'
		},
		steps: {
			before: { zh: '原来的平均年数', en: 'Mean lifetime before' },
			after: { zh: '后来的平均年数', en: 'Mean lifetime after' },
			rise: { zh: '延长的比例', en: 'Rise' }
		},
		mistakes: {
			pointsTaken: {
				zh: '把百分点当成了百分比。流失率本来就不高，少几个百分点是很大的一部分。',
				en: 'Points were taken for per cent. Of a rate this low, a few points are a large part.'
			},
			relative: {
				zh: '以为流失率下降了自身的百分之几。题中降的是百分点。',
				en: 'The rate was taken to fall by a percentage of itself. It falls by percentage points.'
			},
			dropOfChurn: {
				zh: '这是流失率的降幅。年数是流失率的倒数，升幅比这更大。',
				en: 'That is the relative fall of churn. Lifetime is its inverse and rises by more.'
			},
			ratioTaken: {
				zh: '这是后来与原来之比，没有减去 100%。',
				en: 'That is lifetime after in per cent of lifetime before; 100% has to be subtracted.'
			},
			retentionRise: {
				zh: '这是保持率的升幅，不是年数的升幅。',
				en: 'That is the relative rise of retention, not of lifetime.'
			}
		},
		rule: {
			zh: '平均年数 = 1 ÷ 流失率。“流失少五个百分点”不是少百分之五：流失率为 10% 时，它就少了一半，年数加倍。',
			en: 'Mean lifetime = 1 ÷ churn rate. Five points fewer defections are not five per cent fewer: of a rate of 10% they are half, and lifetime doubles.'
		}
	},
	'tpl-share-of-wallet': {
		given: {
			zh: '一位客户去年在本公司买了 {spentBefore}，他买这类商品共花 {walletBefore}；今年在本公司买了 {spent}，共花 {wallet}。',
			en: 'Last year a customer spent {spentBefore} with us out of {walletBefore} on this kind of goods; this year {spent} out of {wallet}.'
		},
		ask: {
			zh: '他的钱包份额变化了多少？（减少为负）',
			en: 'By how much has our share of his wallet changed (a fall is negative)?'
		},
		blank: {
			zh: '他的钱包份额变化了（减少为负）____。',
			en: 'Our share of his wallet has changed (a fall is negative) by ____.'
		},
		steps: {
			before: { zh: '去年的份额', en: 'Share last year' },
			now: { zh: '今年的份额', en: 'Share this year' },
			change: { zh: '变化', en: 'Change' }
		},
		mistakes: {
			growthOfSpending: {
				zh: '这是他在本公司购买额的增长。买得多了，份额却可能小了。',
				en: 'That is the growth of his spending with us. He may buy more from us and yet give us less of what he spends.'
			},
			relative: {
				zh: '这是份额的相对变化（百分比），不是百分点。',
				en: 'That is the relative change of the share in per cent, not in points.'
			},
			shareTaken: { zh: '这是今年的份额本身。', en: 'That is this year’s share itself.' },
			newWalletTwice: {
				zh: '两年都除以了今年的总额。去年的份额要用去年的总额。',
				en: 'Both years were divided by this year’s total. Last year’s share needs last year’s total.'
			}
		},
		rule: {
			zh: '钱包份额 = 在本公司的购买额 ÷ 这类商品的购买总额。判断忠诚要看份额，不能只看金额。',
			en: 'Share of wallet = spending with us ÷ all spending on this kind of goods. Loyalty shows in the share, not in the amount alone.'
		}
	},
	'tpl-keep-or-win': {
		given: {
			zh: '赢得一位新客户平均花 {win}，是留住一位老客户的 {times} 倍。现有预算 {budget}。',
			en: 'Winning a new customer costs {win} on average, {times} times as much as keeping one. There is a budget of {budget}.'
		},
		ask: {
			zh: '这笔钱全部用来留住老客户，比全部用来赢得新客户，能多换来多少客户？',
			en: 'How many more customers does it buy if all is spent on keeping rather than on winning?'
		},
		blank: {
			zh: '这笔钱全部用来留住老客户，比全部用来赢得新客户，多换来 ____。',
			en: 'Spent all on keeping rather than on winning, it buys more customers by ____.'
		},
		steps: {
			won: { zh: '可以赢得', en: 'Customers won' },
			keep: { zh: '留住一位的费用', en: 'Cost of keeping one' },
			kept: { zh: '可以留住', en: 'Customers kept' },
			more: { zh: '相差', en: 'Difference' }
		},
		mistakes: {
			keptTaken: {
				zh: '这是可以留住的人数，没有减去可以赢得的。',
				en: 'That is how many can be kept; those who could be won are not subtracted.'
			},
			wonTaken: {
				zh: '这是可以赢得的人数。',
				en: 'That is how many can be won.'
			},
			together: {
				zh: '把两个人数加起来了。同一笔钱只能花一次。',
				en: 'The two were added. The same money can be spent only once.'
			},
			timesOnce: {
				zh: '把倍数当成人数加上去了。',
				en: 'The multiple was added as if it were customers.'
			}
		},
		rule: {
			zh: '留住一位的费用 = 赢得一位的费用 ÷ 倍数。这是平均费用之比；下一元该花在哪里，还要看边际效果。',
			en: 'Cost of keeping = cost of winning ÷ multiple. That compares averages; where the next yuan should go depends on what it adds.'
		}
	},
	'tpl-cost-ratio': {
		given: {
			zh: '一家公司每位潜在客户花获客费 {acquisition}，赢得 {won}；每位现有客户每年花维系费 {retention}，留住 {kept}。',
			en: 'A company spends {acquisition} per prospect and wins {won} of them; it spends {retention} a year per customer and keeps {kept} of them.'
		},
		ask: {
			zh: '赢得一位与留住一位的平均成本之比是多少（比 1）？',
			en: 'What is the ratio of the average cost of winning one to that of keeping one (to 1)?'
		},
		blank: {
			zh: '赢得一位与留住一位的平均成本之比（比 1）为 ____。',
			en: 'The average cost of winning one is to that of keeping one (to 1) as ____.'
		},
		steps: {
			won: { zh: '平均每赢得一位', en: 'Average cost of one won' },
			kept: { zh: '平均每留住一位', en: 'Average cost of one kept' },
			ratio: { zh: '两者之比', en: 'Ratio' }
		},
		mistakes: {
			budgetsDivided: {
				zh: '直接比了人均预算。花在没赢得的人身上的钱，也要算到赢得的人头上。',
				en: 'The budgets per head were compared. What was spent on those not won is part of the cost of those who were.'
			},
			upsideDown: { zh: '颠倒了：这是留住与赢得之比。', en: 'Upside down: that is keeping to winning.' },
			retentionAsSpent: {
				zh: '维系费没有除以保持率。花在走了的人身上的钱也要算进去。',
				en: 'The retention budget was not divided by the share kept. What was spent on those who left counts too.'
			},
			multiplied: {
				zh: '乘以了比例。每成功一位的成本是费用除以成功的比例。',
				en: 'It was multiplied by the shares. The cost of a success is spending divided by the share of successes.'
			}
		},
		rule: {
			zh: '平均每成功一位的成本 = 人均费用 ÷ 成功的比例。比例再大，也不等于应当多花维系费：那要看边际成本。',
			en: 'Average cost of a success = spending per head ÷ share of successes. However high, the ratio alone does not say to spend more on keeping: marginal costs decide.'
		}
	}
};
