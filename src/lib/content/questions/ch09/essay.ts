import type { EssayQuestion } from '$lib/domain/question';

export const essay = [
	{
		type: 'essay',
		id: 'ch09-essay-001',
		chapter: 9,
		concepts: ['crm-functions', 'sfa', 'marketing-automation', 'service-automation'],
		difficulty: 1,
		stem: {
			zh: 'CRM 系统怎样使营销、销售和服务三个部门的工作自动化？请分别说明主要内容，并说明为什么三者要用同一份客户记录。',
			en: 'How does a CRM system automate the work of marketing, sales and service? Name the main contents of each, and say why all three need one customer record.'
		},
		points: [
			{
				text: {
					zh: '针对一群人：编制活动计划和预算，产生名单，执行活动并评估效果。',
					en: 'Towards the many: plan and budget campaigns, draw up lists, carry campaigns out and evaluate them.'
				},
				marks: 2,
				signs: { zh: ['活动', '名单', '预算', '评估'], en: ['campaign', 'lists', 'budget', 'evaluate'] }
			},
			{
				text: {
					zh: '针对一笔笔生意：日程、联系人、商机与漏斗、报价、预测、佣金。',
					en: 'Towards single deals: calendar, contacts, opportunities and pipeline, quotations, forecasts, commission.'
				},
				marks: 2,
				signs: {
					zh: ['商机', '漏斗', '报价', '预测', '佣金', '日程'],
					en: ['opportunit', 'pipeline', 'quotation', 'forecast', 'commission', 'calendar']
				}
			},
			{
				text: {
					zh: '针对使用中的问题：受理与派工、知识库与自助、跟踪与答复。',
					en: 'Towards problems of use: taking requests and dispatch, knowledge base and self-help, tracking and word back.'
				},
				marks: 2,
				signs: {
					zh: ['派工', '受理', '知识库', '自助', '答复'],
					en: ['dispatch', 'knowledge base', 'self-help', 'self-service', 'word back', 'ticket']
				}
			},
			{
				text: {
					zh: '客户的一段经历会依次经过三处，线索、承诺和投诉必须跟着移交，否则会重复打扰、前后不一。',
					en: 'A customer passes through all three in turn; leads, promises and complaints must be handed on, or he is disturbed twice and told different things.'
				},
				marks: 1,
				signs: {
					zh: [
						'移交',
						'重复打扰',
						'前后不一',
						'线索',
						'重复联系',
						'报价不一',
						'不一致',
						'正在投诉',
						'各说各话',
						'全貌'
					],
					en: [
						'handed on',
						'handed over',
						'disturbed twice',
						'different things',
						'called twice',
						'different prices',
						'different quotes',
						'twice',
						'complaint is open',
						'whole customer'
					]
				}
			},
			{
				text: {
					zh: '汇总的数据还供分析，判断该对谁投入。',
					en: 'Brought together, the data also serve analysis: on whom to spend.'
				},
				marks: 1,
				signs: { zh: ['分析', '决策', '判断'], en: ['analysis', 'decision', 'on whom to spend'] }
			}
		],
		explanation: {
			zh: '好的答案不是三张清单，而是一条线：营销得到线索，销售把它变成合同，服务使客户愿意再来，服务中听到的又成为下一次营销的依据。',
			en: 'A good answer is not three lists but one thread: marketing gains a lead, sales makes it a contract, service makes the customer come again, and what service hears is ground for the next campaign.'
		}
	},
	{
		type: 'essay',
		id: 'ch09-essay-002',
		chapter: 9,
		concepts: ['crm-types'],
		difficulty: 2,
		stem: {
			zh: '比较运营型与分析型 CRM 的任务和内容，说明两者为什么要结合，并指出对“协作型”一词的不同理解。',
			en: 'Compare the tasks and contents of operational and analytical CRM, explain why they should be joined, and point out the differing uses of the word collaborative.'
		},
		points: [
			{
				text: {
					zh: '前者处理销售、营销、服务的日常流程，管理与客户的接触点，使流程顺畅和自动化。',
					en: 'The first carries out the daily processes of sales, marketing and service, runs the touchpoints with customers and makes processes smooth and automatic.'
				},
				marks: 2,
				signs: {
					zh: ['日常流程', '管理接触点', '自动化', '业务流程'],
					en: [
						'daily processes',
						'runs the touchpoints',
						'manages contact points',
						'automatic',
						'business process'
					]
				}
			},
			{
				text: {
					zh: '后者利用积累的数据，作客户分析、建模、个性化和优化，为决策提供量化的依据。',
					en: 'The second uses the data gathered for customer analysis, modelling, personalisation and optimisation, and gives decisions a measured basis.'
				},
				marks: 2,
				signs: {
					zh: ['建模', '量化', '决策', '个性化', '优化'],
					en: ['modelling', 'modeling', 'measured basis', 'decision', 'personali', 'optimi']
				}
			},
			{
				text: {
					zh: '结合的理由是闭环：接触产生数据，数据得出判断，判断再回到接触中去执行；缺一段，另一段就白做。',
					en: 'The reason is a closed loop: contact yields data, data a judgement, and the judgement goes back to be carried out; where one part lacks, the other is in vain.'
				},
				marks: 2,
				signs: {
					zh: ['闭环', '循环', '回到', '数据得出', '反馈', '没有数据', '送回前台', '相互', '互为'],
					en: [
						'closed loop',
						'loop',
						'goes back',
						'feedback',
						'yields data',
						'return',
						'without operations',
						'no data',
						'no guidance'
					]
				}
			},
			{
				text: {
					zh: '按复习资料，接触点与数据仓库的结合产生第三种类型。',
					en: 'According to the review notes, touchpoints joined with a data warehouse give the third type.'
				},
				marks: 1,
				signs: { zh: ['复习资料', '数据仓库'], en: ['review notes', 'data warehouse'] }
			},
			{
				text: {
					zh: '另一种说法用这个词指电话、网络、邮件等多渠道的沟通系统。',
					en: 'Others use the word for systems of communication through many channels such as telephone, web and mail.'
				},
				marks: 1,
				signs: { zh: ['多渠道', '渠道', '沟通系统', '电话'], en: ['channels', 'communication', 'telephone'] }
			}
		],
		explanation: {
			zh: '两种理解并不冲突：前一种讲两部分怎样合成整体，后一种讲客户从哪里进来。答题时点明“按谁的说法”，就不会混淆。',
			en: 'The two uses do not conflict: one tells how two parts make a whole, the other where customers come in. Saying whose use it is avoids confusion.'
		}
	},
	{
		type: 'essay',
		id: 'ch09-essay-003',
		chapter: 9,
		concepts: ['contact-center'],
		difficulty: 2,
		stem: {
			zh: '从管理和技术两方面说明什么是呼叫中心，说明它的几项关键技术各起什么作用，并讨论它与 CRM 的关系。',
			en: 'Explain the contact centre from the side of management and of technology, say what each of its key technologies does, and discuss how it is related to CRM.'
		},
		points: [
			{
				text: {
					zh: '作为企业面向客户的前台，它重在服务，理顺关系，管理客户资源并促进营销。',
					en: 'As the company’s front office towards customers it stresses service, keeps relationships in order, manages customers as a resource and furthers marketing.'
				},
				marks: 1,
				signs: {
					zh: ['前台', '客户资源', '重在服务', '注重服务', '提供服务', '服务客户'],
					en: [
						'front office',
						'resource',
						'stresses service',
						'gives service',
						'provides service',
						'customer service'
					]
				}
			},
			{
				text: {
					zh: '对外接入语音、传真、网络等多种方式，对内连接客户数据库和各部门。',
					en: 'Outwards it takes in voice, fax, web and more; inwards it links the customer database and the departments.'
				},
				marks: 1,
				signs: { zh: ['语音', '接入', '数据库', '多种方式'], en: ['voice', 'database', 'fax', 'web'] }
			},
			{
				text: {
					zh: 'CTI 使电话与数据联动，来电即显示资料，并可随通话一起转接。',
					en: 'CTI links telephone and data, so that the record appears with the call and is passed on with it.'
				},
				marks: 1,
				signs: {
					zh: ['CTI', '电话集成', '弹屏', '联动'],
					en: ['CTI', 'telephony integration', 'record appears', 'screen pop']
				}
			},
			{
				text: {
					zh: 'IVR 让客户自助查询和选择，分流简单的来电。',
					en: 'IVR lets callers help themselves and choose, and filters simple calls.'
				},
				marks: 1,
				signs: {
					zh: ['IVR', '自动语音', '语音应答', '自助'],
					en: ['IVR', 'voice response', 'help themselves', 'self-service']
				}
			},
			{
				text: {
					zh: 'ACD 按技能、等候先后和忙闲，把来电分给合适的座席。',
					en: 'ACD passes calls to a suitable agent by skill, waiting time and who is free.'
				},
				marks: 1,
				signs: {
					zh: ['ACD', '呼叫分配', '自动排队', '合适的座席'],
					en: ['ACD', 'call distribution', 'suitable agent']
				}
			},
			{
				text: {
					zh: '它是接触点之一：从共享的客户档案得知来电者是谁，又把听到的写回去，供销售、营销和分析使用。',
					en: 'It is one of the touchpoints: from the shared file it learns who is calling, and writes back what it hears for sales, marketing and analysis.'
				},
				marks: 2,
				signs: {
					zh: [
						'接触点',
						'共享的客户档案',
						'共享档案',
						'写回',
						'接触渠道',
						'数据来源',
						'客户资料',
						'写进',
						'记录下来'
					],
					en: [
						'touchpoint',
						'shared file',
						'writes back',
						'write back',
						'contact point',
						'one channel',
						'source of data',
						'gives it the record',
						'contact channel',
						'records to'
					]
				}
			},
			{
				text: {
					zh: '只有设备而没有共享数据和以客户为中心的考核，它只是一个昂贵的总机。',
					en: 'With equipment alone, without shared data and appraisal that puts the customer first, it is but an expensive switchboard.'
				},
				marks: 1,
				signs: {
					zh: ['昂贵的总机', '总机', '考核', '不等于'],
					en: [
						'switchboard',
						'equipment alone',
						'appraisal',
						'not the same as',
						'call length',
						'number of calls',
						'not CRM'
					]
				}
			}
		],
		explanation: {
			zh: '技术部分答出“各起什么作用”，而不只是展开缩写；关系部分讲清双向：取用与写回。',
			en: 'On technology say what each does rather than spell out the letters; on the relation show both directions: taking and writing back.'
		}
	},
	{
		type: 'essay',
		id: 'ch09-essay-004',
		chapter: 9,
		concepts: ['role-questions', 'customer-data'],
		difficulty: 2,
		stem: {
			zh: '从业务员、营销人员、服务人员、经理和客户中任选四种角色，各举一个他们在信息分散时答不上来的问题，归纳共同的原因，并说明系统怎样解决。',
			en: 'Choose four among salespeople, marketers, service staff, managers and customers; give a question each cannot answer while information is scattered, sum up the common cause, and explain how a system solves it.'
		},
		points: [
			{
				text: {
					zh: '销售：名单里谁是真正的买主？给这位老客户报什么价才留得住？',
					en: 'Sales: who on the list is a real buyer? Which price will keep this old customer?'
				},
				marks: 1,
				signs: {
					zh: ['真正的买主', '报什么价', '老客户', '线索'],
					en: ['real buyer', 'which price', 'old customer', 'sales leads']
				}
			},
			{
				text: {
					zh: '营销：活动花的钱有多少回报？收集的名片有多少已被跟进？',
					en: 'Marketing: what did the campaign return? How many of the cards gathered have been followed up?'
				},
				marks: 1,
				signs: { zh: ['回报', '名片', '跟进'], en: ['return', 'cards', 'followed up'] }
			},
			{
				text: {
					zh: '服务：许多来电是误操作，怎样让客户自己解决？这位客户以前修过什么？',
					en: 'Service: many calls are slips in handling, so how could customers help themselves? What was repaired for this one before?'
				},
				marks: 1,
				signs: { zh: ['误操作', '自己解决', '修过'], en: ['slips', 'help themselves', 'repaired'] }
			},
			{
				text: {
					zh: '经理：跟单人走了，谈到哪里、承诺过什么？这件难修的派谁去？或客户：两个报价信哪个，报修为何没有下文？',
					en: 'Manager: with the person in charge gone, what was promised? Whom to send to a hard repair? Or customer: which of two quotes holds, why no word on the repair?'
				},
				marks: 1,
				signs: {
					zh: ['承诺', '派谁', '报价', '没有下文'],
					en: ['promised', 'whom to send', 'quotes', 'no word']
				}
			},
			{
				text: {
					zh: '共同的原因：各部门难以得到与客户互动的情况，记录零散，谁也看不到全貌。',
					en: 'Common cause: departments hardly learn of each other’s contact with the customer, records lie about in pieces, nobody sees the whole.'
				},
				marks: 2,
				signs: {
					zh: ['全貌', '零散', '互动', '各自保存'],
					en: ['sees the whole', 'in pieces', 'each other’s contact', 'whole picture', 'fragmented']
				}
			},
			{
				text: {
					zh: '解决：把面向客户的信息和活动集成为一份共享的记录，人人可查可写，按权限使用，再据以分析。',
					en: 'Remedy: integrate what faces the customer into one shared record that all can read and add to, by their rights, and then analyse.'
				},
				marks: 2,
				signs: {
					zh: ['共享', '集成', '统一', '权限', '数据库'],
					en: [
						'shared record',
						'integrate',
						'one record',
						'by their rights',
						'shared',
						'common database',
						'one database',
						'records all contacts',
						'access rights'
					]
				}
			}
		],
		explanation: {
			zh: '按课件，问题虽多，归纳只有两条：得不到互动的信息，信息又分散。所以评一套系统，可以拿这些问题逐一去试：它能不能当场答出来？',
			en: 'As the slides have it, the questions are many and the causes two: departments do not learn of contacts, and what is known is scattered. A system can be tested with these very questions: does it answer on the spot?'
		}
	},
	{
		type: 'essay',
		id: 'ch09-essay-005',
		chapter: 9,
		concepts: ['implementation'],
		difficulty: 3,
		stem: {
			zh: '有人说：“CRM 项目失败，多半不是软件的错。”请结合课程资料论述失败的原因，并提出从选型到上线后的对策。',
			en: 'It is said that when a CRM project fails, the software is seldom to blame. Discuss the causes of failure with the course texts, and propose what to do from the choice of the system to the time after its start.'
		},
		points: [
			{
				text: {
					zh: '把它当成买技术而不是经营策略：理念、考核和流程不变，系统只是把旧做法变快。',
					en: 'It is taken for a purchase of technology and not a strategy: with ideas, appraisal and processes unchanged the system only speeds up old ways.'
				},
				marks: 2,
				signs: {
					zh: ['策略', '理念', '流程不变', '旧做法', '考核'],
					en: ['strategy', 'appraisal', 'processes unchanged', 'old ways']
				}
			},
			{
				text: {
					zh: '人的原因：缺少懂业务又懂技术的人才，员工不会用，也不愿录入。',
					en: 'People: few know both the business and the technology; staff cannot use it and will not enter data.'
				},
				marks: 1,
				signs: {
					zh: ['人才', '不会用', '不愿录入', '素质', '员工', '不愿意录入', '培训不足'],
					en: [
						'few know',
						'will not enter',
						'skills',
						'staff cannot',
						'skilled',
						'do not enter',
						'lack of training',
						'untrained'
					]
				}
			},
			{
				text: {
					zh: '资金和供应的原因：费用高，软件和咨询力量不足，与已有的系统接不上。',
					en: 'Money and supply: high cost, weak suppliers and consultants, no link to existing systems.'
				},
				marks: 1,
				signs: {
					zh: ['资金', '费用', '咨询', '接不上'],
					en: ['high cost', 'suppliers', 'consultants', 'existing systems']
				}
			},
			{
				text: {
					zh: '对策一：先弄清业务需求，再比较功能、集成、环境和供应商的行业经验。',
					en: 'First remedy: clarify business needs, then compare functions, integration, environment and the supplier’s knowledge of the trade.'
				},
				marks: 1,
				signs: {
					zh: ['业务需求', '弄清需求', '行业经验', '集成'],
					en: ['business needs', 'integration', 'knowledge of the trade', 'requirements']
				}
			},
			{
				text: {
					zh: '对策二：作为项目管理，分步实施，设标准、量结果、纠偏差，并以客户指标而不只以进度衡量。',
					en: 'Second: run it as a project in steps, set standards, measure, correct, and judge by measures of customers, not only by dates.'
				},
				marks: 1,
				signs: {
					zh: ['分步', '纠偏', '标准', '客户指标', '项目组', '控制进度', '分阶段'],
					en: [
						'in steps',
						'set standards',
						'measures of customers',
						'pilot',
						'correct deviations',
						'small steps',
						'step by step',
						'project team',
						'control of time',
						'phases'
					]
				}
			},
			{
				text: {
					zh: '对策三：领导推动变革，调整流程和激励，让录入的人得到好处，并持续培训。',
					en: 'Third: leaders drive the change, alter processes and incentives so that those who enter data gain, and keep training people.'
				},
				marks: 1,
				signs: {
					zh: ['变革', '激励', '培训', '领导', '高层', '支持'],
					en: [
						'leaders',
						'incentives',
						'training people',
						'drive the change',
						'top management',
						'train all',
						'train staff',
						'rewards',
						'change processes',
						'benefit'
					]
				}
			},
			{
				text: {
					zh: '上线后收集意见不断改进，因为使用一段时间会产生新的需求。',
					en: 'Afterwards gather opinions and keep improving, as new needs arise in use.'
				},
				marks: 1,
				signs: {
					zh: ['不断改进', '持续改进', '新的需求', '完善'],
					en: ['keep improving', 'new needs', 'improvement']
				}
			}
		],
		explanation: {
			zh: '可以用复习资料的比喻收束：客户关系是树根，信息技术是树干，销售结果是树叶。也应公允地指出软件的原因：会展一文提到厂商开发力度不够，所以是“多半不是”，而不是“从来不是”。',
			en: 'The image in the review notes may close the answer: relationships are the root, technology the trunk, sales the leaves. In fairness, software can be a cause: the text on exhibitions speaks of makers who do too little. Hence seldom, and not never.'
		}
	},
	{
		type: 'essay',
		id: 'ch09-essay-006',
		chapter: 9,
		concepts: ['data-warehouse'],
		difficulty: 3,
		stem: {
			zh: '解释数据仓库的四个特征，说明它与业务数据库有什么不同，并以啤酒与尿布的故事说明数据挖掘能说明什么、不能说明什么。',
			en: 'Explain the four features of a data warehouse and how it differs from an operational database; with the tale of beer and nappies show what data mining can tell and what it cannot.'
		},
		points: [
			{
				text: {
					zh: '面向主题：按客户、产品等对象组织，而不按各个应用程序。',
					en: 'Subject-oriented: organised by customers, products and the like, not by application.'
				},
				marks: 1,
				signs: { zh: ['面向主题', '按客户', '主题'], en: ['subject', 'by customers'] }
			},
			{
				text: {
					zh: '集成：各系统的名称、单位和口径先统一再入库。',
					en: 'Integrated: names, units and definitions of all systems are made one before loading.'
				},
				marks: 1,
				signs: { zh: ['集成', '统一', '口径'], en: ['integrated', 'made one', 'definitions', 'consistent'] }
			},
			{
				text: {
					zh: '不可修改：已有记录只读，不因业务变动而覆盖。',
					en: 'Non-volatile: records once stored are only read, and not overwritten as business changes.'
				},
				marks: 1,
				signs: {
					zh: ['不可修改', '不可更新', '只读', '覆盖'],
					en: ['volatile', 'only read', 'read-only', 'overwritten']
				}
			},
			{
				text: {
					zh: '随时间变化：记录带时间，新的状态不断加入，历史可以比较。',
					en: 'Time-variant: records bear dates, new states keep being added, and history can be compared.'
				},
				marks: 1,
				signs: { zh: ['随时间', '带时间', '历史可以比较'], en: ['time-variant', 'bear dates', 'history'] }
			},
			{
				text: {
					zh: '区别：后者为办事，存当前状态，频繁改动；前者为分析和决策，存历史，成批装入，分开才不拖慢业务。',
					en: 'Difference: the latter serves transactions, holds the present state and changes often; the former serves analysis, holds the past and is loaded in batches. Kept apart, neither slows the other.'
				},
				marks: 1,
				signs: {
					zh: [
						'当前状态',
						'办事',
						'成批',
						'拖慢',
						'分析和决策',
						'日常交易',
						'处理交易',
						'当前数据',
						'经常更新',
						'用于分析'
					],
					en: [
						'present state',
						'transactions',
						'in batches',
						'slows',
						'current state',
						'current data',
						'daily',
						'analysis'
					]
				}
			},
			{
				text: {
					zh: '它能说明：两种商品一起买的比例高于平常，即提升度大于 1，可据此试验陈列或推荐。',
					en: 'It can tell that two goods are bought together more than usual, a lift above 1, and suggest trials of display or recommendation.'
				},
				marks: 1,
				signs: {
					zh: ['提升度', '高于平常', '一起买', '陈列'],
					en: ['lift', 'more than usual', 'together', 'display']
				}
			},
			{
				text: {
					zh: '它不能说明因果：关联可能来自第三个原因，要用试验或对照来检验。',
					en: 'It cannot tell cause: association may spring from a third thing and must be tested by experiment or control.'
				},
				marks: 1,
				signs: {
					zh: ['因果', '第三个原因', '用试验', '做试验', '对照'],
					en: ['tell cause', 'third thing', 'experiment', 'causal', 'causation']
				}
			},
			{
				text: {
					zh: '要防碰巧：在很多组合里总会找到几个偶然的高比例，应在新数据上验证。',
					en: 'Beware of chance: among many pairs some high shares turn up by accident and must be verified on new data.'
				},
				marks: 1,
				signs: {
					zh: ['碰巧', '偶然', '新数据', '验证', '巧合', '未必真实'],
					en: [
						'chance',
						'accident',
						'new data',
						'verified',
						'coincidence',
						'checked',
						'by luck',
						'may not be true'
					]
				}
			}
		],
		explanation: {
			zh: '四个特征的定义出自恩门（Inmon）。“不可修改”说的是单条记录，“随时间变化”说的是整个集合，两者不矛盾：这是容易丢分的地方。',
			en: 'The definition with four features is Inmon’s. Not altering is said of a single record, varying with time of the whole collection; they do not conflict, a point at which marks are easily lost.'
		}
	},
	{
		type: 'essay',
		id: 'ch09-essay-007',
		chapter: 9,
		concepts: ['bi-architecture'],
		difficulty: 2,
		stem: {
			zh: '说明商业智能系统的三层结构和实施的主要步骤，并讨论云端和移动应用带来了什么、没有改变什么。',
			en: 'Describe the three layers of a business-intelligence system and the main steps of introducing it, and discuss what the cloud and mobile use bring and what they leave unchanged.'
		},
		points: [
			{
				text: {
					zh: '数据层：访问各个部门、各种来源的数据。',
					en: 'Data layer: gives access to data of all departments and sources.'
				},
				marks: 1,
				signs: { zh: ['数据层', '各种来源', '数据源'], en: ['data layer', 'access to data'] }
			},
			{
				text: {
					zh: '应用层：处理各种请求和计算，包括交互的和成批的。',
					en: 'Application layer: handles requests and computation, interactive and in batches.'
				},
				marks: 1,
				signs: { zh: ['应用层', '处理各种请求'], en: ['application layer', 'handles requests'] }
			},
			{
				text: {
					zh: '表示层：通过网页等与用户交互。',
					en: 'Presentation layer: deals with the user, by web pages for instance.'
				},
				marks: 1,
				signs: {
					zh: ['表示层', '展示层', '与用户交互', '表现层'],
					en: ['presentation layer', 'deals with the user']
				}
			},
			{
				text: {
					zh: '前三步：分析需求，建立数据仓库的模型，抽取并转换数据。',
					en: 'First three: analyse needs, model the data warehouse, extract and transform data.'
				},
				marks: 2,
				signs: {
					zh: ['分析需求', '需求分析', '模型', '建模', '抽取', '转换'],
					en: ['analyse needs', 'analyze needs', 'requirements', 'model', 'extract', 'transform']
				}
			},
			{
				text: {
					zh: '后三步：做分析报表，培训用户并测试，使用一段时间后改进。',
					en: 'Last three: build reports, train users and test, improve after a time of use.'
				},
				marks: 1,
				signs: { zh: ['报表', '培训', '测试', '改进'], en: ['reports', 'train users', 'test', 'improve'] }
			},
			{
				text: {
					zh: '带来：分析更及时，节省部分维护费用，决策者随时随地可看。',
					en: 'Gains: more timely analysis, some upkeep saved, figures at hand anywhere.'
				},
				marks: 1,
				signs: {
					zh: ['更及时', '时效', '维护费用', '随时随地'],
					en: ['timely', 'upkeep', 'maintenance', 'anywhere']
				}
			},
			{
				text: {
					zh: '没有改变：需求仍要先弄清，口径仍要统一，权限和安全更要重视。',
					en: 'Unchanged: needs come first, definitions must agree, and rights and security matter all the more.'
				},
				marks: 1,
				signs: {
					zh: ['口径', '权限', '安全', '先弄清'],
					en: ['needs come first', 'definitions', 'rights', 'security']
				}
			}
		],
		explanation: {
			zh: '三层和六步取自课程收录的一篇论文。它们的联系是：步骤从需求出发，自下而上把三层建起来；换终端只动最上层，所以新技术不能代替前面的功夫。',
			en: 'The three layers and six steps are from a paper among the course texts. They hang together: starting from needs, the steps build the layers from below; a new device touches only the top, so new technology cannot replace the work before.'
		}
	}
] satisfies readonly EssayQuestion[];
