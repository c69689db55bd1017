import type { FillQuestion } from '$lib/domain/question';

export const fill = [
	{
		type: 'fill',
		id: 'ch07-fill-001',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 1,
		stem: {
			zh: '课程给客户生命周期划定的起点是：客户开始了解企业，或者企业打算____这位客户；终点是双方的业务关系完全____。',
			en: 'The course sets the start of the customer lifecycle where a customer begins to learn about the company or the company sets out to ____ the customer, and its end where business between the two has fully ____.'
		},
		blanks: [
			{ zh: ['开发', '争取', '发展'], en: ['develop', 'win', 'acquire', 'approach'] },
			{
				zh: ['终止', '结束', '中止', '中断', '断绝'],
				en: ['ended', 'terminated', 'ceased', 'come to an end', 'stopped']
			}
		],
		explanation: {
			zh: '起点早于第一笔订单：双方开始打量对方，就已有投入和成本。终点也晚于最后一笔订单；有的复习资料还要求把有关事宜处理完毕才算结束。',
			en: 'It starts before the first order: as soon as the two look at each other there is effort and cost. It ends after the last order; one of the review notes also asks that related matters be settled first.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-002',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 2,
		stem: {
			zh: '产品生命周期的单位是一种产品，客户生命周期的单位是企业与一位客户的____；所以产品退出市场时，客户生命周期不一定结束。',
			en: 'The unit of a product lifecycle is a product; the unit of the customer lifecycle is the ____ between the company and one customer. So when a product leaves the market, the customer lifecycle need not end.'
		},
		blanks: [
			{
				zh: ['关系', '业务关系', '客户关系', '往来关系'],
				en: ['relationship', 'business relationship', 'relation', 'relations']
			}
		],
		explanation: {
			zh: '客户可以换用企业的下一代产品，关系照常延续。因此管理的对象是人的变化，而不是货的变化。',
			en: 'The customer may take the company’s next product and the relationship goes on. What is managed is how people change, not how goods do.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-003',
		chapter: 7,
		concepts: ['lifecycle-definition'],
		difficulty: 3,
		stem: {
			zh: '德怀尔、舒尔与吴（1987）把买卖关系分为知晓、____、扩展、____、解体五个阶段，国内学者陈明亮在此基础上归纳为四个阶段。',
			en: 'Dwyer, Schurr and Oh (1987) divide a buyer–seller relationship into awareness, ____, expansion, ____ and dissolution; building on this, the Chinese scholar Chen Mingliang arrives at four stages.'
		},
		blanks: [
			{ zh: ['探索', '考察', '试探'], en: ['exploration'] },
			{ zh: ['承诺', '忠诚承诺'], en: ['commitment'] }
		],
		explanation: {
			zh: '对应大致如下：探索相当于考察期，扩展相当于形成期，承诺相当于稳定期，解体相当于退化期；知晓在四阶段划分中并入了开头。',
			en: 'They correspond roughly: exploration in both, expansion to formation, commitment to stability, dissolution to decline; awareness is merged into the beginning of the four.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-004',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 1,
		stem: {
			zh: '客户关系依次经过考察期、____期和____期，最后进入退化期。',
			en: 'A customer relationship passes in turn through exploration, ____ and ____ before it enters decline.'
		},
		blanks: [
			{ zh: ['形成'], en: ['formation', 'forming'] },
			{ zh: ['稳定'], en: ['stability', 'stable', 'the stability stage'] }
		],
		explanation: {
			zh: '前三个阶段关系水平逐级升高，稳定期是企业希望停留的阶段；退化期是关系水平的逆转。',
			en: 'Through the first three the relationship rises level by level, stability being where the company wishes to stay; decline is the reversal.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-005',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 2,
		stem: {
			zh: '交易量增长最快的是____期，交易量最大而且持续的是____期。',
			en: 'The volume of business grows fastest in ____; it is largest, and stays so, in ____.'
		},
		blanks: [
			{ zh: ['形成'], en: ['formation'] },
			{ zh: ['稳定'], en: ['stability', 'the stability stage', 'the stable stage'] }
		],
		explanation: {
			zh: '考察期只有试探性的小订单；形成期双方已有信任，购买迅速扩大；稳定期交易量到顶，增长慢但水平高；退化期下降。看增长率和看水平，会认出不同的阶段。',
			en: 'Exploration has small trial orders; in formation trust is there and purchases expand fast; in stability volume is at its top, growing little but high; in decline it falls. Looking at growth and looking at level point to different stages.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-006',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 2,
		stem: {
			zh: '把获客成本和服务成本合起来看，平均每位客户的成本在____期最高，在____期最低；进入退化期后，挽留和处理问题又使成本上升。',
			en: 'Taking acquisition and service together, cost per customer is highest in ____ and lowest in ____; in decline it rises again, with attempts to hold the customer and problems to settle.'
		},
		blanks: [
			{ zh: ['考察'], en: ['exploration'] },
			{ zh: ['稳定'], en: ['stability', 'the stability stage', 'the stable stage'] }
		],
		explanation: {
			zh: '考察期既要花钱争取，又要互相熟悉；稳定期双方熟悉流程，沟通和服务都省力。这正是老客户利润高的一个原因。',
			en: 'Exploration takes money to win the customer and time to get acquainted; in stability both know the routine, and talking and serving take little. It is one reason why old customers are profitable.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-007',
		chapter: 7,
		concepts: ['lifecycle-stages'],
		difficulty: 3,
		stem: {
			zh: '关系在考察期就断了，属于“早期____”；走到形成期而断，属于“中途____”；刚进入稳定期不久就断，属于“提前____”。（用陈明亮的术语）',
			en: 'A relationship broken off in exploration is called early ____; one that ends in formation is a mid-way ____; one that ends soon after reaching stability is an early ____. (Use Chen Mingliang’s terms.)'
		},
		blanks: [
			{ zh: ['流产'], en: ['abortion', 'miscarriage'] },
			{ zh: ['夭折'], en: ['death', 'end'] },
			{ zh: ['退出'], en: ['exit', 'withdrawal'] }
		],
		explanation: {
			zh: '三种轨迹加上“长久保持”，说明并不是每位客户都走完全程。断在哪一期，原因不同：考察期多为互不了解或不匹配，形成期多为期望落空，稳定期多为有了更好的选择或被疏忽。',
			en: 'With “lasting” these make the four trajectories: not every customer goes the whole way. Where it breaks hints at why: in exploration the two do not know or suit each other, in formation expectations are let down, in stability there is a better offer or neglect.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-008',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 1,
		stem: {
			zh: '考察期的客户希望得到关怀和更多的物质利益，课程建议采取____奖励计划和____联络计划。',
			en: 'Customers in exploration hope for care and for more material benefit; the course recommends a reward programme for ____ customers and a programme of ____ contact.'
		},
		blanks: [
			{ zh: ['常客'], en: ['frequent', 'regular'] },
			{ zh: ['感情', '情感'], en: ['emotional'] }
		],
		explanation: {
			zh: '奖励给出再来一次的理由，联络让双方熟悉起来。这时信任还少，谈共同投资为时过早。',
			en: 'Rewards give a reason to come again, contact lets both get to know each other. Trust is still slight, and joint investment would be premature.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-009',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 1,
		stem: {
			zh: '按课程，形成期的客户希望被特别重视，宜采取____计划；稳定期的客户希望成为企业的一部分，宜采取____计划。',
			en: 'According to the course, customers in formation want special attention, which calls for a programme of ____; customers in stability want to be part of the company, which calls for ____ plans.'
		},
		blanks: [
			{ zh: ['特别对待', '特殊对待'], en: ['special treatment', 'preferential treatment'] },
			{ zh: ['共同', '联合'], en: ['joint', 'common', 'shared'] }
		],
		explanation: {
			zh: '策略跟着期望走：形成期要让客户感到与众不同，稳定期要让客户参与进来，例如共同规划产品。',
			en: 'The strategy follows the expectation: in formation the customer should feel singled out, in stability be let in, for instance by planning products together.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-010',
		chapter: 7,
		concepts: ['lifecycle-strategies'],
		difficulty: 2,
		stem: {
			zh: '交易量开始下降、客户不再满足于现状时，课程建议两种措施：服务____和____销售。',
			en: 'When business begins to fall and the customer is no longer content with what there is, the course recommends two measures: service ____ and ____.'
		},
		blanks: [
			{ zh: ['创新', '革新'], en: ['innovation'] },
			{ zh: ['交叉'], en: ['cross-selling', 'cross-sales'] }
		],
		explanation: {
			zh: '客户的期望已经超出现有的供给。创新使原有的服务重新超过期望，交叉销售用别的产品满足新的需要，两者都给关系一个继续的理由；一味降价做不到这一点。',
			en: 'The customer’s expectations have outgrown what is offered. Innovation lifts the service above them again, cross-selling meets new needs with other products; both give the relationship a reason to go on, which mere price cuts do not.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-011',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 1,
		stem: {
			zh: '课程列出六种客户维系策略：提高保持率、分析客户的____成本、特殊赞赏活动、加强情感联系、组织____活动、建立学习关系。',
			en: 'The course lists six retention strategies: raising the retention rate, analysing customers’ ____ costs, special appreciation, closer emotional ties, organising ____ activities, and building a learning relationship.'
		},
		blanks: [
			{ zh: ['转换', '转移'], en: ['switching'] },
			{ zh: ['团体', '集体', '群体'], en: ['group', 'team', 'collective', 'community'] }
		],
		explanation: {
			zh: '六种策略各管一面：保持率是目标和尺度，转换成本说明客户为何不走，赞赏、情感和团体活动使他愿意留下，学习关系使他越用越合适。',
			en: 'Each covers one side: the rate is goal and measure, switching costs show why customers do not leave, appreciation, ties and activities make them wish to stay, the learning relationship makes the offer fit better and better.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-012',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 2,
		stem: {
			zh: '年初有 1000 位客户，年末其中 850 位仍在，一年里又新来了 200 位。全年的客户保持率是____ %，流失率是____ %。',
			en: 'A company has 1000 customers at the start of the year; 850 of them are still there at the end, and 200 new ones have joined meanwhile. Retention for the year is ____ %, churn ____ %.'
		},
		blanks: [
			{ zh: ['85', '八十五'], en: ['85'] },
			{ zh: ['15', '十五'], en: ['15'] }
		],
		explanation: {
			zh: '保持率只看期初的那一批：850 ÷ 1000 = 85 %，流失率为 15 %。若用期末总数 1050 ÷ 1000，得 105 %，那是客户数的增长，会把流失掩盖起来。',
			en: 'Retention looks only at those present at the start: 850 ÷ 1000 = 85 %, churn 15 %. The total at the end, 1050 ÷ 1000 = 105 %, is growth in numbers and hides those who left.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-013',
		chapter: 7,
		concepts: ['retention-strategies'],
		difficulty: 2,
		stem: {
			zh: '在学习关系中，客户每次往来都告诉企业一点自己的____，企业据此改进服务；若改投别家，客户要从头再教一遍，于是____成本随时间升高。',
			en: 'In a learning relationship the customer tells the company a little of his ____ at every contact and the service is adapted; going elsewhere would mean teaching it all again, so ____ costs rise with time.'
		},
		blanks: [
			{
				zh: ['需求', '需要', '偏好', '喜好', '习惯'],
				en: ['needs', 'need', 'preferences', 'wishes', 'requirements', 'habits']
			},
			{ zh: ['转换', '转移'], en: ['switching'] }
		],
		explanation: {
			zh: '这种壁垒来自更合适的服务，而不是罚款或合同，所以留住的是愿意留下的客户。',
			en: 'This barrier comes from a service that fits better, not from penalties or contracts, and so keeps customers who want to stay.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-014',
		chapter: 7,
		concepts: ['retention-levels'],
		difficulty: 1,
		stem: {
			zh: '客户维系有三个层次，由浅入深依次以____、____、____的联系为基础。（次序不限）',
			en: 'Retention has three levels; from the shallow to the deep they rest on ____, ____ and ____ ties. (In any order.)'
		},
		blanks: [
			{ zh: ['财务', '财务利益', '经济'], en: ['financial', 'economic'] },
			{ zh: ['社会', '社会利益', '社交'], en: ['social'] },
			{ zh: ['结构', '结构性'], en: ['structural'] }
		],
		orderFree: true,
		explanation: {
			zh: '贝里与帕拉休拉曼（1991）按联系的基础分层：给钱、交朋友、连成一体。层次越高，对手越难模仿。',
			en: 'Berry and Parasuraman (1991) sort by what the tie rests on: giving money, making friends, growing together. The higher the level, the harder it is for rivals to copy.'
		}
	},
	{
		type: 'fill',
		id: 'ch07-fill-015',
		chapter: 7,
		concepts: ['retention-levels'],
		difficulty: 1,
		stem: {
			zh: '三个维系层次中，对手一两天就能照搬的是____层次；客户换一家就要改造自己的流程和设备的，是____层次。',
			en: 'Of the three levels of retention, the one that a rival can copy within days is the ____ level; the one where changing supplier would make customers rebuild their own processes and equipment is the ____ level.'
		},
		blanks: [
			{ zh: ['财务', '财务利益', '经济'], en: ['financial', 'economic'] },
			{ zh: ['结构', '结构性'], en: ['structural'] }
		],
		explanation: {
			zh: '折扣和积分只要花钱就能跟上；系统对接和共同流程要双方长期投入，不容易复制，因而持久。',
			en: 'Discounts and points can be matched with money alone; linked systems and shared processes take long effort on both sides, are hard to copy and therefore last.'
		}
	}
] satisfies readonly FillQuestion[];
