import type { FillQuestion } from '$lib/domain/question';

export const fill = [
	{
		type: 'fill',
		id: 'ch01-fill-001',
		chapter: 1,
		concepts: ['crm-definition'],
		difficulty: 1,
		stem: {
			zh: '课程把对客户关系管理含义的理解归为六说：策略说、行动说、目的说、制度说，以及____说和____说。（次序不限）',
			en: 'The course sorts the readings of CRM into six schools: strategy, action, purpose, institution, and also ____ and ____. (In any order.)'
		},
		blanks: [
			{ zh: ['技术'], en: ['technology', 'technical'] },
			{ zh: ['工具'], en: ['tool', 'instrument'] }
		],
		orderFree: true,
		explanation: {
			zh: '六说各看一面：做什么（策略、行动）、靠什么（技术、工具）、为什么（目的）、守什么（制度）。合起来才是完整的 CRM。',
			en: 'Each school sees one side: what is done (strategy, action), by what means (technology, tool), what for (purpose), by what rules (institution). Only together do they give the whole of CRM.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-002',
		chapter: 1,
		concepts: ['crm-definition'],
		difficulty: 1,
		stem: {
			zh: '复习资料最后这样概括：客户关系管理借助信息技术和互联网，对客户开展____营销，它以____为核心，既是技术上的实现，也是____上的实现。',
			en: 'The revision notes sum up: with information technology and the internet, CRM carries out ____ marketing towards the customer; it has the ____ at its core, and is put into practice both in technology and in ____.'
		},
		blanks: [
			{ zh: ['整合', '整合式'], en: ['integrated'] },
			{ zh: ['客户', '顾客'], en: ['customer', 'customers', 'client'] },
			{ zh: ['管理'], en: ['management', 'managing'] }
		],
		explanation: {
			zh: '“整合”指各部门、各渠道对同一位客户说同一句话；只买系统而不改管理，就只完成了一半。',
			en: '“Integrated” means that all departments and channels speak to one customer with one voice; buying a system without changing management is half the work.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-003',
		chapter: 1,
		concepts: ['crm-definition'],
		difficulty: 2,
		stem: {
			zh: '“CRM 就是一套协调销售、营销和服务的应用软件”，在六说中属于____说；“CRM 是为了看清客户的生命周期和客户能带来多少利润”，属于____说。',
			en: '“CRM is application software that coordinates sales, marketing and service” belongs to the ____ school of the six; “CRM is there to see customers’ lifecycles and how much profit they bring” belongs to the ____ school.'
		},
		blanks: [
			{ zh: ['工具'], en: ['tool', 'instrument'] },
			{ zh: ['目的'], en: ['purpose', 'aim'] }
		],
		explanation: {
			zh: '前一句回答“用什么”，后一句回答“为了什么”。技术说也谈系统，但着眼于管理多渠道关系的一系列过程和技术，不限于软件。',
			en: 'The first says by what means, the second what for. The technology school speaks of systems too, but of a set of processes and techniques for managing relationships across channels, not of software alone.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-004',
		chapter: 1,
		concepts: ['crm-origins'],
		difficulty: 1,
		stem: {
			zh: '课程认为，促使客户关系管理产生的三股力量是：____的拉动、____技术的推动和管理____的更新。',
			en: 'According to the course three forces brought CRM about: the pull of ____, the push of ____ technology, and the renewal of management ____.'
		},
		blanks: [
			{ zh: ['需求', '市场需求', '客户需求', '需要'], en: ['demand', 'need', 'needs', 'market demand'] },
			{ zh: ['信息', 'IT'], en: ['information', 'IT'] },
			{ zh: ['理念', '观念', '思想'], en: ['ideas', 'thinking', 'concepts', 'thought'] }
		],
		explanation: {
			zh: '需求说明“为什么要”，技术说明“为什么能”，理念说明“为什么愿意”。缺了任何一股，CRM 都推不开。',
			en: 'Demand tells why it was wanted, technology why it became possible, ideas why managers were willing. Without any one of them CRM would not have spread.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-005',
		chapter: 1,
		concepts: ['crm-origins'],
		difficulty: 1,
		stem: {
			zh: '按复习资料的线索，20 世纪 50 年代的管理模式是只看企业自身的“____型”，80 年代中期转为面向市场和客户的“____型”。',
			en: 'In the account of the revision notes, the management of the 1950s looked only at the company itself, the “____-looking” model; in the mid-1980s it turned to market and customer, the “____-looking” model.'
		},
		blanks: [
			{ zh: ['内视', '内向'], en: ['inward', 'inwards', 'inside'] },
			{ zh: ['外视', '外向'], en: ['outward', 'outwards', 'outside'] }
		],
		explanation: {
			zh: '前者关心内部效率，后者关心外部客户。资料把 80 年代中期 ERP 的应用和 CRM 系统的出现放在同一时期，90 年代 CRM 得到广泛认可。',
			en: 'The first cares for efficiency within, the second for customers without. The notes place the use of ERP and the first CRM systems together in the mid-1980s, and wide acceptance of CRM in the 1990s.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-006',
		chapter: 1,
		concepts: ['crm-origins'],
		difficulty: 2,
		stem: {
			zh: '一位客户向两名销售员询价，得到两个不同的价格，根源是客户信息____在各部门；由这类烦恼而来的动力，在产生 CRM 的三股力量中属于需求的____。',
			en: 'A customer asks two salespeople and is quoted two prices: customer information is ____ among departments. The force that comes from such trouble is, of the three behind CRM, the ____ of demand.'
		},
		blanks: [
			{
				zh: ['分散', '散落', '零散', '割裂', '分割', '分布', '散布', '孤立'],
				en: ['scattered', 'dispersed', 'fragmented', 'split', 'spread', 'divided', 'distributed', 'siloed']
			},
			{ zh: ['拉动', '牵引', '拉力'], en: ['pull', 'pulling'] }
		],
		explanation: {
			zh: '各部门掌握的都是碎片，谁也看不到完整的客户。把这些碎片集成起来，正是企业对 CRM 的需求。',
			en: 'Each department holds a fragment and none sees the whole customer. To bring the fragments together is what companies wanted of CRM.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-007',
		chapter: 1,
		concepts: ['crm-roles'],
		difficulty: 1,
		stem: {
			zh: '课程列出的客户关系管理的作用，从提高市场____的效果讲起，到推动企业____的变革为止。',
			en: 'The course’s list of what CRM is good for begins with better ____ results and ends with a change of corporate ____.'
		},
		blanks: [
			{ zh: ['营销', '推广'], en: ['marketing'] },
			{ zh: ['文化'], en: ['culture'] }
		],
		explanation: {
			zh: '从见效最快的营销到改变最慢的文化，说明 CRM 的影响由业务做法一直深入到人们的价值观念。',
			en: 'From marketing, where results show soonest, to culture, which changes most slowly: the influence reaches from ways of working down to values.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-008',
		chapter: 1,
		concepts: ['crm-roles'],
		difficulty: 2,
		stem: {
			zh: '研发人员查阅客户的报修记录，决定先改哪个零件，这是 CRM 为生产研发提供____支持；客服不必逐个部门打听就能当场答复，这是企业快速____能力的提高。',
			en: 'Developers consult customers’ repair records to settle which part to improve first: here CRM gives production and R&D ____ support. Service staff can answer on the spot without asking around: the company’s capacity for rapid ____ has grown.'
		},
		blanks: [
			{ zh: ['决策', '决定', '决策性'], en: ['decision', 'decision-making', 'decision making'] },
			{ zh: ['响应', '反应', '应变', '回应'], en: ['response', 'reaction', 'responding'] }
		],
		explanation: {
			zh: '同一份客户记录，对研发是依据，对客服是速度。作用不止于销售，这正是“整个企业共享客户”的意义。',
			en: 'The same record gives developers grounds and service staff speed. The benefit goes beyond sales: that is the point of sharing the customer across the company.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-009',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 1,
		stem: {
			zh: '八大核心理念中，有一条把两个着眼点并列：____为中心，____为导向。',
			en: 'One of the eight core ideas names two points of view side by side: the ____ at the centre, ____ as the orientation.'
		},
		blanks: [
			{ zh: ['客户', '顾客'], en: ['customer', 'customers', 'client'] },
			{ zh: ['竞争'], en: ['competition', 'competing'] }
		],
		explanation: {
			zh: '只看客户，可能做得好却不比别人好；只看对手，可能赢了对手却偏离客户。两者并列，才既对路又领先。',
			en: 'Looking at customers only, one may do well yet no better than others; looking at rivals only, one may beat them and miss the customer. Side by side they make an offer both fitting and ahead.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-010',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 1,
		stem: {
			zh: '八大核心理念把____看作客户关系管理的根本目标，并用它判断客户的重要程度、分配营销____。',
			en: 'The eight core ideas take ____ for the fundamental goal of CRM and use it to judge how important customers are and to allocate marketing ____.'
		},
		blanks: [
			{
				zh: ['客户终身价值', '终身价值', '顾客终身价值', '客户终生价值', 'CLV'],
				en: ['customer lifetime value', 'lifetime value', 'CLV']
			},
			{ zh: ['资源', '资金', '预算'], en: ['resources', 'resource', 'means', 'budget', 'funds', 'spending'] }
		],
		explanation: {
			zh: '同一个量既是目标又是尺子：追求什么，就用什么来衡量和分配，资源才不会流向眼前热闹、长远亏损的客户。',
			en: 'One quantity is both goal and yardstick: if resources are measured by what is aimed at, they do not flow to customers who look busy today and lose money in the long run.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-011',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 2,
		stem: {
			zh: '“爱心换____”要从内部做起：企业先善待自己的____，他们才会以良好的状态去善待客户。',
			en: '“Care in exchange for ____” begins at home: a company that treats its ____ well lets them treat customers well.'
		},
		blanks: [
			{ zh: ['忠诚', '客户忠诚'], en: ['loyalty', 'customer loyalty'] },
			{
				zh: ['员工', '职工', '雇员', '工作人员'],
				en: ['employees', 'staff', 'employee', 'workers', 'people']
			}
		],
		explanation: {
			zh: '机制是传递：员工的感受通过服务传给客户，客户的信任再变成长期往来。要求不满的员工强作笑脸，传不过去。',
			en: 'The mechanism is passing on: how staff feel reaches customers through service, and customers’ trust turns into lasting business. A smile forced on discontented staff is not passed on.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-012',
		chapter: 1,
		concepts: ['crm-three-tasks'],
		difficulty: 1,
		stem: {
			zh: '按关系发展的先后，客户关系管理的三大基本任务是客户____、客户____和____管理。',
			en: 'In the order in which a relationship develops, the three basic tasks of CRM are customer ____, customer ____ and ____ management.'
		},
		blanks: [
			{ zh: ['开发', '获取', '获得'], en: ['acquisition', 'development'] },
			{ zh: ['维系', '保持', '维持', '保留'], en: ['retention', 'keeping', 'maintenance'] },
			{ zh: ['流失', '流失挽救', '流失客户'], en: ['churn', 'attrition', 'defection'] }
		],
		explanation: {
			zh: '三项任务首尾相接：开发带来客户，维系使其留下，流失管理防止或挽回离开的人，并告诉前两项哪里出了错。',
			en: 'The three link up: acquisition brings customers, retention keeps them, churn management prevents or reverses leaving and tells the other two what went wrong.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-013',
		chapter: 1,
		concepts: ['crm-three-tasks'],
		difficulty: 2,
		stem: {
			zh: '年初有 800 位客户，全年开发 120 位新客户，流失 96 位（都是年初已有的客户）。年末的客户总数是____位，按年初客户计算的流失率是____ %。',
			en: 'A company starts the year with 800 customers, wins 120 new ones and loses 96 (all of them from the 800). At the end it has ____ customers, and churn measured on those of the start is ____ %.'
		},
		blanks: [
			{ zh: ['824', '八百二十四'], en: ['824'] },
			{ zh: ['12', '十二'], en: ['12'] }
		],
		explanation: {
			zh: '800 + 120 − 96 = 824；96 ÷ 800 = 12 %。总数在增长，可是新客户里有 96 位只是在补流失的缺口。',
			en: '800 + 120 − 96 = 824; 96 ÷ 800 = 12 %. The total grows, yet 96 of the new customers merely fill the gap left by those who went.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-014',
		chapter: 1,
		concepts: ['crm-strategy'],
		difficulty: 1,
		stem: {
			zh: '客户关系管理的战略实施分层次：最高层是公司____和战略，其下是企业价值观和____建设，最低层是基础____系统。',
			en: 'The implementation of CRM strategy has layers: at the top the company’s ____ and strategy, below it values and the building of corporate ____, at the bottom the basic ____ systems.'
		},
		blanks: [
			{ zh: ['远景', '愿景'], en: ['vision'] },
			{ zh: ['文化', '企业文化'], en: ['culture'] },
			{ zh: ['信息', '资讯'], en: ['information'] }
		],
		explanation: {
			zh: '上层决定下层为什么服务：没有远景，文化没有方向；没有文化，系统没有人真心使用。',
			en: 'What is above decides what is below: without vision culture has no direction, without culture nobody uses the systems in earnest.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-015',
		chapter: 1,
		concepts: ['one-to-one'],
		difficulty: 2,
		stem: {
			zh: '佩珀斯与罗杰斯把一对一营销的实施归为四步：识别客户、____客户、与客户____、按客户需要____产品或服务。',
			en: 'Peppers and Rogers give four steps for one-to-one marketing: identify customers, ____ among them, ____ with them, and ____ products or services to their needs.'
		},
		blanks: [
			{ zh: ['区分', '区别', '差别化', '分辨', '细分'], en: ['differentiate', 'distinguish'] },
			{ zh: ['互动', '对话', '交流', '沟通'], en: ['interact', 'communicate', 'talk'] },
			{ zh: ['定制', '量身定做', '个性化', '量身定制'], en: ['customise', 'customize', 'tailor', 'adapt'] }
		],
		explanation: {
			zh: '次序有道理：认得出是谁，才谈得上区分价值与需要；区分之后才知道该跟谁多谈；谈过才知道怎样定制。',
			en: 'The order has its reason: only those one can recognise can be told apart by value and need; only then is it clear whom to talk to most; and only talk shows how to tailor.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-016',
		chapter: 1,
		concepts: ['supply-chain'],
		difficulty: 1,
		stem: {
			zh: '八大核心理念的最后一条，要求改善的不只是企业与最终客户的关系，而是整条____上的客户关系，包括上游的____和下游的分销商。',
			en: 'The last of the eight core ideas asks to improve not only relations with final customers but customer relations along the whole ____, including the ____ upstream and the distributors downstream.'
		},
		blanks: [
			{ zh: ['供应链', '供应链条'], en: ['supply chain', 'chain'] },
			{ zh: ['供应商', '供货商', '供方', '供应者', '供货方'], en: ['suppliers', 'supplier', 'vendors'] }
		],
		explanation: {
			zh: '最终客户感受到的交货期、质量和价格，是链上各方共同造成的；任何一环松动，都由客户承受。',
			en: 'The delivery time, quality and price a final customer meets are made by all parties along the chain; wherever it slackens, the customer bears it.'
		}
	},
	{
		type: 'fill',
		id: 'ch01-fill-017',
		chapter: 1,
		concepts: ['4R'],
		difficulty: 1,
		orderFree: true,
		stem: {
			zh: '教材通常归于舒尔茨的 4R 营销组合，包括关联、关系、____和____。（次序不限）',
			en: 'The 4R marketing mix, which textbooks usually credit to Schultz, consists of relevance, relationship, ____ and ____. (In any order.)'
		},
		blanks: [
			{ zh: ['反应', '反映', '回应'], en: ['reaction', 'response'] },
			{ zh: ['回报', '报酬', '回馈'], en: ['reward', 'return', 'returns', 'rewards'] }
		],
		explanation: {
			zh: '与客户相关联，对客户的变化作出反应，与客户结成长期关系，双方都从中得到回报：四项描述的是一来一往，不是单方面推销。',
			en: 'Be relevant to the customer, react to changes, build a lasting relationship, and let both sides be rewarded: the four describe give and take, not one-sided selling.'
		}
	}
] satisfies readonly FillQuestion[];
