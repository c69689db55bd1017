import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'lifecycle'>, TemplateWords>> = {
	'tpl-annual-churn': {
		given: {
			zh: '一家公司的月流失率稳定在 {monthly}，流失的客户不再回来。',
			en: 'A company loses a steady {monthly} of its customers every month, and they do not come back.'
		},
		ask: { zh: '年流失率是多少？', en: 'What is the yearly churn rate?' },
		blank: { zh: '年流失率为 ____。', en: 'The yearly churn rate is ____.' },
		steps: {
			kept: { zh: '一年后还在的', en: 'Still there after a year' },
			churn: { zh: '年流失率', en: 'Yearly churn' }
		},
		mistakes: {
			timesTwelve: {
				zh: '月流失率乘以 12 了。每个月都只流失还在的客户，要连乘。',
				en: 'The monthly rate was multiplied by 12. Each month takes its share of those still there: multiply the retention rates.'
			},
			retentionTaken: { zh: '这是年保持率。', en: 'That is yearly retention.' },
			oneMonthOff: { zh: '只连乘了 11 个月。', en: 'Only 11 months were multiplied.' },
			compoundedUp: {
				zh: '当成增长来复利了。流失是越来越少的人按比例离开。',
				en: 'It was compounded as if it were growth. Churn takes its share of ever fewer customers.'
			}
		},
		rule: {
			zh: '年流失率 = 1 −（1 − 月流失率）的 12 次方，总小于月流失率的 12 倍。',
			en: 'Yearly churn = 1 − (1 − monthly churn) to the power 12, always less than 12 times the monthly rate.'
		}
	},
	'tpl-monthly-churn': {
		given: {
			zh: '一家公司的年保持率为 {retention}，各月的流失率相同。',
			en: 'A company’s yearly retention is {retention}, with the same churn rate every month.'
		},
		ask: { zh: '月流失率是多少？', en: 'What is the monthly churn rate?' },
		blank: { zh: '月流失率为 ____。', en: 'The monthly churn rate is ____.' },
		steps: {
			root: {
				zh: '月保持率，年保持率的 12 次方根',
				en: 'Monthly retention, the 12th root of the yearly rate'
			},
			churn: { zh: '月流失率', en: 'Monthly churn' }
		},
		mistakes: {
			shared: {
				zh: '年流失率除以 12 了。后来的月份客户更少，每月的比例要更高。',
				en: 'Yearly churn was divided by 12. Later months have fewer customers to lose, so the monthly rate is higher.'
			},
			retentionTaken: { zh: '这是月保持率。', en: 'That is monthly retention.' },
			yearlyTaken: { zh: '这是年流失率。', en: 'That is yearly churn.' },
			rootOfChurn: {
				zh: '给流失率开了 12 次方。连乘的是保持率。',
				en: 'The 12th root of churn was taken. It is retention that is multiplied from month to month.'
			}
		},
		rule: {
			zh: '月保持率 = 年保持率的 12 次方根；月流失率 = 1 − 月保持率。',
			en: 'Monthly retention is the 12th root of yearly retention; monthly churn is 1 less that.'
		}
	},
	'tpl-longer-lifetime': {
		given: {
			zh: '一家公司把年保持率从 {before} 提高到 {after}。平均来往年数为流失率的倒数。',
			en: 'A company raises yearly retention from {before} to {after}. Mean lifetime is the inverse of churn.'
		},
		ask: {
			zh: '客户平均多来往几年？',
			en: 'By how many years does the mean customer lifetime rise?'
		},
		blank: { zh: '客户平均多来往 ____。', en: 'The mean customer lifetime rises by ____.' },
		steps: {
			before: { zh: '原来的平均年数', en: 'Mean lifetime before' },
			after: { zh: '后来的平均年数', en: 'Mean lifetime after' },
			more: { zh: '相差', en: 'Difference' }
		},
		mistakes: {
			wholeTaken: {
				zh: '这是后来的平均年数，没有减去原来的。',
				en: 'That is the lifetime after; the one before is not subtracted.'
			},
			ofTheRise: {
				zh: '拿保持率的差求了倒数。要先各自求年数，再相减。',
				en: 'The inverse of the rise was taken. Take both lifetimes first, then subtract.'
			},
			proportional: {
				zh: '以为年数与保持率成正比。年数是流失率的倒数，增加得快得多。',
				en: 'Lifetime was taken to be proportional to retention. It is the inverse of churn and rises much faster.'
			},
			inverted: {
				zh: '除以了保持率。平均年数要除以流失率。',
				en: 'It was divided by retention. Mean lifetime divides by churn.'
			},
			renewalsForgotten: {
				zh: '后来的年数少算了一年：只数了续留的次数，漏了第一年。',
				en: 'One year is missing after the change: only renewals were counted, not the first year.'
			}
		},
		rule: {
			zh: '平均年数 = 1 ÷（1 − 保持率）。保持率越高，再提高一点带来的年数越多。',
			en: 'Mean lifetime = 1 ÷ (1 − retention). The higher retention is, the more years a further point brings.'
		}
	},
	'tpl-survivors': {
		given: {
			zh: '一家公司今年获得客户 {start}，年保持率为 {retention}，流失的不再回来。',
			en: 'A company wins {start} this year. Yearly retention is {retention}, and who leaves does not come back.'
		},
		ask: { zh: '{span}后还有多少客户？', en: 'How many are left after {span}?' },
		blank: { zh: '{span}后还有 ____。', en: 'After {span} the number left is ____.' },
		steps: {
			share: { zh: '还在的比例', en: 'Share still there' },
			left: { zh: '还在的客户', en: 'Customers still there' }
		},
		mistakes: {
			linear: {
				zh: '每年都减去了同样多的客户。流失的是还在的人中的一个比例，人数逐年减少。',
				en: 'The same number was taken off every year. Churn is a share of those still there, and the number falls.'
			},
			oneYearOff: { zh: '少乘了一年。', en: 'One year is missing.' },
			lostTaken: { zh: '这是流失的客户数。', en: 'That is the number who left.' },
			oneYearOnly: { zh: '只算了一年。', en: 'Only one year was counted.' },
			churnCompounded: {
				zh: '连乘了流失率。要连乘的是保持率。',
				en: 'Churn was multiplied by itself. It is retention that is multiplied.'
			}
		},
		rule: {
			zh: '还在的客户 = 起初的客户 × 保持率的 n 次方。',
			en: 'Customers left = customers at the start × retention to the power n.'
		}
	},
	'tpl-stage-migration': {
		given: {
			zh: '一家公司有稳定期客户 {stable}，退化期客户 {declining}。每年，稳定期的客户 {stay} 留在稳定期，{slip} 转入退化期；退化期的客户 {recover} 回到稳定期，{remain} 仍在退化期，{lost} 流失。没有新客户。',
			en: 'A company has {stable} in the stability stage and {declining} in decline. Each year {stay} of the stable stay stable and {slip} go into decline; of those in decline {recover} recover, {remain} stay in decline and {lost} are lost. No new customers come.'
		},
		ask: {
			zh: '两年后，稳定期的客户有多少？',
			en: 'How many are in the stability stage after two years?'
		},
		blank: {
			zh: '两年后，稳定期的客户为 ____。',
			en: 'After two years the number in the stability stage is ____.'
		},
		steps: {
			stable: { zh: '一年后的稳定期', en: 'Stable after one year' },
			declining: { zh: '一年后的退化期', en: 'In decline after one year' },
			second: { zh: '两年后的稳定期', en: 'Stable after two years' }
		},
		mistakes: {
			oneYear: { zh: '只算了一年。', en: 'Only one year was counted.' },
			noRecovery: {
				zh: '漏了从退化期回来的客户。',
				en: 'Those who recover from decline were left out.'
			},
			firstYearOnly: {
				zh: '第二年漏了从退化期回来的客户。',
				en: 'Those who recover in the second year were left out.'
			},
			decliningKept: {
				zh: '第二年还用了起初的退化期人数。每一步都要用上一年末的人数。',
				en: 'The number in decline at the start was used again. Each step starts from the year before.'
			},
			bothTaken: {
				zh: '把两年后仍在退化期的客户也数进去了。',
				en: 'Those in decline after two years were counted too.'
			}
		},
		rule: {
			zh: '迁移表：下一年某阶段的人数 = 各阶段人数 × 转入该阶段的比例之和；逐年推算。',
			en: 'Migration table: next year’s number in a stage is the sum of each stage × its share moving there; go year by year.'
		}
	}
};
