import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const ASK = { zh: '他的终身价值是多少？', en: 'What is his lifetime value?' } as const;
const BLANK = { zh: '他的终身价值为 ____。', en: 'His lifetime value is ____.' } as const;
const STEPS = {
	multiple: { zh: '利润倍数', en: 'Margin multiple' },
	value: { zh: '年净利润 × 倍数', en: 'Yearly profit × multiple' }
} as const;
const OVER_CHURN = {
	zh: '用了利润 ÷ 流失率，没有折现。',
	en: 'Profit ÷ churn was used: nothing is discounted.'
} as const;

export const WORDS: Readonly<Record<IdsOf<'perpetuity'>, TemplateWords>> = {
	'tpl-multiple-renewal': {
		given: {
			zh: '一位客户每年年末若续留，就带来净利润 {margin}，第一笔也要一年后续留了才有。年保持率为 {retention}，年折现率为 {discount}，关系没有期限。',
			en: 'At the end of each year a customer who renews brings a net profit of {margin}, the first time too only if he renews after a year. Yearly retention is {retention}, the discount rate {discount}, and the relationship has no term.'
		},
		ask: ASK,
		blank: BLANK,
		steps: STEPS,
		mistakes: {
			overChurn: OVER_CHURN,
			firstMarginAtOnce: {
				zh: '多算了加入时的一笔。第一笔要一年后续留了才有。',
				en: 'A profit at joining was counted. The first comes after a year, if he renews.'
			},
			firstMarginCertain: {
				zh: '把一年后的第一笔当成必得的了。它也要乘保持率：分子是 r。',
				en: 'The first profit was taken as certain. It too depends on his renewing: the numerator is r.'
			}
		},
		rule: {
			zh: '倍数 = r ÷（1 + i − r）：首笔利润在一年末、续留之后。',
			en: 'Multiple = r ÷ (1 + i − r): the first profit comes after a year and only on renewal.'
		}
	},
	'tpl-multiple-immediate': {
		given: {
			zh: '一位客户加入时就带来净利润 {margin}，以后每年续留时再带来一笔。年保持率为 {retention}，年折现率为 {discount}，关系没有期限。',
			en: 'A customer brings a net profit of {margin} at joining and again every year when he renews. Yearly retention is {retention}, the discount rate {discount}, and the relationship has no term.'
		},
		ask: ASK,
		blank: BLANK,
		steps: STEPS,
		mistakes: {
			overChurn: OVER_CHURN,
			firstMarginForgotten: {
				zh: '漏了加入时的第一笔，用了 r ÷（1 + i − r）。',
				en: 'The profit at joining was left out: r ÷ (1 + i − r) was used.'
			},
			firstMarginCertain: {
				zh: '第一笔放到了一年后。它现在就有，分子是 1 + i。',
				en: 'The first profit was put after a year. It comes at once: the numerator is 1 + i.'
			}
		},
		rule: {
			zh: '倍数 =（1 + i）÷（1 + i − r）：首笔利润在加入时，不折现。',
			en: 'Multiple = (1 + i) ÷ (1 + i − r): the first profit comes at joining and is not discounted.'
		}
	},
	'tpl-multiple-growth': {
		given: {
			zh: '赢得一位客户花 {acquisition}。一年末他一定带来净利润 {margin}，此后利润每年增长 {growth}，年保持率为 {retention}，年折现率为 {discount}，关系没有期限。',
			en: 'Winning a customer costs {acquisition}. At the end of the first year he brings a net profit of {margin} for certain; after that profit grows by {growth} a year, retention is {retention}, the discount rate {discount}, and the relationship has no term.'
		},
		ask: { zh: '减去获客成本后，他值多少？', en: 'What is he worth after the cost of winning him?' },
		blank: {
			zh: '减去获客成本后，他的价值为 ____。',
			en: 'After the cost of winning him he is worth ____.'
		},
		steps: {
			multiple: { zh: '利润倍数 1 ÷（1 + i − r(1 + g)）', en: 'Multiple 1 ÷ (1 + i − r(1 + g))' },
			value: { zh: '年净利润 × 倍数 − 获客成本', en: 'Yearly profit × multiple − acquisition cost' }
		},
		mistakes: {
			acquisitionForgotten: { zh: '没有减去获客成本。', en: 'The acquisition cost was not subtracted.' },
			growthForgotten: {
				zh: '漏了利润的增长。',
				en: 'The growth of profit was left out.'
			},
			firstAfterRenewal: {
				zh: '第一笔也乘了保持率。题中第一笔是必得的。',
				en: 'Retention was applied to the first profit. It is certain here.'
			},
			firstAtOnce: {
				zh: '第一笔没有折现。它在一年末，不在加入时。',
				en: 'The first profit was not discounted. It comes after a year, not at joining.'
			},
			acquisitionAdded: {
				zh: '获客成本加上去了，应当减去。',
				en: 'The acquisition cost was added; it is to be subtracted.'
			}
		},
		rule: {
			zh: '利润每年增长 g 时，倍数的分母为 1 + i − r(1 + g)；获客成本另减。',
			en: 'With profit growing by g the denominator is 1 + i − r(1 + g); acquisition cost is subtracted apart.'
		}
	},
	'tpl-clv-elasticity': {
		given: {
			zh: '一位客户每年续留时带来净利润 {margin}，第一笔在一年末续留之后。年保持率为 {retention}，年折现率为 {discount}，关系没有期限。现在把保持率提高它自身的 1%。',
			en: 'A customer brings a net profit of {margin} at every yearly renewal, the first after a year. Retention is {retention}, the discount rate {discount}, and the relationship has no term. Retention is now raised by 1% of itself.'
		},
		ask: {
			zh: '按弹性计算，终身价值约提高百分之几？',
			en: 'By its elasticity, by about what percentage does lifetime value rise?'
		},
		blank: {
			zh: '按弹性计算，终身价值约提高 ____。',
			en: 'By its elasticity, lifetime value rises by about ____.'
		},
		steps: {
			elasticity: {
				zh: '保持率弹性（1 + i）÷（1 + i − r）',
				en: 'Elasticity to retention (1 + i) ÷ (1 + i − r)'
			},
			rise: { zh: '弹性 × 1%', en: 'Elasticity × 1%' }
		},
		mistakes: {
			multipleTaken: {
				zh: '用了利润倍数 r ÷（1 + i − r）。弹性比倍数大 1。',
				en: 'The margin multiple r ÷ (1 + i − r) was taken. The elasticity is the multiple plus 1.'
			},
			asMargin: {
				zh: '那是利润的弹性，恒为 1。保持率影响以后每一年，弹性更大。',
				en: 'That is the elasticity to margin, always 1. Retention works on every later year and counts for more.'
			},
			perPoint: {
				zh: '按提高一个百分点算了。题中提高的是保持率自身的 1%。',
				en: 'A rise by one percentage point was taken. Here it is 1% of the rate itself.'
			},
			undiscounted: {
				zh: '用了 1 ÷ 流失率，没有折现率。',
				en: '1 ÷ churn was taken, without the discount rate.'
			}
		},
		rule: {
			zh: '终身价值对保持率的弹性 = 利润倍数 + 1，对利润的弹性 = 1。',
			en: 'The elasticity of lifetime value to retention is the margin multiple plus 1; to margin it is 1.'
		}
	},
	'tpl-margin-over-churn': {
		given: {
			zh: '一位客户加入时带来净利润 {margin}，以后每年续留时再带来一笔。年保持率为 {retention}，年折现率为 {discount}。有人用“利润 ÷ 流失率”估算他的终身价值。',
			en: 'A customer brings a net profit of {margin} at joining and again at every yearly renewal. Retention is {retention}, the discount rate {discount}. Somebody estimates his lifetime value as profit ÷ churn.'
		},
		ask: {
			zh: '与正确的价值相比，这个估算高了百分之几？',
			en: 'By what percentage of the true value is that too high?'
		},
		blank: {
			zh: '与正确的价值相比，这个估算高了 ____。',
			en: 'Compared with the true value that is too high by ____.'
		},
		steps: {
			quick: { zh: '利润 ÷ 流失率', en: 'Profit ÷ churn' },
			right: { zh: '正确的价值 m(1 + i) ÷（1 + i − r）', en: 'True value m(1 + i) ÷ (1 + i − r)' },
			excess: { zh: '高出的比例', en: 'Too high by' }
		},
		mistakes: {
			rateTaken: {
				zh: '以为高出的就是折现率。钱来得越晚，漏掉的折现越多。',
				en: 'The discount rate itself was taken. The later money comes, the more discounting is missing.'
			},
			ofTheQuick: {
				zh: '除以了估算值。题中要与正确的价值相比。',
				en: 'It was divided by the estimate. The question compares with the true value.'
			},
			againstRenewal: {
				zh: '正确的价值里漏了加入时的一笔。',
				en: 'The profit at joining is missing from the true value.'
			},
			ratioTaken: {
				zh: '这是两者之比，没有减去 100%。',
				en: 'That is the ratio of the two; 100% has to be subtracted.'
			}
		},
		rule: {
			zh: '利润 ÷ 流失率就是折现率为 0 的终身价值，总是偏高。',
			en: 'Profit ÷ churn is lifetime value at a discount rate of 0, and always too high.'
		}
	}
};
