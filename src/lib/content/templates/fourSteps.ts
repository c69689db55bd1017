import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const TIMING = {
	end: { zh: '年末', en: 'at the end of each year' },
	start: { zh: '年初', en: 'at the start of each year' }
} as const;

const ASK = { zh: '他的终身价值是多少？', en: 'What is his lifetime value?' } as const;
const BLANK = { zh: '他的终身价值为 ____。', en: 'His lifetime value is ____.' } as const;

const ONE_PERIOD_OFF = {
	zh: '折现差了一期。利润在年末计入，第一年也要折一次；在年初计入，第一年不折。',
	en: 'Discounting is off by one period. Profit that counts at the end of the year is discounted once in year 1 already; at the start, not at all.'
} as const;
const UNDISCOUNTED = {
	zh: '各年的钱直接相加，漏了折现这一步。',
	en: 'The years were simply added up: the step of discounting is missing.'
} as const;

export const WORDS: Readonly<Record<IdsOf<'fourSteps'>, TemplateWords>> = {
	'tpl-four-steps-even': {
		given: {
			zh: '一位客户预计来往 {years}，每年带来净利润 {margin}，在{timing}计入，年折现率为 {discount}。',
			en: 'A customer is expected to stay {years} and to bring a net profit of {margin} a year, counted {timing}. The yearly discount rate is {discount}.'
		},
		ask: ASK,
		blank: BLANK,
		steps: {
			factors: { zh: '各年折现因子之和', en: 'Sum of the discount factors' },
			value: { zh: '年净利润 × 折现因子之和', en: 'Yearly profit × sum of the factors' }
		},
		mistakes: {
			undiscounted: UNDISCOUNTED,
			onePeriodOff: ONE_PERIOD_OFF,
			discountedOnce: {
				zh: '先把各年相加，再把总数一次折到最后一年。各年应分别折现，早到的钱折得少。',
				en: 'The years were added first and the total discounted once over all years. Each year is discounted by itself: money that comes earlier loses less.'
			},
			lastYearOnly: {
				zh: '只算了最后一年的现值。终身价值是各年现值之和。',
				en: 'Only the last year was valued. Lifetime value is the sum over all years.'
			},
			oneYearShort: {
				zh: '少算了一年：最后一年的利润也要折现并加上。',
				en: 'One year is missing: the last year’s profit is discounted and added too.'
			}
		},
		rule: {
			zh: '四个步骤：确定来往年数，算出每年净利润，逐年折现，求和。',
			en: 'Four steps: the number of years, the net profit of each, discount year by year, add up.'
		},
		choices: { timing: TIMING }
	},
	'tpl-four-steps-retention': {
		given: {
			zh: '一位客户若还在，各年的净利润预计为：{profits}，在{timing}计入。第一年他一定在，此后每年的保持率为 {retention}，年折现率为 {discount}。',
			en: 'If he is still there, a customer’s expected net profits are: {profits}, counted {timing}. In year 1 he is certainly there; after that yearly retention is {retention}. The yearly discount rate is {discount}.'
		},
		ask: ASK,
		blank: BLANK,
		steps: {
			lastExpected: {
				zh: '每年的净利润乘以还在的机会，第 t 年为 r 的 t − 1 次方；最后一年',
				en: 'Multiply each year’s profit by the chance that he is there, r to the power t − 1 in year t; the last year'
			},
			value: { zh: '各年期望利润折现后相加', en: 'Discount the expected profits and add them up' }
		},
		mistakes: {
			retentionForgotten: {
				zh: '没有乘保持率，好像客户一定留到最后。',
				en: 'Retention was left out, as if he were sure to stay to the end.'
			},
			retentionTooEarly: {
				zh: '保持率多乘了一次。第一年客户一定在，第 t 年只乘 t − 1 次。',
				en: 'Retention was applied once too often. In year 1 he is certainly there; in year t it is applied t − 1 times.'
			},
			onePeriodOff: ONE_PERIOD_OFF,
			undiscounted: {
				zh: '乘了保持率，却没有折现。流失与时间是两回事，两样都要算。',
				en: 'Retention was applied but nothing discounted. Leaving and time are two things, and both count.'
			}
		},
		rule: {
			zh: '每年的净利润先乘以客户还在的机会，再折现，最后求和。',
			en: 'Each year’s profit is multiplied by the chance that the customer is there, discounted, and added up.'
		},
		choices: { timing: TIMING },
		items: { profits: { zh: '第 {n} 年 {profit}', en: 'year {n} {profit}' } }
	}
};
