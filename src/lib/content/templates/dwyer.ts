import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'dwyer'>, TemplateWords>> = {
	'tpl-lost-for-good': {
		given: {
			zh: '一批客户获客当年（第 0 年）每人毛利 {first}；以后各年的保持率（从上一年留下的比例）与还在的客户每人毛利为：{cohort}。毛利在年初计入，年折现率为 {discount}。',
			en: 'In the year of acquisition (year 0) each customer of a cohort contributes {first}. In the following years retention from the year before, and contribution of each customer still there, are: {cohort}. Contribution counts at the start of the year; the discount rate is {discount}.'
		},
		ask: {
			zh: '按 Dwyer 的永久流失模型，平均每位获得的客户值多少？',
			en: 'By Dwyer’s lost-for-good model, what is a customer acquired worth on average?'
		},
		blank: {
			zh: '按 Dwyer 的永久流失模型，平均每位获得的客户值 ____。',
			en: 'By Dwyer’s lost-for-good model a customer acquired is worth on average ____.'
		},
		steps: {
			left: {
				zh: '最后一年还在的比例，各年保持率连乘',
				en: 'Share still there in the last year, the product of the rates'
			},
			value: { zh: '各年乘还在的比例，折现，相加', en: 'Each year × share there, discounted, added up' }
		},
		mistakes: {
			retentionNotMultiplied: {
				zh: '每年只乘了当年的保持率。还在的比例要把历年的保持率连乘。',
				en: 'Each year was multiplied by its own retention only. The share still there is the product of all rates so far.'
			},
			meanRetention: {
				zh: '用了各年保持率的平均数。早走的客户带走以后所有年份，要逐年相乘。',
				en: 'The mean of the retention rates was used. Who leaves early takes all later years along: multiply year by year.'
			},
			undiscounted: { zh: '忘了折现。', en: 'Discounting was left out.' },
			firstYearForgotten: {
				zh: '漏了获客当年（第 0 年）的毛利。',
				en: 'The contribution of the year of acquisition (year 0) was left out.'
			}
		},
		rule: {
			zh: '永久流失（保持模型）：走了的不再回来，第 t 年还在的比例是各年保持率的连乘积。它算的是一批客户的平均数。',
			en: 'Lost for good (retention model): who leaves does not return; the share there in year t is the product of the rates. It values the average of a cohort.'
		},
		items: {
			cohort: {
				zh: '第 {n} 年 {retention}、{margin}',
				en: 'year {n} {retention} and {margin}'
			}
		}
	},
	'tpl-customer-events': {
		given: {
			zh: '为一位客户开立盈亏账户，预期的事件是：{events}。成本只在事件发生时产生。年折现率为 {discount}，按月数折算成年。',
			en: 'An account is opened for a customer. The events expected are: {events}. A cost arises only if its event happens. The yearly discount rate is {discount}, months counting as parts of a year.'
		},
		ask: {
			zh: '按顾客事件预测法，这个账户的期望现值是多少？',
			en: 'By customer-event forecasting, what is the expected present value of the account?'
		},
		blank: {
			zh: '按顾客事件预测法，这个账户的期望现值为 ____。',
			en: 'By customer-event forecasting, the expected present value of the account is ____.'
		},
		steps: {
			expected: { zh: '期望利润（未折现）', en: 'Expected profit (before discounting)' },
			value: { zh: '各件事分别折现，相加', en: 'Discount each event, add up' }
		},
		mistakes: {
			chanceForgotten: {
				zh: '没有乘可能性，好像每件事都一定发生。',
				en: 'The chances were left out, as if everything were sure to happen.'
			},
			costAlways: {
				zh: '可能性只乘了收入，成本全额扣了。事件不发生，分摊给它的成本也不发生。',
				en: 'The chance was applied to revenue only. If the event does not happen, its cost does not arise either.'
			},
			monthsAsYears: {
				zh: '把月数当成年数折现了。t 个月是 t/12 年。',
				en: 'Months were discounted as if they were years. t months are t/12 years.'
			},
			undiscounted: { zh: '忘了折现。', en: 'Discounting was left out.' },
			costForgotten: { zh: '没有减去分摊的成本。', en: 'The allocated cost was not subtracted.' }
		},
		rule: {
			zh: '每件事的现值 = 可能性 ×（收入 − 成本）÷（1 + d）的 t 次方。档案越细，账户越准；但预测的误差难以控制。',
			en: 'Present value of an event = chance × (revenue − cost) ÷ (1 + d) to the power t. As precise as its events; the error of forecasts is hard to control.'
		},
		items: {
			events: {
				zh: '事件 {n}（{month}后，可能性 {chance}，收入 {revenue}，成本 {cost}）',
				en: 'event {n} (in {month}, chance {chance}, revenue {revenue}, cost {cost})'
			}
		}
	}
};
