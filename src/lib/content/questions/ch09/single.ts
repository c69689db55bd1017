import type { SingleQuestion } from '$lib/domain/question';

export const single = [
	{
		type: 'single',
		id: 'ch09-single-001',
		chapter: 9,
		concepts: ['crm-functions'],
		difficulty: 1,
		stem: {
			zh: '同一天里，两位业务员先后给同一位客户打电话推销同一件产品，客户很不高兴。系统的哪一项功能最能防止这种事？',
			en: 'On one day two salespeople telephone the same customer about the same product, and the customer is annoyed. Which function of the system would best prevent this?'
		},
		options: [
			{
				text: { zh: '按成交金额核算佣金', en: 'Commission worked out by sales closed' },
				right: false,
				reason: {
					zh: '佣金只会让两人更想抢先打电话。',
					en: 'Commission only makes both keener to call first.'
				}
			},
			{
				text: { zh: '按产品和地区比较利润', en: 'Profits compared by product and region' },
				right: false,
				reason: {
					zh: '报表看的是结果，看不到今天谁打过电话。',
					en: 'A report shows results, not who has called today.'
				}
			},
			{
				text: { zh: '全公司共享的联系记录', en: 'A record of contacts open to all' },
				right: true,
				reason: {
					zh: '打电话前就能看到同事谈过什么、何时谈的。',
					en: 'Before calling one sees what a colleague said, and when.'
				}
			},
			{
				text: { zh: '各人单独保管客户名单', en: 'A customer list kept by each person' },
				right: false,
				reason: {
					zh: '这正是重复联系的原因：数据互不相通。',
					en: 'This is the very cause: lists that do not know of each other.'
				}
			}
		],
		explanation: {
			zh: '重复联系不是人不努力，而是每个人只看得到自己的那一份记录。实践报告用的正是这样的例子来说明为什么需要系统。',
			en: 'Calling twice is no lack of effort: each sees only his own record. The practice report uses just such an example to show why a system is needed.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-002',
		chapter: 9,
		concepts: ['crm-functions'],
		difficulty: 1,
		stem: {
			zh: '下列用法中，哪一种属于分析与决策支持，而不只是流程的自动化？',
			en: 'Which of these uses is analysis and support of decisions rather than merely making a process automatic?'
		},
		options: [
			{
				text: {
					zh: '比较各客户群的利润与服务成本，据此定服务等级',
					en: 'Comparing profit and service cost of customer groups to set levels of service'
				},
				right: true,
				reason: {
					zh: '系统提供了依据，人据此改变做法。',
					en: 'The system gives the grounds on which people change what they do.'
				}
			},
			{
				text: {
					zh: '按照事先排好的日程，向名单上的客户发出参加展会的邀请',
					en: 'Sending the customers on a list their invitations to a trade fair at dates set in advance'
				},
				right: false,
				reason: {
					zh: '这是营销自动化：执行已经定好的事。',
					en: 'This is marketing automation: carrying out what has been decided.'
				}
			},
			{
				text: {
					zh: '按照统一的模板生成报价单，到期提醒业务员去跟进',
					en: 'Producing quotations from a template and reminding salespeople to follow them up'
				},
				right: false,
				reason: { zh: '这是销售自动化：省去案头工作。', en: 'This is sales automation: it saves desk work.' }
			},
			{
				text: {
					zh: '按照座席的忙闲，把打进来的电话转给空闲的那一位',
					en: 'Passing incoming calls to whichever agent is free at the moment they arrive'
				},
				right: false,
				reason: {
					zh: '这是服务渠道的自动化，不产生判断。',
					en: 'This makes a channel of service automatic and yields no judgement.'
				}
			}
		],
		explanation: {
			zh: '自动化让既定的事做得更快；分析帮助决定该做什么事、对谁做。复习资料把信息分析和决策支持单列为一条技术功能。',
			en: 'Automation does settled things faster; analysis helps settle what to do and for whom. The review notes list analysing information and supporting decisions as a technical function of its own.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-003',
		chapter: 9,
		concepts: ['crm-types'],
		difficulty: 1,
		stem: {
			zh: '下面四个屏幕，哪一个属于分析型 CRM？',
			en: 'Which of these four screens belongs to analytical CRM?'
		},
		options: [
			{
				text: { zh: '座席接电话时弹出的客户资料', en: 'The record that pops up when an agent answers' },
				right: false,
				reason: { zh: '这是办事用的运营型屏幕。', en: 'This serves the work at hand: operational.' }
			},
			{
				text: { zh: '业务员的拜访日程和待办事项', en: 'A salesperson’s calendar of visits and tasks' },
				right: false,
				reason: {
					zh: '日程管理属于销售自动化，是运营型。',
					en: 'Calendars belong to sales automation: operational.'
				}
			},
			{
				text: { zh: '客户在网上下单与付款的页面', en: 'The page where customers order and pay' },
				right: false,
				reason: { zh: '电子商务套件属于运营型。', en: 'An e-commerce suite is operational.' }
			},
			{
				text: { zh: '按流失可能排列的客户群图表', en: 'A chart of customer groups by risk of churn' },
				right: true,
				reason: {
					zh: '把积累的数据变成判断，供决策使用。',
					en: 'It turns data gathered into a judgement for decisions.'
				}
			}
		],
		explanation: {
			zh: '看屏幕是在“办一件事”还是在“看清一群人”。前者是运营型，后者是分析型。',
			en: 'Ask whether the screen gets one thing done or makes many customers understood. The first is operational, the second analytical.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-004',
		chapter: 9,
		concepts: ['crm-types'],
		difficulty: 2,
		stem: {
			zh: '对“协作型 CRM”，复习资料的说法与另一种常见的说法有什么不同？',
			en: 'How does what the review notes call collaborative CRM differ from another common use of the term?'
		},
		options: [
			{
				text: {
					zh: '复习资料指企业间的联盟，另一说指部门间的合作',
					en: 'In the notes an alliance of firms, elsewhere teamwork of departments'
				},
				right: false,
				reason: {
					zh: '两种说法讲的都是系统，不是组织形式。',
					en: 'Both speak of systems, not of forms of organisation.'
				}
			},
			{
				text: {
					zh: '复习资料指运营与分析的结合，另一说指多渠道沟通',
					en: 'In the notes operational joined to analytical, elsewhere many channels'
				},
				right: true,
				reason: {
					zh: '前者重在闭环，后者重在与客户互动的渠道。',
					en: 'The first stresses the closed loop, the second the channels of interaction.'
				}
			},
			{
				text: {
					zh: '复习资料指多渠道沟通，另一说指运营与分析的结合',
					en: 'In the notes many channels, elsewhere operational joined to analytical'
				},
				right: false,
				reason: { zh: '把两种说法的主人弄反了。', en: 'Gives each view to the wrong side.' }
			},
			{
				text: {
					zh: '复习资料指前台与财务合并，另一说指销售服务合并',
					en: 'In the notes front office with finance, elsewhere sales with service'
				},
				right: false,
				reason: {
					zh: '合并哪些部门不是分类的依据。',
					en: 'Which departments are merged is not what the types rest on.'
				}
			}
		],
		explanation: {
			zh: '复习资料先把软件分为运营型与分析型，再把两者的结合称为协作型；另一种说法把呼叫中心、网站、邮件等互动渠道归为协作型。两者可以并存：没有渠道，就没有可结合的接触点。',
			en: 'The notes first divide software into operational and analytical and call the joining of both collaborative; another use gives that name to the channels: contact centre, web, mail. Both can stand: without channels there are no contacts to join.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-005',
		chapter: 9,
		concepts: ['crm-types'],
		difficulty: 2,
		stem: {
			zh: '一家公司的模型每月算出哪些客户可能流失，但接电话的座席和业务员从来看不到结果，流失率没有变化。最该补上的是什么？',
			en: 'A company’s model works out every month which customers may leave, but agents and salespeople never see the result, and churn stays as it was. What should be added first?'
		},
		options: [
			{
				text: {
					zh: '再买一个更精细的流失模型，提高准确程度',
					en: 'A finer churn model with a higher precision'
				},
				right: false,
				reason: {
					zh: '结果没有人用，再准也不起作用。',
					en: 'However precise, it does nothing while nobody uses it.'
				}
			},
			{
				text: {
					zh: '把历史数据的保存年限再延长，供以后分析',
					en: 'A longer history of data kept for later analysis'
				},
				right: false,
				reason: { zh: '缺的不是数据，而是行动。', en: 'What is lacking is not data but action.' }
			},
			{
				text: {
					zh: '把分析结果送回接触点，让前台据此行动',
					en: 'Results sent back to those who meet customers'
				},
				right: true,
				reason: {
					zh: '分析只有回到接触点，才会改变客户的体验。',
					en: 'Only where customers are met does analysis change what they experience.'
				}
			},
			{
				text: {
					zh: '由分析人员单独联系客户，不再经过前台',
					en: 'Analysts who call customers past the front office'
				},
				right: false,
				reason: {
					zh: '又造出一个与前台不通气的接触点。',
					en: 'Creates one more contact that the front office knows nothing of.'
				}
			}
		],
		explanation: {
			zh: '运营型产生数据，分析型得出判断，判断要回到运营型去执行：缺了最后一段，前两段的钱就白花了。',
			en: 'Operational systems yield data, analytical ones a judgement, and the judgement must return to be carried out: without that last stretch the money for the first two is wasted.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-006',
		chapter: 9,
		concepts: ['sfa'],
		difficulty: 1,
		stem: {
			zh: '下列哪一项工作属于销售自动化的范围？',
			en: 'Which of these tasks falls to sales-force automation?'
		},
		options: [
			{
				text: { zh: '跟踪每个商机到了哪一步', en: 'Tracking the stage of each opportunity' },
				right: true,
				reason: {
					zh: '商机和漏斗管理是销售自动化的核心功能。',
					en: 'Managing opportunities and the pipeline is at its heart.'
				}
			},
			{
				text: { zh: '按故障类别派出维修人员', en: 'Sending technicians by kind of fault' },
				right: false,
				reason: { zh: '派工属于服务自动化。', en: 'Dispatch belongs to service automation.' }
			},
			{
				text: { zh: '编制一次展会活动的预算', en: 'Drawing up the budget of a fair' },
				right: false,
				reason: {
					zh: '活动的计划和预算属于营销自动化。',
					en: 'Plans and budgets of campaigns belong to marketing automation.'
				}
			},
			{
				text: { zh: '让来电者按键选择业务', en: 'Letting callers choose by pressing keys' },
				right: false,
				reason: { zh: '这是呼叫中心的自动语音应答。', en: 'That is voice response in the contact centre.' }
			}
		],
		explanation: {
			zh: '销售自动化围着一笔一笔的生意转：日程、联系、商机、报价、预测、佣金、区域划分。',
			en: 'It turns around single deals: calendar, contacts, opportunities, quotations, forecasts, commission, territories.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-007',
		chapter: 9,
		concepts: ['sfa'],
		difficulty: 2,
		stem: {
			zh: '公司装了销售自动化系统。一位业务员突然辞职，第二天就要与他的客户签约。经理能不能接得上，首先取决于什么？',
			en: 'A company has sales-force automation. A salesperson resigns overnight, and tomorrow a contract with his customer is due. What does it depend on above all whether the manager can take over?'
		},
		options: [
			{
				text: {
					zh: '系统里有没有最新版本的报价模板',
					en: 'Whether the system has the latest quotation template'
				},
				right: false,
				reason: {
					zh: '模板说的是一般价格，不是对这位客户的承诺。',
					en: 'A template gives general prices, not what this customer was promised.'
				}
			},
			{
				text: {
					zh: '系统能不能按月汇总全部门的业绩',
					en: 'Whether the system adds up the department’s monthly results'
				},
				right: false,
				reason: {
					zh: '总数里看不出这一单谈到哪里。',
					en: 'A total does not show how far this deal has come.'
				}
			},
			{
				text: {
					zh: '系统里有没有这位业务员的佣金账',
					en: 'Whether the system has this salesperson’s commission account'
				},
				right: false,
				reason: { zh: '佣金账只说明他该得多少。', en: 'It only says what he is owed.' }
			},
			{
				text: {
					zh: '他平时有没有把联系经过记进系统',
					en: 'Whether he used to enter his contacts in the system'
				},
				right: true,
				reason: { zh: '系统只能给出有人放进去的东西。', en: 'A system gives only what somebody has put in.' }
			}
		],
		explanation: {
			zh: '软件不会自己知道谈了什么。把记录变成日常工作的一部分，客户关系才属于公司，而不只属于个人；这也减少随人员离职而来的流失。',
			en: 'Software does not know by itself what was said. Where recording is part of daily work, the relationship belongs to the company and not to one person only, which also curbs churn through staff turnover.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-008',
		chapter: 9,
		concepts: ['sfa'],
		difficulty: 3,
		stem: {
			zh: '某公司规定：业务员明年的销售任务，按他自己在系统里填写的成交可能所推算的预测来定，超额有奖。最可能出现什么情况？',
			en: 'A company sets each salesperson’s target for next year by the forecast that follows from the chances he enters himself, with a bonus for exceeding it. What is most likely to happen?'
		},
		options: [
			{
				text: {
					zh: '预测偏高，因为业务员总是对客户抱有信心',
					en: 'Forecasts run high, as salespeople always believe in their customers'
				},
				right: false,
				reason: {
					zh: '忽略了激励：报高了，任务也高了。',
					en: 'Overlooks the incentive: a high forecast means a high target.'
				}
			},
			{
				text: {
					zh: '预测偏低，因为报低了任务轻，容易拿奖',
					en: 'Forecasts run low, as a low target is easy to exceed'
				},
				right: true,
				reason: { zh: '填数的人从低报中得利。', en: 'Those who enter the figures gain by entering low ones.' }
			},
			{
				text: {
					zh: '预测更准，因为填写的人会更加认真对待',
					en: 'Forecasts grow exact, as those who enter them take more care'
				},
				right: false,
				reason: {
					zh: '认真不等于如实；利益指向低报。',
					en: 'Care is not candour: interest points downwards.'
				}
			},
			{
				text: {
					zh: '预测不变，因为数字由系统统一自动计算',
					en: 'Forecasts stay the same, as the system does the sums for all'
				},
				right: false,
				reason: {
					zh: '系统只做乘法和加法，可能性是人填的。',
					en: 'The system multiplies and adds; the chances come from people.'
				}
			}
		],
		explanation: {
			zh: '自动化算得快，却不检查输入的动机。拿来定任务的数字，就不再是中立的估计；预测与考核要分开，或事后对照实际成交率来校正。',
			en: 'Automation computes fast but does not question motives. A figure that sets a target is no longer a neutral estimate; keep forecast and appraisal apart, or correct by the rate of deals actually closed.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-009',
		chapter: 9,
		concepts: ['marketing-automation'],
		difficulty: 1,
		stem: {
			zh: '按课件的说法，营销自动化与销售自动化的目标有什么不同？',
			en: 'According to the slides, what does marketing automation aim at, in contrast to sales-force automation?'
		},
		options: [
			{
				text: {
					zh: '让业务员少做案头工作，多出时间去见客户',
					en: 'Relieving salespeople of desk work so that they can see more customers'
				},
				right: false,
				reason: { zh: '这是销售自动化的目标。', en: 'That is the aim of sales-force automation.' }
			},
			{
				text: {
					zh: '让客户不必找人，就能解决使用中的问题',
					en: 'Letting customers solve problems of use without asking anybody'
				},
				right: false,
				reason: { zh: '这是服务自动化的目标。', en: 'That is an aim of service automation.' }
			},
			{
				text: {
					zh: '为营销活动的设计、执行和评估提供框架',
					en: 'Giving a framework to design, carry out and evaluate campaigns'
				},
				right: true,
				reason: {
					zh: '它管的是整个活动，而不只是个人的效率。',
					en: 'It is about whole campaigns, not only about one person’s efficiency.'
				}
			},
			{
				text: {
					zh: '把各个部门的往来账目合并到同一套账里',
					en: 'Bringing the accounts of all departments together in a single ledger'
				},
				right: false,
				reason: { zh: '这是财务系统的工作。', en: 'That is the work of an accounting system.' }
			}
		],
		explanation: {
			zh: '两者互补：营销面向一群人，找出有需求的客户；销售面向一笔生意，把线索变成合同。中间靠线索的移交和反馈连接。',
			en: 'They complement each other: marketing faces many and finds those with a need; sales faces one deal and turns a lead into a contract. Handing over leads, and word back, join the two.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-010',
		chapter: 9,
		concepts: ['marketing-automation'],
		difficulty: 2,
		stem: {
			zh: '公司随机抽出 10000 位客户寄优惠信，其中 5 % 购买；另有情况相同而未寄信的 10000 位，其中 4 % 购买。这封信带来多少笔购买？',
			en: 'A company writes to 10000 customers drawn at random, of whom 5 % buy; of 10000 similar customers without a letter 4 % buy. How many purchases did the letter bring?'
		},
		options: [
			{
				text: { zh: '500 笔', en: '500 purchases' },
				right: false,
				reason: {
					zh: '把收信者的全部购买都归功于信；其中大部分不寄也会买。',
					en: 'Credits the letter with all purchases of recipients, most of whom would have bought anyway.'
				}
			},
			{
				text: { zh: '400 笔', en: '400 purchases' },
				right: false,
				reason: {
					zh: '这是不寄信也会有的购买。',
					en: 'That is what would have been bought without a letter.'
				}
			},
			{
				text: { zh: '900 笔', en: '900 purchases' },
				right: false,
				reason: { zh: '把两组相加，而应当相减。', en: 'Adds the groups where they should be subtracted.' }
			},
			{
				text: { zh: '100 笔', en: '100 purchases' },
				right: true,
				reason: {
					zh: '只有差额归功于信：10000 × (5 % − 4 %) = 100。',
					en: 'Only the difference is due to the letter: 10000 × (5 % − 4 %) = 100.'
				}
			}
		],
		explanation: {
			zh: '500 − 400 = 100 笔。对照组告诉我们“什么也不做会怎样”。没有对照组，营销人员的老问题——花的钱有多少回报——就答不上来。',
			en: '500 − 400 = 100. The control group tells what happens if nothing is done. Without it the marketer’s old question, what the money brought, cannot be answered.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-011',
		chapter: 9,
		concepts: ['service-automation'],
		difficulty: 1,
		stem: {
			zh: '维修工程师的时间大半花在接电话上，其中许多只是客户的误操作。先采取哪种做法最合适？',
			en: 'Engineers spend most of their time on the telephone, often because of mere slips in handling. What is the most fitting first step?'
		},
		options: [
			{
				text: {
					zh: '增加工程师，保证每个电话都由专家来接',
					en: 'Hire engineers so that an expert answers every call'
				},
				right: false,
				reason: {
					zh: '把贵的资源用在简单问题上，枯燥的工作还是没少。',
					en: 'Spends the dearest resource on simple questions; the dull work remains.'
				}
			},
			{
				text: {
					zh: '建自助知识库，先由它回答常见的简单问题',
					en: 'Build a knowledge base that answers common questions first'
				},
				right: true,
				reason: {
					zh: '简单问题由客户自己解决，工程师处理真故障。',
					en: 'Customers solve the simple things, engineers the real faults.'
				}
			},
			{
				text: {
					zh: '按来电次数收费，让客户不再轻易打电话来',
					en: 'Charge per call so that customers think twice before calling'
				},
				right: false,
				reason: { zh: '省了电话，伤了真有故障的客户。', en: 'Saves calls and hurts those with a real fault.' }
			},
			{
				text: {
					zh: '把热线改为上午开放，减少每天的来电总数',
					en: 'Open the hotline only in the morning to have fewer calls'
				},
				right: false,
				reason: {
					zh: '问题并没有解决，只是推迟或不说了。',
					en: 'The problems are not solved, only put off or left unsaid.'
				}
			}
		],
		explanation: {
			zh: '课件中服务人员的抱怨正是如此。自助分流之后，同样的人手能更快地处理难题，“只花钱”的服务部门也能腾出手来创造价值。',
			en: 'This is just what service staff complain of in the slides. With self-service the same people deal with hard problems sooner, and a department said only to spend money gains time to create value.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-012',
		chapter: 9,
		concepts: ['service-automation'],
		difficulty: 2,
		stem: {
			zh: '一项技术要求很高的维修，新经理不知道该派谁去。要让系统给出建议，最需要把哪些数据连起来？',
			en: 'A repair demands much skill, and a new manager does not know whom to send. Which data must the system connect above all in order to suggest someone?'
		},
		options: [
			{
				text: {
					zh: '故障的类别、技术员的技能和位置、服务合同',
					en: 'The kind of fault, the skills and place of technicians, the service contract'
				},
				right: true,
				reason: {
					zh: '派工就是让问题与能解决它的人相配，并守住约定的时限。',
					en: 'Dispatch matches a problem with someone able to solve it, within the time agreed.'
				}
			},
			{
				text: {
					zh: '客户的购买金额、享受的折扣和付款的方式',
					en: 'The customer’s purchases, the discount granted and the way of paying'
				},
				right: false,
				reason: {
					zh: '说明客户是否重要，不说明谁会修。',
					en: 'Tells how important the customer is, not who can repair.'
				}
			},
			{
				text: {
					zh: '技术员的工龄、每月的工资和出勤天数',
					en: 'The technicians’ years of service, monthly pay and days of attendance'
				},
				right: false,
				reason: {
					zh: '人事数据看不出会不会修这一种故障。',
					en: 'Personnel data do not show who can mend this fault.'
				}
			},
			{
				text: {
					zh: '同类产品的价格、竞争者的广告和市场份额',
					en: 'Prices of similar products, rivals’ advertising and shares of the market'
				},
				right: false,
				reason: { zh: '这是营销资料，与派工无关。', en: 'Marketing material, of no use for dispatch.' }
			}
		],
		explanation: {
			zh: '课件里经理的问题是“该派哪一位”。经验丰富的老经理把这些装在脑子里；系统把它们变成谁来当经理都能用的知识。',
			en: 'The manager in the slides asks whom to send. An old hand has all this in his head; the system turns it into knowledge for whoever is manager.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-013',
		chapter: 9,
		concepts: ['service-automation'],
		difficulty: 3,
		stem: {
			zh: '客服部门只按“每小时结束多少通电话”考核座席。这样考核最可能带来什么后果？',
			en: 'A service department judges agents only by how many calls they finish per hour. What is the most likely consequence?'
		},
		options: [
			{
				text: {
					zh: '一次解决的比例上升，因为座席更专心',
					en: 'More is solved at the first call, as agents concentrate more'
				},
				right: false,
				reason: {
					zh: '一次解决要花时间，恰好不被奖励。',
					en: 'Solving at once takes time, which is just what is not rewarded.'
				}
			},
			{
				text: {
					zh: '满意度上升，因为客户都喜欢通话简短',
					en: 'Satisfaction rises, as customers prefer short calls'
				},
				right: false,
				reason: {
					zh: '客户要的是问题解决；短而无果更恼人。',
					en: 'Customers want a solution; short and fruitless annoys more.'
				}
			},
			{
				text: {
					zh: '没解决就结束的增多，重复来电也增多',
					en: 'More calls end unsolved, and more people call again'
				},
				right: true,
				reason: { zh: '被考核的是结束，不是解决。', en: 'What is measured is the ending, not the solving.' }
			},
			{
				text: {
					zh: '来电总数下降，因为每个问题处理更快',
					en: 'There are fewer calls, as each is dealt with faster'
				},
				right: false,
				reason: {
					zh: '同一问题打两次，来电反而更多。',
					en: 'The same problem called in twice makes more calls.'
				}
			}
		],
		explanation: {
			zh: '自动化使“数量”容易测量，于是容易只考核数量。应同时看一次解决率和客户的评价：让客户把同一件事说两遍，既增加成本，又损害满意。',
			en: 'Automation makes quantity easy to measure, and so tempting to judge by alone. Look at what is solved at first contact and at customers’ verdicts too: telling the same thing twice costs money and satisfaction.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-014',
		chapter: 9,
		concepts: ['contact-center'],
		difficulty: 1,
		stem: {
			zh: '复习资料从管理和技术两方面给呼叫中心下定义。从管理方面看，它首先是什么？',
			en: 'The review notes define the contact centre from the side of management and of technology. From that of management, what is it first of all?'
		},
		options: [
			{
				text: {
					zh: '用电话集成技术连接数据库的话务平台',
					en: 'A platform that links telephones to databases'
				},
				right: false,
				reason: { zh: '这是技术方面的定义。', en: 'This is the definition from technology.' }
			},
			{
				text: { zh: '为节省各部门话费而设的内部总机', en: 'A switchboard meant to save telephone charges' },
				right: false,
				reason: {
					zh: '把呼叫中心当成省钱的设备，看不到客户。',
					en: 'Takes it for equipment to save money and loses sight of customers.'
				}
			},
			{
				text: { zh: '专门向逾期客户催收欠款的外包团队', en: 'An outside team that collects overdue debts' },
				right: false,
				reason: {
					zh: '催收只是可能的一种用途，不是定义。',
					en: 'Collecting is one possible use, not what defines it.'
				}
			},
			{
				text: {
					zh: '面向客户、注重服务与管理的企业前台',
					en: 'A front office that faces customers and stresses service'
				},
				right: true,
				reason: {
					zh: '它理顺客户关系，管理客户资源，促进营销。',
					en: 'It keeps relationships in order, manages customers as a resource and furthers marketing.'
				}
			}
		],
		explanation: {
			zh: '同一样东西有两种看法：管理方面问它为客户做什么，技术方面问它用什么做到。只按技术建设，容易建成一个昂贵的总机。',
			en: 'One thing seen from two sides: management asks what it does for customers, technology by what means. Built by technology alone it becomes an expensive switchboard.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-015',
		chapter: 9,
		concepts: ['contact-center'],
		difficulty: 2,
		stem: {
			zh: '按通常的分代，呼叫中心从第二代发展到第三代，关键的变化是什么？',
			en: 'In the usual count of generations, what is the key change from the second to the third generation of contact centres?'
		},
		options: [
			{
				text: { zh: '由人工接听改为自动语音应答', en: 'Voice response replaces operators' },
				right: false,
				reason: { zh: '这是第一代到第二代的变化。', en: 'That is the step from the first to the second.' }
			},
			{
				text: { zh: '用 CTI 使电话与客户数据联动', en: 'CTI links calls to customer data' },
				right: true,
				reason: {
					zh: '来电即调出资料，通话与数据一起转接。',
					en: 'A call brings up the record, and both are passed on together.'
				}
			},
			{
				text: { zh: '由电话扩展到网络和多种媒体', en: 'The web and other media are added' },
				right: false,
				reason: { zh: '这是第三代到第四代的变化。', en: 'That is the step from the third to the fourth.' }
			},
			{
				text: { zh: '由自己建设改为向云端租用', en: 'Own equipment gives way to renting' },
				right: false,
				reason: {
					zh: '租用是建设方式的变化，出现得更晚。',
					en: 'Renting is a way of running it and came later.'
				}
			}
		],
		explanation: {
			zh: '第一代靠人工热线，第二代加入自动语音应答，第三代以 CTI 把语音和数据合在一起，第四代接入网络和多媒体。每一代解决上一代的一个短处：人手不够、机器不认识客户、只有电话一个入口。',
			en: 'The first was a manual hotline, the second added voice response, the third joined voice and data by CTI, the fourth took in the web and other media. Each mends a weakness of the one before: too few hands, machines that know no customer, the telephone as the only door.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-016',
		chapter: 9,
		concepts: ['contact-center'],
		difficulty: 3,
		stem: {
			zh: '每小时平均有 120 个来电，到达的时间是随机的，每个占用座席 5 分钟。经理恰好安排 10 名座席，认为“正好够用”。会发生什么？',
			en: 'Calls come at random, 120 an hour on average, and each takes an agent 5 minutes. The manager puts on exactly 10 agents, which he calls just enough. What will happen?'
		},
		options: [
			{
				text: { zh: '来电疏密不匀，排队会越来越长', en: 'Calls bunch up and the queue keeps growing' },
				right: true,
				reason: {
					zh: '空闲时的时间存不起来，没有余力补上积压。',
					en: 'Idle time cannot be stored, and nothing is left to clear arrears.'
				}
			},
			{
				text: { zh: '座席刚好一直忙，而没有人排队', en: 'Agents are always busy and nobody waits' },
				right: false,
				reason: {
					zh: '只有来电像钟表一样均匀才会如此。',
					en: 'So it would be only if calls came like clockwork.'
				}
			},
			{
				text: { zh: '座席大约有一半的时间没有事做', en: 'Agents have nothing to do half of the time' },
				right: false,
				reason: {
					zh: '工作量是 10 名座席的全部时间，没有一半空闲。',
					en: 'The workload equals the whole time of 10 agents.'
				}
			},
			{
				text: {
					zh: '忙时积下的闲时补上，等待始终不长',
					en: 'Quiet times make up for busy ones, and waits stay short'
				},
				right: false,
				reason: {
					zh: '平均能力等于平均工作量，闲时浪费的时间补不回来。',
					en: 'Capacity equals mean load: time lost in quiet spells is not regained.'
				}
			}
		],
		explanation: {
			zh: '工作量为 120 × 5 ÷ 60 = 10 名座席的全部时间。来电随机时，利用率越接近 100 %，等待增长越快；要让客户少等，就得容许座席有空闲。这是排队论的基本结论。',
			en: 'The load is 120 × 5 ÷ 60 = the whole time of 10 agents. With random calls, waiting grows ever faster as utilisation nears 100 %; for customers to wait little, agents must sometimes be idle. A basic result of queueing theory.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-017',
		chapter: 9,
		concepts: ['role-questions'],
		difficulty: 1,
		stem: {
			zh: '“展览会上领走资料的人当中，有多少已经和业务员接触过？”在课件中，这是哪一类人员答不上来的问题？',
			en: '“How many of the people who took our brochures at the fair have been in touch with salespeople since?” Whose unanswered question is this in the slides?'
		},
		options: [
			{
				text: { zh: '销售人员', en: 'Salespeople' },
				right: false,
				reason: {
					zh: '他们知道自己接触过谁；他们难的是从线索中找出真正的买主。',
					en: 'They know whom they have met; their trouble is finding real buyers among the leads.'
				}
			},
			{
				text: { zh: '售后服务人员', en: 'After-sales staff' },
				right: false,
				reason: {
					zh: '他们难的是应付大量误操作的电话和出差的开销。',
					en: 'Their trouble is the many calls about slips, and the cost of travel.'
				}
			},
			{
				text: { zh: '营销人员', en: 'Marketing staff' },
				right: true,
				reason: {
					zh: '线索由他们收集，后续的接触却记在别的部门。',
					en: 'They gather the leads, but what follows is recorded elsewhere.'
				}
			},
			{
				text: { zh: '企业的顾客', en: 'Customers' },
				right: false,
				reason: {
					zh: '顾客关心的是报价不一、问题无人答复。',
					en: 'They care about differing quotes and requests left unanswered.'
				}
			}
		],
		explanation: {
			zh: '营销看不到销售的后续，就无法知道活动的回报，也会把同样的资料重复寄给客户。',
			en: 'Where marketing does not see what sales did next, it cannot know what a campaign brought, and posts the same material to customers twice.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-018',
		chapter: 9,
		concepts: ['role-questions'],
		difficulty: 2,
		stem: {
			zh: '一位顾客从同一家公司的两位业务员那里得到了不同的报价，不知道信谁。按课件的归纳，根子在哪里？',
			en: 'A customer receives two different quotes from two salespeople of one company and does not know whom to trust. Where does the root lie, as the slides see it?'
		},
		options: [
			{
				text: { zh: '业务员的提成太低，没有用心报价', en: 'Salespeople earn too little to quote with care' },
				right: false,
				reason: {
					zh: '提成影响干劲，不会使两人的信息一致。',
					en: 'Pay affects zeal; it does not make their information agree.'
				}
			},
			{
				text: {
					zh: '公司的产品系列太多，价格难记住',
					en: 'There are too many products for prices to be remembered'
				},
				right: false,
				reason: {
					zh: '产品多正需要共用的价目，而不是靠记性。',
					en: 'Many products call for one shared list, not for memory.'
				}
			},
			{
				text: {
					zh: '顾客多头询价，才得到不同的答复',
					en: 'The customer asked too many people and so had many answers'
				},
				right: false,
				reason: {
					zh: '把企业的不一致怪到顾客身上。',
					en: 'Blames the customer for the company’s inconsistency.'
				}
			},
			{
				text: {
					zh: '信息分散，两人看的不是同一份记录',
					en: 'Information is scattered: they do not see the same record'
				},
				right: true,
				reason: {
					zh: '没有统一的信息，就无法对客户说同样的话。',
					en: 'Without common information nobody can say the same to a customer.'
				}
			}
		],
		explanation: {
			zh: '对顾客来说，公司只有一个；他不会体谅部门之间没有通气。价格前后不一损害的不只是这一单，还有信任。',
			en: 'To the customer the company is one, and he makes no allowance for colleagues who do not talk. Differing prices harm not only this deal but trust.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-019',
		chapter: 9,
		concepts: ['customer-data'],
		difficulty: 1,
		stem: {
			zh: '下列客户资料中，哪一项属于引申数据？',
			en: 'Which of these items in a customer’s file are derived data?'
		},
		options: [
			{
				text: { zh: '客户的购买渠道', en: 'The channel of purchase' },
				right: false,
				reason: { zh: '可以直接记录的事实。', en: 'A fact that can be recorded directly.' }
			},
			{
				text: { zh: '产品的所有权归属', en: 'The ownership of the product' },
				right: false,
				reason: { zh: '可以查证的事实。', en: 'A fact that can be verified.' }
			},
			{
				text: { zh: '客户的信用风险', en: 'The customer’s credit risk' },
				right: true,
				reason: { zh: '由付款等事实推出的估计。', en: 'An estimate inferred from payments and other facts.' }
			},
			{
				text: { zh: '客户的年龄和职业', en: 'The customer’s age and occupation' },
				right: false,
				reason: { zh: '客户特征，属于事实。', en: 'Customer traits, which are facts.' }
			}
		],
		explanation: {
			zh: '判断的办法：能不能拿一份凭据来核对？能核对的是事实数据；要靠推算、会随新事实改变的是引申数据。',
			en: 'A test: is there a document to check it against? If so it is factual; what has to be inferred and changes with new facts is derived.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-020',
		chapter: 9,
		concepts: ['customer-data'],
		difficulty: 2,
		stem: {
			zh: '客户档案里的“获利潜力”三年前算好，一直没有重算，而这位客户近两年的购买已大不相同。问题出在哪里？',
			en: 'A customer’s profit potential was worked out three years ago and never again, while his purchases of the last two years have been quite different. What is wrong?'
		},
		options: [
			{
				text: {
					zh: '获利潜力应由客户自己申报，不应由企业来推算',
					en: 'Profit potential should be declared by the customer and not inferred by the company'
				},
				right: false,
				reason: {
					zh: '客户不知道企业的成本，也没有理由替它估计。',
					en: 'Customers know no costs and have no reason to estimate for the company.'
				}
			},
			{
				text: {
					zh: '引申数据依据当时的事实得出，事实变了就要重算',
					en: 'Derived data rest on the facts of their time and must be computed again'
				},
				right: true,
				reason: {
					zh: '过时的估计会把资源引向错的客户。',
					en: 'An outdated estimate leads resources to the wrong customers.'
				}
			},
			{
				text: {
					zh: '事实数据一经录入不会改变，引申数据也不该改变',
					en: 'Factual data never change once entered, and so derived data should not change'
				},
				right: false,
				reason: {
					zh: '事实会更新，例如地址、购买和渠道。',
					en: 'Facts are updated: addresses, purchases, channels.'
				}
			},
			{
				text: {
					zh: '引申数据只供存档备查，过时了也不会影响决策',
					en: 'Derived data are only kept on file, and their age does not affect any decision'
				},
				right: false,
				reason: {
					zh: '分级、服务和信用额度都以它为依据。',
					en: 'Tiers, service and credit limits rest on them.'
				}
			}
		],
		explanation: {
			zh: '引申数据像天气预报：昨天的准，不等于今天还能用。系统应注明它何时、依据什么算出。',
			en: 'Derived data are like a weather forecast: that yesterday’s was right does not make it fit for today. The system should say when, and from what, they were computed.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-021',
		chapter: 9,
		concepts: ['customer-data'],
		difficulty: 2,
		stem: {
			zh: '一所学校由总务处采购打印机，由各教研室使用。实践报告把产品的所有权、使用权和购买权分开记录，在这里有什么用处？',
			en: 'A school’s purchasing office buys the printers, and the teaching groups use them. The practice report records the right to own, to use and to buy a product separately. What is the use of it here?'
		},
		options: [
			{
				text: {
					zh: '问使用感受找教研室，谈续购找总务处',
					en: 'Ask the teaching groups how it works, and the office about buying'
				},
				right: true,
				reason: {
					zh: '使用者、购买者不是同一人，要问的事也不同。',
					en: 'Users and buyers differ, and so does what to ask them.'
				}
			},
			{
				text: {
					zh: '只要记住总务处，其他人与销售没有关系',
					en: 'Remember the office only: the others have no bearing on sales'
				},
				right: false,
				reason: {
					zh: '使用者的不满会传到购买者那里，影响续购。',
					en: 'Discontented users tell the buyer, who then buys elsewhere.'
				}
			},
			{
				text: {
					zh: '只要记住教研室，因为谁使用就由谁决定',
					en: 'Remember the teaching groups only: users are those who decide'
				},
				right: false,
				reason: {
					zh: '使用者的意见重要，但下单的权力在总务处。',
					en: 'Their opinion matters, but ordering is up to the office.'
				}
			},
			{
				text: {
					zh: '把学校算成三个客户，销售数量就会增加',
					en: 'Count the school as three customers, which raises sales figures'
				},
				right: false,
				reason: {
					zh: '重复计数，歪曲客户的数目和价值。',
					en: 'Counts twice and distorts the number and value of customers.'
				}
			}
		],
		explanation: {
			zh: '一个“客户”往往是几个人：付钱的、使用的、决定的。只记一个名字，满意度会问错人，推销也会找错人。',
			en: 'One customer is often several people: who pays, who uses, who decides. With one name on file, surveys ask and offers address the wrong person.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-022',
		chapter: 9,
		concepts: ['implementation'],
		difficulty: 1,
		stem: {
			zh: '按实践报告的建议，选择 CRM 软件时应当先做什么？',
			en: 'What should come first in choosing CRM software, as the practice report advises?'
		},
		options: [
			{
				text: { zh: '先比较各家的价格，找出最便宜的', en: 'Compare prices and find the cheapest' },
				right: false,
				reason: { zh: '便宜而不合用，是最贵的。', en: 'Cheap and unfit is dearest of all.' }
			},
			{
				text: { zh: '先弄清自己的业务需求和要解决的问题', en: 'Settle one’s own needs and problems' },
				right: true,
				reason: {
					zh: '有了需求，功能和价格才有比较的标准。',
					en: 'Only then is there a standard for functions and prices.'
				}
			},
			{
				text: {
					zh: '先挑功能最多的，以后总有用得着的时候',
					en: 'Pick the one with most functions for later'
				},
				right: false,
				reason: {
					zh: '用不上的功能增加费用和学习的负担。',
					en: 'Unused functions add cost and much to learn.'
				}
			},
			{
				text: {
					zh: '先请供应商的工程师来决定需要哪些模块',
					en: 'Let the supplier’s engineers decide on modules'
				},
				right: false,
				reason: {
					zh: '供应商熟悉软件，不熟悉你的客户，也有自己的利益。',
					en: 'They know software, not your customers, and have an interest of their own.'
				}
			}
		],
		explanation: {
			zh: '此后再看：与现有软件能否集成，运行环境是否合适，供应商有没有本行业的经验，需要的是运营型还是分析型。',
			en: 'After that: does it integrate with present software, does it fit the equipment, does the supplier know the trade, and is an operational or an analytical system wanted?'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-023',
		chapter: 9,
		concepts: ['implementation'],
		difficulty: 2,
		stem: {
			zh: '系统上线半年，业务员很少往里录入，经理看到的报表几乎是空的。最可能的原因和对策是什么？',
			en: 'Half a year after the start salespeople hardly enter anything, and the manager’s reports are almost empty. What are the likeliest cause and remedy?'
		},
		options: [
			{
				text: {
					zh: '服务器的速度不够快，应当换上更大的机器',
					en: 'The server is too slow: put in a larger machine'
				},
				right: false,
				reason: { zh: '有可能，但没有速度方面的线索。', en: 'Possible, but nothing points to speed.' }
			},
			{
				text: {
					zh: '要填的内容还不够细，应当增加必填的栏目',
					en: 'Too little is asked for: add fields that must be filled in'
				},
				right: false,
				reason: {
					zh: '负担更重，录入更少，或者乱填。',
					en: 'A heavier burden: less is entered, or nonsense.'
				}
			},
			{
				text: {
					zh: '经理看报表看得太少，应当每天开会通报',
					en: 'The manager looks too seldom: read out figures every day'
				},
				right: false,
				reason: { zh: '光靠督促得到的是应付的数据。', en: 'Pressure alone yields data entered for show.' }
			},
			{
				text: {
					zh: '录入只添负担不见好处，应让它有助于成交',
					en: 'Entry is toil without benefit: make it help to close deals'
				},
				right: true,
				reason: {
					zh: '录入的人得到好处，数据才会持久而真实。',
					en: 'Data last and are true when those who enter them gain.'
				}
			}
		],
		explanation: {
			zh: '系统的收益归经理，成本归业务员，就没有人愿意填。让录入换来提醒、资料、自动报价等便利，并给予培训，情况才会改变。',
			en: 'If the manager reaps and salespeople pay, nobody will enter. It changes once entry is repaid by reminders, material and ready quotations, and people are trained.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-024',
		chapter: 9,
		concepts: ['implementation'],
		difficulty: 3,
		stem: {
			zh: '一家公司花重金上了 CRM，但各部门仍按各自的业绩考核，流程照旧，一年后客户满意没有改善。这最能说明什么？',
			en: 'A company spends heavily on CRM, but each department is still judged by its own results and processes stay as they were; a year later satisfaction is no better. What does this show best?'
		},
		options: [
			{
				text: {
					zh: '买来的软件功能不足，应当换一套更贵的',
					en: 'The software does too little, and a dearer one is called for'
				},
				right: false,
				reason: {
					zh: '没有任何线索说明缺功能；换软件不改变考核。',
					en: 'Nothing says that functions lack; new software leaves the appraisal as it is.'
				}
			},
			{
				text: {
					zh: '公司的规模过大，CRM 只适合小型的企业',
					en: 'The company is too large, as CRM suits small firms only'
				},
				right: false,
				reason: {
					zh: '规模越大，越需要共享的记录。',
					en: 'The larger the firm, the more it needs a shared record.'
				}
			},
			{
				text: {
					zh: '技术只是手段，目标和流程不变，效果难出现',
					en: 'Technology is a means: with old aims and processes it has little effect'
				},
				right: true,
				reason: {
					zh: '系统把信息放在一起，考核却让人各顾各。',
					en: 'The system brings information together, the appraisal drives people apart.'
				}
			},
			{
				text: {
					zh: '上线的时间太短，再等一年自然会见到效果',
					en: 'A year is too short, and the effect will come by itself in another'
				},
				right: false,
				reason: {
					zh: '等待不会改变使人各顾各的原因。',
					en: 'Waiting does not remove what sets people against each other.'
				}
			}
		],
		explanation: {
			zh: '复习资料用树打比方：客户关系是根，信息技术是干，销售结果是叶。根不动，换一根树干，叶子不会更茂盛。会展那份报告也把没有真正以客户为中心列为不足。',
			en: 'The review notes use the image of a tree: relationships are the root, technology the trunk, sales the leaves. A new trunk on the old root bears no more leaves. The report on exhibitions too lists the lack of real customer focus as a weakness.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-025',
		chapter: 9,
		concepts: ['data-warehouse'],
		difficulty: 2,
		stem: {
			zh: '一位客户从甲市搬到了乙市。按数据仓库的特征，应当怎样保存？',
			en: 'A customer moves from town A to town B. How should this be kept, by the features of a data warehouse?'
		},
		options: [
			{
				text: {
					zh: '保留甲市的记录并注明时间，另加乙市的记录',
					en: 'Keep the record of A with its dates and add one for B'
				},
				right: true,
				reason: {
					zh: '历史不改，随时间增加新的状态。',
					en: 'History is not altered; new states are added over time.'
				}
			},
			{
				text: {
					zh: '用乙市的地址把甲市的覆盖，只留最新的一条',
					en: 'Overwrite A with B and keep the latest address only'
				},
				right: false,
				reason: {
					zh: '业务数据库可以如此；数据仓库会因此失去历史。',
					en: 'An operational database may; a warehouse would lose history.'
				}
			},
			{
				text: {
					zh: '删除这位客户的历史，从乙市重新开始记录',
					en: 'Delete the customer’s history and start afresh with B'
				},
				right: false,
				reason: {
					zh: '历史正是分析变化所需要的。',
					en: 'History is just what the analysis of change requires.'
				}
			},
			{
				text: {
					zh: '把过去各年购买的所在地，一律改为乙市',
					en: 'Change the place of all past purchases to B'
				},
				right: false,
				reason: {
					zh: '过去的购买确实发生在甲市，改了就失真。',
					en: 'Past purchases did take place in A; changing them falsifies.'
				}
			}
		],
		explanation: {
			zh: '“不可修改”与“随时间变化”并不矛盾：已有的记录不动，新的记录不断加进来。这样，甲市去年的销售额永远算得出来。',
			en: 'Not altering and varying with time do not conflict: old records stay, new ones keep coming. Last year’s sales in A can then always be computed.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-026',
		chapter: 9,
		concepts: ['data-warehouse'],
		difficulty: 1,
		stem: {
			zh: '数据仓库“面向主题”，是指数据怎样组织？',
			en: 'A data warehouse is subject-oriented. How are data organised, then?'
		},
		options: [
			{
				text: { zh: '按照录入的先后次序排列', en: 'By the order in which they were entered' },
				right: false,
				reason: { zh: '那是流水账，看不出主题。', en: 'That is a journal without subjects.' }
			},
			{
				text: { zh: '按照各部门的软件分开存放', en: 'By the software of each department' },
				right: false,
				reason: {
					zh: '那是面向应用，正是数据仓库要改变的。',
					en: 'That is by application, which a warehouse is meant to change.'
				}
			},
			{
				text: { zh: '按照数据文件的大小来存放', en: 'By the size of the files of data' },
				right: false,
				reason: { zh: '这是存储技术的事，与分析无关。', en: 'A matter of storage, not of analysis.' }
			},
			{
				text: { zh: '按照客户、产品等对象组织', en: 'By objects like customer and product' },
				right: true,
				reason: {
					zh: '要了解一位客户，就能把他在各处的记录放在一起看。',
					en: 'To understand a customer, his records from everywhere are seen together.'
				}
			}
		],
		explanation: {
			zh: '业务系统按办事的流程分开：订单在一处，投诉在另一处。管理者问的却是“这些客户怎么样”，所以要换一种组织方式。',
			en: 'Business systems are split by process: orders here, complaints there. But managers ask how these customers are faring, so another order is needed.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-027',
		chapter: 9,
		concepts: ['data-warehouse'],
		difficulty: 3,
		stem: {
			zh: '一家超市发现：买面包的小票中有 60 % 也买牛奶；全部小票中买牛奶的也占 60 %。可以得出什么结论？',
			en: 'A supermarket finds that 60 % of receipts with bread contain milk too, and that 60 % of all receipts contain milk. What follows?'
		},
		options: [
			{
				text: {
					zh: '两者关联很强，因为比例超过一半',
					en: 'They are strongly associated, as the share is above one half'
				},
				right: false,
				reason: {
					zh: '高比例只是因为牛奶本来就卖得多。',
					en: 'The share is high only because milk sells well anyway.'
				}
			},
			{
				text: {
					zh: '看不出关联，因为提升度恰好等于 1',
					en: 'No association is seen, as the lift is exactly 1'
				},
				right: true,
				reason: {
					zh: '知道买了面包，并没有改变买牛奶的可能。',
					en: 'Knowing that bread was bought does not change the chance of milk.'
				}
			},
			{
				text: {
					zh: '面包带动牛奶，因此应当降价卖面包',
					en: 'Bread draws milk, so the price of bread should be cut'
				},
				right: false,
				reason: { zh: '既没有关联，更谈不上因果。', en: 'There is no association, let alone cause.' }
			},
			{
				text: {
					zh: '两者互相替代，因为买了一样少买另一样',
					en: 'They replace each other, as buying one means less of the other'
				},
				right: false,
				reason: { zh: '互相替代时提升度应小于 1。', en: 'For substitutes lift would be below 1.' }
			}
		],
		explanation: {
			zh: '60 % ÷ 60 % = 1。判断关联要与“不知道这件事时”的比例相比，不能只看置信度。啤酒与尿布的故事所以有名，正在于同买的比例高出平常。',
			en: '60 % ÷ 60 % = 1. Association is judged against the share one would expect without knowing, not by confidence alone. The tale of beer and nappies is famous just because they were bought together more than usual.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-028',
		chapter: 9,
		concepts: ['data-warehouse', 'bi-architecture'],
		difficulty: 1,
		stem: {
			zh: '经理先看全国的销售额，发现下降，再看是哪个省，又看是这个省的哪个城市。这是联机分析中的哪种操作？',
			en: 'A manager sees that national sales fall, looks for the province, then for the city in that province. Which operation of online analysis is this?'
		},
		options: [
			{
				text: { zh: '向下钻取', en: 'Drilling down' },
				right: true,
				reason: { zh: '从概括到细节，逐层展开。', en: 'From the general to the detail, level by level.' }
			},
			{
				text: { zh: '向上汇总', en: 'Rolling up' },
				right: false,
				reason: { zh: '方向相反：由城市合并到全国。', en: 'The other way: from cities to the nation.' }
			},
			{
				text: { zh: '旋转视角', en: 'Pivoting' },
				right: false,
				reason: { zh: '旋转是调换行和列的维度。', en: 'Pivoting swaps the dimensions in rows and columns.' }
			},
			{
				text: { zh: '数据抽取', en: 'Extraction' },
				right: false,
				reason: {
					zh: '抽取是把数据从业务系统取到仓库。',
					en: 'Extraction takes data from business systems to the warehouse.'
				}
			}
		],
		explanation: {
			zh: '联机分析让人沿着时间、地区、产品等维度自己追问，不必每问一次就请人写一张报表。',
			en: 'Online analysis lets people ask on along time, region and product by themselves, without having a report written for each question.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-029',
		chapter: 9,
		concepts: ['bi-architecture'],
		difficulty: 1,
		stem: {
			zh: '商业智能系统改版，只把报表页面改得适合手机，数据来源和计算都不变。改动的是哪一层？',
			en: 'A business-intelligence system is revised: pages are made to fit a phone, while sources and computations stay. Which layer is changed?'
		},
		options: [
			{
				text: { zh: '数据层', en: 'The data layer' },
				right: false,
				reason: { zh: '数据来源没有变。', en: 'The sources have not changed.' }
			},
			{
				text: { zh: '应用层', en: 'The application layer' },
				right: false,
				reason: { zh: '处理和计算没有变。', en: 'Processing has not changed.' }
			},
			{
				text: { zh: '表示层', en: 'The presentation layer' },
				right: true,
				reason: { zh: '它负责与用户的交互。', en: 'It takes care of interaction with the user.' }
			},
			{
				text: { zh: '通信层', en: 'The communication layer' },
				right: false,
				reason: {
					zh: '不在所说的三层之列，也没有改动。',
					en: 'It is not among the three layers and was not touched.'
				}
			}
		],
		explanation: {
			zh: '分层正是为了这样：换一个屏幕，不必动计算；添一个数据来源，不必动屏幕。',
			en: 'That is what layers are for: a new screen needs no new computation, a new source no new screen.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-030',
		chapter: 9,
		concepts: ['bi-architecture'],
		difficulty: 2,
		stem: {
			zh: '一家公司先请人做了一百张漂亮的报表，再去问各部门需要什么。按商业智能实施的步骤，这样做最大的风险是什么？',
			en: 'A company first has a hundred handsome reports made and then asks its departments what they need. By the steps of introducing business intelligence, what is the greatest risk?'
		},
		options: [
			{
				text: {
					zh: '报表太漂亮，用户会忽略里面的数字',
					en: 'Reports are so handsome that users overlook the figures'
				},
				right: false,
				reason: { zh: '外观不是问题的所在。', en: 'Looks are not the trouble.' }
			},
			{
				text: { zh: '报表太多，服务器可能来不及计算', en: 'So many reports that the server cannot keep up' },
				right: false,
				reason: {
					zh: '可以加机器解决，不是最大的风险。',
					en: 'More machines would solve that; it is not the greatest risk.'
				}
			},
			{
				text: {
					zh: '用户受过培训，会提出更多的要求',
					en: 'Trained users who will come up with more demands'
				},
				right: false,
				reason: { zh: '新要求是改进的动力，不是风险。', en: 'New demands drive improvement.' }
			},
			{
				text: {
					zh: '报表答非所问，还要回头重建模型',
					en: 'Reports miss the question, and models must be rebuilt'
				},
				right: true,
				reason: {
					zh: '需求决定模型，模型决定能出什么报表。',
					en: 'Needs decide the model, and the model what reports can say.'
				}
			}
		],
		explanation: {
			zh: '需求分析排在第一步，因为后面的建模、抽取、报表都依它而定。越晚发现问错了问题，返工越贵。',
			en: 'Needs come first because modelling, extraction and reports all follow from them. The later one finds that the question was wrong, the dearer the rework.'
		}
	},
	{
		type: 'single',
		id: 'ch09-single-031',
		chapter: 9,
		concepts: ['bi-architecture'],
		difficulty: 2,
		stem: {
			zh: '公司打算把商业智能系统搬到云端。下列哪种看法最恰当？',
			en: 'A company plans to move its business intelligence to the cloud. Which view is the most fitting?'
		},
		options: [
			{
				text: {
					zh: '数据搬到云端以后，准确程度自然会提高',
					en: 'Once in the cloud, data become accurate by themselves'
				},
				right: false,
				reason: { zh: '错的数据搬到哪里都是错的。', en: 'Wrong data are wrong wherever they are kept.' }
			},
			{
				text: {
					zh: '可省部分维护，但数据的口径仍要自己统一',
					en: 'Some upkeep is saved, but definitions must still be agreed on'
				},
				right: true,
				reason: {
					zh: '计算资源可以租，对数据的定义租不来。',
					en: 'Computing can be rented, the meaning of data cannot.'
				}
			},
			{
				text: {
					zh: '云端由专人看管，企业不必再设使用权限',
					en: 'The cloud is guarded by others, so no access rights are needed'
				},
				right: false,
				reason: {
					zh: '谁能看哪些客户，只有企业自己能定。',
					en: 'Who may see which customers is for the company to decide.'
				}
			},
			{
				text: {
					zh: '云端只是换了地方，对成本和速度没有影响',
					en: 'Only the place changes, with no effect on cost or speed'
				},
				right: false,
				reason: {
					zh: '共享的计算能力可以加快分析、节省维护。',
					en: 'Shared capacity can speed up analysis and save upkeep.'
				}
			}
		],
		explanation: {
			zh: '课程收录的论文认为，云计算提高了商业智能的时效，并节省一定的维护成本；它没有改变需求分析和数据转换的必要。',
			en: 'A paper among the course texts holds that the cloud makes business intelligence more timely and saves some upkeep; needs still have to be analysed and data transformed.'
		}
	}
] satisfies readonly SingleQuestion[];
