import type { LessonText } from './lesson';

/** Page “Keeping customers: three levels”. */
export const KEEPING_CUSTOMERS: LessonText = {
	id: 'keeping-customers',
	intro: {
		zh: '给优惠、讲人情、把两家的事连在一起，是留住客户的[[retention-levels|三个层次]]。它们花的钱不同，长成的快慢不同，最要紧的是，对手学去的难易不同。本页让对手真的学一次，再看一家公司投入多少才够，最后按客户数量与毛利挑一种走多近的[[relationship-types|关系类型]]。',
		en: 'Giving benefits, caring for people, tying two businesses together: these are the [[retention-levels|three levels]] of keeping customers. They differ in cost, in how fast they grow and, above all, in how easily a rival copies them. Here a rival really does; then you find how much effort is enough, and choose how close to come by number of customers and margin: the [[relationship-types|types of relationship]].'
	},
	predictions: [
		{
			id: 'copied',
			kind: 'choice',
			question: {
				zh: '三个层次投入一样多，一年之后对手在同一天把三种做法都学了去。哪一种带来的好处剩得最少？',
				en: 'All three levels are done to the same height. A year later, on one day, a rival does all the same. Of which is least left?'
			},
			options: [
				{ id: 'financial', text: { zh: '财务：积分与返利', en: 'Financial: points and rebates' } },
				{ id: 'social', text: { zh: '社会：熟人与关怀', en: 'Social: people and care' } },
				{ id: 'structural', text: { zh: '结构：系统与流程', en: 'Structural: systems and processes' } }
			],
			comment: {
				zh: '大家都打折，折扣就不再是理由，钱却照花。做法可以学，信任要自己长。',
				en: 'When everybody gives a rebate it is no longer a reason to stay, yet it is still paid. Ways can be copied; trust has to grow.'
			}
		},
		{
			id: 'effort',
			kind: 'choice',
			question: {
				zh: '一家公司把三种维系投入一起从 0 加到 100，保持率一路上升。公司的价值会怎样？',
				en: 'A company raises all three programmes together from 0 to 100, and retention rises all the way. What does the worth of the company do?'
			},
			options: [
				{
					id: 'rises',
					text: { zh: '一路上升：留住的越多越好', en: 'It rises all the way: the more kept the better' }
				},
				{ id: 'turns', text: { zh: '先升后降', en: 'It rises, then falls' } },
				{
					id: 'falls',
					text: { zh: '一路下降：维系是亏本的', en: 'It falls all the way: keeping loses money' }
				}
			],
			comment: {
				zh: '保持率不是目的。最后几个百分点最贵，留住的多半是本来也会留下的人。',
				en: 'Retention is not the aim. The last points are the dearest, and most of those they pay for would have stayed anyway.'
			}
		},
		{
			id: 'type',
			kind: 'choice',
			question: {
				zh: '客户有好几千，每位一年带来的毛利很高。按科特勒的选择表，该与他们走多近？',
				en: 'There are thousands of customers, and each brings a high contribution a year. How close should one come, by Kotler’s table?'
			},
			options: [
				{ id: 'reactive', text: { zh: '被动型：等他来找', en: 'Reactive: let them call' } },
				{ id: 'accountable', text: { zh: '负责型：售后过问', en: 'Accountable: ask after the sale' } },
				{ id: 'proactive', text: { zh: '能动型：不断联系', en: 'Proactive: keep in touch' } },
				{ id: 'partnership', text: { zh: '伙伴型：一起做事', en: 'Partnership: work together' } }
			],
			comment: {
				zh: '毛利付得起过问一声，人数却容不下更深的往来：两个条件要一起看。',
				en: 'The margin pays for asking, the number leaves no room for more: both conditions count.'
			}
		}
	],
	move: [
		{
			zh: '先看三条线：财务一步到位，另外两条慢慢长。到对手也做的那个月，各掉下多少？',
			en: 'Look at the three lines first: the financial one is there at once, the others grow. How far does each fall in the month a rival does the same?'
		},
		{
			zh: '把财务那一项改成 60 个月，再改回 3 个月，比较表里的“五年值”。',
			en: 'Set the financial one to 60 months, then back to 3, and compare the five-year values in the table.'
		}
	],
	see: [
		{
			zh: '掉下去的是做法，留下来的是长成的东西：信任、品牌忠诚、有人照应，还有客户围着系统改好的流程，别人学不走。',
			en: 'What falls is the offer, what remains has grown: trust, brand loyalty, attention, and the processes a customer has built around a system cannot be copied.'
		},
		{
			zh: '被学去之后花费照旧：财务层次的五年值为什么会变成负数？',
			en: 'Once copied the cost goes on: why does the financial level turn negative over five years?'
		}
	],
	why: [
		{
			title: { zh: '越往深处，越难学去', en: 'The deeper, the harder to copy' },
			text: {
				zh: '财务层次给的是钱，谁都给得起；社会层次给的是人与人的熟悉，要一次次来往才长得成；结构层次把两家的系统与流程接在一起，换一家就要改造自己，等于添了一层[[switching-costs|转换成本]]。三层是叠上去的，不是三选一。',
				en: 'The financial level gives money, which anybody can; the social one gives familiarity between people, which takes many encounters; the structural one links systems and processes, so that changing means rebuilding one’s own, a [[switching-costs|switching cost]] added. They are storeys, not alternatives.'
			},
			source: {
				zh: 'Berry 与 Parasuraman（1991）的三个层次，课程沿用；被学去几个月是本页的假设，可以改。',
				en: 'Berry & Parasuraman (1991) for the three levels, which the course follows; the months until copying are this page’s assumption, for you to change.'
			}
		},
		{
			title: { zh: '优惠留人，更留账单', en: 'Benefits hold customers, and leave bills' },
			text: {
				zh: '优惠之所以有用，是因为别家没有。对手跟进以后，双方都在付钱，谁也不再特别。先行者赚到的只是领先的那几个月；想靠它长久，就得给别家给不出的东西。',
				en: 'A benefit works because others do not give it. Once a rival follows, both pay and neither stands out. The first mover gains the months of his lead; to last, it must be something others cannot give.'
			},
			source: {
				zh: 'Dowling 与 Uncles（1997）论忠诚计划；“做法会被抵消、长成的关系不会”是本模型的设定。',
				en: 'Dowling & Uncles (1997) on loyalty schemes; that offers cancel and grown relationships do not is this model’s assumption.'
			}
		},
		{
			title: { zh: '最后几个百分点最贵', en: 'The last points are the dearest' },
			text: {
				zh: '投入的效果递减，花费却递增，所以每一种维系都有一个最好的数，过了就得不偿失。判断的尺子不是保持率，而是[[clv-definition|客户终身价值]]减去花费。',
				en: 'Effects diminish while costs mount, so every programme has a best level, and beyond it each yuan brings back less. The yardstick is not retention but [[clv-definition|lifetime value]] less cost.'
			},
			source: {
				zh: 'Blattberg 与 Deighton（1996）的思路；曲线与花费是本模型的设定，最好的投入由上面的模拟得出。',
				en: 'The reasoning is Blattberg & Deighton’s (1996); response and costs are this model’s, the best effort comes from the simulation above.'
			}
		},
		{
			title: { zh: '走多近，看两个数', en: 'How close: two figures' },
			text: {
				zh: '毛利决定多留住一位值多少，人数决定人手够分到几个钟头。客户多而利薄，欢迎来电就够了；客户少而利厚，值得派人常驻。同一家公司可以对零售客户用浅的，对大客户用深的。',
				en: 'The margin says what one more customer kept is worth, the number how many hours each can be given. With many customers and thin margins a telephone number is enough; with few and rich ones send somebody to stay. One company may be light with its retail customers and deep with its key accounts.'
			},
			source: {
				zh: '科特勒《营销管理》的五种类型与选择表；工时与毛利的例子是我们的。',
				en: 'Kotler, Marketing Management, for the five types and the table; the examples of hours and margins are ours.'
			}
		}
	],
	disagree: [
		{
			title: { zh: '积分计划能养成忠诚吗？', en: 'Do reward schemes make loyal customers?' },
			positions: [
				{
					who: { zh: 'Dowling 与 Uncles（1997）', en: 'Dowling & Uncles (1997)' },
					says: {
						zh: '在竞争的市场里，计划多半被对手跟进，买得多的人本来就买得多；它很少改变习惯。',
						en: 'In a competitive market schemes are mostly matched, and heavy buyers were heavy before: they seldom change habits.'
					}
				},
				{
					who: { zh: 'O’Brien 与 Jones（1995）', en: 'O’Brien & Jones (1995)' },
					says: {
						zh: '奖励可以养成忠诚，条件是奖给最有价值的客户，并且对他们真有价值、拿得到。',
						en: 'Rewards can build loyalty if they go to the most valuable customers, are worth having and can really be reached.'
					}
				}
			],
			verdict: {
				zh: '差别在能否被跟进。答题时写：[[loyalty-types|激励忠诚]]停奖即散；积分若用来认识客户、改进服务，就从财务层次走向社会与结构层次，才留得久。',
				en: 'It turns on whether it can be matched. In an answer: [[loyalty-types|incentive loyalty]] ends with the reward; points used to know customers and serve them better move from the financial to the social and structural levels, and last.'
			}
		},
		{
			title: { zh: '该先做哪一层？', en: 'Which level comes first?' },
			positions: [
				{
					who: { zh: '复习资料', en: 'The revision notes' },
					says: {
						zh: '先增加财务利益，优先增加社会利益，再附加深层的结构性联系。',
						en: 'Add financial benefits, give priority to social ones, then attach deeper structural ties.'
					}
				},
				{
					who: { zh: 'Berry 与 Parasuraman（1991）', en: 'Berry & Parasuraman (1991)' },
					says: {
						zh: '层次越高，定制越多、越能持久；最高的结构层次最有力。',
						en: 'The higher the level, the more is made to fit and the longer it lasts; the structural one is the strongest.'
					}
				}
			],
			verdict: {
				zh: '一个说先后，一个说强弱，并不冲突。填空按财务、社会、结构的次序写；论述时指出花费与适用：结构性联系适合客户少、往来大的行业，对小客户未必划算。',
				en: 'One speaks of order, the other of strength; they do not conflict. Fill in financial, social, structural in this order; in an essay add cost and fit: structural ties suit few customers with much business and may not pay for small ones.'
			}
		},
		{
			title: {
				zh: '人情属于公司，还是属于那个人？',
				en: 'Does a bond belong to the company or to the person?'
			},
			positions: [
				{
					who: { zh: '重视社会层次的人', en: 'Who relies on social ties' },
					says: {
						zh: '熟悉的客户经理是对手学不走的优势。',
						en: 'A familiar account manager is an advantage no rival can copy.'
					}
				},
				{
					who: { zh: '提醒人员流动的复习资料', en: 'The notes on staff turnover' },
					says: {
						zh: '营销骨干离职会带走客户：关系若只系于一人，就随他走。这是[[churn-causes|流失原因]]之一。',
						en: 'When key salespeople leave customers follow: a bond with one person goes where he goes. It is one of the [[churn-causes|causes of churn]].'
					}
				}
			],
			verdict: {
				zh: '学不走，但挖得走。所以社会层次要有两三个人与客户相熟，并把了解写进共享的客户档案，让人情落到公司。',
				en: 'It cannot be copied, but it can be hired away. So let two or three people know each customer and write what they learn into shared records, so that the bond is with the company.'
			}
		}
	],
	check: [
		'ch07-single-018',
		'ch07-single-019',
		'ch07-multiple-008',
		'ch07-fill-011',
		'ch02-single-003',
		'ch02-single-006'
	],
	next: [
		{
			to: { lesson: 'switching-costs' },
			text: {
				zh: '纽带与墙的区别：墙倒的那一天见分晓。',
				en: 'Ties and walls differ, as the day the walls fall will show.'
			}
		},
		{
			to: { lesson: 'why-customers-leave' },
			text: { zh: '留不住的人，是因为什么走的。', en: 'Those who are not kept: why do they go?' }
		},
		{
			to: { clv: 'budget' },
			text: {
				zh: '获取与维系的钱怎样分：Blattberg 与 Deighton 的办法。',
				en: 'Splitting the budget between winning and keeping: Blattberg & Deighton’s way.'
			}
		},
		{
			to: { lab: 'preset=steel' },
			text: {
				zh: '接手一家结构性联系很深的钢铁企业。',
				en: 'Take over a steel maker with deep structural ties.'
			}
		}
	],
	lecturer: {
		demonstration: {
			zh: '先举手猜第一题。把三个“对手也做”都设成 12 个月，指着第 13 个月：财务的线一步跌回原处，另外两条只跌一截，结构的最少。再点“多少才够”，请大家找最高的柱子，并念出投入 100 时的保持率。',
			en: 'Have hands raised on the first guess. Set all three “until a rival does the same” to 12 months and point at month 13: the financial line falls all the way back, the others only part of it, the structural one least. Then, under “How much is enough”, let them find the highest bar and read out retention at 100.'
		},
		question: {
			zh: '您手机里哪一张会员卡让您真的少去别家？它靠的是哪个层次？对手明天照做，您会怎样？',
			en: 'Which loyalty card in your phone keeps you from going elsewhere? By which level? And if a rival did the same tomorrow?'
		},
		misconception: {
			zh: '“保持率越高，公司越赚。”花在留人上的钱也要算；“关系越深越好”同样不对，人手有限，薄利养不起深交。',
			en: '“The higher retention, the better for the company.” What is spent on it counts too. Nor is deeper always better: hours are limited, and thin margins cannot pay for close ties.'
		},
		limits: {
			zh: '线是一位典型客户的期望，满意与消费额固定不动，没有运气。“对手照做只抵消做法，长成的信任和客户自己围绕联系建起来的东西不受影响”是我们的设定。几个月被学去没有数据，请按行业改。五种类型的工时与保持率是例子，不是调查。',
			en: 'The lines are what is expected of one typical customer, with satisfaction and spend held fixed and no luck. That a rival’s copy cancels the offer alone, and neither the trust that has grown nor what customers have built around a tie, is our assumption. There are no data on months until copying: set them for your trade. Hours and retention of the five types are examples, not a survey.'
		}
	}
};
