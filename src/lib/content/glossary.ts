import type { Localized } from '$lib/domain/locale';
import type { ConceptId } from '$lib/domain/syllabus';

/** A concept of the course as the glossary has it. */
export interface GlossaryEntry {
	/** The term in both languages: both are always shown. */
	readonly term: Localized;
	/** One sentence. */
	readonly definition: Localized;
}

const e = (zh: string, en: string, definitionZh: string, definitionEn: string): GlossaryEntry => ({
	term: { zh, en },
	definition: { zh: definitionZh, en: definitionEn }
});

/** Every concept of the course, in its order. */
export const GLOSSARY: Readonly<Record<ConceptId, GlossaryEntry>> = {
	// 1 Foundations
	'crm-definition': e(
		'客户关系管理',
		'customer relationship management (CRM)',
		'以客户为核心，借助信息技术把营销、销售与服务连成一体，从而长期经营有利可图的关系；教材另举策略、行动、技术、目的、工具、制度六种说法。',
		'Running profitable relationships for the long term by joining marketing, sales and service around the customer with the help of information technology; the course lists six schools: strategy, action, technology, purpose, tool, institution.'
	),
	'crm-origins': e(
		'客户关系管理的产生',
		'origins of CRM',
		'三股力量催生了它：客户价值实现的需求在前面拉，信息技术在后面推，管理理念自身也在更新。',
		'Three forces brought it about: the demand that value be realised for customers pulled, information technology pushed, and management ideas renewed themselves.'
	),
	'crm-roles': e(
		'客户关系管理的作用',
		'benefits of CRM',
		'从营销效果、研发与财务决策到流程、响应速度、满意度、收入乃至企业文化，教材列出的十一项好处。',
		'The eleven benefits listed by the course, from marketing results and better decisions in research and finance to processes, speed of response, satisfaction, sales and company culture.'
	),
	'crm-eight-ideas': e(
		'八大核心理念',
		'eight core ideas',
		'教材概括的八条信条：客户是核心资源；客户为中心、竞争为导向；关系有周期；终身价值是目标与尺度；开发、维系、挽救是任务；爱心换忠诚；差异化；改善整条供应链。',
		'Eight tenets of the course: customers are the core resource; customer-centred and competition-oriented; relationships are cyclical; lifetime value is aim and yardstick; acquire, keep, rescue; care earns loyalty; differentiation; the whole supply chain.'
	),
	'crm-three-tasks': e(
		'三大基本任务',
		'three basic tasks',
		'客户开发、客户维系与流失管理：把人请进来，把人留住，把要走的人尽力挽回。',
		'Acquisition, retention and churn management: bring customers in, keep them, and try to rescue those about to go.'
	),
	'crm-strategy': e(
		'客户关系管理战略',
		'CRM strategy',
		'自上而下分层落实的规划：远景与战略在顶，价值观与企业文化居中，基础信息系统在底。',
		'A plan carried out in layers: vision and strategy on top, values and culture in the middle, basic information systems at the bottom.'
	),
	'one-to-one': e(
		'一对一营销',
		'one-to-one marketing',
		'把每位客户当作单独的市场，记住他、与他对话，并按他的需要定制产品与服务。',
		'Treating each customer as a market of his own: remembering him, talking with him, and tailoring product and service to him.'
	),
	'supply-chain': e(
		'供应链',
		'supply chain',
		'从供应商经企业与渠道到最终客户的整条链；链上任何一环失约，客户都会算在企业头上。',
		'The whole chain from suppliers through the company and its channels to the final customer, who blames the company for a failure anywhere in it.'
	),
	'4R': e(
		'4R 营销组合',
		'the 4R mix',
		'以关联、反应、关系、回报四项来组织营销，重心由一次成交移到与客户的长期往来。',
		'Marketing organised by relevance, response, relationship and reward, which moves the focus from one sale to a lasting exchange.'
	),
	// 2 Relationships
	'relationship-types': e(
		'客户关系的五种类型',
		'five types of relationship',
		'基本、被动、负责、能动、伙伴五型，投入逐级加深；客户越多、利润越薄，越应选浅的，反之选深的。',
		'Basic, reactive, accountable, proactive, partnership, in rising effort: with many customers and thin margins choose the lighter ones, with few and rich ones the deeper.'
	),
	'customer-kinds': e(
		'客户的种类',
		'kinds of customer',
		'按来往深浅与进展来分：忠诚、游离与潜在客户；从潜在、预期、现实到流失；另有企业内部的客户。',
		'Customers sorted by how close they are and how far along: loyal, floating, potential; from potential through prospective and current to lost; and customers inside the company.'
	),
	'customer-value-definition': e(
		'客户价值',
		'customer value',
		'一个词两面意思：客户带给企业的收益，以及企业带给客户的所得。',
		'One word with two sides: what the customer is worth to the company, and what the company is worth to the customer.'
	),
	'delivered-value': e(
		'客户让渡价值',
		'customer delivered value',
		'客户得到的总价值（产品、服务、人员、形象）减去他付出的总成本（货币、时间、体力、精神）。',
		'Total value received (product, service, personnel, image) less total cost borne (money, time, energy, psychic).'
	),
	'perception-of-value': e(
		'价值感知',
		'perception of value',
		'客户心里那笔账的算法不一：有人看总支出，有人看总所得，有人看质量与价格之比，有人看价格与质量之比。',
		'How customers reckon what they get: by total cost, by total value, by quality for price, or by price for quality.'
	),
	// 3 Satisfaction
	'satisfaction-ratio': e(
		'客户满意度',
		'satisfaction ratio',
		'感知与期望之比 C：大于 1 喜出望外，等于 1 可以接受，小于 1 失望。',
		'The ratio C of what is perceived to what was expected: above 1 delighted, at 1 acceptable, below 1 disappointed.'
	),
	'csi-variables': e(
		'满意指数的变量',
		'variables of a satisfaction index',
		'一套满意指数所测的六项：预期质量、感知质量、感知价值（价格）、满意度、抱怨与忠诚。',
		'What an index measures: expected quality, perceived quality, perceived value or price, satisfaction, complaints, loyalty.'
	),
	'csi-models': e(
		'满意指数模型',
		'satisfaction-index models',
		'说明满意从何而来、通向何处的路径模型：瑞典、美国、挪威、欧洲四家，再加后来的研究。',
		'Path models of what leads to satisfaction and what follows from it: Swedish, American, Norwegian, European, and later research.'
	),
	'csi-measures': e(
		'满意的衡量指标',
		'measures of satisfaction',
		'从外面看得到的五个信号：美誉度、知名度、回头率、抱怨率与销售力。',
		'Five signs seen from outside: good name, awareness, return rate, complaint rate and selling power.'
	),
	'satisfaction-levels': e(
		'满意的层次',
		'levels of satisfaction',
		'由低到高三层：物质上的满意、精神上的满意、社会意义上的满意。',
		'Three levels, rising: material, spiritual and social satisfaction.'
	),
	'satisfaction-nature': e(
		'满意的特征',
		'nature of satisfaction',
		'满意是消费之后才有的感受：总体先于个体，只有相对而没有绝对，因人而异，并以道德、法律与社会责任为界。',
		'Satisfaction comes after consumption, puts customers as a whole before the individual, is never absolute, differs from person to person, and is bounded by morals, law and social responsibility.'
	),
	'product-satisfaction': e(
		'产品满意',
		'satisfaction with the product',
		'产品的功能（物理、生理、心理）与品位（价格、艺术、文化）合乎需要时的满意。',
		'Contentment with what a product does (physical, physiological and psychological needs) and with its taste (in price, art and culture).'
	),
	'service-satisfaction': e(
		'服务满意',
		'satisfaction with the service',
		'对伴随产品的服务与独立出售的服务两类体验的满意，各有一套指标与调查办法。',
		'Contentment with service that accompanies a product and with service sold by itself, each with indicators and surveys of its own.'
	),
	'satisfaction-tracking': e(
		'满意跟踪',
		'tracking satisfaction',
		'四条途径：投诉与建议制度、定期调查、佯装购物者、流失客户分析，各看见一部分人。',
		'Four ways: complaint and suggestion systems, surveys, mystery shoppers, analysis of lost customers; each sees a part of the people.'
	),
	expectation: e(
		'期望',
		'expectation',
		'客户事先以为会得到的水平，来自承诺、口碑与过去的经历；它是满意度的分母，会随经历与市场上升。',
		'What a customer thinks he will get, from promises, word of mouth and experience: the denominator of satisfaction, which rises with experience and with the market.'
	),
	'complaint-handling': e(
		'投诉处理',
		'complaint handling',
		'让人一次找对门、迅速办妥并给出回音；快慢与回音常比办成与否更左右满意。',
		'One door to knock at, speed, and word back; speed and word back often weigh more than the settlement itself.'
	),
	// 4 Loyalty
	'loyalty-definition': e(
		'客户忠诚',
		'customer loyalty',
		'在情感、行为与意识上都偏向一家：来往持久、花得越来越多、愿意替它说话。',
		'Leaning to one supplier in feeling, in action and in mind: a lasting relationship, a growing share of spending, and speaking well of it.'
	),
	'satisfaction-vs-loyalty': e(
		'满意与忠诚',
		'satisfaction and loyalty',
		'满意是心情，忠诚是去留：满意的未必留，留下的未必满意，两者的联系随竞争与转换成本而强弱不同。',
		'Satisfaction is a feeling, loyalty a conduct: the satisfied may go and those who stay may be unhappy, and the link depends on competition and switching costs.'
	),
	'loyalty-types': e(
		'忠诚的类型',
		'types of loyalty',
		'按留下的原因分：垄断、惰性、价格、激励、超值；另有亲友与信赖两种说法；其中超值与信赖带着真心，亲友则系于人。',
		'Kinds by what makes people stay: monopoly, inertia, price, incentive, premium; other lists add friends and kin, and trust; premium and trust come from the heart, friends and kin hang on a person.'
	),
	'mckinsey-loyalty': e(
		'六种忠诚态度',
		'six loyalty attitudes',
		'留下的人分情感型、惯性型、分析比较型，减少或离开的人分生活方式改变型、分析比较型、不满意型。',
		'Those who stay do so by emotion, by habit or after comparing; those who buy less or go, because life changed, after comparing, or out of dissatisfaction.'
	),
	'loyalty-judging': e(
		'忠诚的判断',
		'judging loyalty',
		'看做了什么与怎么想：重复购买率、钱包份额、挑选时间、推荐，以及对价格、质量与竞争者的态度。',
		'By conduct and attitude: repeat rate, share of wallet, time spent choosing, referral, and attitude to price, quality and rivals.'
	),
	'loyalty-economics': e(
		'忠诚的经济效益',
		'economics of loyalty',
		'老客户买得更多、花费更省、会推荐、肯付高些的价；留住一位的花费常说只及争取一位的五到八分之一。',
		'Old customers buy more, cost less, refer others and accept a higher price; keeping one is said to cost a fifth to an eighth of winning one.'
	),
	'loyalty-paths': e(
		'通往忠诚的途径',
		'paths to loyalty',
		'五条：让客户满意、选对客户、搭建忠诚阶梯、提高转换成本、以爱心相待。',
		'Five: satisfy, choose the right customers, build a loyalty ladder, raise switching costs, care.'
	),
	'brand-loyalty': e(
		'品牌忠诚',
		'brand loyalty',
		'对品牌由接受到认同再到偏好的三步加深，最终成为情感上的执着。',
		'Attachment to a brand that deepens from acceptance through identification to preference, and in the end is emotional persistence.'
	),
	'loyalty-causes-of-low': e(
		'忠诚度低的原因',
		'why loyalty is low',
		'客户更精明、期望更高，购买更方便，对手更多，垄断消失，于是换一家越来越容易。',
		'Customers are shrewder and expect more, buying is easier, rivals are more and monopolies gone, so that going elsewhere gets ever easier.'
	),
	// 5 Switching costs
	'switching-costs': e(
		'转换成本',
		'switching costs',
		'换一家供应商要付的全部代价，钱只是其一，共有八种：危机、评估、学习、组织调整、利益损失、金钱损失、关系损失、品牌损失。',
		'All that it costs to change supplier, money being only one part of eight: risk, evaluation, learning, set-up, benefit loss, monetary loss, personal relationship loss, brand relationship loss.'
	),
	'switching-cost-types': e(
		'转换成本的三类',
		'three types of switching cost',
		'程序型（时间与精力）、财务型（可计的损失）、关系型（情感与认同）；其中关系型最能留人。',
		'Procedural (time and effort), financial (losses one can count) and relational (feelings and identity); relational ones hold best.'
	),
	'lock-in-ethics': e(
		'锁定的伦理',
		'ethics of lock-in',
		'被墙围住的不满客户算不算忠诚、对他是否公平；墙一倒，最先走的正是他们。',
		'Whether unhappy customers behind a wall are loyal, and fairly treated; when the wall falls they are the first to go.'
	),
	// 6 Customer lifetime value
	'clv-definition': e(
		'客户终身价值',
		'customer lifetime value (CLV)',
		'一位客户在整个来往期间带来的净利润，折算成现在的钱之后的总和。',
		'The net profit that a customer brings over the whole relationship, in present money.'
	),
	'clv-drivers': e(
		'终身价值的驱动因素',
		'drivers of CLV',
		'推高或压低终身价值的量：保持率、每期利润、获客成本与折现率，其中保持率通常最有力。',
		'What moves lifetime value: retention, profit per period, acquisition cost and discount rate, of which retention is usually the strongest.'
	),
	'clv-components': e(
		'终身价值的构成',
		'components of CLV',
		'不只购买本身的利润，还有加购与交叉购买、成本下降、推荐他人以及愿付的溢价。',
		'Not only profit from purchases but also from buying more and other things, falling cost, referrals, and the premium he pays.'
	),
	'clv-four-steps': e(
		'终身价值的四个步骤',
		'four steps of CLV',
		'定来往年数，算每年净利润，折现，相加。',
		'Settle the lifetime, compute each year’s net profit, discount it, add up.'
	),
	'clv-methods': e(
		'终身价值的两类算法',
		'two families of CLV method',
		'DWYER 一类按流失方式（永久或暂时）给一群人算平均；顾客事件预测给每位客户单独立账。',
		'Dwyer’s family averages over a group by how it is lost, for good or for a while; customer-event forecasting keeps an account for each customer.'
	),
	'clv-use': e(
		'终身价值的用途',
		'uses of CLV',
		'用来判别客户轻重、分配资源，并决定为获得、留住或挽救一位客户最多花多少。',
		'For telling customers apart, allocating resources, and capping what may be spent to win, keep or rescue one.'
	),
	pareto: e(
		'二八定律',
		'the 80/20 rule',
		'少数客户占了大部分利润；有人再补一句：最差的三成会吃掉一半利润。',
		'A few customers bring most of the profit; some add that serving the worst thirty per cent eats half of it.'
	),
	'customer-tiers': e(
		'客户分级',
		'customer tiers',
		'按价值把客户分成几档，各配不同的服务与投入，如重点、主要、普通与小客户。',
		'Sorting customers into classes by value, each with its own service and effort: key, main, ordinary, small.'
	),
	// 7 Lifecycle
	'lifecycle-definition': e(
		'客户生命周期',
		'customer lifecycle',
		'从双方开始彼此了解，到关系完全终止、事宜了结为止的全过程。',
		'The whole course from first getting to know each other until the relationship has ended and all is settled.'
	),
	'lifecycle-stages': e(
		'生命周期的阶段',
		'stages of the lifecycle',
		'考察、形成、稳定、退化四期，交易量、愿付价格、服务成本、推荐与利润依次起落。',
		'Exploration, formation, stability, decline, along which volume, accepted price, cost to serve, referral and profit rise and fall.'
	),
	'lifecycle-strategies': e(
		'各阶段的策略',
		'strategies by stage',
		'对症下药：考察期多接触与频次奖励，形成期特别对待，稳定期共同规划与表彰，退化期创新服务与交叉销售。',
		'To each stage its measure: contact and frequency rewards, special treatment, joint plans and recognition, new services and cross-selling.'
	),
	'retention-strategies': e(
		'客户维系策略',
		'retention strategies',
		'提高保持率的办法：分析转换成本、特殊赞赏、情感联系、团体活动、建立学习关系。',
		'Ways to keep more customers: analysing switching costs, special appreciation, emotional ties, group activities, a learning relationship.'
	),
	'retention-levels': e(
		'维系的三个层次',
		'three levels of retention',
		'财务、社会、结构三层纽带：越深越贵，也越难被对手学去。',
		'Financial, social and structural ties: the deeper, the dearer and the harder to copy.'
	),
	// 8 Churn and win-back
	'churn-causes': e(
		'流失的原因',
		'causes of churn',
		'产品与服务缺陷、人员流动、失信、对手吸引、疏忽小客户、形象受损，以及搬迁、破产一类非自愿的原因。',
		'Faults of product and service, staff turnover, broken promises, rivals, neglect of small customers, a bad image, and involuntary causes such as moving or bankruptcy.'
	),
	'churn-types': e(
		'流失的类型',
		'types of churn',
		'永久走掉或暂时走开，可以挽救或无法挽救；少买而未走，也是一种流失。',
		'Lost for good or for a while, with or without a chance of rescue; buying less without leaving is churn too.'
	),
	'winback-judgement': e(
		'挽救的判断',
		'judging whom to win back',
		'按重要程度取舍：对最重要的竭力争取，其次尽力，再次看情形，对无利、失信、伤员工、坏名声的放手。',
		'By importance: fight for the most important, try for the next, weigh the rest, and let go of those who bring no profit, break contracts, hurt staff or have a bad name.'
	),
	'winback-ceiling': e(
		'挽救投入的上限',
		'ceiling of rescue spending',
		'挽救之后的终身价值比不挽救高出多少，最多就花多少。',
		'At most as much as lifetime value with rescue exceeds lifetime value without it.'
	),
	'early-warning': e(
		'流失预警',
		'early warning of churn',
		'在客户离开之前按风险发出黄、橙、红三级信号；线设得早，救得多，虚惊也多。',
		'Signals in yellow, orange and red before a customer leaves: an earlier line saves more customers and raises more false alarms.'
	),
	// 9 CRM systems
	'crm-functions': e(
		'系统的功能',
		'functions of a CRM system',
		'三块：销售、营销、服务的自动化；各种沟通渠道的整合；信息分析与决策支持。',
		'Three parts: automation of sales, marketing and service; channels joined together; analysis and decision support.'
	),
	'crm-types': e(
		'系统的类型',
		'types of CRM system',
		'运营型处理日常接触，分析型从数据里得出判断，协作型让各部门与客户在各渠道上协同。',
		'Operational handles daily contacts, analytical draws conclusions from data, collaborative lets departments and customers work together across channels.'
	),
	sfa: e(
		'销售自动化',
		'sales-force automation (SFA)',
		'用系统管理线索、商机、报价与日程，让销售经验归公司而不只归个人。',
		'Leads, opportunities, quotations and calendars kept in a system, so that selling experience belongs to the company and not only to the person.'
	),
	'marketing-automation': e(
		'营销自动化',
		'marketing automation',
		'用系统策划、执行并衡量营销活动：选人、选时、选渠道，再看回应。',
		'Planning, running and measuring campaigns by system: whom, when, by which channel, with what response.'
	),
	'service-automation': e(
		'服务自动化',
		'service automation',
		'用系统受理、派发、跟踪与了结服务请求，使每次求助都有去处和结果。',
		'Requests for service taken, assigned, followed and closed in a system, so that none is lost.'
	),
	'contact-center': e(
		'呼叫中心',
		'contact centre',
		'集中受理客户来电来信的前台：管理上是服务与营销的窗口，技术上由电话集成、语音应答与自动分配组成。',
		'The front desk for calls and messages: to management a window for service and marketing, technically telephony integration, voice response and automatic distribution.'
	),
	'role-questions': e(
		'各角色的问题',
		'what each role cannot answer',
		'没有共享视图时，销售、营销、服务、客户与经理各自答不上来的问题，正是系统要解决的。',
		'What sales, marketing, service, customers and managers each cannot answer without a shared view: that is what the system is for.'
	),
	'customer-data': e(
		'客户数据',
		'customer data',
		'事实数据记下发生了什么与是谁，引申数据由此推算潜力与风险。',
		'Factual data record who and what; derived data infer potential and risk from them.'
	),
	implementation: e(
		'系统实施',
		'implementation',
		'从弄清需求、选软件、定项目与控制，到变革与培训；失败多在人与流程，少在软件。',
		'From needs through choice of software, project and control to change and training; it fails over people and processes more often than over software.'
	),
	'data-warehouse': e(
		'数据仓库',
		'data warehouse',
		'面向主题、集成、稳定、随时间累积的数据集合，供联机分析与数据挖掘之用。',
		'A collection of data that is subject-oriented, integrated, non-volatile and time-variant, made for analysis and mining.'
	),
	'bi-architecture': e(
		'商业智能架构',
		'business-intelligence architecture',
		'数据、应用、展示三层；由需求起步，建模、抽取、出报表、培训，再改进。',
		'Three layers of data, application and presentation; from needs through model, extraction and reports to training and improvement.'
	),
	// 10 Cases
	'case-power': e(
		'电力公司案例',
		'case: a power utility',
		'垄断之下看似忠诚的客户，在市场放开时会怎样；客户经理制是它的准备。',
		'What becomes of monopoly loyalty when the market opens, and how account managers prepare for it.'
	),
	'case-logistics': e(
		'物流公司案例',
		'case: a logistics company',
		'按 5／15／80 给客户分级，配以不同渠道与一对一服务。',
		'Customers in tiers of 5, 15 and 80 per cent, with different channels and one-to-one service.'
	),
	'case-steel': e(
		'钢铁公司案例',
		'case: a steel maker',
		'客户分级、大客户团队、投诉快速通道与满意度预警合成的一套做法。',
		'Tiers, key-account teams, a fast lane for complaints and warning levels of satisfaction, put together.'
	),
	'case-housing': e(
		'房地产开发商案例',
		'case: a property developer',
		'投诉几乎件件解决，满意者却只有五成多：慢，而且没有回音。',
		'Nearly every complaint settled and yet little more than half of the complainants content: too slow, and no word back.'
	),
	'case-exhibition': e(
		'会展公司案例',
		'case: an exhibition organiser',
		'每年走掉四分之一客户，而参展商与观众互为对方留下的理由。',
		'A quarter of the customers lost each year, where exhibitors and visitors are each other’s reason to stay.'
	),
	'case-retailer': e(
		'网络零售商案例',
		'case: an online shop',
		'没有合同，客户不告而别：只能由最近一次、次数与金额推断谁还在。',
		'No contract and no goodbye: who is still a customer can only be inferred from recency, frequency and amount.'
	)
};
