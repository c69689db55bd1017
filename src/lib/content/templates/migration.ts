import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const CHANCES = {
	zh: '上一期买过的客户下一期购买的可能为 {first}，停了一期的为 {second}，停了两期的算流失。',
	en: 'Who bought last period buys in the next with a chance of {first}, who skipped one with {second}; who skips two is lost.'
} as const;
const BUYERS = {
	zh: '第 2 期购买的比例：连买的，加上停一期又来的',
	en: 'Share who buy in period 2: again, or after a pause'
} as const;
const CONTACT_FORGOTTEN = {
	zh: '没有减去联系费用。',
	en: 'The cost of contacts was not subtracted.'
} as const;
const BUYERS_ONLY = {
	zh: '只给本期购买的客户算了联系费用。还没流失的都在联系，没买的也花钱。',
	en: 'Only the period’s buyers were charged for contacts. Everybody not yet lost is contacted and costs money.'
} as const;
const LOST_FOR_GOOD = {
	zh: '把没买的都当成永久流失了，漏了停一期又回来的客户。',
	en: 'Everybody who did not buy was taken as lost for good; those who come back after a pause are missing.'
} as const;

export const WORDS: Readonly<Record<IdsOf<'migration'>, TemplateWords>> = {
	'tpl-berger-nasr-5': {
		given: {
			zh: `一批客户现在（第 0 期）都买了。${CHANCES.zh}每次购买毛利 {margin}；每期期中对还没流失的每位客户花促销费用 {contact}，算到第 2 期的购买为止，此后不再促销。一期为一年，年折现率为 {discount}。`,
			en: `All customers of a group buy now, in period 0. ${CHANCES.en} A purchase contributes {margin}; in the middle of each period {contact} is spent on promotion to each customer not yet lost. Count up to the purchases of period 2, with no promotion after them. A period is a year, the discount rate {discount}.`
		},
		ask: { zh: '平均每位客户的终身价值是多少？', en: 'What is the mean lifetime value per customer?' },
		blank: {
			zh: '平均每位客户的终身价值为 ____。',
			en: 'The mean lifetime value per customer is ____.'
		},
		steps: {
			buyers: BUYERS,
			sales: { zh: '毛利的现值', en: 'Present value of contributions' },
			promotion: {
				zh: '促销的现值（前两期都还没有人流失）',
				en: 'Present value of promotion (nobody is lost in the first two periods)'
			},
			value: { zh: '毛利 − 促销', en: 'Contributions − promotion' }
		},
		mistakes: {
			returnsForgotten: LOST_FOR_GOOD,
			promotionAtStart: {
				zh: '促销放在了期初。它花在期中，多折现半年。',
				en: 'Promotion was paid at the start of the period. It is spent in the middle and discounted half a year more.'
			},
			promotionForgotten: {
				zh: '没有减去促销费用。',
				en: 'Promotion cost was not subtracted.'
			},
			promotionAfterTheEnd: {
				zh: '第 2 期之后又花了一次促销。它换来的购买不在计算之内，所以不该算。',
				en: 'Promotion was spent once more after period 2. The sales it would bring are not counted, so it is not either.'
			}
		},
		rule: {
			zh: 'Berger 与 Nasr 情形 5：客户来去往返，逐期推算购买者与还在联系的人，毛利与促销分开折现。',
			en: 'Berger & Nasr, case 5: customers come and go; work out buyers and contacts period by period and discount contributions and promotion apart.'
		}
	},
	'tpl-always-a-share': {
		given: {
			zh: `一组客户第 0 期都买了。${CHANCES.zh}每次购买毛利 {margin}；每期期初联系所有还没流失的客户，每人花 {contact}，最后一期也联系。每期折现率为 {discount}，算到第 2 期。`,
			en: `All customers of a group buy in period 0. ${CHANCES.en} A purchase contributes {margin}; at the start of each period, the last one included, everybody not yet lost is contacted at {contact}. The discount rate is {discount} per period; count up to period 2.`
		},
		ask: {
			zh: '按 Dwyer 的暂时流失模型，平均每位客户值多少？',
			en: 'By Dwyer’s always-a-share model, what is a customer worth on average?'
		},
		blank: {
			zh: '按 Dwyer 的暂时流失模型，平均每位客户值 ____。',
			en: 'By Dwyer’s always-a-share model a customer is worth on average ____.'
		},
		steps: {
			buyers: BUYERS,
			contacted: {
				zh: '第 2 期还在联系的比例：购买的，加上第 1 期买过而这期没买的',
				en: 'Share still contacted in period 2: buyers, and those who bought in period 1 but not now'
			},
			value: { zh: '各期毛利减联系费用，折现，相加', en: 'Contribution less contacts, discounted, added up' }
		},
		mistakes: {
			lostForGood: LOST_FOR_GOOD,
			buyersOnlyContacted: BUYERS_ONLY,
			contactForgotten: CONTACT_FORGOTTEN,
			undiscounted: { zh: '忘了折现。', en: 'Discounting was left out.' }
		},
		rule: {
			zh: '暂时流失（迁移模型）：没买的客户可能再回来；联系费用按所有还没流失的客户算。它算的是一组客户的平均数。',
			en: 'Always a share (migration model): who did not buy may come back; contacts are paid for all not yet lost. It values the average of a group.'
		}
	},
	'tpl-customer-markov': {
		given: {
			zh: `${CHANCES.zh}每次购买毛利 {margin}；每期期初联系一位还没流失的客户花 {contact}，刚买过的也联系。每期折现率为 {discount}，一直算下去，流失后价值为 0。`,
			en: `${CHANCES.en} A purchase contributes {margin}; at the start of each period contacting a customer not yet lost costs {contact}, those who have just bought included. The discount rate is {discount} per period; count for ever. Lost customers are worth 0.`
		},
		ask: {
			zh: '一位刚买过的客户值多少？',
			en: 'What is a customer who has just bought worth?'
		},
		blank: {
			zh: '一位刚买过的客户值 ____。',
			en: 'A customer who has just bought is worth ____.'
		},
		steps: {
			earned: {
				zh: '把 V(2) 代入 V(1)，不含 V(1) 的部分',
				en: 'Put V(2) into V(1): the part without V(1)'
			},
			rest: { zh: 'V(1) 的系数', en: 'Coefficient of V(1)' },
			value: { zh: '解出 V(1)', en: 'Solve for V(1)' }
		},
		mistakes: {
			contactForgotten: CONTACT_FORGOTTEN,
			buyersOnlyContacted: BUYERS_ONLY,
			lostForGood: {
				zh: '停了一期的客户当成流失了。他们还可能回来，V(2) 要列方程一起解。',
				en: 'Who skipped a period was taken as lost. He may come back: V(2) has an equation of its own.'
			},
			stoppedEarly: {
				zh: '只算了两期。题目要的是一直算下去的极限，要解方程组。',
				en: 'Only two periods were counted. The limit is asked for: solve the equations.'
			}
		},
		rule: {
			zh: '马尔可夫链：每个状态的价值 = 本期收益 + 下一期价值的期望 ÷（1 + d）；列方程组求解。',
			en: 'Markov chain: the value of a state is its reward plus the expected value next period ÷ (1 + d); solve the equations.'
		}
	}
};
