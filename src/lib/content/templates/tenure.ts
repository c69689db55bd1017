import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const ASK = {
	zh: '不计获客成本，他的终身价值是多少？',
	en: 'Before acquisition cost, what is his lifetime value?'
} as const;
const BLANK = {
	zh: '不计获客成本，他的终身价值为 ____。',
	en: 'Before acquisition cost, his lifetime value is ____.'
} as const;

export const WORDS: Readonly<Record<IdsOf<'tenure'>, TemplateWords>> = {
	'tpl-berger-nasr-3': {
		given: {
			zh: '一位客户若还在，来往第 t 年的净利润（已减促销）为：{profits}。第 0 年的利润现在就得到，第 t 年的在 t 年后。年保持率为 {retention}，年折现率为 {discount}。',
			en: 'If he is still there, a customer’s net profit by year of tenure (promotion subtracted) is: {profits}. That of year 0 is earned now, that of year t in t years. Retention is {retention} a year, the discount rate {discount}.'
		},
		ask: ASK,
		blank: BLANK,
		steps: {
			yearly: {
				zh: '每过一年，价值乘以 r ÷（1 + d）',
				en: 'Each year multiplies the value by r ÷ (1 + d)'
			},
			value: { zh: '各年利润乘保持率，折现，相加', en: 'Profits × retention, discounted, added up' }
		},
		mistakes: {
			retentionForgotten: {
				zh: '没有乘保持率，好像客户一定留到最后。',
				en: 'Retention was left out, as if he were sure to stay.'
			},
			discountedTooOften: {
				zh: '每年都多折现了一次。年份从 0 数起，第 0 年不折现。',
				en: 'Every year was discounted once too often. Years count from 0, and year 0 is not discounted.'
			},
			retainedTooOften: {
				zh: '保持率多乘了一次。第 0 年客户一定在。',
				en: 'Retention was applied once too often. In year 0 the customer is certainly there.'
			},
			undiscounted: { zh: '忘了折现。', en: 'Discounting was left out.' }
		},
		rule: {
			zh: 'Berger 与 Nasr 情形 3：利润随来往年数变化，CLV 为各年 π(t) 乘以 [r ÷（1 + d）] 的 t 次方之和，t 从 0 起。',
			en: 'Berger & Nasr, case 3: profit changes with tenure; CLV is the sum of π(t) × [r ÷ (1 + d)] to the power t, from t = 0.'
		},
		items: { profits: { zh: '第 {n} 年 {profit}', en: 'year {n} {profit}' } }
	},
	'tpl-berger-nasr-4': {
		given: {
			zh: '一位客户的利润随时流入：年利润从 v = {start} 起，按 v + N(1 − e^(−t)) 趋平，N = {room}。年保持率为 {retention}，年折现率为 {discount}，都按连续时间起作用，算 {span}。',
			en: 'A customer’s profit flows in all the time: at a yearly rate that starts at v = {start} and levels off as v + N(1 − e^(−t)), with N = {room}. Retention is {retention} a year, the discount rate {discount}, both working continuously; count {span}.'
		},
		ask: ASK,
		blank: BLANK,
		steps: {
			rate: { zh: '指数 k = ln r − ln(1 + d)', en: 'Exponent k = ln r − ln(1 + d)' },
			level: { zh: 'v + N 的积分', en: 'Integral of v + N' },
			fading: { zh: '减去尚未达到的部分', en: 'To be subtracted: what is not reached yet' },
			value: { zh: '两者之差', en: 'The difference' }
		},
		mistakes: {
			byTheYear: {
				zh: '按年相加了（情形 3）。利润随时流入，要积分。',
				en: 'The years were added up (case 3). Profit flows all the time: integrate.'
			},
			undiscounted: {
				zh: '指数里只有保持率，忘了折现。',
				en: 'Only retention is in the exponent; discounting is missing.'
			},
			retentionForgotten: {
				zh: '指数里只有折现，忘了流失。',
				en: 'Only discounting is in the exponent; leaving is missing.'
			},
			growthForgotten: {
				zh: '利润当成了不变的 v，没有算增长的部分。',
				en: 'Profit was taken as a constant v; its growth was left out.'
			}
		},
		rule: {
			zh: 'Berger 与 Nasr 情形 4：CLV 是 π(t) 乘以 [r ÷（1 + d）] 的 t 次方从 0 到 n 的积分。',
			en: 'Berger & Nasr, case 4: CLV is the integral from 0 to n of π(t) × [r ÷ (1 + d)] to the power t.'
		}
	}
};
