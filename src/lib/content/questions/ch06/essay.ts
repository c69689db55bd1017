import type { EssayQuestion } from '$lib/domain/question';

export const essay = [
	{
		type: 'essay',
		id: 'ch06-essay-001',
		chapter: 6,
		concepts: ['clv-drivers', 'clv-components'],
		difficulty: 1,
		stem: {
			zh: '客户终身价值受哪些因素驱动，又由哪些部分组成？请分别说明它们怎样使价值变大或变小。',
			en: 'What drives customer lifetime value, and of what parts is it made up? Explain how each makes the value larger or smaller.'
		},
		points: [
			{
				text: {
					zh: '来往时间：留住的比例（保持率）越高，来往的年数越长，可以相加的利润越多，价值越大。',
					en: 'Time (retention): the higher the retention rate, the longer customers stay and the more yearly profits there are to add.'
				},
				marks: 2,
				signs: {
					zh: [
						'来往时间',
						'来往的年数',
						'关系时间',
						'生命周期长度',
						'流失率',
						'留存',
						'持续时间',
						'保持率越高',
						'保持率提高'
					],
					en: [
						'the higher the retention',
						'retention rate',
						'how long',
						'longer customers stay',
						'length of the relationship',
						'churn',
						'duration'
					]
				}
			},
			{
				text: {
					zh: '每年的净利润：购买额、利润率上升则价值上升，服务和维系成本上升则价值下降。',
					en: 'Yearly net profit: purchases and margin raise it, the cost of serving and keeping lowers it.'
				},
				marks: 1,
				signs: {
					zh: ['净利润', '利润率', '服务成本', '每年贡献'],
					en: ['net profit', 'margin', 'cost of serving', 'contribution']
				}
			},
			{
				text: {
					zh: '折现率：越高，以后的利润折成现值越少。',
					en: 'Discount rate: the higher it is, the less later profits are worth today.'
				},
				marks: 1,
				signs: {
					zh: ['折现率', '贴现率', '贴现', '折现', '时间价值'],
					en: ['discount', 'time value of money', 'present value']
				}
			},
			{
				text: {
					zh: '获客成本：一次性付出，从价值中扣除，影响通常不大。',
					en: 'Acquisition cost: paid once and subtracted; its influence is usually small.'
				},
				marks: 1,
				signs: {
					zh: [
						'获客成本',
						'获取成本',
						'开发成本',
						'争取他的成本',
						'争取客户的',
						'开发客户的成本',
						'获取费用',
						'获客投入'
					],
					en: [
						'acquisition cost',
						'cost of winning',
						'cost of acquiring',
						'winning him',
						'cost to win',
						'winning the customer'
					]
				}
			},
			{
				text: {
					zh: '组成：基本利润之外，还有购买增加、成本下降和溢价带来的利润。',
					en: 'Parts: besides base profit there is profit from more buying, from lower cost and from a price premium.'
				},
				marks: 2,
				signs: {
					zh: ['基本利润', '购买增加', '增加购买', '溢价', '交叉购买', '较高的价格'],
					en: ['base profit', 'more buying', 'increased purchases', 'premium', 'cross-buying', 'higher price']
				}
			},
			{
				text: {
					zh: '间接的部分：口碑推荐带来新客户，省下获客费用。',
					en: 'An indirect part: referrals bring new customers and save acquisition spending.'
				},
				marks: 1,
				signs: {
					zh: ['推荐', '口碑', '间接效益', '介绍新客户'],
					en: ['referral', 'word of mouth', 'indirect', 'recommend']
				}
			}
		],
		explanation: {
			zh: '驱动因素回答“为什么大”，组成部分回答“大在哪里”。保持率的作用最大，因为它逐年连乘（古普塔、莱曼与斯图尔特 2004：保持率提高 1 %，价值约增 5 %）；组成部分参照赖克哈尔德与萨瑟（1990）。',
			en: 'Drivers say why a value is large, parts say where it lies. Retention acts most, since it multiplies year by year (Gupta, Lehmann and Stuart 2004: 1 % more retention adds about 5 %); the parts follow Reichheld and Sasser (1990).'
		}
	},
	{
		type: 'essay',
		id: 'ch06-essay-002',
		chapter: 6,
		concepts: ['clv-methods'],
		difficulty: 2,
		stem: {
			zh: '比较顾客事件预测法与德怀尔（DWYER）方法：各自怎样计算，优劣何在，各适合什么企业？',
			en: 'Compare customer-event forecasting with Dwyer’s method: how does each work, what are its merits and faults, and what kind of company does it suit?'
		},
		points: [
			{
				text: {
					zh: '顾客事件预测：为每位客户建立盈亏账户，逐件估计未来事件的收益和成本。',
					en: 'Customer-event forecasting keeps a profit-and-loss account for each customer and estimates the revenue and cost of each future event.'
				},
				marks: 1,
				signs: {
					zh: [
						'盈亏账',
						'盈亏帐',
						'每位客户建',
						'逐件',
						'账户',
						'账号',
						'建账',
						'建一个账',
						'每个客户建',
						'每个顾客建',
						'盈亏'
					],
					en: ['profit-and-loss account', 'account for each', 'each future event', 'individual account']
				}
			},
			{
				text: {
					zh: '优点：落到具体的一位客户，档案越详细，分摊越准。',
					en: 'Merit: it reaches the individual customer; the more detailed the records, the more exact the allocation.'
				},
				marks: 1,
				signs: {
					zh: ['具体的一位', '单个客户', '个别客户', '越详细', '分摊', '越细', '个人'],
					en: [
						'individual customer',
						'single customer',
						'detailed',
						'allocation',
						'an individual',
						'better the records',
						'more accurate',
						'each customer’s value'
					]
				}
			},
			{
				text: {
					zh: '缺点：未来事件难以预测，误差难以控制。',
					en: 'Fault: future events are hard to predict, and the error is hard to control.'
				},
				marks: 1,
				signs: {
					zh: ['误差', '难以预测', '难以控制', '不能保证'],
					en: ['error', 'hard to predict', 'hard to control', 'not guaranteed']
				}
			},
			{
				text: {
					zh: 'DWYER 方法按流失类型分：永久流失型用保持率，暂时流失型看距上次购买的时间，允许客户再来。',
					en: 'Dwyer’s method goes by type of loss: lost for good uses retention rates, always a share looks at the time since the last purchase and lets customers return.'
				},
				marks: 2,
				signs: {
					zh: ['永久流失', '暂时流失', '保持模型', '迁移模型'],
					en: ['lost for good', 'always a share', 'retention model', 'migration model', 'permanent']
				}
			},
			{
				text: {
					zh: '优点：用群体的比率，数据要求较低，结果较稳定。',
					en: 'Merit: it uses rates of a group, needs less data and is steadier.'
				},
				marks: 1,
				signs: {
					zh: ['群体', '数据要求', '稳定', '简便', '省力', '简单', '所需数据少', '数据少', '容易计算'],
					en: [
						'rates of a group',
						'less data',
						'steadier',
						'simpler',
						'stable',
						'simple',
						'group data',
						'fewer data',
						'easy to compute'
					]
				}
			},
			{
				text: {
					zh: '缺点：只能得到一组客户的价值或平均值，不能评估某一位客户。',
					en: 'Fault: it yields only the value of a group or an average and cannot assess one customer.'
				},
				marks: 1,
				signs: {
					zh: ['平均', '一组客户', '不能评估', '无法评估'],
					en: ['average', 'value of a group', 'cannot assess', 'mean value']
				}
			},
			{
				text: {
					zh: '适用：客户少而大、资料齐全的企业用前者；客户多而小的企业用后者。',
					en: 'Use: companies with few large customers and full records take the first, those with many small customers the second.'
				},
				marks: 1,
				signs: {
					zh: ['客户少', '少而大', '大客户', '客户多', '多而小', '资料齐全'],
					en: ['few large', 'many small', 'few customers', 'many customers', 'full records']
				}
			}
		],
		explanation: {
			zh: '两种方法不是谁取代谁，而是问题不同：要决定给哪位客户打电话，需要个人的账户；要定一个渠道的预算，平均数就够了。优劣的说法出自课程复习资料。',
			en: 'Neither replaces the other; they answer different questions. Whom to call needs an account per person; a budget for a channel needs an average. The merits and faults are those of the course’s review notes.'
		}
	},
	{
		type: 'essay',
		id: 'ch06-essay-003',
		chapter: 6,
		concepts: ['clv-four-steps'],
		difficulty: 2,
		stem: {
			zh: '说明计算客户终身价值的四个步骤，并为每一步指出一个常见的错误及其后果。',
			en: 'Explain the four steps of computing customer lifetime value and name for each a common error and what it leads to.'
		},
		points: [
			{
				text: {
					zh: '第一步：确定客户生命周期，即预计来往多少年。',
					en: 'Step one: determine the customer’s lifetime, the number of years the relationship is expected to last.'
				},
				marks: 1,
				signs: {
					zh: ['确定客户生命周期', '生命周期', '来往多少年', '来往年数'],
					en: [
						'customer’s lifetime',
						'lifecycle',
						'number of years',
						'how long',
						'how many years',
						'determine the lifetime',
						'determining the lifetime',
						'fix the lifetime'
					]
				}
			},
			{
				text: {
					zh: '常见错误：以为客户一定留到最后，不乘保持率，结果高估。',
					en: 'Common error: customers are taken to stay to the end and retention is left out, which overstates the value.'
				},
				marks: 1,
				signs: {
					zh: [
						'保持率',
						'一定留到',
						'留满',
						'可能离开',
						'永远不走',
						'不会走',
						'不会离开',
						'一直留',
						'都会留',
						'存活',
						'留存'
					],
					en: [
						'retention',
						'stay to the end',
						'may leave',
						'chance of staying',
						'stay for ever',
						'never leave',
						'nobody leaves',
						'all stay',
						'survival',
						'still being there'
					]
				}
			},
			{
				text: {
					zh: '第二步：计算各年的净利润，即收入减去产品、服务和维系成本。',
					en: 'Step two: compute each year’s net profit, revenue less the cost of product, service and keeping.'
				},
				marks: 1,
				signs: { zh: ['净利润', '利润净额', '净收益'], en: ['net profit', 'profit after cost', 'net income'] }
			},
			{
				text: {
					zh: '常见错误：用销售额来算，或略去头年的亏损，结果高估。',
					en: 'Common error: sales are used, or the loss of the first year is left out, which overstates the value.'
				},
				marks: 1,
				signs: {
					zh: ['销售额', '收入代替', '头年', '第一年的亏损', '忘了成本'],
					en: ['sales', 'instead of profit', 'loss of the first year', 'forgetting cost']
				}
			},
			{
				text: {
					zh: '第三步：把各年利润折现，因为以后的钱不如现在的钱值钱。',
					en: 'Step three: discount each year’s profit, as later money is worth less than money now.'
				},
				marks: 1,
				signs: {
					zh: ['折现', '贴现', '现在的钱', '货币的时间价值'],
					en: ['discount', 'present value', 'money now', 'time value of money']
				}
			},
			{
				text: {
					zh: '常见错误：没有做这一步；或者弄错年初与年末，差一期，相差 1 + i 倍；或者先把总数算出来再一次折到今天。',
					en: 'Common errors: this step is not taken; start and end of year are confused, one period off, a factor of 1 + i; or the total is taken first and brought back once.'
				},
				marks: 2,
				signs: {
					zh: [
						'年初',
						'年末',
						'差一期',
						'不折现',
						'没有折现',
						'忘记折现',
						'先相加再',
						'不贴现',
						'没有贴现',
						'忘记贴现',
						'时间点',
						'时点'
					],
					en: [
						'start and end of year',
						'end of the year',
						'one period',
						'no discounting',
						'adding first',
						'not discounting',
						'forgetting to discount',
						'wrong year',
						'one year off'
					]
				}
			},
			{
				text: {
					zh: '第四步：求和，把各年的现值加起来；把不同时点的钱直接相加是错误的。',
					en: 'Step four: add up the present values; to add money of different dates as it stands is wrong.'
				},
				marks: 1,
				signs: {
					zh: ['求和', '加起来', '加总', '累加'],
					en: ['add up', 'sum up', 'adding up the present values']
				}
			}
		],
		explanation: {
			zh: '公式只有一行，结果的差别多半来自约定：保持率从第几年起乘，利润何时计入，是否扣除获客成本。好的答案会把约定写出来。',
			en: 'The formula takes one line; differences in the result mostly come from conventions: from which year retention applies, when profit counts, whether acquisition cost is subtracted. A good answer writes them down.'
		}
	},
	{
		type: 'essay',
		id: 'ch06-essay-004',
		chapter: 6,
		concepts: ['clv-use', 'customer-tiers'],
		difficulty: 3,
		stem: {
			zh: '有企业提出“以客户终身价值指导一切营销决策”。请说明终身价值可以怎样用于获取、维系、资源分配，以及判断一项策略好不好，并指出使用时的局限。',
			en: 'A company proposes to “let customer lifetime value guide every marketing decision”. Explain how lifetime value can serve acquisition, retention, the allotment of resources and telling a good strategy from a poor one, and where its limits lie.'
		},
		points: [
			{
				text: {
					zh: '获取：获客投入以终身价值为上限，超过上限的渠道应当停用。',
					en: 'Acquisition: lifetime value is the ceiling of what may be spent on winning a customer; channels above it should be dropped.'
				},
				marks: 1,
				signs: {
					zh: ['上限', '获客投入', '获客成本', '获取成本', '争取新客', '争取一位', '获取新客', '最多花'],
					en: [
						'ceiling',
						'acquisition cost',
						'spent on winning',
						'upper limit',
						'no more than lifetime value',
						'new customer',
						'winning a customer',
						'at most'
					]
				}
			},
			{
				text: {
					zh: '维系：维系投入不超过因此增加的终身价值；再多花一元的回报要与获取一边比较，直到两边相等。',
					en: 'Retention: spend no more than the lifetime value it adds; what the next yuan brings is compared with acquisition until both sides are equal.'
				},
				marks: 2,
				signs: {
					zh: ['增加的终身价值', '多花一元', '边际', '两边相等', '增加的价值', '增加多少价值', '值不值得'],
					en: [
						'value it adds',
						'next yuan',
						'marginal',
						'both sides are equal',
						'added value',
						'rise in value',
						'increase in value',
						'cost of the programme',
						'worth its cost'
					]
				}
			},
			{
				text: {
					zh: '资源分配：按终身价值给客户分级，把专人和差异化服务投给价值高的客户。',
					en: 'Resources: customers are tiered by lifetime value, and staff of their own and differentiated service go to the valuable.'
				},
				marks: 1,
				signs: {
					zh: ['客户分级', '给客户分级', '差异化', '重点客户', '专人'],
					en: ['are tiered', 'tiering', 'differentiated', 'key customers', 'most valuable']
				}
			},
			{
				text: {
					zh: '评估策略：看一项活动使客户价值增加多少，而不只看当期销售额。',
					en: 'Judging strategies: by how much a programme adds to customer value, not by this period’s sales alone.'
				},
				marks: 1,
				signs: {
					zh: [
						'评估',
						'当期销售',
						'短期销售',
						'评价营销',
						'增加多少',
						'增加了多少',
						'哪个方案',
						'营销活动',
						'眼前'
					],
					en: [
						'judging',
						'this period’s sales',
						'short-term sales',
						'evaluate',
						'campaign',
						'which plan',
						'long-term'
					]
				}
			},
			{
				text: {
					zh: '局限一：它是预测，保持率和未来事件都有误差。',
					en: 'Limit one: it is a forecast; retention and future events are uncertain.'
				},
				marks: 1,
				signs: { zh: ['预测', '误差', '不确定', '估计'], en: ['forecast', 'uncertain', 'error', 'estimate'] }
			},
			{
				text: {
					zh: '局限二：群体的平均数不能说明某一位客户，而且客户会成长，级别要定期调整。',
					en: 'Limit two: the average of a group says little about one customer, and customers grow, so tiers need regular review.'
				},
				marks: 1,
				signs: {
					zh: ['平均', '成长', '潜力', '定期调整', '动态'],
					en: ['average', 'grow', 'potential', 'regular review', 'dynamic']
				}
			},
			{
				text: {
					zh: '局限三：推荐等间接价值难以计入；忽视价值低的中小客户会引起不满和流失。',
					en: 'Limit three: indirect value such as referrals is hard to include; neglecting small customers of low value breeds discontent and churn.'
				},
				marks: 1,
				signs: {
					zh: ['推荐', '口碑', '间接', '中小客户', '忽视'],
					en: ['referral', 'word of mouth', 'indirect', 'small customers', 'neglect']
				}
			}
		],
		explanation: {
			zh: '终身价值既是目的又是依据（八大理念之一），但它是估计出来的。边际相等的原则出自布拉特伯格与戴顿（1996）；忽视中小客户的后果，见课程列出的流失原因。',
			en: 'Lifetime value is both purpose and basis, one of the eight ideas, yet it is an estimate. That the margins should be equal is from Blattberg and Deighton (1996); for the result of neglecting small customers see the causes of churn listed in the course.'
		}
	},
	{
		type: 'essay',
		id: 'ch06-essay-005',
		chapter: 6,
		concepts: ['pareto', 'customer-tiers'],
		difficulty: 3,
		stem: {
			zh: '从“二八定律”到谢登的“80/20/30”，对客户利润的认识有什么变化？企业应当据此怎样对待大、中、小客户？',
			en: 'From the 80/20 rule to Sherden’s 80/20/30: how did the view of customer profit change, and how should a company therefore treat large, middle-sized and small customers?'
		},
		points: [
			{
				text: {
					zh: '二八定律：约 20 % 的客户创造约 80 % 的利润，利润集中在少数客户。',
					en: 'The 80/20 rule: about 20 % of customers create about 80 % of profit; profit is concentrated in a few.'
				},
				marks: 1,
				signs: {
					zh: ['少数客户', '利润集中', '大部分利润', '80%', '八成利润', '20%的客户'],
					en: [
						'concentrated',
						'a few',
						'most of the profit',
						'80%',
						'most profit',
						'one fifth',
						'majority of profit'
					]
				}
			},
			{
				text: {
					zh: '80/20/30 补充：其中一半利润在服务最差的 30 % 客户时赔掉，说明有的客户在亏损。',
					en: '80/20/30 adds that half of it is lost in serving the worst 30 %: some customers lose money.'
				},
				marks: 2,
				signs: { zh: ['一半', '30 %', '赔掉', '最差的'], en: ['half', '30 %', 'lose money', 'unprofitable'] }
			},
			{
				text: {
					zh: '观念变化：从只看谁贡献大，到也看谁消耗利润；价值是净额，不是销售额。',
					en: 'The change: from who contributes most to who also consumes profit; value is a net figure, not sales.'
				},
				marks: 1,
				signs: {
					zh: ['净额', '消耗利润', '不是销售额', '服务成本'],
					en: ['net figure', 'consumes profit', 'not sales', 'cost to serve']
				}
			},
			{
				text: {
					zh: '大客户：服务要求多、折扣大，应核算净利润，谈清服务的价格。',
					en: 'Large customers want much service and big discounts: work out their net profit and agree on a price for service.'
				},
				marks: 1,
				signs: {
					zh: ['折扣', '服务要求', '要求多'],
					en: ['discounts', 'big discount', 'deep discount', 'much service', 'demanding']
				}
			},
			{
				text: {
					zh: '中等客户：服务良好而付价接近全价，往往利润最高，应重点维系。',
					en: 'Middle-sized customers are served well and pay close to the full price, often the most profitable: they deserve to be kept.'
				},
				marks: 1,
				signs: {
					zh: ['中等', '接近全价', '中型'],
					en: ['most profitable', 'close to the full price', 'well served', 'served well']
				}
			},
			{
				text: {
					zh: '小客户：付全价但交易成本高，用自助等低成本方式服务。',
					en: 'Small customers pay in full but are costly to deal with: serve them by cheap means such as self-service.'
				},
				marks: 1,
				signs: {
					zh: ['付全价', '交易成本', '自助', '低成本'],
					en: ['pay in full', 'costly to deal with', 'transaction cost', 'self-service', 'cheap means']
				}
			},
			{
				text: {
					zh: '对亏损客户先改变服务或价格，再考虑放弃；同时看他的潜力和今后的终身价值。',
					en: 'With losing customers first change service or price, then think of letting them go; look at potential and lifetime value ahead.'
				},
				marks: 1,
				signs: {
					zh: ['放弃', '调整价格', '改变服务', '潜力', '终身价值'],
					en: ['letting them go', 'change service', 'change the price', 'potential', 'lifetime value']
				}
			}
		],
		explanation: {
			zh: '课程幻灯片由此主张剔除最差的客户以改善利润。稳妥的做法是先问亏损从何而来：若是服务方式不当，改了就能盈利；若他本来就不会带来利润，才放手。',
			en: 'From this the slides argue for removing the worst customers to improve profit. It is safer to ask first where the loss comes from: if the way of serving is wrong, changing it may make them profitable; only those who would never bring profit are let go.'
		}
	}
] satisfies readonly EssayQuestion[];
