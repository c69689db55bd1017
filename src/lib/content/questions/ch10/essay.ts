import type { EssayQuestion } from '$lib/domain/question';

export const essay = [
	{
		type: 'essay',
		id: 'ch10-essay-001',
		chapter: 10,
		concepts: ['case-power', 'crm-roles', 'loyalty-types'],
		difficulty: 1,
		stem: {
			zh: '以供电企业为例，论述为什么没有竞争者的企业也需要客户关系管理，并提出主要措施。',
			en: 'Taking a power utility as the example, discuss why a company without competitors needs customer relationship management too, and propose the main measures.'
		},
		points: [
			{
				text: {
					zh: '垄断忠诚不是真忠诚：客户别无选择，满意低而流失也低。',
					en: 'Monopoly loyalty is not true loyalty: with no choice there is little satisfaction and little churn.'
				},
				marks: 1,
				signs: { zh: ['垄断忠诚', '别无选择', '真忠诚'], en: ['monopoly', 'no choice', 'true loyalty'] }
			},
			{
				text: {
					zh: '市场可能开放，替代能源也会出现，到那时再改善就晚了。',
					en: 'The market may open and substitutes appear, and by then it is too late to improve.'
				},
				marks: 1,
				signs: { zh: ['开放', '替代', '晚了'], en: ['may open', 'substitute', 'too late'] }
			},
			{
				text: {
					zh: '不满带来投诉、监管压力和形象损失，即使客户不走也有代价。',
					en: 'Discontent brings complaints, pressure from regulators and a worse image, a price paid even if nobody leaves.'
				},
				marks: 1,
				signs: {
					zh: ['投诉', '监管', '形象'],
					en: ['complaint', 'regulator', 'image']
				}
			},
			{
				text: {
					zh: '了解需求、整合信息和优化流程，能降低服务成本，提高效率。',
					en: 'Knowing needs, joining up information and better processes lower the cost of service.'
				},
				marks: 1,
				signs: {
					zh: ['流程', '降低服务成本', '效率', '整合信息', '降低成本', '节省', '减少成本'],
					en: [
						'process',
						'lower the cost',
						'efficien',
						'joining up',
						'lowers cost',
						'lower cost',
						'save cost',
						'saves cost'
					]
				}
			},
			{
				text: {
					zh: '实行客户经理制，配给大用户，稳定并培训热线人员。',
					en: 'Appoint customer managers for large users; steady and train the hotline staff.'
				},
				marks: 1,
				signs: {
					zh: ['客户经理', '培训', '热线'],
					en: ['customer manager', 'train', 'hotline']
				}
			},
			{
				text: {
					zh: '建立满意指标体系，听取客户代表的意见，并把结果反馈给他们。',
					en: 'Set up measures of satisfaction, hear representatives of the users, and give them word back.'
				},
				marks: 1,
				signs: {
					zh: [
						'指标体系',
						'满意度调查',
						'客户代表',
						'反馈',
						'满意度指标',
						'满意指标',
						'座谈会',
						'听取意见',
						'调查满意'
					],
					en: [
						'measures of satisfaction',
						'survey',
						'representatives',
						'word back',
						'satisfaction measures',
						'measure satisfaction',
						'meetings with users',
						'ask users'
					]
				}
			},
			{
				text: {
					zh: '统一客户档案，各个窗口共享，使客户不必重复述说。',
					en: 'One customer record, shared by all counters, so that nobody need tell the same story twice.'
				},
				marks: 1,
				signs: {
					zh: ['档案', '共享', '统一客户', '信息系统', '数据库', '客户信息'],
					en: [
						'customer record',
						'shared',
						'database',
						'information system',
						'common record',
						'common information'
					]
				}
			},
			{
				text: {
					zh: '承诺要做得到，不用解约费之类的办法锁住客户。',
					en: 'Promise what can be kept, and do not lock customers in by penalties.'
				},
				marks: 1,
				signs: { zh: ['承诺', '锁住', '解约费'], en: ['promise', 'lock', 'penalt'] }
			}
		],
		explanation: {
			zh: '要点有两半：为什么（四分）和怎样做（四分）。课程资料中的论文从改变垄断模式、信息共享和优化流程三方面说明必要性，又提出重视客户、客户经理制、提高满意和忠诚等对策。',
			en: 'There are two halves: why (four marks) and how (four marks). The paper among the course texts argues from leaving the monopoly behind, sharing information and better processes, and proposes regard for customers, customer managers, and work on satisfaction and loyalty.'
		}
	},
	{
		type: 'essay',
		id: 'ch10-essay-002',
		chapter: 10,
		concepts: ['case-steel', 'customer-tiers', 'retention-levels'],
		difficulty: 2,
		stem: {
			zh: '钢铁企业把用户分为战略、重点、一般、潜在四级。论述怎样对各级分别维系，以及分级可能带来哪些弊病、如何避免。',
			en: 'A steel maker sorts its customers into strategic, key, general and potential ones. Discuss how each tier should be kept or won, what harm tiers may do, and how to avoid it.'
		},
		points: [
			{
				text: {
					zh: '对最高一级建立结构性联系：结盟、共同研发、系统互联。',
					en: 'For the top tier build structural ties: alliance, joint development, linked systems.'
				},
				marks: 1,
				signs: {
					zh: ['结构', '共同研发', '结盟', '联盟'],
					en: ['structural', 'joint development', 'alliance', 'linked systems']
				}
			},
			{
				text: {
					zh: '第二级由跨部门的团队专门服务，异议优先处理。',
					en: 'The second is served by a team across departments, with priority for its objections.'
				},
				marks: 1,
				signs: {
					zh: ['团队', '跨部门', '优先'],
					en: ['team', 'across departments', 'priority']
				}
			},
			{
				text: {
					zh: '第三级用标准化的服务、座谈会和网上服务，控制成本。',
					en: 'The third gets standard service, meetings and online service at controlled cost.'
				},
				marks: 1,
				signs: {
					zh: ['标准化', '座谈会', '网上'],
					en: ['standard service', 'meetings', 'online']
				}
			},
			{
				text: {
					zh: '第四级重在开发：建档案，了解需求，试料，预测价值再投入。',
					en: 'The fourth is to be developed: keep a file, learn its needs, offer trials, and spend by forecast value.'
				},
				marks: 1,
				signs: {
					zh: ['开发', '试料', '建档案', '预测', '试用', '收集资料', '评估潜力', '争取'],
					en: [
						'to be developed',
						'trial',
						'forecast',
						'keep a file',
						'gather information',
						'promise',
						'win those',
						'winning'
					]
				}
			},
			{
				text: {
					zh: '弊病一：只按现在的销量定级，看不到将来的价值；应当用终身价值，并定期调整。',
					en: 'Harm one: sorting by present volume misses future value; use lifetime value and review regularly.'
				},
				marks: 2,
				signs: {
					zh: ['终身价值', '定期调整', '动态', '将来的价值'],
					en: ['lifetime value', 'review', 'future value', 'dynamic']
				}
			},
			{
				text: {
					zh: '弊病二：低级别的用户觉得被冷落而流失；应当守住基本服务的标准。',
					en: 'Harm two: lower tiers feel slighted and leave; hold to a standard of basic service.'
				},
				marks: 1,
				signs: {
					zh: ['冷落', '不公平', '基本服务', '忽视'],
					en: ['slighted', 'unfair', 'basic service', 'neglect']
				}
			},
			{
				text: {
					zh: '弊病三：大户凭地位压价、多要服务，利润反而不高；要核算服务成本。',
					en: 'Harm three: large ones press for discounts and service, so profit is low; count the cost to serve.'
				},
				marks: 1,
				signs: {
					zh: ['压价', '服务成本', '利润反而', '折扣', '议价', '依赖大'],
					en: [
						'discount',
						'cost to serve',
						'profit is low',
						'bargain',
						'press prices',
						'press on price',
						'squeeze',
						'dependence on large'
					]
				}
			}
		],
		explanation: {
			zh: '分级的逻辑是投入与价值相称，不是冷热亲疏。幻灯片提醒，最大的客户常要求很多服务和很大的折扣，最有利可图的可能是中等规模的客户。',
			en: 'Tiers match spending to value and are not a matter of favour. The slides remind us that the largest customers often ask for much service and deep discounts, and that middle-sized ones may be the most profitable.'
		}
	},
	{
		type: 'essay',
		id: 'ch10-essay-003',
		chapter: 10,
		concepts: ['case-housing', 'case-logistics', 'relationship-types', 'loyalty-judging'],
		difficulty: 2,
		stem: {
			zh: '比较住宅开发商和物流企业的客户关系：购买的频率、关系的对象、忠诚的判断有什么不同，维系的做法因此有什么不同？',
			en: 'Compare the customer relations of a developer of homes and a logistics company: how do frequency of buying, the parties to the relation and the judging of loyalty differ, and how does retention differ accordingly?'
		},
		points: [
			{
				text: {
					zh: '买房极少发生而金额巨大；运输天天发生，每次金额小。',
					en: 'A home is bought seldom and for a huge sum; transport is bought day by day in small amounts.'
				},
				marks: 1,
				signs: {
					zh: ['金额', '天天', '极少', '一生', '频率极低', '很少买', '经常'],
					en: [
						'seldom',
						'day by day',
						'huge sum',
						'daily',
						'once or twice',
						'rarely',
						'again and again',
						'infrequent',
						'in a lifetime'
					]
				}
			},
			{
				text: {
					zh: '前者面对家庭和个人，需求因人而异；后者面对企业，由多人决策。',
					en: 'The former deals with families, each with its own wishes; the latter with firms, where several people decide.'
				},
				marks: 1,
				signs: {
					zh: ['家庭', '个人', '多人决策', '企业用户'],
					en: ['families', 'firms', 'several people', 'households']
				}
			},
			{
				text: {
					zh: '物流还连着供应链的上下游，收货的人虽不付钱，也要使其满意。',
					en: 'Logistics also reaches up and down the supply chain: consignees do not pay but must be satisfied.'
				},
				marks: 1,
				signs: {
					zh: ['供应链', '上下游', '收货'],
					en: ['supply chain', 'consignee', 'upstream']
				}
			},
			{
				text: {
					zh: '判断业主的忠诚，主要看推荐、口碑和再购意向，重复购买要排除投资的因素。',
					en: 'Owners’ loyalty shows mainly in referrals and intention; repeat buying must be cleared of investing.'
				},
				marks: 2,
				signs: {
					zh: ['推荐', '口碑', '意向', '投资'],
					en: ['referral', 'recommend', 'intention', 'investing']
				}
			},
			{
				text: {
					zh: '判断货主的忠诚，看重复率、钱包份额和往来的变化。',
					en: 'Shippers’ loyalty shows in repeat rate, share of wallet and changes in volume.'
				},
				marks: 1,
				signs: {
					zh: ['重复率', '份额', '往来的变化'],
					en: ['repeat rate', 'share of wallet', 'changes in volume']
				}
			},
			{
				text: {
					zh: '开发商：一站式、主动式的售后服务，投诉及时处理并反馈，宜用负责型或能动型的关系。',
					en: 'Developer: one-stop, proactive service afterwards, complaints settled with word back; an accountable or proactive relation.'
				},
				marks: 1,
				signs: {
					zh: ['一站式', '主动式', '负责型', '能动型', '主动服务', '物业服务', '投诉处理', '处理投诉'],
					en: [
						'one-stop',
						'accountable',
						'proactive',
						'word back',
						'complaint handling',
						'after-sale',
						'property service',
						'handle complaints'
					]
				}
			},
			{
				text: {
					zh: '物流：按价值分级，对少数重点客户作个性化方案和系统对接，成为伙伴型的关系。',
					en: 'Logistics: tiers by value; for the few key customers individual solutions and linked systems, a partnership.'
				},
				marks: 1,
				signs: {
					zh: ['伙伴型', '分级', '系统对接', '个性化'],
					en: ['partnership', 'tiers', 'linked systems', 'individual solution']
				}
			}
		],
		explanation: {
			zh: '关系类型的选择看客户数目和边际利润：业主人数多而往来少，重点货主人数少而利润高。同一句“以客户为中心”，落实成不同的做法，才说明理解了。',
			en: 'The type of relation is chosen by number of customers and margin: owners are many and seldom dealt with, key shippers few and profitable. Turning the same “customers at the centre” into different practice shows understanding.'
		}
	},
	{
		type: 'essay',
		id: 'ch10-essay-004',
		chapter: 10,
		concepts: ['case-exhibition', 'case-retailer', 'churn-types', 'clv-methods'],
		difficulty: 3,
		stem: {
			zh: '展览主办方一年办一届，网店天天有人买，两者都没有长期合同。论述它们应当怎样界定和测量流失，怎样估计客户价值，怎样检验挽留的效果。',
			en: 'An exhibition organiser holds one fair a year, an online shop sells every day; neither has long-term contracts. Discuss how each should define and measure churn, estimate customer value, and test whether efforts to keep customers work.'
		},
		points: [
			{
				text: {
					zh: '展会有固定的时点，按届统计：上届来而这届没有来的比例。',
					en: 'A fair has fixed dates, so count by edition: the share of last year’s exhibitors who are missing now.'
				},
				marks: 1,
				signs: {
					zh: ['按届', '固定的时点', '上届来', '以届', '每届'],
					en: [
						'by edition',
						'fixed dates',
						'missing now',
						'per edition',
						'by fair',
						'each fair',
						'per fair',
						'last time',
						'count by'
					]
				}
			},
			{
				text: {
					zh: '网店的离开看不见，只能由沉默推断，并与本人平时的间隔相比。',
					en: 'With a shop leaving is not seen; infer it from silence, against the person’s usual interval.'
				},
				marks: 1,
				signs: {
					zh: ['看不见', '沉默', '间隔', '推断', '看不到', '平时的'],
					en: [
						'not seen',
						'silence',
						'interval',
						'infer',
						'not visible',
						'invisible',
						'time since',
						'usual gap'
					]
				}
			},
			{
				text: {
					zh: '缺席一届或停一阵不一定是永久流失，要区分暂时与永久，也要除去自然流失。',
					en: 'Missing one edition or pausing need not be permanent loss: tell temporary from permanent, and set natural loss apart.'
				},
				marks: 1,
				signs: {
					zh: [
						'暂时与永久',
						'自然流失',
						'区分',
						'可能再来',
						'还会回来',
						'可能回来',
						'不等于流失',
						'隔届再来'
					],
					en: ['temporary from', 'natural loss', 'permanent loss', 'skip one', 'may return', 'return later']
				}
			},
			{
				text: {
					zh: '参展商若一去不回，用永久流失型（保持率）模型；会隔届再来的，用迁移模型。',
					en: 'If exhibitors who leave never return, use the lost-for-good (retention) model; if they skip and return, the migration model.'
				},
				marks: 1,
				signs: {
					zh: ['保持率', '永久流失型', '隔届'],
					en: ['lost-for-good', 'retention model', 'skip']
				}
			},
			{
				text: {
					zh: '网店用暂时流失型（迁移）或概率模型，由最近购买和次数估计再买的概率。',
					en: 'For the shop use an always-a-share (migration) or probability model: the chance of buying again from recency and frequency.'
				},
				marks: 1,
				signs: {
					zh: ['暂时流失型', '概率', '最近购买'],
					en: ['always-a-share', 'probability', 'recency']
				}
			},
			{
				text: {
					zh: '两种都得出群体的平均，不能断定某一位；价值都要扣除成本并贴现。',
					en: 'Both give the average of a group and no verdict on one person; value is net of cost and discounted.'
				},
				marks: 1,
				signs: {
					zh: ['群体', '贴现', '折现', '某一位'],
					en: ['of a group', 'discounted', 'one person', 'individual']
				}
			},
			{
				text: {
					zh: '检验：随机留一部分不做，比较两组的差别；本来就会留的不能算功劳，净得要扣费用。',
					en: 'Test: leave a random part alone and compare; those who would stay anyway are no merit, and cost must come off the gain.'
				},
				marks: 2,
				signs: {
					zh: ['随机', '对照', '两组', '本来就会'],
					en: ['random', 'control', 'compare', 'stay anyway']
				}
			}
		],
		explanation: {
			zh: '先定义，后测量，再估价，最后检验，一步错步步错。展会一年才有一次机会检验，样本又少，应当及早试行、多届积累；网店每月都能试。',
			en: 'Define, measure, value, test: an error at one step spoils the rest. A fair offers one test a year and few cases, so begin early and gather over several editions; a shop can test every month.'
		}
	}
] satisfies readonly EssayQuestion[];
