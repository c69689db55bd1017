import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'balance'>, TemplateWords>> = {
	'tpl-customer-balance': {
		given: {
			zh: '一家公司年初有客户 {start}。年初的客户这一年流失 {churn}，其中 {regain} 被挽救回来；当年另开发新客户 {won}，都还在。',
			en: 'A company starts the year with {start}. Of these, {churn} leave during the year, and {regain} of those who left are regained. Another {won} are won and all stay.'
		},
		ask: { zh: '年末有多少客户？', en: 'How many customers are there at the end of the year?' },
		blank: { zh: '年末的客户数为 ____。', en: 'At the end of the year there are ____.' },
		steps: {
			lost: { zh: '流失', en: 'Lost' },
			back: { zh: '挽救回来', en: 'Regained' },
			end: { zh: '年初 − 流失 + 挽救 + 新客户', en: 'Start − lost + regained + won' }
		},
		mistakes: {
			regainForgotten: {
				zh: '漏了挽救回来的客户。三大任务是开发、维系和流失管理，第三项也增加客户。',
				en: 'The regained were left out. The third of the tasks (acquisition, retention, churn management) adds customers too.'
			},
			regainOfAll: {
				zh: '挽救的比例乘在了全部客户上。它只对流失的客户而言。',
				en: 'The regained share was taken of all customers. It is a share of those who left.'
			},
			newcomersForgotten: { zh: '漏了新客户。', en: 'The customers won were left out.' },
			newcomersLeaveToo: {
				zh: '让新客户也按同样的比例流失了。题中说他们都还在。',
				en: 'The new customers were made to leave as well. They all stay, as the question says.'
			},
			lossForgotten: { zh: '没有减去流失的客户。', en: 'Those who left were not subtracted.' }
		},
		rule: {
			zh: '年末客户 = 年初客户 − 流失 + 挽救 + 新开发。挽救的比例只对流失的客户而言。',
			en: 'Customers at the end = at the start − lost + regained + won. The regained share is of those who left.'
		}
	},
	'tpl-newcomers-needed': {
		given: {
			zh: '一家公司有客户 {start}，年保持率 {retention}，流失的客户不再回来。明年的客户总数要增长 {growth}。',
			en: 'A company has {start}. Yearly retention is {retention}, and who leaves does not come back. Next year the number of customers is to grow by {growth}.'
		},
		ask: { zh: '明年要开发多少新客户？', en: 'How many new customers must be won?' },
		blank: { zh: '明年要开发的新客户为 ____。', en: 'The number of new customers to be won is ____.' },
		steps: {
			target: { zh: '明年的目标', en: 'Target for next year' },
			kept: { zh: '留下的客户', en: 'Customers kept' },
			needed: { zh: '目标 − 留下的', en: 'Target − kept' }
		},
		mistakes: {
			growthOnly: {
				zh: '只算了增长的部分。先要补上流失的客户，增长才开始。',
				en: 'Only the growth was counted. The lost must be replaced before growth begins.'
			},
			lossOnly: {
				zh: '只补上了流失的客户，总数没有增长。',
				en: 'Only the lost were replaced; the total would not grow.'
			},
			growthOfTheKept: {
				zh: '增长率乘在了留下的客户上，而且没有补流失的部分。',
				en: 'The growth rate was applied to those kept, and the lost were not replaced.'
			},
			lossOfTheTarget: {
				zh: '按目标数算了流失。流失的是现有客户。',
				en: 'The loss was taken of the target. It is the present customers who leave.'
			},
			keptTaken: {
				zh: '这是留下的客户数，不是要开发的新客户数。',
				en: 'That is the number kept, not the number to be won.'
			}
		},
		rule: {
			zh: '需要的新客户 = 目标客户数 − 留下的客户数：一部分补流失，一部分才是增长。',
			en: 'New customers needed = target − customers kept: some replace the lost, the rest is growth.'
		}
	}
};
