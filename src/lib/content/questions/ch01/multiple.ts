import type { MultipleQuestion } from '$lib/domain/question';

export const multiple = [
	{
		type: 'multiple',
		id: 'ch01-multiple-001',
		chapter: 1,
		concepts: ['crm-definition'],
		difficulty: 1,
		stem: {
			zh: '课程把“客户关系管理”拆成“客户”“关系”“管理”三个词来理解。哪些说法符合课程？',
			en: 'The course takes “customer relationship management” apart into its three words. Which statements agree with it?'
		},
		options: [
			{
				text: {
					zh: '客户可以是个人，也可以是组织，包括潜在的客户',
					en: 'Customers may be persons or organisations, potential ones included'
				},
				right: true,
				reason: {
					zh: '同企业交易或可能交易的个人和组织都算。',
					en: 'Persons and organisations that deal or may deal with the company all count.'
				}
			},
			{
				text: {
					zh: '客户只限于已经和企业签过合同的购买者',
					en: 'Customers are only those buyers who have signed a contract'
				},
				right: false,
				reason: {
					zh: '这样一来，客户开发就没有对象了。',
					en: 'Then acquisition would have nobody to work on.'
				}
			},
			{
				text: {
					zh: '关系既包括双方的行为，也包括相互的感觉',
					en: 'A relationship includes both conduct and mutual feelings'
				},
				right: true,
				reason: {
					zh: '只有买卖往来而没有感受，解释不了忠诚。',
					en: 'Dealings without feelings could not explain loyalty.'
				}
			},
			{
				text: {
					zh: '管理是指积极介入和控制关系的生命周期',
					en: 'To manage is to take part in and steer the relationship’s lifecycle'
				},
				right: true,
				reason: { zh: '经营和维护，不是被动等待。', en: 'It means running and caring, not waiting.' }
			},
			{
				text: {
					zh: '管理的意思是使客户服从企业的各项规定',
					en: 'To manage is to make customers obey the company’s rules'
				},
				right: false,
				reason: {
					zh: '管理的对象是关系，不是客户本人。',
					en: 'What is managed is the relationship, not the customer.'
				}
			}
		],
		explanation: {
			zh: '三个词合起来说：与现有和潜在的客户，在行为和感受两方面，有意识地经营一段有始有终的关系。',
			en: 'Taken together: with present and potential customers, in conduct and in feeling, to run consciously a relationship that has a beginning and an end.'
		}
	},
	{
		type: 'multiple',
		id: 'ch01-multiple-002',
		chapter: 1,
		concepts: ['crm-definition'],
		difficulty: 3,
		stem: { zh: '下列“说法—要点”的搭配，哪些正确？', en: 'Which pairs of school and main point are right?' },
		options: [
			{
				text: {
					zh: '工具说——树立以客户为中心的企业文化',
					en: 'Tool – building a culture centred on the customer'
				},
				right: false,
				reason: {
					zh: '工具说讲的是软件；文化不是软件。',
					en: 'The tool school speaks of software, and culture is none.'
				}
			},
			{
				text: {
					zh: '策略说——按客户细分组织资源，以提高获利和满意',
					en: 'Strategy – organising resources by segment for profit and satisfaction'
				},
				right: true,
				reason: {
					zh: '它把 CRM 看作全企业的商业策略。',
					en: 'It sees CRM as a business strategy of the whole company.'
				}
			},
			{
				text: {
					zh: '技术说——看清客户的生命周期和利润能力',
					en: 'Technology – seeing customers’ lifecycles and profitability'
				},
				right: false,
				reason: { zh: '这是目的说的要点。', en: 'That is the point of the purpose school.' }
			},
			{
				text: {
					zh: '制度说——贯穿客户生命周期的一套原则和制度',
					en: 'Institution – a set of principles and rules through the lifecycle'
				},
				right: true,
				reason: {
					zh: '它关心规矩如何始终围绕客户。',
					en: 'Its concern is rules that keep to the customer throughout.'
				}
			},
			{
				text: {
					zh: '行动说——用有意义的沟通理解并影响客户',
					en: 'Action – understanding and influencing customers by communication'
				},
				right: true,
				reason: { zh: '重点是企业的作为。', en: 'The stress is on what the company does.' }
			}
		],
		explanation: {
			zh: '各说的关键词不同：策略—细分与资源，行动—沟通与影响，技术—过程与渠道，目的—生命周期与利润，工具—软件，制度—原则。',
			en: 'The key words differ: strategy – segments and resources; action – communication and influence; technology – processes and channels; purpose – lifecycle and profit; tool – software; institution – principles.'
		}
	},
	{
		type: 'multiple',
		id: 'ch01-multiple-003',
		chapter: 1,
		concepts: ['crm-origins'],
		difficulty: 1,
		stem: {
			zh: '下列哪些现象属于产生 CRM 的“需求的拉动”？',
			en: 'Which of these belong to the “pull of demand” that brought about CRM?'
		},
		options: [
			{
				text: {
					zh: '客户要求从电话和网站得到一致的答复',
					en: 'Customers ask for the same answer by phone and on the website'
				},
				right: true,
				reason: { zh: '需求来自客户一方。', en: 'The demand comes from customers.' }
			},
			{
				text: {
					zh: '经理不知道离职员工与客户谈到了哪一步',
					en: 'A manager does not know how far a departed colleague had got with a client'
				},
				right: true,
				reason: {
					zh: '需求来自管理者：要能接续。',
					en: 'The demand comes from management: to be able to carry on.'
				}
			},
			{
				text: {
					zh: '计算和通信的费用在几年之内大幅下降',
					en: 'The cost of computing and communication falls greatly in a few years'
				},
				right: false,
				reason: { zh: '这是信息技术的推动。', en: 'That is the push of information technology.' }
			},
			{
				text: {
					zh: '管理学界开始把客户看作企业的一种资产',
					en: 'Scholars of management begin to see customers as an asset'
				},
				right: false,
				reason: { zh: '这是管理理念的更新。', en: 'That is the renewal of management ideas.' }
			}
		],
		explanation: {
			zh: '需求的共同点，是有人在工作或消费中碰到了现有做法解决不了的麻烦。技术使麻烦可以解决，理念使企业愿意解决。',
			en: 'What demands share is someone who meets trouble, at work or as a customer, that present ways cannot solve. Technology makes it solvable, ideas make companies willing.'
		}
	},
	{
		type: 'multiple',
		id: 'ch01-multiple-004',
		chapter: 1,
		concepts: ['crm-roles'],
		difficulty: 2,
		stem: {
			zh: '关于客户关系管理的作用，哪些说法成立？',
			en: 'Which statements about what CRM is good for hold?'
		},
		options: [
			{
				text: {
					zh: '它使研发部门得到来自使用者的依据',
					en: 'It gives developers evidence that comes from users'
				},
				right: true,
				reason: { zh: '为生产研发提供决策支持。', en: 'Decision support for production and R&D.' }
			},
			{
				text: {
					zh: '它使经营决策可以完全交给系统作出',
					en: 'It lets business decisions be left entirely to the system'
				},
				right: false,
				reason: {
					zh: '系统提供依据，判断和责任仍在管理者。',
					en: 'The system gives grounds; judgement and responsibility stay with managers.'
				}
			},
			{
				text: {
					zh: '它使有限的资源能够用在合适的客户上',
					en: 'It lets scarce resources go to the right customers'
				},
				right: true,
				reason: { zh: '使企业的资源得到合理利用。', en: 'The company’s resources are put to good use.' }
			},
			{
				text: {
					zh: '它使不同客户带来的价值逐渐变得相同',
					en: 'It makes the value of different customers gradually the same'
				},
				right: false,
				reason: {
					zh: '恰恰相反，它使差别看得见，从而区别对待。',
					en: 'On the contrary, it makes differences visible so that they can be acted on.'
				}
			},
			{
				text: {
					zh: '它会促使企业的价值观念随之发生改变',
					en: 'It moves the values of the company to change as well'
				},
				right: true,
				reason: { zh: '推动企业文化的变革。', en: 'It drives a change of corporate culture.' }
			}
		],
		explanation: {
			zh: '课程列出的十一项作用涉及营销、研发、技术支持、财务、内部管理、资源、流程、应变、服务、收入和文化，共同的基础是可靠而共享的客户信息。',
			en: 'The eleven benefits the course lists concern marketing, R&D, technical support, finance, internal management, resources, processes, agility, service, revenue and culture; what they all rest on is reliable, shared customer information.'
		}
	},
	{
		type: 'multiple',
		id: 'ch01-multiple-005',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 1,
		stem: {
			zh: '下列哪些属于课程的八大核心理念？',
			en: 'Which of these are among the course’s eight core ideas?'
		},
		options: [
			{
				text: {
					zh: '市场占有率是衡量一切工作的根本目标',
					en: 'Market share is the ultimate goal by which all work is judged'
				},
				right: false,
				reason: {
					zh: '根本目标是客户终身价值，占有率高可能是用亏损换来的。',
					en: 'The ultimate goal is customer lifetime value; share may have been bought at a loss.'
				}
			},
			{
				text: {
					zh: '客户是企业生存与发展的核心资源',
					en: 'Customers are the core resource on which a company lives and grows'
				},
				right: true,
				reason: { zh: '八条中的第一条。', en: 'The first of the eight.' }
			},
			{
				text: { zh: '以爱心换取客户的忠诚', en: 'Customers’ loyalty is won with care' },
				right: true,
				reason: { zh: '八条之一，强调情感与付出。', en: 'One of the eight, stressing feeling and giving.' }
			},
			{
				text: { zh: '以产品为中心，以成本为导向', en: 'The product at the centre, cost as the orientation' },
				right: false,
				reason: {
					zh: '原话是客户为中心、竞争为导向。',
					en: 'It is the customer at the centre, competition as the orientation.'
				}
			},
			{
				text: {
					zh: '开发、保持和挽救客户是基本任务',
					en: 'Winning, keeping and rescuing customers are the basic tasks'
				},
				right: true,
				reason: { zh: '八条之一，即三大基本任务。', en: 'One of the eight: the three basic tasks.' }
			}
		],
		explanation: {
			zh: '八条可以这样串起来：为什么（核心资源）、站在哪里（客户与竞争）、看多长（周期）、追求什么（终身价值）、做什么（三大任务）、靠什么（爱心、差异化）、和谁一起（供应链）。',
			en: 'They can be strung together: why (core resource), where one stands (customer and competition), how far one looks (cycle), what for (lifetime value), what to do (three tasks), by what means (care, differentiation), with whom (supply chain).'
		}
	},
	{
		type: 'multiple',
		id: 'ch01-multiple-006',
		chapter: 1,
		concepts: ['crm-eight-ideas'],
		difficulty: 3,
		stem: {
			zh: '销售部门要让客户满意，财务部门要保住利润。哪些做法有助于真正缓解这一矛盾？',
			en: 'Sales wants satisfied customers, finance wants to protect profit. Which measures really help to ease this conflict?'
		},
		options: [
			{
				text: {
					zh: '让客户服务与财务结算共用一套数据',
					en: 'Let customer service and settlement work on the same data'
				},
				right: true,
				reason: {
					zh: '双方看到同一位客户的满意和盈亏，才谈得拢。',
					en: 'Only when both see the satisfaction and the profit of the same customer can they agree.'
				}
			},
			{
				text: {
					zh: '由财务部门单独砍掉所有亏损的服务项目',
					en: 'Let finance alone cut every service that runs at a loss'
				},
				right: false,
				reason: {
					zh: '有的亏损服务留住了赢利的客户，单看项目会误伤。',
					en: 'Some loss-making services keep profitable customers; looking at services alone does harm.'
				}
			},
			{
				text: {
					zh: '按客户终身价值决定服务投入的多少',
					en: 'Let lifetime value settle how much service is spent'
				},
				right: true,
				reason: {
					zh: '投入有回报作依据，满意与盈利就不再对立。',
					en: 'Spending has its return as a ground, so that satisfaction and profit no longer oppose each other.'
				}
			},
			{
				text: {
					zh: '不计成本，对全部客户免费升级服务',
					en: 'Upgrade service for all customers free of charge, at any cost'
				},
				right: false,
				reason: {
					zh: '只满足一方；利润耗尽，服务也难以为继。',
					en: 'Serves one side only; with profit gone, service cannot last.'
				}
			},
			{
				text: {
					zh: '让客户在网上自助下单、查询，降低每单成本',
					en: 'Let customers order and track online, at less cost per order'
				},
				right: true,
				reason: { zh: '更方便而更便宜，双方都得益。', en: 'More convenient and cheaper: both sides gain.' }
			}
		],
		explanation: {
			zh: '课程给出的解法是让客服系统与财务结算系统结合，前台网住需求，后台快速响应。关键是让双方用同一把尺子：长期价值。',
			en: 'The course’s answer is to join service and settlement systems, with a front end that catches needs and a back end that answers fast. The key is one yardstick for both: long-term value.'
		}
	},
	{
		type: 'multiple',
		id: 'ch01-multiple-007',
		chapter: 1,
		concepts: ['crm-three-tasks'],
		difficulty: 2,
		stem: { zh: '下列“任务—工作”的搭配，哪些正确？', en: 'Which pairs of basic task and work are right?' },
		options: [
			{
				text: {
					zh: '客户开发——走访市场，筛选有意向的客户',
					en: 'Acquisition – touring the market and screening interested customers'
				},
				right: true,
				reason: {
					zh: '对象是尚未建立关系的客户。',
					en: 'It is about customers with whom there is no relationship yet.'
				}
			},
			{
				text: {
					zh: '客户维系——个性化服务和忠诚计划',
					en: 'Retention – personal service and loyalty programmes'
				},
				right: true,
				reason: {
					zh: '对象是已有的客户，使其继续往来。',
					en: 'It is about present customers, to keep them coming.'
				}
			},
			{
				text: {
					zh: '流失管理——为常来的客户办理会员积分',
					en: 'Churn management – points for customers who come regularly'
				},
				right: false,
				reason: {
					zh: '常来的客户没有流失，这是维系。',
					en: 'Regular customers are not leaving: this is retention.'
				}
			},
			{
				text: {
					zh: '流失管理——建立预警，决定是否挽救',
					en: 'Churn management – early warning and deciding whom to rescue'
				},
				right: true,
				reason: {
					zh: '对象是将要离开或已经离开的客户。',
					en: 'It is about customers about to leave or already gone.'
				}
			},
			{
				text: {
					zh: '客户开发——为挽救老客户的花费设定上限',
					en: 'Acquisition – setting a ceiling for spending on rescuing old customers'
				},
				right: false,
				reason: { zh: '挽救上限属于流失管理。', en: 'The ceiling of rescue belongs to churn management.' }
			}
		],
		explanation: {
			zh: '三项任务的工作都以接触管理、档案管理、客户识别和分析为基础；没有资料，开发、维系和预警都无从下手。',
			en: 'The work of all three rests on managing contacts and files and on identifying and analysing customers; without data there is nothing to start from.'
		}
	},
	{
		type: 'multiple',
		id: 'ch01-multiple-008',
		chapter: 1,
		concepts: ['crm-strategy'],
		difficulty: 1,
		stem: {
			zh: '制定 CRM 的战略目标时，课程要求考虑哪些方面？',
			en: 'What does the course ask to consider when setting strategic goals for CRM?'
		},
		options: [
			{
				text: {
					zh: '系统所用技术在同行业中的领先程度',
					en: 'How far the system’s technology leads in its industry'
				},
				right: false,
				reason: {
					zh: '技术是为经营管理服务的，领先本身不是目标。',
					en: 'Technology serves management; to lead in it is no goal in itself.'
				}
			},
			{
				text: {
					zh: '企业中长期的发展战略与规划',
					en: 'The company’s medium- and long-term strategy and plans'
				},
				right: true,
				reason: { zh: '目标要与企业的去向一致。', en: 'Goals must agree with where the company is going.' }
			},
			{
				text: {
					zh: '对市场定位、渠道、价格和品牌的影响',
					en: 'Effects on positioning, channels, prices and brand'
				},
				right: true,
				reason: { zh: 'CRM 会牵动整个市场策略。', en: 'CRM touches the whole of market policy.' }
			},
			{
				text: { zh: '高效团队所需要的核心理念', en: 'The core ideas that an efficient team needs' },
				right: true,
				reason: {
					zh: '没有共同理念，制度落实不下去。',
					en: 'Without shared ideas rules are not carried out.'
				}
			}
		],
		explanation: {
			zh: '四项考虑中，规划管方向，“技术服务于经营管理”管主次，市场策略管影响范围，团队理念管落实。',
			en: 'Of the four considerations the plan settles direction, “technology serves management” what comes first, market policy the range of effects, and the team’s ideas whether it is carried out.'
		}
	},
	{
		type: 'multiple',
		id: 'ch01-multiple-009',
		chapter: 1,
		concepts: ['one-to-one'],
		difficulty: 3,
		stem: {
			zh: '一家旅行社自称实行一对一营销。按佩珀斯与罗杰斯的思想，哪些做法名副其实？',
			en: 'A travel agency says it practises one-to-one marketing. Which of its practices deserve the name in the sense of Peppers and Rogers?'
		},
		options: [
			{
				text: {
					zh: '无论来电还是上网，都能认出同一位客户',
					en: 'It recognises the same customer by phone and online'
				},
				right: true,
				reason: {
					zh: '识别是第一步，跨渠道认得出才算数。',
					en: 'Identifying is the first step, and counts only across channels.'
				}
			},
			{
				text: {
					zh: '给每封群发邮件自动加上收件人的姓名',
					en: 'It adds the recipient’s name to every mass e-mail'
				},
				right: false,
				reason: {
					zh: '内容对人人相同，只是称呼不同。',
					en: 'The contents are the same for all; only the greeting differs.'
				}
			},
			{
				text: {
					zh: '客户说过坐夜车太累，下次就不再推荐',
					en: 'It offers no more night trains to someone who called them tiring'
				},
				right: true,
				reason: { zh: '把互动中学到的用于定制。', en: 'What was learned in talking is used to tailor.' }
			},
			{
				text: {
					zh: '对每位客户投入同样多的时间和费用',
					en: 'It spends the same time and money on every customer'
				},
				right: false,
				reason: { zh: '一对一要求按价值区分投入，不是平均。', en: 'One-to-one spends by value, not equally.' }
			},
			{
				text: {
					zh: '对常客和偶然来的客户安排不同的服务深度',
					en: 'It serves frequent and occasional customers in different depth'
				},
				right: true,
				reason: { zh: '区分价值，投入随之不同。', en: 'It tells value apart, and effort follows.' }
			}
		],
		explanation: {
			zh: '判断是否“一对一”，看企业对待某位客户的方式，是否因为这位客户自己告诉过它的事情而改变。',
			en: 'The test of one-to-one: does the way a company treats a customer change because of what that customer has told it?'
		}
	},
	{
		type: 'multiple',
		id: 'ch01-multiple-010',
		chapter: 1,
		concepts: ['4R'],
		difficulty: 2,
		stem: {
			zh: '关于教材通常归于舒尔茨的 4R，哪些说法正确？',
			en: 'Which statements about the 4Rs, usually credited to Schultz, are right?'
		},
		options: [
			{
				text: {
					zh: '关联：与客户在需求和业务上相互依存',
					en: 'Relevance: being tied to the customer in needs and business'
				},
				right: true,
				reason: {
					zh: '关联越紧，客户越不会为小利离开。',
					en: 'The closer the tie, the less a small gain elsewhere draws customers away.'
				}
			},
			{
				text: {
					zh: '关系：以单次成交的利润最大为目标',
					en: 'Relationship: making the most profit from each single deal'
				},
				right: false,
				reason: {
					zh: '关系强调由一次交易转为长期合作。',
					en: 'Relationship means turning from single deals to lasting cooperation.'
				}
			},
			{
				text: {
					zh: '反应：倾听客户的变化并迅速回应',
					en: 'Reaction: listening to changes and answering fast'
				},
				right: true,
				reason: {
					zh: '重在听和快，不在预测得细。',
					en: 'What counts is hearing and speed, not detailed forecasts.'
				}
			},
			{
				text: {
					zh: '回报：营销不应当追求企业自身的收益',
					en: 'Reward: marketing should not seek gains for the company itself'
				},
				right: false,
				reason: {
					zh: '回报是双方的；没有企业的收益，关系无法维持。',
					en: 'Reward is for both sides; without gains the company cannot keep up the relationship.'
				}
			}
		],
		explanation: {
			zh: '四项之中，回报既是动力也是检验：客户得不到好处就不会留下，企业得不到好处就不会投入。',
			en: 'Of the four, reward is both motive and test: without benefit customers do not stay, without benefit the company does not invest.'
		}
	}
] satisfies readonly MultipleQuestion[];
