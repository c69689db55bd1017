import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const SYSTEM = {
	zh: '一家公司用流失预警系统监测客户 {base}，其中 {churn} 即将流失；系统对即将流失的客户有 {caught} 发出警报，对其余客户也有 {falseAlarm} 误报。',
	en: 'An early-warning system watches {base}. Of these {churn} are about to leave; the system warns of {caught} of those, and also, falsely, of {falseAlarm} of the others.'
} as const;
const STEPS = {
	caught: { zh: '警报正确的', en: 'Rightly warned of' },
	falseAlarms: { zh: '误报的', en: 'False alarms' }
} as const;

export const WORDS: Readonly<Record<IdsOf<'warning'>, TemplateWords>> = {
	'tpl-warning-hit-rate': {
		given: SYSTEM,
		ask: {
			zh: '收到警报的客户中，真正即将流失的占多少？',
			en: 'Of the customers warned of, what share is really about to leave?'
		},
		blank: {
			zh: '收到警报的客户中，真正即将流失的占 ____。',
			en: 'Of the customers warned of, the share really about to leave is ____.'
		},
		steps: { ...STEPS, hitRate: { zh: '正确的占全部警报', en: 'Right ones among all warnings' } },
		mistakes: {
			caughtTaken: {
				zh: '这是即将流失的客户中收到警报的比例，问的是反过来的比例。',
				en: 'That is the share of leavers who are warned of; the question asks the other way round.'
			},
			baseForgotten: {
				zh: '没有看两边的人数。不走的客户多得多，很小的误报比例也是很多人。',
				en: 'The sizes of the two groups were left out. Many more stay, and a small share of them is many customers.'
			},
			notFalseAlarm: {
				zh: '用了 100% 减误报比例。那是不走的客户中没有被误报的。',
				en: '100% less the false-alarm rate was taken. That is the share of stayers who are left in peace.'
			},
			wrongTaken: {
				zh: '这是误报占全部警报的比例。',
				en: 'That is the share of false alarms among the warnings.'
			},
			ofEverybody: {
				zh: '除以了全部客户。分母是收到警报的客户。',
				en: 'It was divided by all customers. Those warned of belong below.'
			}
		},
		rule: {
			zh: '即将流失的人少时，误报会占警报的一大部分：正确率 = 正确的警报 ÷ 全部警报。',
			en: 'Where few leave, many warnings are false: hit rate = right warnings ÷ all warnings.'
		}
	},
	'tpl-warning-cost': {
		given: {
			zh: `${SYSTEM.zh}每位收到警报的客户都打一次电话，每次花 {cost}。`,
			en: `${SYSTEM.en} Everybody warned of is called, at {cost} a call.`
		},
		ask: { zh: '打电话一共花多少？', en: 'What do the calls cost in all?' },
		blank: { zh: '打电话一共花 ____。', en: 'In all the calls cost ____.' },
		steps: { ...STEPS, cost: { zh: '全部警报 × 每次费用', en: 'All warnings × cost of a call' } },
		mistakes: {
			rightOnly: {
				zh: '只算了正确的警报。误报事先认不出来，也要打电话。',
				en: 'Only right warnings were counted. False ones cannot be told beforehand and are called too.'
			},
			falseOnly: { zh: '只算了误报的。', en: 'Only the false alarms were counted.' },
			everybody: {
				zh: '给所有客户都算了电话。',
				en: 'Calls to all customers were counted.'
			},
			leaversOnly: {
				zh: '按全部即将流失的客户算了。没有收到警报的不会打。',
				en: 'All about to leave were counted. Those overlooked are not called.'
			},
			falseOfAll: {
				zh: '误报的比例乘在了全部客户上。它只对不走的客户而言。',
				en: 'The false-alarm rate was taken of all customers. It is a share of those who would stay.'
			}
		},
		rule: {
			zh: '警报 = 正确的 + 误报的；每一个都要处理，都花钱。',
			en: 'Warnings are right ones and false ones; each is acted on and costs money.'
		}
	},
	'tpl-warning-gain': {
		given: {
			zh: `${SYSTEM.zh}每位收到警报的客户都打一次电话，每次花 {cost}；真正即将流失的，打了电话有 {persuaded} 留下，每留下一位值 {value}。`,
			en: `${SYSTEM.en} Everybody warned of is called, at {cost} a call; of those really about to leave who are called, {persuaded} stay, and each is worth {value}.`
		},
		ask: { zh: '预警与电话的净收益是多少？', en: 'What do warning and calling gain?' },
		blank: { zh: '预警与电话的净收益为 ____。', en: 'Warning and calling gain ____.' },
		steps: {
			...STEPS,
			gain: { zh: '留下的价值 − 全部电话的费用', en: 'Value of those who stay − cost of all calls' }
		},
		mistakes: {
			falseAlarmsFree: {
				zh: '误报的电话没有算费用。',
				en: 'The calls to false alarms were not paid for.'
			},
			allPersuaded: {
				zh: '以为打了电话的都会留下。',
				en: 'Everybody called was taken to stay.'
			},
			missedCounted: {
				zh: '把没有发出警报的流失客户也算成了可以留下的。',
				en: 'Leavers who were overlooked were counted as if they had been called.'
			},
			callsForgotten: { zh: '没有减去电话费用。', en: 'The cost of the calls was not subtracted.' },
			falseAlarmsPersuaded: {
				zh: '把误报的客户也算成了被留下的。他们本来就不走，电话没有换来什么。',
				en: 'False alarms were counted as persuaded. They would have stayed anyway: the call gained nothing.'
			}
		},
		rule: {
			zh: '净收益 = 正确的警报 × 留下的比例 × 价值 − 全部警报 × 每次费用。阈值放宽，抓到的多了，误报也多了。',
			en: 'Gain = right warnings × share who stay × value − all warnings × cost. A lower threshold catches more and raises more false alarms.'
		}
	}
};
