import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'regain'>, TemplateWords>> = {
	'tpl-rescue-spend': {
		given: {
			zh: '一位客户想走。若留下，他的终身价值为 {value}；若离开，为 0。不挽救，他留下的可能为 {alone}。花 s 元挽救，能劝回要走的人的比例为 C(1 − e^(−k s))，C = {ceiling}，k = {speed}。现在花 {spend} 挽救他。',
			en: 'A customer thinks of leaving. If he stays his lifetime value is {value}, if he goes 0. Left alone he stays with a chance of {alone}. Spending s yuan convinces the share C(1 − e^(−k s)) of those who would go, with C = {ceiling} and k = {speed}. Now {spend} is spent on him.'
		},
		ask: { zh: '期望的净收益是多少？', en: 'What is the expected gain?' },
		blank: { zh: '期望的净收益为 ____。', en: 'The expected gain is ____.' },
		steps: {
			convinced: { zh: '劝回的比例', en: 'Share convinced' },
			gain: {
				zh: '要走的可能 × 劝回的比例 × 价值 − 花费',
				en: 'Chance that he would go × share convinced × value − spending'
			}
		},
		mistakes: {
			worksOnAll: {
				zh: '没有乘要走的可能。本来就会留下的，不用劝。',
				en: 'The chance that he would go was left out. Who would stay anyway needs no convincing.'
			},
			spendForgotten: { zh: '没有减去花费。', en: 'The spending was not subtracted.' },
			wholeValue: {
				zh: '把本来就会留下的那部分价值也算成了挽救的功劳。',
				en: 'The value he would have had anyway was credited to the rescue.'
			},
			ceilingTaken: {
				zh: '直接用了上限 C。花这些钱还达不到上限。',
				en: 'The ceiling C was used. This much money does not reach it.'
			}
		},
		rule: {
			zh: '挽救的净收益 =（1 − 原来留下的可能）× 劝回的比例 × 价值 − 花费。',
			en: 'Gain of a rescue = (1 − chance to stay anyway) × share convinced × value − spending.'
		}
	},
	'tpl-call-list': {
		given: {
			zh: '要给流失的客户打电话：{lost}。可用的钱为 {budget}。按每元净收益由高到低联系，直到下一位付不起为止。',
			en: 'Lost customers could be called: {lost}. There is {budget} to spend. They are called by gain per yuan, best first, until the next call cannot be paid.'
		},
		ask: { zh: '期望的净收益合计是多少？', en: 'What is the expected gain in all?' },
		blank: { zh: '期望的净收益合计为 ____。', en: 'The expected gain in all is ____.' },
		steps: {
			first: {
				zh: '每元净收益 =（可能 × 价值 − 费用）÷ 费用；最高的一位',
				en: 'Gain per yuan = (chance × value − cost) ÷ cost; the highest'
			},
			gain: { zh: '联系到的各位的净收益相加', en: 'Gains of those called, added' }
		},
		mistakes: {
			byValue: {
				zh: '按价值排了序。价值高而请不回来的人，不该排在前面。',
				en: 'They were ranked by value. Who is worth much but will hardly return does not come first.'
			},
			byChance: {
				zh: '按回来的可能排了序，没有看他值多少、要花多少。',
				en: 'They were ranked by the chance to return, whatever they are worth and cost.'
			},
			byGain: {
				zh: '按净收益排了序。钱有限时，要看每一元换来多少。',
				en: 'They were ranked by gain. Where money is short, what each yuan buys counts.'
			},
			everybody: {
				zh: '联系了所有值得联系的人，超出了可用的钱。',
				en: 'All worth calling were called, for more money than there is.'
			},
			costForgotten: {
				zh: '没有减去联系的费用。',
				en: 'The cost of the calls was not subtracted.'
			},
			firstOnly: {
				zh: '只联系了最好的一位，钱还没有用完。',
				en: 'Only the best one was called, with money left.'
			}
		},
		rule: {
			zh: '钱有限时，按每元净收益由高到低使用。',
			en: 'Where money is short, spend it by gain per yuan, best first.'
		},
		items: {
			lost: {
				zh: '客户 {n}（回来后值 {value}，可能 {chance}，费用 {cost}）',
				en: 'customer {n} (worth {value} if he returns, chance {chance}, cost {cost})'
			}
		}
	}
};
