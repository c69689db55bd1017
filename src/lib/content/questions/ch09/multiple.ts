import type { MultipleQuestion } from '$lib/domain/question';

export const multiple = [
	{
		type: 'multiple',
		id: 'ch09-multiple-001',
		chapter: 9,
		concepts: ['crm-functions'],
		difficulty: 1,
		stem: {
			zh: '复习资料论 CRM 软件系统时列出四项功能。下列哪些在其中？',
			en: 'Of CRM software the review notes list four functions. Which of these are among them?'
		},
		options: [
			{
				text: { zh: '营销自动化管理', en: 'Management of marketing automation' },
				right: true,
				reason: { zh: '四项之一：面向一群客户的活动。', en: 'One of the four: campaigns that address many.' }
			},
			{
				text: { zh: '客户互动渠道管理', en: 'Management of interaction channels' },
				right: true,
				reason: {
					zh: '四项之一：电话、网络等入口的统一。',
					en: 'One of the four: telephone, web and others brought together.'
				}
			},
			{
				text: { zh: '生产计划与排程', en: 'Production planning and scheduling' },
				right: false,
				reason: {
					zh: '这是企业资源计划等内部系统的功能，不直接面对客户。',
					en: 'That belongs to inward-looking systems such as ERP and does not face the customer.'
				}
			},
			{
				text: { zh: '客户服务自动化', en: 'Automation of customer service' },
				right: true,
				reason: {
					zh: '四项之一：受理、派工、答复。',
					en: 'One of the four: taking requests, dispatch, word back.'
				}
			},
			{
				text: { zh: '销售自动化管理', en: 'Management of sales automation' },
				right: true,
				reason: {
					zh: '四项之一：商机、报价、预测等。',
					en: 'One of the four: opportunities, quotations, forecasts.'
				}
			}
		],
		explanation: {
			zh: '判断的线索：这项功能是否直接发生在与客户的接触中。生产排程也影响客户，但那是后台系统的事，CRM 与它连接而不代替它。',
			en: 'A clue: does the function take place where customers are met? Scheduling affects them too, but belongs to systems in the background, which CRM links to and does not replace.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-002',
		chapter: 9,
		concepts: ['crm-types'],
		difficulty: 2,
		stem: {
			zh: '复习资料列出分析型 CRM 的六项支柱功能。下列哪些在其中？',
			en: 'The review notes name six pillars of analytical CRM. Which of these are among them?'
		},
		options: [
			{
				text: { zh: 'CRM 电子商务套件', en: 'The CRM e-commerce suite' },
				right: false,
				reason: {
					zh: '它是运营型的五种应用之一：用来做成交易。',
					en: 'One of the five applications of operational CRM: it carries out transactions.'
				}
			},
			{
				text: { zh: '客户建模', en: 'Customer modelling' },
				right: true,
				reason: { zh: '用数据推算客户将会怎样做。', en: 'It infers from data what customers will do.' }
			},
			{
				text: { zh: '个性化', en: 'Personalisation' },
				right: true,
				reason: {
					zh: '按分析结果给每位客户不同的对待。',
					en: 'Treating each customer by what analysis found.'
				}
			},
			{
				text: { zh: 'CRM 服务套件', en: 'The CRM service suite' },
				right: false,
				reason: {
					zh: '它也是运营型的应用，用来受理和处理。',
					en: 'An operational application too: it takes and settles requests.'
				}
			},
			{
				text: { zh: '优化', en: 'Optimisation' },
				right: true,
				reason: { zh: '在多种做法中找出最合算的。', en: 'Finding the most profitable of several courses.' }
			}
		],
		explanation: {
			zh: '六项是客户分析、建模、沟通、个性化、优化和接触管理；运营型的五种应用都叫“套件”：销售、营销、服务、电子商务、商务平台。',
			en: 'The six are customer analysis, modelling, communication, personalisation, optimisation and contact management; the five operational applications are suites: sales, marketing, service, e-commerce, business platform.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-003',
		chapter: 9,
		concepts: ['sfa'],
		difficulty: 1,
		stem: {
			zh: '下列哪些是销售自动化一般包括的功能？',
			en: 'Which of these functions does sales-force automation commonly include?'
		},
		options: [
			{
				text: { zh: '佣金管理', en: 'Commission management' },
				right: true,
				reason: {
					zh: '按成交自动核算业务员的报酬。',
					en: 'It works out salespeople’s pay by the deals closed.'
				}
			},
			{
				text: { zh: '销售区域的划分', en: 'Allotting territories' },
				right: true,
				reason: { zh: '避免几个人争抢同一位客户。', en: 'It keeps several people from chasing one customer.' }
			},
			{
				text: { zh: '商机与漏斗的管理', en: 'Managing opportunities and the pipeline' },
				right: true,
				reason: { zh: '跟踪每一笔生意的进展。', en: 'It tracks how each deal is getting on.' }
			},
			{
				text: { zh: '营销活动的效果评估', en: 'Evaluating campaigns' },
				right: false,
				reason: {
					zh: '面向一群人的活动，属于营销自动化。',
					en: 'Campaigns address many and belong to marketing automation.'
				}
			}
		],
		explanation: {
			zh: '课件还列出日历与日程、联系人与客户管理、销售预测、报价建议、定价和费用报告。它们都围着业务员的一笔笔生意转。',
			en: 'The slides also list calendar and schedule, contacts and accounts, forecasts, proposals, pricing and expense reports. All turn around a salesperson’s single deals.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-004',
		chapter: 9,
		concepts: ['marketing-automation'],
		difficulty: 2,
		stem: {
			zh: '要可靠地算出一次营销活动的投资回报率，需要哪些数据？',
			en: 'Which data are needed to compute the return on a campaign reliably?'
		},
		options: [
			{
				text: { zh: '印发的宣传资料共有多少份', en: 'How many brochures were handed out' },
				right: false,
				reason: {
					zh: '份数是投入的动作，不是效果。',
					en: 'The number tells what was done, not what it achieved.'
				}
			},
			{
				text: { zh: '没有参加活动的对照组的购买', en: 'What a control group without the campaign bought' },
				right: true,
				reason: { zh: '说明不做活动会怎样。', en: 'It tells what would have happened without it.' }
			},
			{
				text: { zh: '参加活动的客户的购买和毛利', en: 'What those addressed bought, and its margin' },
				right: true,
				reason: {
					zh: '与对照组相减，才是活动带来的。',
					en: 'Less the control group’s, this is what the campaign brought.'
				}
			},
			{
				text: { zh: '活动花掉的全部费用', en: 'All that the campaign cost' },
				right: true,
				reason: {
					zh: '回报率的分母，包括折扣和人工。',
					en: 'The denominator, discounts and labour included.'
				}
			},
			{
				text: { zh: '公司上一年度的销售总额', en: 'The company’s total sales of the year before' },
				right: false,
				reason: {
					zh: '受许多因素影响，分不出活动的作用。',
					en: 'Shaped by much else, so the campaign’s part cannot be told.'
				}
			}
		],
		explanation: {
			zh: '回报率 =（多得的毛利 − 费用）÷ 费用。课件中营销人员的第一个问题就是花了这么多钱怎样知道回报：缺的往往不是公式，而是对照组和打通的销售记录。',
			en: 'Return = (margin gained − cost) ÷ cost. The marketer’s first question in the slides is how to know what the money brought: what lacks is seldom the formula but a control group and a link to sales records.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-005',
		chapter: 9,
		concepts: ['service-automation'],
		difficulty: 2,
		stem: {
			zh: '课程资料中的钢铁企业让客户在网上直接填报质量异议，并可附照片和视频。这样做能带来哪些好处？',
			en: 'The steel maker in the course texts lets customers file quality complaints directly online, with pictures and video. Which benefits does this bring?'
		},
		options: [
			{
				text: { zh: '少了中间转手，信息传得更快', en: 'Fewer go-betweens, so that word travels faster' },
				right: true,
				reason: {
					zh: '直报使客户的话不必层层转述。',
					en: 'Filed directly, it need not be passed from desk to desk.'
				}
			},
			{
				text: { zh: '质量异议从此不会再发生', en: 'Complaints about quality no longer arise' },
				right: false,
				reason: {
					zh: '它加快处理，质量还要靠生产来改进。',
					en: 'It speeds handling; quality has to be improved in production.'
				}
			},
			{
				text: { zh: '凭照片和视频可先作初步诊断', en: 'Pictures and video allow a first diagnosis' },
				right: true,
				reason: {
					zh: '不必每次都派人到现场才知道情况。',
					en: 'One need not send someone each time to know how things stand.'
				}
			},
			{
				text: {
					zh: '不必再判断责任，一律照价赔偿',
					en: 'There is no need to judge who is liable, all is refunded'
				},
				right: false,
				reason: {
					zh: '资料仍要求判定和分级处理。',
					en: 'The text still has cases judged and handled by level.'
				}
			},
			{
				text: { zh: '每件异议有记录，处理快慢可考核', en: 'Each case is on record, so speed can be checked' },
				right: true,
				reason: {
					zh: '有了时间记录，才谈得上考核效率。',
					en: 'Only with times recorded can efficiency be judged.'
				}
			}
		],
		explanation: {
			zh: '服务自动化的价值在速度和可追踪：客户知道事情到了哪一步，企业知道卡在哪里。它不能代替把产品做好。',
			en: 'Automating service brings speed and traceability: customers know how far things are, the company where they are stuck. It does not replace making the product well.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-006',
		chapter: 9,
		concepts: ['contact-center'],
		difficulty: 2,
		stem: {
			zh: '关于呼叫中心与 CRM 的关系，哪些说法恰当？',
			en: 'Which statements on the contact centre and CRM are fitting?'
		},
		options: [
			{
				text: {
					zh: '建成了呼叫中心，就等于实施了 CRM',
					en: 'To have built a contact centre is to have introduced CRM'
				},
				right: false,
				reason: {
					zh: '它只是一个入口；没有共享数据和策略，仍不是 CRM。',
					en: 'It is one door only; without shared data and a strategy it is not CRM.'
				}
			},
			{
				text: {
					zh: '来电时显示客户资料，要靠客户数据库支持',
					en: 'Showing the caller’s record relies on the customer database'
				},
				right: true,
				reason: { zh: '电话集成要有可显示的数据。', en: 'Integration needs data to show.' }
			},
			{
				text: {
					zh: '通话中得知的情况，应当写入共享的档案',
					en: 'What calls reveal should go into the shared file'
				},
				right: true,
				reason: {
					zh: '否则销售和营销仍不知道客户说过什么。',
					en: 'Otherwise sales and marketing do not know what was said.'
				}
			},
			{
				text: {
					zh: '呼叫中心只受理投诉，与销售和营销无关',
					en: 'It takes complaints only and has no part in sales'
				},
				right: false,
				reason: {
					zh: '它也回访、调查和推荐，是带来收入的机会。',
					en: 'It also follows up, surveys and recommends, which may bring income.'
				}
			}
		],
		explanation: {
			zh: '呼叫中心是接触点，CRM 是贯穿各接触点的策略和数据。前者从后者取得“这是谁”，又把“他说了什么”交还给后者。',
			en: 'The contact centre is a place of contact, CRM the strategy and data that run through all such places. It takes from CRM who is calling, and gives back what was said.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-007',
		chapter: 9,
		concepts: ['role-questions'],
		difficulty: 1,
		stem: {
			zh: '下列哪些现象说明与客户有关的信息分散在企业各处？',
			en: 'Which of these show that information about customers is scattered over the company?'
		},
		options: [
			{
				text: { zh: '原材料涨价，使产品的成本上升', en: 'Materials grow dearer, and products cost more' },
				right: false,
				reason: {
					zh: '成本的变化，与信息是否共享无关。',
					en: 'A change of cost, with no bearing on sharing information.'
				}
			},
			{
				text: {
					zh: '跟单的人辞职，经理对情况一无所知',
					en: 'The person in charge leaves, and the manager knows nothing'
				},
				right: true,
				reason: { zh: '经过只在个人的脑子里。', en: 'What happened is in one person’s head.' }
			},
			{
				text: {
					zh: '客户的故障未修好，业务员又上门推销',
					en: 'A fault is unrepaired, and a salesperson comes to sell more'
				},
				right: true,
				reason: { zh: '服务的记录没有到销售那里。', en: 'The service record did not reach sales.' }
			},
			{
				text: {
					zh: '客户已经拒收邮件，宣传邮件照样寄来',
					en: 'A customer has refused mailings, and they keep coming'
				},
				right: true,
				reason: { zh: '拒收的要求没有传到发信的人那里。', en: 'The refusal did not reach those who send.' }
			},
			{
				text: {
					zh: '节日前来客增多，收款处排起了长队',
					en: 'More people come before a holiday and queue at the till'
				},
				right: false,
				reason: {
					zh: '能力不足的问题，不是信息分散。',
					en: 'Too little capacity, not scattered information.'
				}
			}
		],
		explanation: {
			zh: '三种现象的角色不同——经理、售后的客户、被打扰的客户——缺的却是同一样东西：一份人人可见的记录。',
			en: 'The roles differ – a manager, a customer awaiting repair, a customer disturbed – but all lack the same thing: one record that everybody sees.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-008',
		chapter: 9,
		concepts: ['customer-data'],
		difficulty: 1,
		stem: {
			zh: '按课程资料的分类，下列哪些属于引申数据？',
			en: 'By the division in the course texts, which of these are derived data?'
		},
		options: [
			{
				text: { zh: '增值购买的潜力', en: 'Potential for up-selling' },
				right: true,
				reason: { zh: '由以往购买推出的估计。', en: 'An estimate inferred from past purchases.' }
			},
			{
				text: { zh: '产品使用权的归属', en: 'Who has the use of the product' },
				right: false,
				reason: { zh: '可以核实的事实。', en: 'A fact that can be verified.' }
			},
			{
				text: { zh: '客户的获利潜力', en: 'The customer’s profit potential' },
				right: true,
				reason: { zh: '由收入和成本推出的估计。', en: 'An estimate inferred from revenue and cost.' }
			},
			{
				text: { zh: '客户购买的渠道', en: 'The channel through which the customer bought' },
				right: false,
				reason: { zh: '可以直接记录的事实。', en: 'A fact that can be recorded directly.' }
			}
		],
		explanation: {
			zh: '引申数据从事实数据算出，事实不准，引申更不准。所以先筛选、统一和补全事实，再做推算。',
			en: 'Derived data are computed from facts and are worse than these when they are wrong. So facts are screened, unified and completed before anything is inferred.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-009',
		chapter: 9,
		concepts: ['implementation'],
		difficulty: 2,
		stem: {
			zh: '会展、物流和电力方面的课程资料谈到实施客户关系管理的困难。下列哪些是它们提到的？',
			en: 'Course texts on exhibitions, logistics and power speak of difficulties in introducing CRM. Which of these do they mention?'
		},
		options: [
			{
				text: {
					zh: '缺少懂客户关系管理和信息技术的人才',
					en: 'Too few people who know CRM and information technology'
				},
				right: true,
				reason: {
					zh: '物流一文称人才是信息化最大的瓶颈，电力一文也讲人员素质。',
					en: 'The logistics paper calls people the greatest bottleneck, and the power paper speaks of skills too.'
				}
			},
			{
				text: { zh: '企业资金不足，难以承担高昂的费用', en: 'Too little money for the high cost' },
				right: true,
				reason: { zh: '会展一文把它列为难题。', en: 'The text on exhibitions lists it.' }
			},
			{
				text: {
					zh: '“以客户为中心”没有成为真正的动力',
					en: 'Putting the customer first is not what truly drives the firm'
				},
				right: true,
				reason: {
					zh: '会展和物流的资料都指出，理念停在表面。',
					en: 'Texts on exhibitions and logistics both say that the idea stays on the surface.'
				}
			},
			{
				text: {
					zh: '客户的人数太多，超出数据库的容量',
					en: 'So many customers that databases cannot hold them'
				},
				right: false,
				reason: {
					zh: '资料没有这样说；难处在收集和利用。',
					en: 'They do not say so; the trouble is in gathering and using data.'
				}
			},
			{
				text: {
					zh: '软件厂商和咨询公司的开发力度不够',
					en: 'Software makers and consultants who do too little'
				},
				right: true,
				reason: {
					zh: '会展一文提到的重要原因之一。',
					en: 'One of the important causes named in the text on exhibitions.'
				}
			}
		],
		explanation: {
			zh: '可归为四类：理念、人、钱、工具。只有最后一类能靠买软件解决，这正是许多项目失望的原因。',
			en: 'They fall into four groups: ideas, people, money and tools. Only the last can be bought with software, which is why so many projects disappoint.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-010',
		chapter: 9,
		concepts: ['implementation'],
		difficulty: 3,
		stem: {
			zh: '开发 CRM 系统时，哪些情形更适合用原型法，而不是生命周期法？',
			en: 'When a CRM system is developed, in which cases does prototyping suit better than the life-cycle method?'
		},
		options: [
			{
				text: {
					zh: '用户说不清要什么，看到样品才能提意见',
					en: 'Users cannot say what they want until they see a sample'
				},
				right: true,
				reason: { zh: '样品使需求变得具体。', en: 'A sample makes needs concrete.' }
			},
			{
				text: {
					zh: '要与多个核心系统对接，接口早已由合同定死',
					en: 'It links to several core systems by interfaces fixed in contracts'
				},
				right: false,
				reason: {
					zh: '需求已定而复杂，宜按阶段严格推进。',
					en: 'Needs are fixed and complex: proceed strictly by stages.'
				}
			},
			{
				text: {
					zh: '界面和流程需要与业务员反复商量才能确定',
					en: 'Screens and processes must be worked out with salespeople'
				},
				right: true,
				reason: {
					zh: '边用边改，最能吸收使用者的经验。',
					en: 'Changed in use, it takes up most of users’ experience.'
				}
			},
			{
				text: {
					zh: '上级要求每一阶段先有审定的文件才能继续',
					en: 'Each stage needs approved papers before the next'
				},
				right: false,
				reason: { zh: '这正是生命周期法的做法。', en: 'That is just what the life-cycle method does.' }
			},
			{
				text: {
					zh: '使用者没有时间参与，只能在最后统一验收',
					en: 'Users have no time and can only accept the whole at the end'
				},
				right: false,
				reason: { zh: '原型法离不开使用者的参与。', en: 'Prototyping depends on users who take part.' }
			}
		],
		explanation: {
			zh: '需求的不确定和使用者的参与，是选原型法的两个条件。两种方法也可以结合：先用原型弄清需求，再按阶段建设。',
			en: 'Uncertain needs and users who take part are the two conditions for prototyping. Both may be combined: find out needs with a prototype, then build by stages.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-011',
		chapter: 9,
		concepts: ['data-warehouse'],
		difficulty: 3,
		stem: {
			zh: '关于数据仓库与数据挖掘，哪些说法正确？',
			en: 'Which statements on data warehouses and data mining are right?'
		},
		options: [
			{
				text: {
					zh: '挖掘发现两种商品常一起买，就证明了因果',
					en: 'Goods often bought together prove cause and effect'
				},
				right: false,
				reason: {
					zh: '关联不等于因果，可能都由第三个原因引起。',
					en: 'Association is not cause: both may spring from a third thing.'
				}
			},
			{
				text: {
					zh: '各系统对“客户”的定义不同，入库前要统一',
					en: 'Differing definitions of a customer must be made one beforehand'
				},
				right: true,
				reason: { zh: '这是“集成”的要求。', en: 'This is what integration requires.' }
			},
			{
				text: {
					zh: '数据仓库只要保存每位客户最新的状态',
					en: 'A warehouse need hold only each customer’s latest state'
				},
				right: false,
				reason: {
					zh: '那样就看不到变化，也无法比较。',
					en: 'Change would be lost and nothing could be compared.'
				}
			},
			{
				text: {
					zh: '“不可修改”与“随时间变化”并不互相矛盾',
					en: 'Being non-volatile and time-variant do not conflict'
				},
				right: true,
				reason: {
					zh: '不可修改说的是旧记录，随时间变化说的是整体。',
					en: 'Not altering is about old records, varying about the whole.'
				}
			},
			{
				text: {
					zh: '大量分析直接在业务库上运行，可能拖慢业务',
					en: 'Heavy analysis on the operational database may slow business'
				},
				right: true,
				reason: {
					zh: '两种工作争用同一资源，所以分开。',
					en: 'Both compete for the same resources, so they are kept apart.'
				}
			}
		],
		explanation: {
			zh: '数据仓库的四个特征都为同一个目的：让人能放心地比较不同时间、不同来源的客户。挖掘给出线索，是否因果要靠试验或对照。',
			en: 'All four features serve one end: comparing customers over time and sources with confidence. Mining gives clues; whether there is cause has to be shown by experiment or control.'
		}
	},
	{
		type: 'multiple',
		id: 'ch09-multiple-012',
		chapter: 9,
		concepts: ['bi-architecture'],
		difficulty: 3,
		stem: {
			zh: '经理希望在手机上随时、安全地看到可靠的客户指标。除了一部手机，还有哪些条件缺一不可？',
			en: 'A manager wants to see reliable customer figures on the phone, safely and at any time. Apart from the phone, which conditions are indispensable?'
		},
		options: [
			{
				text: { zh: '数据按时从业务系统抽取并转换', en: 'Data are extracted and transformed on time' },
				right: true,
				reason: {
					zh: '否则看到的是旧的或不能相加的数字。',
					en: 'Otherwise figures are old or do not add up.'
				}
			},
			{
				text: { zh: '各部门使用同一种牌子的手机', en: 'All departments use one make of telephone' },
				right: false,
				reason: { zh: '表示层可以适应不同的终端。', en: 'The presentation layer can adapt to devices.' }
			},
			{
				text: { zh: '各部门对指标的定义取得一致', en: 'Departments agree on what each figure means' },
				right: true,
				reason: {
					zh: '定义不一，同名的数字不能比较。',
					en: 'Figures of one name cannot be compared otherwise.'
				}
			},
			{
				text: { zh: '每位经理各有一个单独的数据库', en: 'Each manager has a database to himself' },
				right: false,
				reason: {
					zh: '分开存放正是信息不一致的来源。',
					en: 'Separate stores are where inconsistency comes from.'
				}
			},
			{
				text: { zh: '按数据、模块和操作设定使用权限', en: 'Rights are set by data, module and operation' },
				right: true,
				reason: {
					zh: '客户信息随身携带，更要限定谁能看什么。',
					en: 'Carried about, customer data need limits on who sees what.'
				}
			}
		],
		explanation: {
			zh: '手机只换了表示层；可靠与否由下面两层和使用规则决定。课程收录的论文主张把数据、功能模块和操作三种权限结合起来，既共享又安全。',
			en: 'The phone changes the presentation layer only; reliability is decided below it and by rules of use. A paper among the course texts would combine rights by data, module and operation, so that sharing and safety go together.'
		}
	}
] satisfies readonly MultipleQuestion[];
