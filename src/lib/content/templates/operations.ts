import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'operations'>, TemplateWords>> = {
	'tpl-agents-needed': {
		given: {
			zh: '呼叫中心高峰时每小时来电 {calls} 个，每个通话连后续处理平均 {minutes} 分钟。座席的忙碌时间控制在 {occupancy}，其余留作缓冲。',
			en: 'At its peak a contact centre takes {calls} calls an hour, each needing {minutes} minutes with the work after it. Agents are to be busy {occupancy} of their time; the rest is kept in reserve.'
		},
		ask: { zh: '高峰时要多少个座席？', en: 'How many agents are needed at the peak?' },
		blank: { zh: '高峰时需要的座席数为 ____。', en: 'The number of agents needed at the peak is ____.' },
		steps: {
			work: { zh: '每小时的工作量（分钟）', en: 'Work an hour (minutes)' },
			busy: { zh: '每个座席每小时忙碌的分钟', en: 'Busy minutes of an agent an hour' },
			agents: { zh: '所需座席', en: 'Agents' }
		},
		mistakes: {
			occupancyForgotten: {
				zh: '让座席一分钟也不闲。没有缓冲，来电就要排长队。',
				en: 'Agents were made busy all the time. Without a reserve calls queue up.'
			},
			occupancyMultiplied: {
				zh: '乘以了忙碌比例，座席反而少了。应当除以它。',
				en: 'It was multiplied by the busy share, which makes agents fewer. Divide by it.'
			},
			callsByHour: {
				zh: '漏了每个通话的时长。',
				en: 'The length of a call was left out.'
			},
			lengthAgainstHour: {
				zh: '来电数除以了通话时长。时长越长，要的座席越多。',
				en: 'Calls were divided by their length. The longer they take, the more agents are needed.'
			}
		},
		rule: {
			zh: '座席数 = 来电数 × 每个时长 ÷（60 × 忙碌比例）。',
			en: 'Agents = calls × minutes each ÷ (60 × busy share).'
		}
	},
	'tpl-pipeline-value': {
		given: {
			zh: '销售自动化系统里的商机：初步接触 {number0} 个，平均金额 {amount0}，成交可能 {chance0}；已报价 {number1} 个，平均金额 {amount1}，成交可能 {chance1}；谈合同 {number2} 个，平均金额 {amount2}，成交可能 {chance2}。',
			en: 'Opportunities in the sales system: first contact, {number0} of {amount0} on average, chance to close {chance0}; offer made, {number1} of {amount1}, chance {chance1}; contract under discussion, {number2} of {amount2}, chance {chance2}.'
		},
		ask: { zh: '预期的销售额是多少？', en: 'What sales are to be expected?' },
		blank: { zh: '预期的销售额为 ____。', en: 'The sales to be expected are ____.' },
		steps: {
			last: {
				zh: '各阶段分别乘成交可能，例如谈合同的',
				en: 'Each stage × its chance, for instance the last'
			},
			value: { zh: '三个阶段相加', en: 'All three added' }
		},
		mistakes: {
			chanceForgotten: {
				zh: '没有乘成交可能，好像个个都能成交。',
				en: 'The chances were left out, as if every deal closed.'
			},
			meanChance: {
				zh: '用了平均的成交可能。各阶段的金额不同，要分别乘。',
				en: 'The mean chance was used. Amounts differ by stage: multiply each by its own.'
			},
			likelyOnly: {
				zh: '只把最有把握的全数算上了。',
				en: 'Only the likeliest were counted, and in full.'
			},
			numberForgotten: {
				zh: '漏了每个阶段的商机个数。',
				en: 'The numbers of opportunities were left out.'
			}
		},
		rule: {
			zh: '销售漏斗的预期销售额 = 各阶段的个数 × 平均金额 × 成交可能之和。',
			en: 'Expected sales of a pipeline: number × mean amount × chance to close, added over the stages.'
		}
	},
	'tpl-campaign-profit': {
		given: {
			zh: '营销自动化系统给 {sent}客户发信，每封 {cost}，另有固定费用 {fixed}。预计 {response} 下单，每单毛利 {margin}。',
			en: 'A marketing system writes to {sent} at {cost} a letter, with a fixed cost of {fixed}. It is expected that {response} of them order; an order contributes {margin}.'
		},
		ask: { zh: '这次活动的利润是多少？', en: 'What profit does the campaign make?' },
		blank: { zh: '这次活动的利润为 ____。', en: 'The profit of the campaign is ____.' },
		steps: {
			orders: { zh: '订单数', en: 'Orders' },
			profit: { zh: '毛利 − 发信费用 − 固定费用', en: 'Contribution − letters − fixed cost' }
		},
		mistakes: {
			fixedForgotten: { zh: '没有减去固定费用。', en: 'The fixed cost was not subtracted.' },
			costOfBuyersOnly: {
				zh: '只给下单的人算了发信费用。每一封都要花钱。',
				en: 'Only letters to buyers were charged. Every letter costs money.'
			},
			costForgotten: {
				zh: '只算了毛利，费用都没有减。',
				en: 'Only contribution was counted: no cost was subtracted.'
			},
			contactsForgotten: { zh: '没有减去发信费用。', en: 'The cost of the letters was not subtracted.' }
		},
		rule: {
			zh: '活动利润 = 联系人数 × 响应率 × 每单毛利 − 联系人数 × 每次费用 − 固定费用。',
			en: 'Profit = contacts × response × contribution − contacts × cost each − fixed cost.'
		}
	}
};
