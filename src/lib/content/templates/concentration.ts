import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

export const WORDS: Readonly<Record<IdsOf<'concentration'>, TemplateWords>> = {
	'tpl-top-share': {
		given: {
			zh: '五位客户一年的利润为：{profits}。',
			en: 'Five customers’ yearly profits are: {profits}.'
		},
		ask: {
			zh: '最好的 {best} 客户挣得全部利润的百分之几？',
			en: 'What percentage of all profit do the best {best} of customers earn?'
		},
		blank: {
			zh: '最好的 {best} 客户挣得全部利润的 ____。',
			en: 'Of all profit the best {best} of customers earn ____.'
		},
		steps: {
			top: { zh: '最好的客户', en: 'The best customers' },
			total: { zh: '全部利润，亏损为负', en: 'All profit, losses as negative' },
			share: { zh: '所占比例', en: 'Share' }
		},
		mistakes: {
			unsorted: {
				zh: '没有先按利润从高到低排序，取了排在前面的客户。',
				en: 'The customers were not ranked by profit first; those who happen to come first were taken.'
			},
			ofGains: {
				zh: '分母只加了赚钱的客户。全部利润要减去亏损。',
				en: 'Only profitable customers are in the total. Losses have to be subtracted.'
			},
			fromTheBottom: {
				zh: '从最差的客户数起了。',
				en: 'It was counted from the worst customers.'
			},
			lossAsGain: {
				zh: '把亏损当成利润加进了总数。',
				en: 'Losses were added to the total as if they were profits.'
			}
		},
		rule: {
			zh: '先排序，再累计；因为有人亏损，最好的客户挣得的可以超过 100%。',
			en: 'Rank first, then accumulate. Since some lose money, the best can earn more than 100%.'
		},
		items: { profits: { zh: '客户 {n} {profit}', en: 'customer {n} {profit}' } }
	},
	'tpl-tier-share': {
		given: {
			zh: '一家公司的客户分三级：重要客户 {keyCustomers}，每位价值 {keyValue}；主要客户 {mainCustomers}，每位 {mainValue}；小客户 {smallCustomers}，每位 {smallValue}。',
			en: 'A company has three tiers: key accounts, {keyCustomers} at a value of {keyValue} each; main accounts, {mainCustomers} at {mainValue}; small accounts, {smallCustomers} at {smallValue}.'
		},
		ask: {
			zh: '重要客户占全部客户价值的百分之几？',
			en: 'What percentage of all customer value do the key accounts hold?'
		},
		blank: {
			zh: '重要客户占全部客户价值的 ____。',
			en: 'Of all customer value the key accounts hold ____.'
		},
		steps: {
			top: { zh: '重要客户的价值', en: 'Value of the key accounts' },
			total: { zh: '全部客户的价值', en: 'Value of all customers' },
			share: { zh: '所占比例', en: 'Share' }
		},
		mistakes: {
			customersTaken: {
				zh: '这是重要客户占客户数的比例，不是占价值的比例。',
				en: 'That is their share of customers, not of value.'
			},
			meanOfValues: {
				zh: '直接比了每位的价值，没有乘客户数。',
				en: 'Values per customer were compared without the numbers of customers.'
			},
			firstTwo: {
				zh: '把主要客户也算进去了。',
				en: 'The main accounts were counted in too.'
			},
			ofTheOthers: {
				zh: '除以了其余客户的价值。分母应是全部客户。',
				en: 'It was divided by the value of the others. The whole belongs below.'
			}
		},
		rule: {
			zh: '各级的价值 = 客户数 × 每位价值。常见的格局是 5%、15%、80% 的客户占 80%、15%、5% 的价值。',
			en: 'Value of a tier = customers × value each. A common pattern: 5%, 15% and 80% of customers hold 80%, 15% and 5% of value.'
		}
	},
	'tpl-whale-peak': {
		given: {
			zh: '一家公司按利润给客户排队：最好的 20% 共赚 {best}，中间的 50% 共赚 {middle}，最差的 30% 共亏 {lost}。',
			en: 'A company ranks its customers by profit: the best 20% earn {best}, the middle 50% earn {middle}, and the worst 30% lose {lost}.'
		},
		ask: {
			zh: '累计利润曲线（鲸鱼曲线）的最高点是最终利润的百分之几？',
			en: 'In per cent of final profit, how high is the peak of the cumulative curve (whale curve)?'
		},
		blank: {
			zh: '累计利润曲线（鲸鱼曲线）的最高点是最终利润的 ____。',
			en: 'In per cent of final profit, the peak of the cumulative curve (whale curve) is ____.'
		},
		steps: {
			earned: { zh: '赚钱的客户共赚', en: 'Earned by profitable customers' },
			total: { zh: '最终利润', en: 'Final profit' },
			peak: { zh: '最高点', en: 'Peak' }
		},
		mistakes: {
			bestOnly: {
				zh: '只数了最好的 20%。曲线一直升到最后一位赚钱的客户。',
				en: 'Only the best 20% were counted. The curve rises up to the last profitable customer.'
			},
			ofTheEarned: {
				zh: '这是最好的客户占赚得的比例，亏损没有算进去。',
				en: 'That is the best customers’ share of what was earned; the losses are left out.'
			},
			lossShare: {
				zh: '这是亏损占最终利润的比例，再加 100% 才是最高点。',
				en: 'That is the loss in per cent of final profit; the peak is 100% more.'
			},
			lossAdded: {
				zh: '把亏损加进了总数。最终利润要减去亏损。',
				en: 'The loss was added to the total. Final profit is after the loss.'
			},
			remaining: {
				zh: '颠倒了：这是最终利润占最高点的比例。',
				en: 'Upside down: that is final profit in per cent of the peak.'
			}
		},
		rule: {
			zh: '最高点 = 100% + 亏损 ÷ 最终利润。80/20/30：服务最差的三成客户可以吃掉一半利润。',
			en: 'Peak = 100% + losses ÷ final profit. 80/20/30: serving the worst 30% can eat up half of the profit.'
		}
	},
	'tpl-middle-customers': {
		given: {
			zh: '一位中等客户一年按原价购买 {volume}，得到折扣 {rebate}，服务他要花 {serve}。原价下的毛利率为 {gross}。',
			en: 'A medium-sized customer buys {volume} a year at list price, gets a rebate of {rebate} and costs {serve} to serve. Gross margin at list price is {gross}.'
		},
		ask: { zh: '他一年带来多少利润？', en: 'What profit does he bring in a year?' },
		blank: { zh: '他一年带来利润 ____。', en: 'The profit he brings in a year is ____.' },
		steps: {
			margin: { zh: '原价下的毛利', en: 'Gross margin at list price' },
			rebate: { zh: '折扣', en: 'Rebate' },
			profit: { zh: '毛利 − 折扣 − 服务成本', en: 'Margin − rebate − cost to serve' }
		},
		mistakes: {
			serviceForgotten: {
				zh: '没有减去服务成本。',
				en: 'The cost to serve was not subtracted.'
			},
			rebateForgotten: { zh: '没有减去折扣。', en: 'The rebate was not subtracted.' },
			marginOfPaid: {
				zh: '毛利率乘在了折后的价钱上。商品成本不因折扣而降，折扣全从利润里出。',
				en: 'The margin was applied to what he paid. Goods cost the same after a rebate, which comes out of profit alone.'
			},
			marginOnly: {
				zh: '这只是毛利，折扣与服务成本都没有减。',
				en: 'That is the gross margin: neither rebate nor cost to serve was subtracted.'
			}
		},
		rule: {
			zh: '客户利润 = 原价毛利 − 折扣 − 服务成本。大客户折扣多，小客户服务费相对高，中等客户往往最赚钱。',
			en: 'Profit = margin at list price − rebate − cost to serve. Large customers take rebates, small ones cost much to serve; the middle ones often earn most.'
		}
	}
};
