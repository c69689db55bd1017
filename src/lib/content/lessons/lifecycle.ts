import type { LessonText } from './lesson';

/** Page “The customer lifecycle”. */
export const LIFECYCLE: LessonText = {
	id: 'lifecycle',
	intro: {
		zh: '同一位客户，第三个月让企业亏钱，第五年带来的利润最多，再往后又可能走下坡。[[lifecycle-definition|客户生命周期]]说的就是一段关系里这些量怎样一起变。看清走到哪一步，才知道该给什么、不该给什么。',
		en: 'The same customer costs the company money in the third month, earns it most in the fifth year, and may go downhill after. The [[lifecycle-definition|customer lifecycle]] is how these figures change together along a relationship. Only who sees how far it has come knows what to give, and what not.'
	},
	predictions: [
		{
			id: 'profit',
			kind: 'curve',
			question: {
				zh: '一位普通客户，平均每月带来的利润怎样走？第 60 个月起，服务突然变慢。画出来（获客花的钱另算，稳定以后他每月约花 200 元）。',
				en: 'How does the monthly profit from an average customer run? From month 60 on service becomes slow. Draw it (what it cost to win him is counted elsewhere; once stable he spends about ¥200 a month).'
			},
			pointsName: { zh: '第几个月', en: 'Month' },
			points: ['1', '6', '12', '24', '36', '54', '72', '90'],
			label: { zh: '每月利润', en: 'Monthly profit' },
			unit: 'money',
			min: -40,
			max: 60,
			step: 2,
			start: 0,
			comment: {
				zh: '开头是负的：买得少，服务却最费事。利润升得比交易量快，因为成本同时在降；出了事，落得也比升起时快。',
				en: 'It begins below zero: he buys little and is dearest to serve. Profit rises faster than volume, as cost falls at the same time; and once things go wrong it falls faster than it rose.'
			}
		},
		{
			id: 'lasting',
			kind: 'number',
			question: {
				zh: '什么事也没有出。每争取到 100 位客户，八年里走到“长久保持”（进入稳定期后又过了三年）的有几位？',
				en: 'Nothing goes wrong at all. Of every 100 customers won, how many come to last (three years and more after reaching stability) within eight years?'
			},
			label: { zh: '长久保持的客户', en: 'Lasting relationships' },
			unit: 'percent',
			min: 0,
			max: 100,
			step: 1,
			start: 50,
			comment: {
				zh: '只有约 {outcome}。大多数关系断在头两个阶段：四个阶段是一条可能走完的路，不是每位客户的日程表。',
				en: 'Only about {outcome}. Most relationships break in the first two stages: the four stages are a way that may be walked to its end, not everybody’s timetable.'
			}
		},
		{
			id: 'rewards',
			kind: 'choice',
			question: {
				zh: '同样的常客奖励，发半年。发给哪个阶段的客户最亏？',
				en: 'The same frequency rewards for half a year: to customers of which stage do they lose most?'
			},
			options: [
				{ id: 'exploration', text: { zh: '考察期', en: 'Exploration' } },
				{ id: 'formation', text: { zh: '形成期', en: 'Formation' } },
				{ id: 'stability', text: { zh: '稳定期', en: 'Stability' } },
				{ id: 'decline', text: { zh: '退化期', en: 'Decline' } }
			],
			comment: {
				zh: '稳定期：他买得最多，返的钱也最多，而他本来就会留下。开头正相反：花得少，正赶上最容易走的时候。',
				en: 'Stability: he buys most, so most is paid back to him, and he would have stayed anyway. At the beginning it is the other way round: it costs little, just when he leaves most easily.'
			}
		}
	],
	move: [
		{
			zh: '选“服务变慢”，把出事的月份从第 60 个月拖到第 18 个月，再拖到第 1 个月：断在哪一期，就叫哪一种轨迹；出事之后，往往还要拖一阵才断。',
			en: 'Choose “service slows down” and drag the month from 60 to 18, then to 1: the stage in which it breaks gives the course its name, and it often breaks some time after the event.'
		},
		{
			zh: '换一个量来看：交易量、可接受的价格、成本、口碑，各在哪里转弯。',
			en: 'Look at another figure: where do volume, accepted price, cost and referral turn?'
		},
		{
			zh: '换成“来了强敌”：仍在的客户照买不误，人却走得飞快。',
			en: 'Change to “a strong rival comes”: those who are there buy as before, and yet they leave fast.'
		}
	],
	see: [
		{
			zh: '回本要到第几个月？这笔账算进了中途走掉的人：留下来的，要把花在他们身上的钱一并挣回来。',
			en: 'In which month is winning a customer paid back? Those who leave on the way are counted: whoever stays must earn back what was spent on them, too.'
		},
		{
			zh: '表里按行看：价格和交易量在稳定期最高，成本在稳定期最低，三样合在一起，利润的起伏最大。',
			en: 'Read the table by rows: price and volume are highest in stability and cost is lowest; together they make profit swing the most.'
		},
		{
			zh: '退化期的交易量还不算小，利润却已少了大半：只盯着销售额会晚很久才发现。',
			en: 'In decline volume is still not small while most of the profit is gone: who watches sales alone notices much too late.'
		}
	],
	why: [
		{
			title: { zh: '四个阶段，五个量', en: 'Four stages, five figures' },
			text: {
				zh: '[[lifecycle-stages|考察、形成、稳定、退化]]：交易量由小到大再下降，可接受的价格由低到高再下降，成本由高到低再回升，口碑由无到最大再缩小。利润是它们合在一起的结果，所以变得最厉害。',
				en: '[[lifecycle-stages|Exploration, formation, stability, decline]]: volume grows and falls, the accepted price rises and falls, cost falls and rises again, referral comes, peaks and shrinks. Profit is what they make together, so it changes most.'
			},
			source: {
				zh: '陈明亮的四阶段划分，源自 Dwyer、Schurr 与 Oh（1987）；方向取自文献，数值是本模型的设定。',
				en: 'Chen Mingliang’s four stages, after Dwyer, Schurr & Oh (1987); the directions are theirs, the figures this model’s.'
			}
		},
		{
			title: { zh: '为什么不能跳级', en: 'Why no stage can be skipped' },
			text: {
				zh: '信任来自一次次兑现的承诺，交易量跟着信任走，口碑又跟在后面。往上要一级一级走，往下却可以从任何一级掉下去，因此有早期流产、中途夭折、提前退出与长久保持四种轨迹。',
				en: 'Trust comes of promises kept again and again, volume follows trust, and referral follows volume. The way up goes step by step, the way down may begin at any step: hence early abortion, mid-way death, early exit and lasting.'
			},
			source: { zh: '陈明亮的四种轨迹', en: 'Chen Mingliang’s four courses' }
		},
		{
			title: { zh: '先知道他要什么', en: 'First know what he wants' },
			text: {
				zh: '[[lifecycle-strategies|各阶段的措施]]由期望推出来：考察期要关怀和物质利益，形成期要特别重视，稳定期要参与和认可，退化期要超出现状的东西。错放在稳定期的，多半花在本来就会留下的人身上。模型的账并不处处与课程相同：特别对待与服务创新放在考察期更合算，因为那时最容易走；客户当时想不想要，它没有算。',
				en: '[[lifecycle-strategies|What to do when]] follows from what he hopes for: care and material benefit in exploration, special attention in formation, a part and recognition in stability, more than there is in decline. A measure misplaced in stability is mostly spent on people who would have stayed anyway. The model’s account does not follow the course everywhere: special treatment and service innovation pay more in exploration, when people leave most easily; whether they are wanted then it does not ask.'
			},
			source: {
				zh: '复习资料对四个阶段的期望与计划的概括；得失的数字由本页的模型算出。',
				en: 'The revision notes on expectations and plans by stage; gains and losses are computed by this page’s model.'
			}
		}
	],
	disagree: [
		{
			title: { zh: '生命周期到哪里为止？', en: 'Where does the lifecycle end?' },
			positions: [
				{
					who: { zh: '复习资料的问答', en: 'The questions of the revision notes' },
					says: {
						zh: '到客户与企业的业务关系完全终止。',
						en: 'Where business between customer and company has ended altogether.'
					}
				},
				{
					who: { zh: '同一提要的章节要点', en: 'The chapter summary of the same notes' },
					says: {
						zh: '还要等到相关的事务全部处理完毕。',
						en: 'Not before everything connected with it has been settled, too.'
					}
				}
			],
			verdict: {
				zh: '后一种把善后算了进去：赔偿、退款仍要花钱，也影响口碑和日后能否挽回。答题时写出两端（从开始了解或着手开发起），再说明你取哪一个终点。',
				en: 'The latter counts what comes after: refunds and claims still cost money and touch reputation and win-back. In an answer name both ends (it begins with first interest or first approach) and say which end you take.'
			}
		},
		{
			title: { zh: '关系越久，客户就越赚钱吗？', en: 'Does profit grow as a relationship lasts?' },
			positions: [
				{
					who: { zh: 'Reichheld 与 Sasser（1990）', en: 'Reichheld & Sasser (1990)' },
					says: {
						zh: '是：买得更多、成本更低、会推荐、肯付更高的价。',
						en: 'Yes: they buy more, cost less, recommend, and pay higher prices.'
					}
				},
				{
					who: { zh: 'Reinartz 与 Kumar（2000）', en: 'Reinartz & Kumar (2000)' },
					says: {
						zh: '不一定：在不签约的买卖里，老客户未必更便宜，也未必肯付更高的价。',
						en: 'Not always: where no contract binds, long-lived customers need not be cheaper to serve, nor pay more.'
					}
				}
			],
			verdict: {
				zh: '四阶段表说的是典型，本页的模型也照着典型来写。对一家具体的企业，要用自己的账验证，尤其要算[[clv-definition|每位客户]]的成本。',
				en: 'The table of four stages speaks of the typical case, and this page’s model was written after it. A company must test it on its own accounts, above all the cost of [[clv-definition|each customer]].'
			}
		},
		{
			title: { zh: '共同计划要等到稳定期吗？', en: 'Must joint plans wait for stability?' },
			positions: [
				{
					who: { zh: '课程的搭配', en: 'The course’s pairing' },
					says: {
						zh: '要等：此前的信任撑不起共同投入。',
						en: 'Yes: before, there is not the trust that a joint effort needs.'
					}
				},
				{
					who: { zh: '本页的模型', en: 'This page’s model' },
					says: {
						zh: '越早越划算：信任早一点长出来，以后每个月都用得上。',
						en: 'The earlier the better: trust that grows sooner serves in every month after.'
					}
				}
			],
			verdict: {
				zh: '模型不知道生客会拒绝共同计划，它只算答应之后的账。考试按课程的搭配作答；做管理的人要记住另一半：最容易走的时候，是开头。',
				en: 'The model does not know that a stranger will decline a joint plan; it counts only what follows once he agrees. In the examination answer with the course’s pairing; as a manager remember the other half: people leave most easily at the beginning.'
			}
		}
	],
	check: [
		'ch07-single-005',
		'ch07-single-007',
		'ch07-fill-007',
		'ch07-single-008',
		'ch07-multiple-004',
		'ch07-single-011'
	],
	next: [
		{
			to: { lesson: 'keeping-customers' },
			text: { zh: '三个层次的纽带，各能留人多久。', en: 'Ties of three levels, and how long each holds.' }
		},
		{
			to: { lesson: 'why-customers-leave' },
			text: {
				zh: '走到一半为什么会断。',
				en: 'Why relationships break half-way.'
			}
		},
		{
			to: { lab: 'preset=retailer' },
			text: {
				zh: '接手这家网络零售商，看全体客户分布在哪几个阶段。',
				en: 'Take over this online shop and see in which stages its customers are.'
			}
		}
	],
	lecturer: {
		demonstration: {
			zh: '让全班先画利润曲线，揭晓后把出事的月份从 60 拖到 1，请大家念出“长久保持”和“回本”两个数。再换成“来了强敌”，问：销售人员会从哪个数上看出来？',
			en: 'Have the class draw the profit curve; after the reveal drag the month from 60 to 1 and let them read out “lasting” and “paid back”. Then change to “a strong rival comes” and ask: which figure would tell a salesman?'
		},
		question: {
			zh: '一位客户这个月只买了很少，怎样分辨他是在考察期，还是在退化期？两种情况该做的事有什么不同？',
			en: 'A customer has bought very little this month. How can exploration be told from decline, and how does what to do differ?'
		},
		misconception: {
			zh: '“每位客户都会走完四个阶段，所以等他进入稳定期就好。”多数关系在那以前就断了，而稳定也要靠维持。',
			en: '“Every customer goes through the four stages, so wait for stability.” Most relationships break before, and stability must be maintained.'
		},
		limits: {
			zh: '这里的客户个个普通，只有运气不同；真实客户的差别大得多。各阶段的价格、服务成本和口碑是模型给定的，交易量、信任和去留才是算出来的。没有计入推荐带来的新客户，也没有第二种产品可供交叉销售。',
			en: 'All customers here are average and differ by luck alone; real ones differ far more. Price, cost to serve and referral by stage are given to the model; volume, trust and staying are computed. New customers brought by referral are not counted, and there is no second product to cross-sell.'
		}
	}
};
