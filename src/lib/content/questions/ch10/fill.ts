import type { FillQuestion } from '$lib/domain/question';

export const fill = [
	{
		type: 'fill',
		id: 'ch10-fill-001',
		chapter: 10,
		concepts: ['case-power', 'retention-levels'],
		difficulty: 1,
		stem: {
			zh: '课程资料中谈电力企业的论文主张引进懂电力营销的人才，由他们专门对接客户，这种办法叫电力客户____制。',
			en: 'The paper on power companies among the course texts would bring in experts in selling power and put customers into their hands; it calls this the system of customer ____.'
		},
		blanks: [{ zh: ['经理'], en: ['managers', 'manager'] }],
		explanation: {
			zh: '它给客户管理以组织上的保证：有人负责，有人了解。从维系的层次看，这是增加社会利益，比单纯的优惠难模仿。',
			en: 'It gives customer management a place in the organisation: somebody is in charge and knows the customer. As a level of retention it adds social benefits, harder to copy than discounts.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-002',
		chapter: 10,
		concepts: ['case-power', 'satisfaction-ratio'],
		difficulty: 2,
		stem: {
			zh: '某供电企业（数字为练习而设）的用户平均期望 8.0 分，感知 6.0 分，满意度为____（写成小数）。若宣传把期望推高到 8.8 分，感知至少要升到____分，满意度才不下降。',
			en: 'The users of a power utility (figures made up for the exercise) expect 8.0 points on average and perceive 6.0, a satisfaction ratio of ____ (as a decimal). If publicity pushes expectation to 8.8, perception must rise to at least ____ points for the ratio not to fall.'
		},
		blanks: [
			{ zh: ['0.75'], en: ['0.75', '.75'] },
			{ zh: ['6.6'], en: ['6.6'] }
		],
		explanation: {
			zh: '6.0 ÷ 8.0 = 0.75；8.8 × 0.75 = 6.6。期望是分母，所以承诺每抬高一成，服务也得好上一成，才只是原地不动。',
			en: '6.0 ÷ 8.0 = 0.75; 8.8 × 0.75 = 6.6. Expectation is the denominator: each tenth added by promises demands a tenth more service merely to stand still.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-003',
		chapter: 10,
		concepts: ['case-logistics', 'pareto'],
		difficulty: 1,
		stem: {
			zh: '课程资料中一篇物流企业论文说，重点客户约占客户总数的____ %，却贡献了价值的____ %。',
			en: 'According to a paper on logistics companies among the course texts, key customers are about ____ % of all customers and contribute ____ % of value.'
		},
		blanks: [
			{ zh: ['5', '五'], en: ['5', 'five'] },
			{ zh: ['80', '八十'], en: ['80', 'eighty'] }
		],
		explanation: {
			zh: '普通客户为 15 % 和 15 %，小客户为其余的 80 % 和 5 %。这比一般的二八定律集中得多；论文没有注明出处，使用前应当拿自己的数据来对照。',
			en: 'Ordinary customers are 15 % and 15 %, small ones the remaining 80 % and 5 %. This is much more concentrated than the usual 80/20 rule; the paper names no source, so compare with your own data first.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-004',
		chapter: 10,
		concepts: ['case-logistics', 'customer-tiers'],
		difficulty: 2,
		stem: {
			zh: '一家物流企业符合课程论文的 5 %、15 %、80 % 客户三分法，有重点客户 60 家，共贡献 480 万元，占价值的 80 %。它的客户总数是____家；全体小客户（价值的 5 %）共贡献____万元。',
			en: 'A logistics company fits the paper’s division of customers into 5 %, 15 % and 80 %. Its 60 key customers contribute 4.8 million yuan, 80 % of value. It has ____ customers in all, and its small customers together (5 % of value) contribute ____ thousand yuan.'
		},
		blanks: [
			{ zh: ['1200', '1,200'], en: ['1,200', '1200'] },
			{ zh: ['30', '三十'], en: ['300'] }
		],
		explanation: {
			zh: '60 ÷ 5 % = 1200 家；480 ÷ 80 % = 600 万元，其 5 % 是 30 万元。小客户有 960 家，平均每家只有 312.5 元，所以要用低成本的方式服务，而不是不服务。',
			en: '60 ÷ 5 % = 1,200; 4.8 ÷ 80 % = 6 million yuan, of which 5 % is 300 thousand. There are 960 small customers with 312.5 yuan each on average: serve them cheaply, not never.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-005',
		chapter: 10,
		concepts: ['case-steel', 'customer-tiers'],
		difficulty: 1,
		stem: {
			zh: '课程资料中的钢铁企业把用户分为战略、重点、____和潜在四级，级别每年确定，每隔____再调整。',
			en: 'The steel maker in the course texts sorts customers into strategic, key, ____ and potential ones; the tiers are fixed every year and adjusted every ____.'
		},
		blanks: [
			{ zh: ['一般', '一般用户', '普通'], en: ['general', 'ordinary'] },
			{ zh: ['半年', '六个月', '6个月'], en: ['half year', 'half-year', 'six months', '6 months'] }
		],
		explanation: {
			zh: '把“潜在”单列一级，是为了在成交之前就有资源可用；定期调整，是因为价值会变，级别不是终身的待遇。',
			en: 'Potential customers form a tier of their own so that there are resources before the first deal; the tiers are adjusted because value changes and no tier is for life.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-006',
		chapter: 10,
		concepts: ['case-steel', 'early-warning'],
		difficulty: 1,
		stem: {
			zh: '课程资料中的钢铁企业从四个方面设服务预警：订单兑现、产品____、物流运输和用户____。',
			en: 'The steel maker in the course texts watches four things for its service warnings: order fulfilment, product ____, transport, and customer ____.'
		},
		blanks: [
			{ zh: ['质量', '品质'], en: ['quality'] },
			{ zh: ['投诉', '抱怨'], en: ['complaints', 'complaint'] }
		],
		explanation: {
			zh: '四方面覆盖了从下单到使用的全过程，都在用户离开之前就看得见。按轻重再分黄、橙、红三级，每级要有人负责、有解决方案、有检查。',
			en: 'The four cover everything from order to use and show before a customer leaves. By gravity each is yellow, orange or red, with somebody in charge, a solution and a check.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-007',
		chapter: 10,
		concepts: ['case-housing', 'service-satisfaction'],
		difficulty: 1,
		stem: {
			zh: '有的业主为一件事跑了好几个部门，他们需要____服务；一批又一批业主在装修时犯同样的错，他们需要企业事先提醒的____服务。',
			en: 'Some owners of new homes run to several departments over one matter: they need ____ service. One batch of owners after another makes the same mistakes in fitting out: they need a company that tells them beforehand, that is ____ service.'
		},
		blanks: [
			{ zh: ['一站式', '一站'], en: ['one-stop', 'one stop'] },
			{ zh: ['主动式', '主动', '预防式', '预防性'], en: ['proactive', 'preventive', 'active'] }
		],
		explanation: {
			zh: '课程资料中的开发商归纳出四种服务需求：一站式、主动式、个性化，以及投诉及时解决并反馈。前两种分别针对“找不到人”和“问题重复”。',
			en: 'The developer in the course texts found four needs: one-stop, proactive and individual service, and complaints settled in time with word back. The first two answer “whom to ask” and “always the same problems”.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-008',
		chapter: 10,
		concepts: ['case-housing', 'complaint-handling'],
		difficulty: 2,
		stem: {
			zh: '一家开发商有效投诉 489 起，业主对投诉处理的满意度为 55.3 %。假定每起投诉对应一位业主，并把 55.3 % 当作满意者的比例，则满意的约____位，不满意的约____位（取整数）。',
			en: 'A developer had 489 valid complaints, and satisfaction with complaint handling was 55.3 %. Suppose that each complaint stands for one owner and that 55.3 % is the share of the satisfied. Then about ____ owners were satisfied and about ____ were not (whole numbers).'
		},
		blanks: [
			{ zh: ['270'], en: ['270'] },
			{ zh: ['219'], en: ['219'] }
		],
		explanation: {
			zh: '489 × 55.3 % ≈ 270.4，取 270；489 − 270 = 219。落实了 487 起仍有二百多人不满意，可见落实只是一半，另一半是快和有回音。资料没有说明 55.3 % 是比例还是平均得分，所以要先作假定。',
			en: '489 × 55.3 % ≈ 270.4, hence 270; 489 − 270 = 219. With 487 settled over two hundred were still dissatisfied: settling is one half, being quick and giving word back the other. The text does not say whether 55.3 % is a share or a mean score, so an assumption is needed.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-009',
		chapter: 10,
		concepts: ['case-exhibition', 'clv-drivers'],
		difficulty: 1,
		stem: {
			zh: '一家展览主办方每年流失 25 % 的参展商，以流失率的倒数估计，一家参展商平均来____年；若流失率减到 20 %，平均来____年。',
			en: 'An exhibition organiser loses 25 % of its exhibitors each year; by the reciprocal of that rate an exhibitor comes for ____ years on average. At a rate of 20 % it would be ____ years.'
		},
		blanks: [
			{ zh: ['4', '四'], en: ['4', 'four'] },
			{ zh: ['5', '五'], en: ['5', 'five'] }
		],
		explanation: {
			zh: '1 ÷ 0.25 = 4，1 ÷ 0.2 = 5。流失少五个百分点，平均年限就长四分之一；这个倒数假定每年的流失率相同。25 % 出自一份实践报告，说的是整个行业，没有注明来源。',
			en: '1 ÷ 0.25 = 4 and 1 ÷ 0.2 = 5. Five points less churn mean a quarter more time on average; the reciprocal supposes the same rate every year. The 25 % is from a practice report, of the whole trade and without a source.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-010',
		chapter: 10,
		concepts: ['case-exhibition', 'customer-kinds'],
		difficulty: 1,
		stem: {
			zh: '展览主办方要照顾两种客户：租下展位的____和前来参观的____；缺了后者，前者就得不到实效。',
			en: 'An exhibition organiser looks after two kinds of customer: the ____ who rent stands and the ____ who come to see; without the latter the former get no results.'
		},
		blanks: [
			{ zh: ['参展商', '参展企业', '展商'], en: ['exhibitors', 'exhibitor'] },
			{ zh: ['观众', '专业观众', '参观者', '买家'], en: ['visitors', 'visitor', 'buyers', 'attendees'] }
		],
		explanation: {
			zh: '付钱的多半只有前一种，但后一种正是前一种要买的东西。所以观众的资料和满意也属于客户关系管理。',
			en: 'Mostly only the former pay, but the latter are what the former buy. So data on visitors and their satisfaction belong to customer relationship management too.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-011',
		chapter: 10,
		concepts: ['case-retailer', 'customer-data'],
		difficulty: 1,
		stem: {
			zh: '网店常用 RFM 给顾客分类：R 是最近一次购买距今多久，F 是一段时间内购买的____，M 是购买的____。',
			en: 'Online shops often sort customers by RFM: R is how recently they bought, F is the ____ of purchases in a period, and M is the amount of ____ spent.'
		},
		blanks: [
			{ zh: ['次数', '频率', '频次', '频度'], en: ['frequency', 'number'] },
			{ zh: ['金额', '总额', '钱数', '花费'], en: ['money', 'cash'] }
		],
		explanation: {
			zh: '没有合同的买卖看不见“走”，R 就成了最要紧的一项：它提示人还在不在；F 和 M 提示他值多少。三项都只描述过去。',
			en: 'Where there are no contracts, leaving is not seen, and R matters most: it hints whether the customer is still there; F and M hint at what he is worth. All three describe only the past.'
		}
	},
	{
		type: 'fill',
		id: 'ch10-fill-012',
		chapter: 10,
		concepts: ['case-retailer', 'marketing-automation'],
		difficulty: 2,
		stem: {
			zh: '网店随机分两组，各 2000 人：甲组有券，160 人购买；乙组没有券，120 人购买。因券而多出的买家约____人，占甲组买家的____ %。',
			en: 'An online shop draws two groups of 2,000 at random: in group A, with a voucher, 160 buy; in group B, without, 120 buy. About ____ more people bought because of the voucher, which is ____ % of the buyers in group A.'
		},
		blanks: [
			{ zh: ['40', '四十'], en: ['40', 'forty'] },
			{ zh: ['25', '二十五'], en: ['25', 'twenty-five'] }
		],
		explanation: {
			zh: '160 − 120 = 40，40 ÷ 160 = 25 %。其余四分之三没有券也会买，对他们来说券只是少收了钱；没有对照组就会把 160 人都算成券的功劳。',
			en: '160 − 120 = 40 and 40 ÷ 160 = 25 %. The other three quarters would have bought anyway, and for them the voucher merely took money off; without a control group all 160 would be credited to it.'
		}
	}
] satisfies readonly FillQuestion[];
