import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const STAYING = {
	zh: '一位客户想走。若留下，他一年末一定带来净利润 {margin}，此后年保持率为 {retention}，年折现率为 {discount}；若离开，价值为 0。',
	en: 'A customer thinks of leaving. If he stays he brings a net profit of {margin} at the end of the year for certain, after that with a yearly retention of {retention}; the discount rate is {discount}. If he goes he is worth 0.'
} as const;
const VALUE_STEP = {
	zh: '若留下的终身价值 m ÷（1 + i − r）',
	en: 'Lifetime value if he stays, m ÷ (1 + i − r)'
} as const;

export const WORDS: Readonly<Record<IdsOf<'winback'>, TemplateWords>> = {
	'tpl-voluntary-churn': {
		given: {
			zh: '一家公司年初有客户 {start}。这些客户一年中流失 {lost}，内有 {natural}是因迁居、停业等自然原因离开；同期新增客户 {won}。',
			en: 'A company starts the year with {start}. Of these it loses {lost}, among them {natural} for natural reasons such as moving away or closing down. In the same year it wins {won}.'
		},
		ask: {
			zh: '以年初客户为准，自愿流失率是多少？',
			en: 'What is the rate of voluntary churn, on the customers at the start?'
		},
		blank: {
			zh: '以年初客户为准，自愿流失率为 ____。',
			en: 'On the customers at the start, the rate of voluntary churn is ____.'
		},
		steps: {
			chose: { zh: '自己选择离开的', en: 'Those who chose to leave' },
			rate: { zh: '占年初客户', en: 'Of the customers at the start' }
		},
		mistakes: {
			allLosses: {
				zh: '自然流失也算进去了。那不是选择，公司也难以挽救。',
				en: 'Natural losses were counted too. They were no choice, and can hardly be prevented.'
			},
			endTaken: {
				zh: '除以了年末的客户数。流失的是年初的客户。',
				en: 'It was divided by the customers at the end. Those lost were there at the start.'
			},
			newcomersAdded: {
				zh: '分母加上了新客户，流失率显得低了。',
				en: 'New customers were added below, which makes churn look lower.'
			},
			ofTheLost: {
				zh: '这是自愿离开的占全部流失的比例。',
				en: 'That is the share of voluntary leavers among the lost.'
			},
			naturalTaken: { zh: '这是自然流失率。', en: 'That is the rate of natural churn.' }
		},
		rule: {
			zh: '流失率 = 期初客户中离开的 ÷ 期初客户；分析原因时，把自然流失与自愿流失分开。',
			en: 'Churn = customers of the start who left ÷ customers at the start; to look for causes, keep natural and voluntary losses apart.'
		}
	},
	'tpl-rescue-ceiling': {
		given: {
			zh: `${STAYING.zh}不挽救，他留下的可能为 {alone}；挽救后为 {rescued}。`,
			en: `${STAYING.en} Left alone he stays with a chance of {alone}, rescued with {rescued}.`
		},
		ask: { zh: '挽救他至多值得花多少？', en: 'How much may the rescue cost at most?' },
		blank: { zh: '挽救他至多值得花 ____。', en: 'The rescue may cost at most ____.' },
		steps: {
			staying: VALUE_STEP,
			ceiling: { zh: '多出来的可能 × 价值', en: 'Added chance × value' }
		},
		mistakes: {
			aloneForgotten: {
				zh: '没有减去不挽救也会留下的可能。那部分不是挽救换来的。',
				en: 'The chance that he stays anyway was not subtracted. The rescue does not earn that part.'
			},
			wholeValue: {
				zh: '以为可以花到他的全部终身价值。挽救只是提高了可能，并不保证留下。',
				en: 'The whole lifetime value was taken. Rescue raises the chance; it does not make it certain.'
			},
			undiscountedLife: {
				zh: '终身价值没有折现。',
				en: 'Lifetime value was not discounted.'
			}
		},
		rule: {
			zh: '挽救投入的上限 = 挽救时的终身价值 − 不挽救的终身价值。',
			en: 'The ceiling of rescue spending is lifetime value with rescue less that without.'
		}
	},
	'tpl-rescue-break-even': {
		given: {
			zh: `${STAYING.zh}不挽救，他留下的可能为 {alone}。挽救一次花 {cost}。`,
			en: `${STAYING.en} Left alone he stays with a chance of {alone}. A rescue costs {cost}.`
		},
		ask: {
			zh: '挽救后留下的可能至少要有多少，才不亏？',
			en: 'What must the chance that he stays be after the rescue for it to break even?'
		},
		blank: {
			zh: '挽救后留下的可能至少要有 ____，才不亏。',
			en: 'For the rescue to break even, the chance that he stays after it must be ____.'
		},
		steps: {
			staying: VALUE_STEP,
			gain: { zh: '可能至少要提高', en: 'Rise needed in the chance' },
			chance: { zh: '加上原来的可能', en: 'Added to the chance as it is' }
		},
		mistakes: {
			aloneForgotten: {
				zh: '这是要提高的部分，还要加上原来就有的可能。',
				en: 'That is the rise needed; the chance he has anyway comes on top.'
			},
			firstYearOnly: {
				zh: '只用一年的利润去抵费用。留下来，他还会带来以后各年的利润。',
				en: 'One year’s profit was set against the cost. If he stays he brings that of later years too.'
			},
			undiscounted: { zh: '终身价值没有折现。', en: 'Lifetime value was not discounted.' },
			multiplied: {
				zh: '把要提高的百分点当成了相对的增幅。',
				en: 'The points needed were taken as a relative rise.'
			}
		},
		rule: {
			zh: '挽救不亏的条件：（挽救后的可能 − 原来的可能）× 终身价值 = 费用。',
			en: 'A rescue breaks even where (chance after − chance before) × lifetime value = cost.'
		}
	},
	'tpl-second-value': {
		given: {
			zh: '联系 {customers} 位流失客户，每位花 {attemptCost}，预计赢回 {regainRate}，给每位回来的客户 {offerCost} 的优惠。回来的客户当即带来净利润 {margin}，以后每年续留时再带来一笔；年保持率为 {retention}，年折现率为 {discount}。',
			en: '{customers} lost customers are contacted at {attemptCost} each; {regainRate} of them are expected to return, and each who does gets an offer worth {offerCost}. A customer who is back brings a net profit of {margin} at once and again at every yearly renewal; retention is {retention}, the discount rate {discount}.'
		},
		ask: { zh: '这次赢回活动的净收益是多少？', en: 'What does the campaign gain?' },
		blank: { zh: '这次赢回活动的净收益为 ____。', en: 'The campaign gains ____.' },
		steps: {
			second: { zh: '第二次终身价值', en: 'Second lifetime value' },
			back: { zh: '回来的客户', en: 'Customers who return' },
			gain: { zh: '回来的价值 − 优惠 − 联系费用', en: 'Value regained − offers − contacts' }
		},
		mistakes: {
			costForgotten: { zh: '没有减去赢回的成本。', en: 'The cost of regaining was not subtracted.' },
			offerToAll: {
				zh: '优惠给了所有联系的人。只有回来的才得到。',
				en: 'The offer was given to all contacted. Only those who return get it.'
			},
			rateForgotten: {
				zh: '没有乘赢回率，好像人人都会回来。',
				en: 'The regain rate was left out, as if everybody came back.'
			},
			oneYearOnly: {
				zh: '只算了一笔利润，漏了以后各年。',
				en: 'Only one profit was counted; later years are missing.'
			}
		},
		rule: {
			zh: '赢回合算的条件：人数 × 赢回率 × 第二次终身价值 > 赢回的成本。第二次终身价值按回来以后的利润与保持率计算。',
			en: 'Regaining pays where customers × regain rate × second lifetime value > its cost. The second lifetime value uses profit and retention after the return.'
		}
	}
};
