import type { FillQuestion } from '$lib/domain/question';

export const fill = [
	{
		type: 'fill',
		id: 'ch06-fill-001',
		chapter: 6,
		concepts: ['clv-definition'],
		difficulty: 1,
		stem: {
			zh: '把一位客户在整个____里每年带来的____折成今天的钱，再加起来，就是他的客户终身价值。',
			en: 'Take the whole ____ of a customer, turn the ____ that each year of it brings into today’s money and add it up: that is customer lifetime value.'
		},
		blanks: [
			{
				zh: ['生命周期', '客户生命周期', '关系存续期', '关系期间', '关系期', '来往期间'],
				en: ['lifecycle', 'lifetime', 'customer lifetime', 'relationship', 'life', 'customer life']
			},
			{
				zh: ['净利润', '利润', '利润净额', '净收益', '收益', '净利'],
				en: ['net profit', 'profit', 'net income', 'margin', 'net return', 'profits', 'net profits']
			}
		],
		explanation: {
			zh: '两个要点缺一不可：看的是整段关系而不是一次交易；算的是扣除成本后的净利润，而且要折现，因为以后的钱不如现在的钱值钱。课程的定义说“收益总和”，四个计算步骤则说明这个总和要用贴现后的净利润来算。',
			en: 'Two things matter: it covers the whole relationship, not one deal; and it counts profit after costs, discounted, because later money is worth less than money today. The course’s definition speaks of the sum of returns; its four steps of calculation show that the sum is taken over discounted net profits.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-002',
		chapter: 6,
		concepts: ['clv-definition'],
		difficulty: 1,
		stem: {
			zh: '终身收入还不是终身价值：先要扣除为他花费的各项____，再考虑货币的____，即明年的一元不如今年的一元值钱。',
			en: 'Lifetime revenue is not yet lifetime value: first the ____ of serving and keeping the customer are taken off, then the ____ of money is allowed for, since a yuan next year is worth less than a yuan now.'
		},
		blanks: [
			{
				zh: ['成本', '费用', '成本费用', '支出', '开支'],
				en: ['costs', 'cost', 'expenses', 'expense', 'expenditure']
			},
			{ zh: ['时间价值'], en: ['time value', 'time value of money'] }
		],
		explanation: {
			zh: '收入大的客户，服务也可能很费钱，所以要看净额。推迟到手的钱少了一段时间的收益，又多一份风险，所以要折现。',
			en: 'A customer with large revenue may also be costly to serve, hence the net figure. Money that comes later misses what it could have earned meanwhile and bears more risk, hence discounting.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-003',
		chapter: 6,
		concepts: ['clv-drivers'],
		difficulty: 2,
		stem: {
			zh: '每年年底有 80 % 的客户留到下一年，流失率各年不变，那么一位客户平均来往____年（把第一年算在内）；保持率提高到 90 %，平均来往____年。',
			en: 'Every year 80 % of customers stay on into the next, at a rate that never changes. Counting the first year, a customer then stays ____ years on average; if retention rises to 90 %, it is ____ years.'
		},
		blanks: [
			{ zh: ['5', '五'], en: ['5', 'five'] },
			{ zh: ['10', '十'], en: ['10', 'ten'] }
		],
		explanation: {
			zh: '平均年数 = 1 ÷ 流失率：1 ÷ 0.2 = 5，1 ÷ 0.1 = 10。保持率只高了十个百分点，年数却翻了一番，因为分母是流失率。价值不会也翻一番：多出来的年份在后面，折现后变小。',
			en: 'Mean years = 1 ÷ churn rate: 1 ÷ 0.2 = 5 and 1 ÷ 0.1 = 10. Ten points more retention double the years, because churn stands in the denominator. Value does not quite double: the added years come late and shrink when discounted.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-004',
		chapter: 6,
		concepts: ['clv-drivers'],
		difficulty: 2,
		stem: {
			zh: '古普塔、莱曼与斯图尔特（2004）比较过三个因素：____提高 1 %，客户价值约增 5 %；____提高 1 %，约增 1 %；____降低 1 %，只增约 0.1 %。',
			en: 'Gupta, Lehmann and Stuart (2004) compared three drivers: 1 % more ____ adds about 5 % to customer value; 1 % more ____ about 1 %; 1 % less ____ only about 0.1 %.'
		},
		blanks: [
			{
				zh: ['保持率', '客户保持率', '保留率', '留存率', '维系率'],
				en: ['retention', 'retention rate', 'customer retention']
			},
			{
				zh: ['利润率', '边际利润', '毛利', '利润', '毛利率'],
				en: ['margin', 'profit margin', 'margins', 'profit']
			},
			{
				zh: ['获客成本', '获取成本', '客户获取成本', '开发成本'],
				en: ['acquisition cost', 'acquisition costs', 'cost of acquisition', 'customer acquisition cost']
			}
		],
		explanation: {
			zh: '保持率每年都起作用，一年乘一年，所以弹性最大；利润对每年的数额只是同比放大，弹性恰为 1；获客成本只付一次，占的分量小。这是平均的结果，不等于“多花在维系上总是对的”，还要看多花一元能换来多少保持率。',
			en: 'Retention acts every year and multiplies, so its elasticity is highest; margin scales each year’s amount in proportion, so its elasticity is 1; acquisition cost is paid once and weighs little. It is a finding about averages and does not say that spending more on retention is always right: that depends on how much retention the next yuan buys.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-005',
		chapter: 6,
		concepts: ['clv-components'],
		difficulty: 1,
		stem: {
			zh: '赖克哈尔德与萨瑟（1990）把老客户的利润分成几层：基本利润、购买增加带来的利润、服务成本下降带来的利润，另外两层来自____和____。',
			en: 'Reichheld and Sasser (1990) see layers in the profit of a long-standing customer: base profit, profit from more purchases, profit from lower operating costs, and two further layers that come from ____ and ____.'
		},
		blanks: [
			{
				zh: ['推荐', '推荐购买', '口碑', '口碑推荐', '推荐他人', '介绍新客户', '推荐新客户', '推荐客户'],
				en: [
					'referrals',
					'referral',
					'recommendations',
					'recommendation',
					'word of mouth',
					'recommending others'
				]
			},
			{
				zh: ['溢价', '价格溢价', '较高的价格', '较高价格', '高价格', '高价', '更高的价格', '愿付高价'],
				en: [
					'price premium',
					'price premiums',
					'higher prices',
					'higher price',
					'premium price',
					'premium prices',
					'paying higher prices'
				]
			}
		],
		orderFree: true,
		explanation: {
			zh: '满意的老客户会介绍别人来，省下企业的获客费用；他也不总是等到打折才买，愿意付全价。课程讲忠诚的经济效益时列的四个来源与此相同：多买、省成本、推荐、较高的价格。',
			en: 'Satisfied old customers bring others, which saves acquisition spending, and do not wait for a sale but pay the full price. The course names the same four sources where it explains the economics of loyalty: more buying, lower cost, referrals, higher price.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-006',
		chapter: 6,
		concepts: ['clv-components'],
		difficulty: 2,
		stem: {
			zh: '站在今天看，一位客户的终身价值由已经实现的部分和____的部分组成；决定还要不要为他投入时，应看后一部分；当初争取他花掉的钱收不回来，已是____成本。',
			en: 'Seen from today, a customer’s lifetime value has a part already realised and a ____ part; whether to spend more on the customer depends on the latter, and what was once spent on winning him, being beyond recovery, is a ____ cost.'
		},
		blanks: [
			{
				zh: ['未来', '将来', '今后', '潜在', '尚未实现', '未实现', '预期'],
				en: [
					'future',
					'potential',
					'remaining',
					'forward',
					'unrealised',
					'unrealized',
					'expected',
					'unearned'
				]
			},
			{ zh: ['沉没', '沉淀'], en: ['sunk'] }
		],
		explanation: {
			zh: '过去的利润和过去的花费都已成定局，怎样决定都一样，所以与今后的决定无关。一位曾经很大、即将停产的客户，往后看价值可能很小；一位刚起步的客户则可能相反。',
			en: 'Past profit and past spending are settled and the same whatever is decided, so they have no bearing on what to do next. A once large customer about to close down may be worth little from here on, a beginner may be the reverse.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-007',
		chapter: 6,
		concepts: ['clv-four-steps'],
		difficulty: 1,
		stem: {
			zh: '课程计算客户终身价值分四步：先确定____，再算各年的____，然后逐年____，最后____。',
			en: 'The course computes customer lifetime value in four steps: determine the ____, work out each year’s ____, ____ it year by year, and finally ____ the results.'
		},
		blanks: [
			{
				zh: ['客户生命周期', '生命周期', '来往年数', '客户寿命'],
				en: [
					'customer’s lifetime',
					'customer lifetime',
					'lifetime',
					'lifecycle',
					'customer lifecycle',
					'length of the relationship',
					'life',
					'customer life'
				]
			},
			{
				zh: ['利润净额', '净利润', '利润', '净收益'],
				en: ['net profit', 'profit', 'net profits', 'net income']
			},
			{ zh: ['贴现', '折现'], en: ['discount'] },
			{
				zh: ['求和', '加总', '相加', '累加', '加起来'],
				en: ['add up', 'sum', 'sum up', 'total', 'add', 'sum them up']
			}
		],
		explanation: {
			zh: '顺序不能颠倒：不知道来往几年，就不知道要算几年的利润；必须先折现再相加，因为各年的钱离今天远近不同，要先换成同一个时点的钱才能相加。',
			en: 'The order matters: without the number of years one does not know how many profits to compute; and discounting comes before adding, because the years lie at different distances from today and only money of the same date can be added.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-008',
		chapter: 6,
		concepts: ['clv-four-steps'],
		difficulty: 2,
		stem: {
			zh: '某客户第一年年末带来净利润 110 元，第二年年末 121 元，此后不再来往。年折现率 10 %，两笔钱的现值分别是____元和____元，他的终身价值是____元。',
			en: 'A customer brings a net profit of 110 yuan at the end of year 1 and 121 yuan at the end of year 2, and nothing after that. At a yearly discount rate of 10 % the two amounts are worth ____ yuan and ____ yuan today, and the lifetime value is ____ yuan.'
		},
		blanks: [
			{ zh: ['100', '一百'], en: ['100', 'one hundred'] },
			{ zh: ['100', '一百'], en: ['100', 'one hundred'] },
			{ zh: ['200', '二百', '两百'], en: ['200', 'two hundred'] }
		],
		explanation: {
			zh: '110 ÷ 1.1 = 100；121 ÷ 1.1² = 121 ÷ 1.21 = 100；合计 200。第一年的利润年末才到手，所以也要折一次。',
			en: '110 ÷ 1.1 = 100; 121 ÷ 1.1² = 121 ÷ 1.21 = 100; together 200. Year 1 profit arrives only at the end of the year, so it too is discounted once.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-009',
		chapter: 6,
		concepts: ['clv-methods'],
		difficulty: 1,
		stem: {
			zh: '德怀尔（DWYER）把客户分成两种流失类型来计算价值：一种走了就不再回来，称____型；另一种停一阵还可能再买，称____型。',
			en: 'Dwyer values customers under two types of loss: those who, once gone, do not come back, called ____, and those who pause and may buy again, called ____.'
		},
		blanks: [
			{
				zh: ['永久流失', '永久'],
				en: ['lost for good', 'permanent loss', 'permanently lost', 'permanent', 'permanently lost customers']
			},
			{ zh: ['暂时流失', '暂时'], en: ['always a share', 'temporary loss', 'temporarily lost', 'temporary'] }
		],
		explanation: {
			zh: '分类决定用哪一种模型。永久流失型只用保持率：第 t 年还在的比例是保持率的连乘（保持模型）。暂时流失型要看离上次购买多久：隔得越久，再买的可能越小，但不是零（迁移模型）。',
			en: 'The type decides the model. Lost for good needs only retention: the share still there in year t is a product of retention rates (retention model). Always a share looks at the time since the last purchase: the longer ago, the less likely another one, though not impossible (migration model).'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-010',
		chapter: 6,
		concepts: ['clv-methods'],
		difficulty: 2,
		stem: {
			zh: '顾客事件预测法好比为每位客户开一个____账户；客户____越详细，收益与成本分摊得越准，但对未来事件的预测____仍难以控制。',
			en: 'Customer-event forecasting opens a ____ account for each customer; the more detailed the customer’s ____, the more exactly revenue and cost are allotted, yet the ____ of forecasting future events stays hard to control.'
		},
		blanks: [
			{ zh: ['盈亏', '损益', '收支'], en: ['profit-and-loss', 'P&L', 'income-and-expense'] },
			{
				zh: ['档案', '事件档案', '资料', '记录', '客户档案', '事件', '事件记录', '数据'],
				en: [
					'records',
					'record',
					'file',
					'files',
					'history',
					'event records',
					'event file',
					'event files',
					'data'
				]
			},
			{
				zh: ['误差', '偏差', '错误', '精准度', '准确度', '精度'],
				en: ['error', 'errors', 'inaccuracy', 'deviation', 'accuracy', 'precision']
			}
		],
		explanation: {
			zh: '它的长处是落到具体的一个人，DWYER 的方法只给出一组客户的平均数；短处是未来的事件终究是猜的，猜错多少事先不知道。',
			en: 'Its strength is that it reaches the single customer, where Dwyer’s methods give the mean of a group; its weakness is that future events are guesses in the end, and how far they are wrong cannot be known beforehand.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-011',
		chapter: 6,
		concepts: ['clv-methods'],
		difficulty: 3,
		stem: {
			zh: '法伊弗与卡拉韦（2000）的例子按离上次购买的期数给邮购客户算价值，得 50.1、4.2、0.6 和 −2.0。最后一个是负数，企业应当____给这类客户寄目录，然后把其余的价值____一遍。',
			en: 'In the example of Pfeifer and Carraway (2000) mail-order customers are valued by periods since the last purchase, at 50.1, 4.2, 0.6 and −2.0. The last is negative, so the company should ____ mailing to customers in that state and then ____ the other values.'
		},
		blanks: [
			{ zh: ['停止', '停', '不再', '终止'], en: ['stop', 'cease', 'end', 'discontinue', 'give up'] },
			{
				zh: ['重算', '重新计算', '再算', '重新求解', '计算', '重新算', '再计算'],
				en: [
					'recompute',
					'recalculate',
					'compute again',
					'solve again',
					'recalculate all',
					'solve again for',
					'work out again',
					'rework'
				]
			}
		],
		explanation: {
			zh: '负数说明再寄一次的期望收入抵不上邮寄成本。停寄之后，其他状态的价值也会变，因为它们原来包含了“以后落到这个状态还要继续寄”的亏损，所以要重算（其中边际利润 40、邮寄成本 4、折现率 20 %，算到第四期）。',
			en: 'A negative value says that what another mailing is expected to earn does not cover its cost. Once mailing stops there, the other values change too, because they contained the loss of mailing on after falling into that state; hence the recalculation. (Margin 40, mailing cost 4, discount rate 20 %, four periods ahead.)'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-012',
		chapter: 6,
		concepts: ['clv-use'],
		difficulty: 1,
		stem: {
			zh: '课程认为，知道客户生命周期价值有三个用处：评估营销策略，优化客户____策略，优化客户____策略。',
			en: 'According to the course, knowing customer lifecycle value serves three ends: judging marketing strategies, improving customer ____ strategy and improving customer ____ strategy.'
		},
		blanks: [
			{ zh: ['获取', '获得', '开发', '获客'], en: ['acquisition', 'winning', 'acquiring'] },
			{ zh: ['维系', '保持', '保留', '维护'], en: ['retention', 'keeping', 'maintenance', 'retaining'] }
		],
		orderFree: true,
		explanation: {
			zh: '获取：花多少钱争取一位客户，以他的终身价值为限。维系：先留住价值大的，投入不超过因此多得的价值。评估：一项营销活动好不好，看它使客户价值增加多少，而不是只看当期销售额。',
			en: 'Acquisition: what may be spent on winning a customer is limited by the lifetime value. Retention: keep the valuable first, and spend no more than the value gained. Judging: a campaign is good by how much it adds to customer value, not by this period’s sales alone.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-013',
		chapter: 6,
		concepts: ['pareto'],
		difficulty: 1,
		stem: {
			zh: '谢登把二八定律改写为 80/20/30：最好的 20 % 客户创造 80 % 的利润，其中____却在服务最差的____ % 客户时赔掉了。',
			en: 'Sherden turned the 80/20 rule into 80/20/30: the best 20 % of customers create 80 % of the profit, but ____ of it is lost again in serving the worst ____ %.'
		},
		blanks: [
			{ zh: ['一半', '半数', '二分之一', '50 %'], en: ['half', 'one half', 'a half', '50 %'] },
			{ zh: ['30', '三十'], en: ['30', 'thirty'] }
		],
		explanation: {
			zh: '谢登（Sherden，课程幻灯片译作谢澄）的补充很要紧：二八定律只说利润集中在少数人；80/20/30 进一步说有一部分客户在赔钱。结论因此不同：不但要留住好客户，还要处理亏损客户——改变服务方式、调整价格，或者放手。',
			en: 'What Sherden added matters: the 80/20 rule only says that profit is concentrated; 80/20/30 adds that some customers lose money. So the conclusion changes: besides keeping the good ones, something must be done about the losing ones – serve them differently, change the price, or let them go.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-014',
		chapter: 6,
		concepts: ['pareto'],
		difficulty: 2,
		stem: {
			zh: '课程幻灯片比较客户的大小：大客户要求____多、折扣大；小客户付全价，但与他们做买卖的____高；因此利润最大的往往是____客户。',
			en: 'The course slides compare customers by size: large ones demand much ____ and big discounts; small ones pay in full, but doing business with them has a high ____; so the most profitable are often the ____ customers.'
		},
		blanks: [
			{ zh: ['服务'], en: ['service', 'services', 'attention'] },
			{ zh: ['成本', '费用', '交易成本'], en: ['cost', 'transaction cost', 'costs', 'expense'] },
			{
				zh: ['中等', '中型', '中等规模', '中'],
				en: ['middle-sized', 'medium-sized', 'mid-sized', 'medium', 'midsize', 'middle']
			}
		],
		explanation: {
			zh: '利润 = 价格 − 成本。大客户压低价格又抬高服务成本，小客户的交易成本摊不开，中等客户受到良好的服务，付的价格又接近全价。所以不能按销售额的大小分配资源。',
			en: 'Profit is price less cost. Large customers press the price and raise the cost of service, small ones cannot spread the cost of a deal, the middle-sized are served well and pay close to the full price. Resources should therefore not follow sales volume.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-015',
		chapter: 6,
		concepts: ['customer-tiers'],
		difficulty: 1,
		stem: {
			zh: '课程资料里的物流企业按价值分三类客户：约占 5 % 的____客户贡献 80 % 的价值，约占 15 % 的____客户贡献 15 %，其余的____客户只贡献 5 %。',
			en: 'The logistics company in the course texts sorts customers by value into three classes: ____ customers, about 5 %, bring 80 % of value; ____ customers, about 15 %, bring 15 %; the remaining ____ customers bring 5 %.'
		},
		blanks: [
			{ zh: ['重点', '关键', '重要'], en: ['key', 'important', 'major'] },
			{ zh: ['普通', '一般'], en: ['ordinary', 'general', 'regular'] },
			{ zh: ['小', '小型'], en: ['small', 'minor'] }
		],
		explanation: {
			zh: '这组数字比二八定律更集中：前 20 % 的客户合占 95 % 的价值。资料没有注明数字的出处，应当看作举例。',
			en: 'These figures are more concentrated than 80/20: the first 20 % of customers hold 95 % of the value. The text gives no source for them, so they should be read as an example.'
		}
	},
	{
		type: 'fill',
		id: 'ch06-fill-016',
		chapter: 6,
		concepts: ['customer-tiers'],
		difficulty: 1,
		stem: {
			zh: '传统上按客户的规模和地理位置分类；物流企业那篇资料认为，要使客户资源和企业利润最大，更合适的分级标准是客户的____。',
			en: 'Customers used to be grouped by size and location; the text on the logistics company holds that, to make the most of customers and profit, the better criterion for tiers is the customer’s ____.'
		},
		blanks: [
			{
				zh: ['价值', '客户价值', '终身价值', '客户终身价值'],
				en: ['value', 'customer value', 'lifetime value', 'customer lifetime value']
			}
		],
		explanation: {
			zh: '规模大不等于利润大，同城也不等于好服务。分级是为了分配资源，标准就应当是资源投下去能收回多少，即客户的价值。',
			en: 'A large customer need not be a profitable one, nor one nearby easy to serve. Tiers exist to allot resources, so the criterion should be what the resources bring back: the customer’s value.'
		}
	}
] satisfies readonly FillQuestion[];
