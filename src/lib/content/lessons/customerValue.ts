import type { LessonText } from './lesson';

/** Page “Customer value and tiers”. */
export const CUSTOMER_VALUE: LessonText = {
	id: 'customer-value',
	intro: {
		zh: '一视同仁听上去公平，其实是把钱从挣钱的客户手里拿去补贴亏钱的客户。[[pareto|二八定律]]说的是事实，[[customer-tiers|客户分级]]说的是对策：谁该得到什么样的服务，谁走了要追，谁走了不必追。',
		en: 'Treating everybody alike sounds fair; in fact it takes money from customers who earn to subsidise those who cost. The [[pareto|80/20 rule]] states the fact, [[customer-tiers|tiers]] are the answer: who deserves which service, whom to run after when he leaves, and whom not.'
	},
	predictions: [
		{
			id: 'top',
			kind: 'number',
			question: {
				zh: '一家网络零售商，把客户按年利润排队。最好的 20% 挣得公司利润的百分之几？',
				en: 'In an online shop customers are ranked by the profit of a year. What per cent of the company’s profit do the best 20 % earn?'
			},
			label: { zh: '前 20% 的利润份额', en: 'Share of profit of the best 20 %' },
			unit: 'percent',
			min: 0,
			max: 300,
			step: 5,
			start: 20,
			comment: {
				zh: '{outcome}。超过 100% 并不奇怪：多出来的部分，正是后面亏钱的客户吃掉的。',
				en: '{outcome}. More than 100 % is no mistake: what is above is eaten up by the customers behind them who lose money.'
			}
		},
		{
			id: 'middle',
			kind: 'choice',
			question: {
				zh: '每卖 100 元，哪一类客户给这家公司留下的利润最多？',
				en: 'Of every 100 yuan sold, which customers leave this company the most profit?'
			},
			options: [
				{ id: 'large', text: { zh: '买得最多的 20%', en: 'The 20 % who buy most' } },
				{ id: 'middle', text: { zh: '中间的 50%', en: 'The 50 % in the middle' } },
				{ id: 'small', text: { zh: '买得最少的 30%', en: 'The 30 % who buy least' } }
			],
			comment: {
				zh: '在这家公司是买得最多的：服务一位客户的花费与他买多少几乎无关，小单子摊不平。课程资料说中等客户可能最赚钱，那要在大客户能压价、能索要额外服务的行业里才成立；这里的大客户没有议价。',
				en: 'In this company those who buy most: serving a customer costs nearly the same whatever he buys, and small orders do not cover it. The course says that middle-sized customers may be the most profitable; that holds where large ones can press prices and demand extras, which they do not do here.'
			}
		}
	],
	move: [
		{
			zh: '先按“四级一样”，再按“各级取最划算的”，比较总的增值与花费。',
			en: 'Press “the same for all”, then “what pays best in each”, and compare value gained and cost.'
		},
		{
			zh: '再单独提高小客户的服务，看每人增值为什么是负的。',
			en: 'Then raise the service of small customers alone: why is the value gained negative?'
		}
	],
	see: [
		{
			zh: '每位花 100 元，哪一级增值最多？关键客户是主要客户的好几倍，到普通客户就已经不够本。',
			en: 'Where do 100 yuan each gain most? Several times as much in key customers as in main ones; in ordinary ones they no longer pay.'
		},
		{
			zh: '关键客户也有最划算的一点，再往上就不值：留得住的已经留住了。',
			en: 'Even for key customers there is a point beyond which it does not pay: those who can be kept are kept.'
		}
	],
	why: [
		{
			title: { zh: '成本跟着人走，利润跟着量走', en: 'Cost goes by heads, profit by volume' },
			text: {
				zh: '接一个电话、送一次货，大客户小客户花费相近；而利润随购买量走。所以利润往往比收入集中，少数人挣得超过 100%，后面的人再亏回来，这就是鲸鱼曲线。',
				en: 'A call or a delivery costs about the same for a large and a small customer, while profit goes with volume. So profit is usually more concentrated than revenue: a few earn more than all of it, and those behind lose it again. That is the whale curve.'
			},
			source: {
				zh: 'Cooper 与 Kaplan（1991）；80/20/30 见课程教材',
				en: 'Cooper & Kaplan (1991); 80/20/30 is in the course texts'
			}
		},
		{
			title: {
				zh: '服务的价值 = 多留住的机会 × 留住的价值',
				en: 'Service is worth chance kept × value kept'
			},
			text: {
				zh: '专人服务只在两件事上有用：他本来可能走，他留下有[[clv-definition|价值]]。价值为负的客户，服务得越好亏得越多；价值很高而本来就不会走的，也不必再加。',
				en: 'Personal service helps only where he might have left and is [[clv-definition|worth]] keeping. With a customer of negative value, better service only loses more; one of high value who stays anyway needs nothing added.'
			},
			source: {
				zh: '利润倍数：Gupta 与 Lehmann（2003）；回应随花费递减：Blattberg 与 Deighton（1996）。回应的强弱是本页的假设。',
				en: 'Margin multiple: Gupta & Lehmann (2003); response that levels off: Blattberg & Deighton (1996). How strong it is, is this page’s assumption.'
			}
		},
		{
			title: { zh: '近度最会说话', en: 'Recency speaks loudest' },
			text: {
				zh: '没有合同的买卖，客户走了也不会告诉您。最近来过的人多半还在，很久没来的再大也可能已经走了。这就是近度常得最大权重的原因；金额大只说明他过去好。',
				en: 'Where there is no contract, nobody tells you that he has left. Who came lately is probably still there; who has long been absent may be gone, however large he was. That is why recency often weighs most: money tells of the past.'
			},
			source: {
				zh: 'RFM：Hughes（1994）；权重与分段由公司自定',
				en: 'RFM: Hughes (1994); weights and bands are the company’s choice'
			}
		},
		{
			title: { zh: '放手也是管理', en: 'Letting go is management too' },
			text: {
				zh: '[[winback-judgement|挽救的判断]]先问有没有必须放弃的理由：没有利润、不能履约、伤害员工、败坏名声；再按重要程度用力。把有限的人力从追不回的人身上收回来，才够用在值得的人身上。',
				en: 'The [[winback-judgement|judgement]] first asks for a reason to give up: no profit, broken contracts, harm to the staff, a bad name; then it spends effort by importance. Hands taken from hopeless cases are there for those worth it.'
			},
			source: { zh: '课程教材：按重要程度的挽救判断', en: 'The course texts: judging win-back by importance' }
		}
	],
	disagree: [
		{
			title: {
				zh: '大客户最赚钱，还是中等客户？',
				en: 'Do large customers earn most, or middle-sized ones?'
			},
			positions: [
				{
					who: { zh: '二八定律', en: 'The 80/20 rule' },
					says: {
						zh: '少数大客户带来大部分价值，应当把资源给他们。',
						en: 'A few large customers bring most of the value: give them the resources.'
					}
				},
				{
					who: { zh: '课程的另一段', en: 'Another passage of the course' },
					says: {
						zh: '大客户要折扣、要服务，利润被谈薄；小客户付全价、要的服务也少，却被交易成本吃掉；中等客户服务够好，价钱接近全价，在很多场合最赚钱。',
						en: 'Large customers want discounts and service and bargain the profit away; small ones pay the full price for little service, but the cost of dealing with them eats it up; middle-sized ones are served well and pay nearly the full price: in many cases they earn most.'
					}
				}
			],
			verdict: {
				zh: '两句话可以这样调和：一句说合计的份额，一句可以读作每百元的利润率，量的不是同一件事。答题时分开说，并指出要靠每位客户的成本数据才能判断自己属于哪一种。',
				en: 'The two can be reconciled: one speaks of the share of the total, the other can be read as the profit on each hundred, which is another measure. Keep them apart in an answer, and say that only the cost of each customer tells which holds for you.'
			}
		}
	],
	check: ['ch06-single-016', 'ch06-single-018', 'ch06-single-019', 'ch08-single-009', 'ch08-single-010'],
	next: [
		{
			to: { clv: 'concentration' },
			text: {
				zh: '把洛伦兹曲线、鲸鱼曲线和 5/15/80 算到底。',
				en: 'Work out the Lorenz curve, the whale curve and 5/15/80.'
			}
		},
		{
			to: { clv: 'win-back' },
			text: { zh: '挽救的钱最多花到哪里。', en: 'How far spending on rescue may go.' }
		},
		{
			to: { lab: 'preset=logistics' },
			text: {
				zh: '接手一家少数客户养着全公司的物流企业。',
				en: 'Take over a logistics company that a few customers keep alive.'
			}
		}
	],
	lecturer: {
		demonstration: {
			zh: '请全班猜前 20% 的利润份额，写在黑板上，看有没有人敢写到 100% 以上。揭晓后看金字塔最下面一级的负号，再按“四级一样”和“各级取最划算的”，读出两次的总增值。',
			en: 'Have the class guess the share of the best 20 % and write it on the board: does anybody go beyond 100 %? Reveal it, look at the minus sign of the lowest tier, then press “the same for all” and “what pays best in each” and read out the two totals.'
		},
		question: {
			zh: '一家银行对存款少的客户收小额账户费，公平吗？按价值分级的服务，哪些不该分？',
			en: 'A bank charges small accounts a fee. Is that fair? If service follows value, which services should not?'
		},
		misconception: {
			zh: '“亏钱的客户都该赶走。”有的刚来，还没长大；有的一走，别人要多摊固定成本。先提价、改渠道、简化服务，再谈放弃。',
			en: '“All customers who lose money should be sent away.” Some have just come and will grow; others leave fixed cost behind for the rest. Raise prices, change the channel, simplify the service first.'
		},
		limits: {
			zh: '服务的回应曲线对所有人取同一条，而且假定各级互不影响；现实里小客户会看见大客户的待遇。利润只算一年的实际数，新客户因此显得比将来差。',
			en: 'One response curve serves all, and tiers do not influence each other; in life small customers see how large ones are treated. Profit is of one past year, so new customers look worse than they will be.'
		}
	}
};
