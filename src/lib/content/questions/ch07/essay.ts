import type { EssayQuestion } from '$lib/domain/question';

export const essay = [
	{
		type: 'essay',
		id: 'ch07-essay-001',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 2,
		stem: {
			zh: '描述客户生命周期四个阶段的特征，并说明企业从一位客户得到的利润为什么先低后高再回落。',
			en: 'Describe the marks of the four stages of the customer lifecycle, and explain why the profit from a customer is low at first, then high, and then falls back.'
		},
		points: [
			{
				text: {
					zh: '考察期：互相试探，交易量小，只接受较低的价格。',
					en: 'Exploration: both test each other, orders are small, only a low price is accepted.'
				},
				marks: 1,
				signs: {
					zh: ['考察期', '试探', '小订单', '交易量小'],
					en: ['exploration', 'test', 'small orders', 'trial']
				}
			},
			{
				text: {
					zh: '形成期：信任增加，交易量快速上升，可接受的价格也在上升。',
					en: 'Formation: trust grows, orders rise fast, and so does the accepted price.'
				},
				marks: 1,
				signs: {
					zh: ['形成期', '快速上升', '信任增加'],
					en: ['formation', 'rise fast', 'trust grows', 'growing trust']
				}
			},
			{
				text: {
					zh: '稳定期：交易量最大而持续，忠诚度最高。',
					en: 'Stability: orders are largest and last, loyalty is highest.'
				},
				marks: 1,
				signs: {
					zh: ['稳定期', '交易量最大', '忠诚度最高'],
					en: ['stability', 'stable', 'loyalty is highest']
				}
			},
			{
				text: {
					zh: '退化期：关系逆转，交易量下降；它可以从任何阶段开始。',
					en: 'Decline: the relationship is reversed and orders drop; it can begin from any stage.'
				},
				marks: 1,
				signs: {
					zh: ['退化期', '逆转', '交易量下降', '任何阶段'],
					en: ['decline', 'reversed', 'drop', 'any stage']
				}
			},
			{
				text: {
					zh: '先低：开头要付获客成本和磨合成本，常常亏损。',
					en: 'Low at first, because winning and getting acquainted cost money, often more than is earned.'
				},
				marks: 1,
				signs: {
					zh: ['获客成本', '磨合', '亏损', '前期投入', '开发成本', '还没收回', '没有收回'],
					en: [
						'cost money',
						'acquisition cost',
						'loss',
						'getting acquainted',
						'winning',
						'not yet recovered',
						'not yet earned back'
					]
				}
			},
			{
				text: {
					zh: '后高：买得多，可接受的价格高，熟悉以后服务成本最低，几项同时起作用。',
					en: 'Then high, because more is bought, the price accepted is higher, and with routine the cost of service is lowest, all at once.'
				},
				marks: 2,
				signs: {
					zh: ['服务成本最低', '成本最低', '成本低', '溢价', '价格高', '买得多'],
					en: ['cost of service', 'lowest', 'premium', 'more is bought', 'price accepted is higher']
				}
			},
			{
				text: {
					zh: '间接效益：稳定的客户推荐别人，回落时推荐也随之减少，挽留费用又升高。',
					en: 'Indirect benefit: settled customers recommend others; later recommendations dwindle while the cost of holding the customer goes up.'
				},
				marks: 1,
				signs: {
					zh: ['推荐', '口碑', '间接效益', '挽留'],
					en: ['recommend', 'word of mouth', 'indirect', 'referral']
				}
			}
		],
		explanation: {
			zh: '利润的起伏比交易量更大，因为价格、成本和推荐同方向变化。阶段的划分见陈明亮，源头是德怀尔、舒尔与吴（1987）。',
			en: 'Profit swings more than volume, because price, cost and referrals move the same way. The stages are Chen Mingliang’s and go back to Dwyer, Schurr and Oh (1987).'
		}
	},
	{
		type: 'essay',
		id: 'ch07-essay-002',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 2,
		stem: {
			zh: '客户在生命周期各阶段的期望有什么不同？企业应当分别采取什么策略？为什么策略要与阶段相配？',
			en: 'How do customers’ expectations differ over the stages of the lifecycle, what strategy fits each, and why must strategy match stage?'
		},
		points: [
			{
				text: {
					zh: '考察期：客户期望关怀和物质利益，企业采取常客奖励和感情联络。',
					en: 'Exploration: customers expect care and material benefit; frequency rewards and emotional contact answer it.'
				},
				marks: 2,
				signs: {
					zh: ['常客奖励', '感情联络', '物质利益', '关怀'],
					en: ['frequency rewards', 'emotional contact', 'material benefit', 'care']
				}
			},
			{
				text: {
					zh: '形成期：客户期望特别的重视，企业采取特别对待计划。',
					en: 'Formation: customers expect special attention; special treatment answers it.'
				},
				marks: 1,
				signs: {
					zh: ['特别对待', '特别的重视', '特别重视', '特殊对待'],
					en: ['special treatment', 'special attention', 'preferential']
				}
			},
			{
				text: {
					zh: '稳定期：客户期望成为企业的一部分并得到认可，企业采取共同计划。',
					en: 'Stability: customers expect to be part of the company and to be recognised; joint plans answer it.'
				},
				marks: 2,
				signs: {
					zh: ['共同计划', '一部分', '认可', '共同'],
					en: ['joint plan', 'part of the company', 'recognised', 'recognized', 'recognition']
				}
			},
			{
				text: {
					zh: '退化期：客户不满足于现状，企业采取服务创新和交叉销售。',
					en: 'Decline: customers are not content with what there is; service innovation and cross-selling answer it.'
				},
				marks: 1,
				signs: {
					zh: ['服务创新', '交叉销售', '不满足'],
					en: ['service innovation', 'cross-selling', 'cross-sell', 'not content']
				}
			},
			{
				text: {
					zh: '相配的理由：信任和了解的程度不同，过早要求共同投入会吓退客户。',
					en: 'Why match: trust and acquaintance differ, and asking for commitment too soon scares customers off.'
				},
				marks: 1,
				signs: {
					zh: [
						'过早',
						'吓退',
						'了解程度',
						'吓跑',
						'吓走',
						'太早',
						'关系还浅',
						'信任和了解',
						'信任不足',
						'信任不够',
						'信任还',
						'信任程度'
					],
					en: [
						'too soon',
						'scares',
						'premature',
						'too early',
						'scared',
						'not ready',
						'frighten',
						'little trust',
						'trust is',
						'trust differs',
						'not enough trust'
					]
				}
			},
			{
				text: {
					zh: '错位浪费资源：对老客户只发折扣，花了钱却没有给他想要的东西。',
					en: 'A mismatch wastes resources: mere discounts for old customers cost money without giving what they want.'
				},
				marks: 1,
				signs: {
					zh: ['浪费', '错位', '只发折扣', '想要的', '没有效果', '无效'],
					en: ['waste', 'mismatch', 'mere discounts', 'what they want', 'not moved by', 'no effect']
				}
			}
		],
		explanation: {
			zh: '期望与策略的搭配出自课程复习资料。期望是因，策略是果；记住期望，比背措施更可靠。',
			en: 'The pairs of expectation and strategy are those of the course’s review notes. The expectation is the cause, the strategy the consequence; remembering the former is safer than learning the latter by heart.'
		}
	},
	{
		type: 'essay',
		id: 'ch07-essay-003',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 2,
		stem: {
			zh: '转换成本分析、赞赏与情感联系、团体活动、学习关系是课程列出的维系策略。请说明这四项各自通过什么使客户留下，并各举一个做法。',
			en: 'The analysis of switching costs, appreciation with emotional ties, group activities and a learning relationship are retention strategies listed in the course. Explain for each by what it makes customers stay, and give one example of each.'
		},
		points: [
			{
				text: {
					zh: '弄清换一家供应者要付出什么，提高其中对客户也有好处的部分，客户就不轻易更换。',
					en: 'Find out what a change of supplier would cost and raise those parts that also serve customers: they will not change lightly.'
				},
				marks: 1,
				signs: {
					zh: ['换一家', '更换', '换供应', '转走的代价', '失去什么', '会失去', '换供应商'],
					en: [
						'change of supplier',
						'changing supplier',
						'not change',
						'cost of leaving',
						'lose by leaving',
						'would lose',
						'lose if they leave',
						'switching supplier'
					]
				}
			},
			{
				text: {
					zh: '例如：了解到客户怕重新培训，就为他的员工办操作培训。',
					en: 'Example: knowing that customers dread retraining, train their staff on one’s own system.'
				},
				marks: 1,
				signs: {
					zh: ['培训', '重新学习', '数据迁移', '安装', '积分', '定制', '系统', '数据'],
					en: [
						'training',
						'retraining',
						'learn anew',
						'data transfer',
						'set-up',
						'points',
						'tailor',
						'system',
						'contract'
					]
				}
			},
			{
				text: {
					zh: '使客户感到被看重，价格的比较就变得次要。',
					en: 'Customers feel valued, and comparing prices matters less.'
				},
				marks: 1,
				signs: {
					zh: ['被看重', '受重视', '尊重', '价格的比较', '感到重要'],
					en: ['feel valued', 'feel important', 'comparing prices', 'respect']
				}
			},
			{
				text: {
					zh: '例如：表彰老客户，在生日和节日问候。',
					en: 'Example: honours for long-standing customers, greetings on birthdays and holidays.'
				},
				marks: 1,
				signs: {
					zh: ['表彰', '生日', '问候', '答谢', '感谢'],
					en: ['honours', 'honors', 'birthday', 'greetings', 'thank']
				}
			},
			{
				text: {
					zh: '客户彼此结识形成圈子，离开企业就等于离开圈子。',
					en: 'Customers get to know each other and form a circle; to leave the company is to leave the circle.'
				},
				marks: 1,
				signs: {
					zh: ['圈子', '彼此结识', '互相认识', '归属'],
					en: ['circle', 'know each other', 'belonging', 'community']
				}
			},
			{
				text: {
					zh: '例如：客户俱乐部、用户大会、参观。',
					en: 'Example: a customer club, a user meeting, a visit.'
				},
				marks: 1,
				signs: {
					zh: ['俱乐部', '用户大会', '座谈', '参观', '聚会'],
					en: ['club', 'user meeting', 'visit', 'get-together', 'event']
				}
			},
			{
				text: {
					zh: '每次往来都记下偏好，服务越来越合适，客户不愿从头再教别家。',
					en: 'Preferences are recorded at each contact and the service fits better; customers will not teach another from scratch.'
				},
				marks: 1,
				signs: {
					zh: ['偏好', '越来越合适', '从头', '了解需求'],
					en: ['preferences', 'fits better', 'from scratch', 'knows their needs']
				}
			},
			{
				text: {
					zh: '例如：按上次的规格自动备货，客户只需确认。',
					en: 'Example: goods are prepared to the last specification, and the customer only confirms.'
				},
				marks: 1,
				signs: {
					zh: ['上次的规格', '自动备货', '推荐合适', '历史订单', '推荐', '备货', '记住', '记得', '历史记录'],
					en: [
						'last specification',
						'prepared',
						'past orders',
						'suggests suitable',
						'recommend',
						'remember',
						'past purchases',
						'suggest'
					]
				}
			}
		],
		explanation: {
			zh: '课程列出六种，另外两种是提高保持率本身和特殊赞赏（这里与情感联系并为一项）。它们多在社会层次和结构层次上起作用，所以比单纯的优惠难模仿。',
			en: 'The course lists six; the others are raising the retention rate itself and special appreciation, here joined with emotional ties. Most of them work on the social and structural levels and are therefore harder to copy than mere benefits.'
		}
	},
	{
		type: 'essay',
		id: 'ch07-essay-004',
		chapter: 7,
		concepts: ['retention-levels'],
		difficulty: 3,
		stem: {
			zh: '比较客户维系的三个层次：各靠什么留住客户，持久性和可模仿性如何？请为一家面向企业客户的物流公司设计由浅入深的组合，并指出它的风险。',
			en: 'Compare the three levels of retention: what keeps the customer at each, how lasting is it and how easily copied? Design a combination from shallow to deep for a logistics company with business customers, and name its risks.'
		},
		points: [
			{
				text: {
					zh: '财务层次：靠折扣、积分等经济利益，见效快。',
					en: 'Financial: discounts, points and other economic benefits; it works fast.'
				},
				marks: 1,
				signs: {
					zh: ['财务', '折扣', '积分', '经济利益'],
					en: ['financial', 'discount', 'points', 'economic benefit']
				}
			},
			{
				text: {
					zh: '财务层次容易被对手照搬，优惠一停客户就可能离开。',
					en: 'It is soon matched by rivals, and customers may go when the benefits stop.'
				},
				marks: 1,
				signs: {
					zh: ['照搬', '容易被', '一停', '容易模仿', '不持久'],
					en: [
						'matched by rivals',
						'benefits stop',
						'easy to imitate',
						'imitated',
						'soon copied',
						'copied by',
						'short-lived',
						'when it stops',
						'easy to copy'
					]
				}
			},
			{
				text: {
					zh: '社会层次：靠人与人的了解、情谊和参与感。',
					en: 'Social: people know each other, like each other and feel involved.'
				},
				marks: 1,
				signs: {
					zh: ['社会', '情谊', '人与人', '情感'],
					en: ['social', 'know each other', 'friendship', 'emotional']
				}
			},
			{
				text: {
					zh: '结构层次：靠流程、系统、设备的连接，最持久，最难模仿。',
					en: 'Structural: linked processes, systems and equipment; it lasts longest and is hardest to imitate.'
				},
				marks: 1,
				signs: {
					zh: ['结构', '系统的连接', '流程、系统', '对接'],
					en: ['structural', 'linked', 'systems', 'integration']
				}
			},
			{
				text: {
					zh: '组合：先以运价折扣吸引，再配专人和定期回访，然后与客户的订单和库存系统对接，共同规划仓储。',
					en: 'Combination: first freight discounts, then a contact person with regular visits, then links to the customer’s order and stock systems and joint warehouse planning.'
				},
				marks: 2,
				signs: {
					zh: ['专人', '回访', '库存系统', '订单系统', '共同规划', '客户经理'],
					en: [
						'contact person',
						'regular visits',
						'stock systems',
						'order and stock',
						'joint warehouse',
						'account manager'
					]
				}
			},
			{
				text: {
					zh: '风险一：只靠提高更换的代价，不满的客户会被困住，壁垒消失时集中离开。',
					en: 'Risk one: with barriers alone, unhappy customers are trapped and leave together when the barrier falls.'
				},
				marks: 1,
				signs: { zh: ['困住', '壁垒', '被锁定', '锁定'], en: ['trapped', 'barrier', 'lock-in', 'locked in'] }
			},
			{
				text: {
					zh: '风险二：深层联系投入大，应投给价值高的客户，并防止人员离职带走关系。',
					en: 'Risk two: deep ties are expensive and belong to valuable customers; staff who leave may take the relationship along.'
				},
				marks: 1,
				signs: {
					zh: ['投入大', '价值高', '离职', '人员流动', '跳槽', '带走'],
					en: [
						'expensive',
						'valuable customers',
						'staff who leave',
						'turnover',
						'costly',
						'leaves with',
						'leave with',
						'managers leaving',
						'does not pay',
						'large investment'
					]
				}
			}
		],
		explanation: {
			zh: '层次的划分见贝里与帕拉休拉曼（1991），课程的说法是增加财务利益、优先增加社会利益、附加深层的结构性联系。三层是叠加关系，不是替代关系。',
			en: 'The levels are those of Berry and Parasuraman (1991); the course speaks of adding financial benefits, giving priority to social ones and attaching deeper structural ties. The levels add to each other rather than replace each other.'
		}
	},
	{
		type: 'essay',
		id: 'ch07-essay-005',
		chapter: 7,
		concepts: ['lifecycle-definition', 'lifecycle-stages'],
		difficulty: 3,
		stem: {
			zh: '什么是客户生命周期，它与产品生命周期有什么不同？为什么有人说“用一位平均客户来管理全部客户”是危险的？请结合关系的不同轨迹和终身价值说明。',
			en: 'What is the customer lifecycle, and how does it differ from that of a product? Why is it dangerous to manage all customers as if they were one average customer? Argue with the different courses a relationship can take and with lifetime value.'
		},
		points: [
			{
				text: {
					zh: '定义：从客户开始了解企业或企业着手开发，到业务关系完全终止的全过程。',
					en: 'Definition: the whole course from first learning about the company, or first effort to develop the customer, to the full end of business.'
				},
				marks: 1,
				signs: {
					zh: ['开始了解', '着手开发', '完全终止', '全过程', '完全结束'],
					en: [
						'first learning',
						'effort to develop',
						'full end',
						'whole course',
						'learns about',
						'fully ended',
						'has ended',
						'until business',
						'sets out to develop'
					]
				}
			},
			{
				text: {
					zh: '单位是关系而不是产品，起点早于首单，所以包括获客成本。',
					en: 'Its unit is the tie with a customer, not a product; it starts before the first order and so includes acquisition cost.'
				},
				marks: 1,
				signs: {
					zh: [
						'不是产品',
						'获客成本',
						'早于首单',
						'首单之前',
						'不是一种产品',
						'首次购买之前',
						'成交之前',
						'第一笔订单'
					],
					en: [
						'not a product',
						'acquisition cost',
						'before the first order',
						'before the first purchase',
						'before the first deal',
						'first order',
						'not to a product'
					]
				}
			},
			{
				text: {
					zh: '轨迹不同：早期流产、中途夭折、提前退出、长久保持；平均数把它们混在一起。',
					en: 'Courses differ: early abortion, mid-way death, early exit, lasting; an average blends them.'
				},
				marks: 2,
				signs: {
					zh: ['早期流产', '中途夭折', '提前退出', '长久保持'],
					en: ['early abortion', 'mid-way death', 'early exit', 'lasting']
				}
			},
			{
				text: {
					zh: '阶段不同，期望和成本也不同，同一措施对有的客户太早，对有的太晚。',
					en: 'In different stages needs and costs differ; the same measure is too early for some and too late for others.'
				},
				marks: 1,
				signs: {
					zh: ['阶段不同', '太早', '太晚', '不同阶段', '期望不同', '一样的方法', '同样的方法', '同一种办法'],
					en: [
						'different stages',
						'too early',
						'too late',
						'stage of each',
						'differ by stage',
						'expectations differ',
						'one treatment',
						'same treatment'
					]
				}
			},
			{
				text: {
					zh: '终身价值取决于还能走多远：今年数额相同的两位客户，一位在形成期，一位在退化期，以后的价值相差很大。',
					en: 'What a customer is worth depends on how far there is to go: of two with equal sales this year, one in formation and one in decline, the coming value differs widely.'
				},
				marks: 2,
				signs: {
					zh: [
						'还能走多远',
						'以后的价值',
						'未来价值',
						'价值差别',
						'价值不同',
						'终身价值差',
						'贡献大部分',
						'亏损',
						'一位在形成期',
						'一个在形成期',
						'一个在退化期'
					],
					en: [
						'how far',
						'coming value',
						'future value',
						'values differ',
						'few bring',
						'lose money',
						'worth differ',
						'one in formation',
						'one in decline'
					]
				}
			},
			{
				text: {
					zh: '对策：按阶段和价值细分客户，分别跟踪，及早发现退化的征兆。',
					en: 'Remedy: group customers by stage and worth, follow them separately, and notice early signs of falling back.'
				},
				marks: 1,
				signs: {
					zh: ['细分', '分别跟踪', '及早', '征兆', '区分', '分批', '跟踪', '分类'],
					en: ['group customers', 'separately', 'early signs', 'segment', 'cohort', 'by stage and']
				}
			}
		],
		explanation: {
			zh: '平均客户可能一个也不存在：有人刚来，有人正走。只看平均保持率，还会把“容易走的先走”误当成忠诚的增长（费德与哈迪 2007）。',
			en: 'The average customer may not exist at all: some have just come, some are leaving. Average retention also lets “the restless leave first” pass for growing loyalty (Fader and Hardie 2007).'
		}
	}
] satisfies readonly EssayQuestion[];
