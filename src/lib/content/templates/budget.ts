import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'budget'>, TemplateWords>> = {
	'tpl-customer-equity': {
		given: {
			zh: '每位潜在客户花获客费 {spendWin}，赢得的比例为 C(1 − e^(−k s))，C = {ceilingWin}，k = {speedWin}；每位客户每年花维系费 {spendKeep}，保持率同样为 C(1 − e^(−k s))，C = {ceilingKeep}，k = {speedKeep}，s 为所花的钱。首笔毛利 {margin} 在赢得时，以后每年年末一笔，维系费同时支付。年折现率为 {discount}。',
			en: 'Spending {spendWin} per prospect wins the share C(1 − e^(−k s)) of them, with C = {ceilingWin} and k = {speedWin}; spending {spendKeep} per customer and year keeps the share C(1 − e^(−k s)), with C = {ceilingKeep} and k = {speedKeep}, s being what is spent. The first margin of {margin} comes on winning, the others at year ends, when the retention budget is spent too. The discount rate is {discount}.'
		},
		ask: {
			zh: '按 Blattberg 与 Deighton 的方法，每位潜在客户的客户资产是多少？',
			en: 'By the method of Blattberg & Deighton, what is customer equity per prospect?'
		},
		blank: {
			zh: '按 Blattberg 与 Deighton 的方法，每位潜在客户的客户资产为 ____。',
			en: 'By the method of Blattberg & Deighton, customer equity per prospect is ____.'
		},
		steps: {
			won: { zh: '赢得的比例 a', en: 'Share won, a' },
			kept: { zh: '保持率 r', en: 'Retention r' },
			customer: {
				zh: '一位客户的价值 m + (m r − R) ÷ (1 + d − r)',
				en: 'Value of a customer, m + (m r − R) ÷ (1 + d − r)'
			},
			equity: { zh: 'a × 客户价值 − 获客费', en: 'a × value − acquisition spending' }
		},
		mistakes: {
			acquisitionForgotten: { zh: '没有减去获客费。', en: 'Acquisition spending was not subtracted.' },
			retentionForgotten: { zh: '没有减去维系费。', en: 'The retention budget was not subtracted.' },
			perCustomer: {
				zh: '没有乘赢得的比例：这是一位客户的价值减获客费，不是每位潜在客户的。',
				en: 'The share won was left out: that is per customer, not per prospect.'
			},
			firstYearOnly: {
				zh: '只算了首笔毛利，漏了以后各年。',
				en: 'Only the first margin was counted; later years are missing.'
			},
			undiscounted: { zh: '忘了折现。', en: 'Discounting was left out.' }
		},
		rule: {
			zh: '客户资产 = a × [m + (m r − R) ÷ (1 + d − r)] − A，a 与 r 由所花的钱决定。',
			en: 'Customer equity = a × [m + (m r − R) ÷ (1 + d − r)] − A, where spending decides a and r.'
		}
	},
	'tpl-break-even-response': {
		given: {
			zh: '一次获客活动联系一位潜在客户花 {contact}。成为客户的人当即带来净利润 {margin}，以后每年续留时再带来一笔；年保持率为 {retention}，年折现率为 {discount}。',
			en: 'A campaign costs {contact} per prospect approached. Who becomes a customer brings a net profit of {margin} at once and again at every yearly renewal; retention is {retention}, the discount rate {discount}.'
		},
		ask: {
			zh: '成为客户的比例达到多少，活动才不赔不赚？',
			en: 'What share must become customers for the campaign to break even?'
		},
		blank: {
			zh: '成为客户的比例达到 ____，活动才不赔不赚。',
			en: 'The campaign breaks even where the share who become customers is ____.'
		},
		steps: {
			value: { zh: '一位客户的终身价值', en: 'Lifetime value of a customer' },
			response: { zh: '联系费用 ÷ 终身价值', en: 'Cost of an approach ÷ lifetime value' }
		},
		mistakes: {
			firstYearOnly: {
				zh: '只用首笔利润去抵费用。客户以后还会带来利润，要用终身价值。',
				en: 'Only the first profit was set against the cost. Customers go on bringing profit: use lifetime value.'
			},
			undiscounted: {
				zh: '终身价值没有折现，算高了，盈亏点就低了。',
				en: 'Lifetime value was not discounted: too high a value, too low a break-even.'
			},
			afterRenewal: {
				zh: '终身价值里漏了当即的一笔。',
				en: 'The profit at joining is missing from lifetime value.'
			},
			retentionForgotten: {
				zh: '没有乘保持率，好像客户永远不走。',
				en: 'Retention was left out, as if nobody ever left.'
			}
		},
		rule: {
			zh: '获客的盈亏点：联系费用 = 成功的比例 × 终身价值。',
			en: 'Acquisition breaks even where the cost of an approach = share won × lifetime value.'
		}
	},
	'tpl-best-acquisition': {
		given: {
			zh: '每位潜在客户花 s 元，赢得的比例为 C(1 − e^(−k s))，C = {ceiling}，k = {speed}。一位客户的终身价值为 {value}。',
			en: 'Spending s yuan per prospect wins the share C(1 − e^(−k s)) of them, with C = {ceiling} and k = {speed}. A customer’s lifetime value is {value}.'
		},
		ask: {
			zh: '每位潜在客户花多少获客费最合算？',
			en: 'How much should be spent per prospect?'
		},
		blank: {
			zh: '最合算的获客费为每位潜在客户 ____。',
			en: 'The best spending per prospect is ____.'
		},
		steps: {
			first: { zh: '头一元换来的价值 k C V', en: 'Value that the first yuan buys, k C V' },
			budget: { zh: '花到下一元只换来一元为止', en: 'Spend until the next yuan buys just one' }
		},
		mistakes: {
			ceilingForgotten: {
				zh: '漏了赢得比例的上限 C。',
				en: 'The ceiling C of the share won was left out.'
			},
			wholeValue: {
				zh: '把能赢得的价值全花掉了，这样只会亏本。',
				en: 'All the value that can be won was spent: that can only lose money.'
			},
			notDivided: {
				zh: '这是头一元换来的价值，不是该花的钱。',
				en: 'That is the value the first yuan buys, not the amount to spend.'
			},
			inverseSpeed: {
				zh: '只用了 1 ÷ k，没有看客户值多少。',
				en: 'Only 1 ÷ k was used, whatever a customer is worth.'
			},
			valueTaken: {
				zh: '花到了一位客户的全部价值。这里花的是每位潜在客户的钱，多数人赢不到。',
				en: 'The whole value of a customer was spent, but on every prospect, and most are not won.'
			}
		},
		rule: {
			zh: '最优时，再多赢得一位的边际成本等于客户价值：k C V e^(−k s) = 1。',
			en: 'At the best budget winning one more costs what a customer is worth: k C V e^(−k s) = 1.'
		}
	}
};
