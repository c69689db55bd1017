import type { FillQuestion } from '$lib/domain/question';

export const fill = [
	{
		type: 'fill',
		id: 'ch09-fill-001',
		chapter: 9,
		concepts: ['crm-functions'],
		difficulty: 1,
		stem: {
			zh: '复习资料论软件系统时列出四项功能：营销自动化、销售自动化、客户____自动化，以及客户互动____的管理。',
			en: 'Of CRM software the review notes list four functions: automation of marketing, of sales and of customer ____, and management of the ____ through which customer and company meet.'
		},
		blanks: [
			{ zh: ['服务', '服务与支持', '服务和支持'], en: ['service', 'services', 'service and support'] },
			{ zh: ['渠道'], en: ['channels', 'channel'] }
		],
		explanation: {
			zh: '前三项各管一个部门的流程，第四项把电话、网络、门店等入口连在一起；没有它，三个部门仍各说各话。',
			en: 'The first three each serve the processes of one department; the fourth joins telephone, web and shop. Without it the three departments would still speak past one another.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-002',
		chapter: 9,
		concepts: ['crm-functions'],
		difficulty: 2,
		stem: {
			zh: '复习资料另有一处把 CRM 的技术功能概括为三条：三个部门业务流程的信息化和____，沟通手段的收集和处理，信息分析与____支持。',
			en: 'Elsewhere the review notes sum up the technical functions of CRM in three: putting the processes of three departments on computers and making them ____; gathering and handling the means of contact; analysing information and supporting ____.'
		},
		blanks: [
			{ zh: ['自动化'], en: ['automatic', 'automated'] },
			{ zh: ['决策'], en: ['decisions', 'decision making', 'decision-making'] }
		],
		explanation: {
			zh: '三条由浅入深：先让流程跑得顺，再让各渠道的信息汇到一处，最后用这些信息判断该对谁做什么。只做第一条，得到的只是更快的旧做法。',
			en: 'The three go from surface to depth: let processes run smoothly, bring what all channels hear into one place, then use it to judge what to do for whom. The first alone merely does the old things faster.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-003',
		chapter: 9,
		concepts: ['crm-types'],
		difficulty: 1,
		stem: {
			zh: '处理销售、营销和服务日常流程的是____型 CRM，从这些流程留下的数据中找出决策依据的是____型 CRM。',
			en: 'The CRM that carries out the daily processes of sales, marketing and service is called ____; the CRM that draws grounds for decisions from the data they leave is called ____.'
		},
		blanks: [
			{ zh: ['运营', '操作', '营运', '运作'], en: ['operational'] },
			{ zh: ['分析'], en: ['analytical', 'analytic'] }
		],
		explanation: {
			zh: '一个做事，一个想事。前者每天产生数据，后者把数据变成判断，判断再回到前者去执行。',
			en: 'One acts, the other thinks. The first leaves data every day, the second turns them into a judgement, which goes back to the first to be carried out.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-004',
		chapter: 9,
		concepts: ['crm-types'],
		difficulty: 2,
		stem: {
			zh: '按复习资料，把运营型系统管理的客户____与分析型系统背后的数据____结合起来，就产生协作型 CRM。',
			en: 'According to the review notes, joining the customer ____ run by an operational system with the data ____ behind an analytical one gives collaborative CRM.'
		},
		blanks: [
			{
				zh: ['接触点', '触点', '接触'],
				en: ['touchpoints', 'contact points', 'points of contact', 'contacts']
			},
			{ zh: ['仓库'], en: ['warehouse'] }
		],
		explanation: {
			zh: '单有接触点，知道发生了什么却不知道意味着什么；单有数据仓库，看得明白却够不着客户。另有一种说法把多渠道的沟通系统称为协作型，答题时要说明按谁。',
			en: 'Contact alone shows what happened but not what it means; a warehouse alone understands but cannot reach the customer. Others call the system of communication channels collaborative, so say whose term is used.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-005',
		chapter: 9,
		concepts: ['sfa'],
		difficulty: 1,
		stem: {
			zh: '系统根据每个商机的金额和成交可能推算下一季度的销售额，这项功能叫销售____。',
			en: 'From the size of each opportunity and its chance of closing, the system works out next quarter’s sales. This function is called sales ____.'
		},
		blanks: [{ zh: ['预测', '预估'], en: ['forecasting', 'forecast', 'forecasts', 'prediction'] }],
		explanation: {
			zh: '它使经理不必凭感觉问“这个季度怎么样”；但准不准取决于业务员填的金额和可能是否如实。',
			en: 'It saves the manager from asking how the quarter feels; but it is only as good as the amounts and chances that salespeople enter.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-006',
		chapter: 9,
		concepts: ['sfa'],
		difficulty: 2,
		stem: {
			zh: '销售漏斗中有三个商机：40000 元，成交可能 50 %；20000 元，80 %；100000 元，10 %。按期望值计算，预测的销售额是____元。',
			en: 'A sales pipeline holds three opportunities: 40000 yuan with a chance of 50 %, 20000 yuan with 80 %, and 100000 yuan with 10 %. The expected sales are ____ yuan.'
		},
		blanks: [{ zh: ['46000', '46,000', '四万六千', '4.6万', '4万6千'], en: ['46000', '46,000'] }],
		explanation: {
			zh: '20000 + 16000 + 10000 = 46000 元。最大的单子贡献最小：看漏斗不能只看金额，也不能把可能性低的当作已经到手。',
			en: '20000 + 16000 + 10000 = 46000 yuan. The largest deal adds least: a pipeline is not to be read by amounts alone, nor is an unlikely deal money in hand.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-007',
		chapter: 9,
		concepts: ['marketing-automation'],
		difficulty: 1,
		stem: {
			zh: '营销自动化按条件从客户库中挑出活动的对象，生成目标客户的____；活动结束后再把结果与计划相比，做效果的____。',
			en: 'Marketing automation picks by criteria whom a campaign should address and produces a ____ of target customers; afterwards it compares results with the plan, which is the ____ of the campaign.'
		},
		blanks: [
			{ zh: ['名单', '清单', '列表'], en: ['list', 'mailing list'] },
			{ zh: ['评估', '评价', '分析'], en: ['evaluation', 'assessment', 'analysis'] }
		],
		explanation: {
			zh: '有了前一步，活动才不是撒网；有了后一步，下一次才知道该找谁。两步用的是同一份客户记录，所以要和销售的数据连通。',
			en: 'Without the first a campaign is a net cast blindly; without the second nobody knows whom to address next time. Both use one customer record and so need a link to sales data.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-008',
		chapter: 9,
		concepts: ['marketing-automation'],
		difficulty: 2,
		stem: {
			zh: '一次营销活动花费 30000 元；与没有收到活动的对照组相比，它多带来毛利 45000 元。投资回报率（净收益 ÷ 花费）是____ %。',
			en: 'A campaign costs 30000 yuan; compared with a control group that did not receive it, it brings 45000 yuan of additional gross margin. The return (net gain ÷ cost) is ____ %.'
		},
		blanks: [{ zh: ['50', '五十'], en: ['50', 'fifty'] }],
		explanation: {
			zh: '(45000 − 30000) ÷ 30000 = 50 %。分子要用与对照组相比“多出来”的毛利；把收到活动的人全部的购买都算进去，回报就虚高了。',
			en: '(45000 − 30000) ÷ 30000 = 50 %. What counts is the margin gained over the control group; to count everything that recipients bought would inflate the return.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-009',
		chapter: 9,
		concepts: ['service-automation'],
		difficulty: 1,
		stem: {
			zh: '许多报来的故障其实是误操作，客户自己就能解决。把常见故障的解答整理成可以搜索的____库放到网上，就是客户的____服务。',
			en: 'Many reported faults are slips that customers can put right themselves. Putting the answers to common faults online as a searchable ____ base lets customers use ____-service.'
		},
		blanks: [
			{ zh: ['知识', '知识资料', '问答', '解答'], en: ['knowledge'] },
			{ zh: ['自助', '自我'], en: ['self'] }
		],
		explanation: {
			zh: '简单问题由客户自己查，工程师的时间留给真正的故障；查不到时要能方便地转给人，否则省下的是企业的钱，费的是客户的精力。',
			en: 'Customers look up the simple things, engineers keep their time for real faults. A way to a person must stay open, or the company saves money at the cost of the customer’s energy.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-010',
		chapter: 9,
		concepts: ['contact-center'],
		difficulty: 1,
		stem: {
			zh: '把来电分给合适的空闲座席的是____；让客户按键或说话自己办事的是____；使电话与电脑里的数据联动、来电即显示客户资料的是____。',
			en: 'What passes a call to a suitable free agent is ____; what lets callers serve themselves by keys or voice is ____; what links the telephone to data on the computer, so that the caller’s record appears, is ____.'
		},
		blanks: [
			{
				zh: ['ACD', '自动呼叫分配', '自动呼叫分配系统', '自动呼叫分配器', '自动来电分配', '自动话务分配'],
				en: ['ACD', 'automatic call distribution', 'automatic call distributor']
			},
			{
				zh: [
					'IVR',
					'交互式语音应答',
					'互动式语音应答',
					'交互式语音应答系统',
					'自动语音应答',
					'自动语音应答系统'
				],
				en: ['IVR', 'interactive voice response']
			},
			{
				zh: ['CTI', '计算机电话集成', '电脑电话集成', '计算机电话集成技术', '计算机电信集成'],
				en: [
					'CTI',
					'computer telephony integration',
					'computer-telephony integration',
					'computer telephone integration'
				]
			}
		],
		explanation: {
			zh: '三者分工：自动应答先分流，分配器再找人，电话集成让接电话的人一开口就知道对方是谁。',
			en: 'They divide the work: voice response filters, distribution finds the person, and integration lets that person know from the first word who is calling.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-011',
		chapter: 9,
		concepts: ['contact-center'],
		difficulty: 3,
		stem: {
			zh: '每小时平均有 90 个来电，到达的时间是随机的，每个占用座席 4 分钟。仅就工作量而言，恰好需要____名座席一刻不停地工作；要使排队不越来越长，座席至少应有____名。',
			en: 'Calls come at random, 90 an hour on average, each taking an agent 4 minutes. By workload alone exactly ____ agents are needed, working without a break; to keep the queue from growing ever longer, there must be at least ____.'
		},
		blanks: [
			{ zh: ['6', '六'], en: ['6', 'six'] },
			{ zh: ['7', '七'], en: ['7', 'seven'] }
		],
		explanation: {
			zh: '90 × 4 = 360 分钟，360 ÷ 60 = 6 名。来电疏密不匀：空闲时省下的时间存不起来，密集时积下的电话却要补，所以能力必须大于平均的工作量。这是排队论的基本结论。',
			en: '90 × 4 = 360 minutes; 360 ÷ 60 = 6. Calls come unevenly: idle minutes cannot be stored, while calls that pile up must be made good, so capacity has to exceed mean load. This is a basic result of queueing theory.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-012',
		chapter: 9,
		concepts: ['role-questions'],
		difficulty: 2,
		stem: {
			zh: '课件把各岗位答不上来的问题归纳为两条：一是各部门难以得到所需的与客户____的信息；二是信息____在各处，谁也看不到客户的全貌。',
			en: 'The slides reduce what the various roles cannot answer to two things: departments hardly obtain the information on ____ with the customer which they need, and information is ____ over the company, so that nobody sees the customer whole.'
		},
		blanks: [
			{
				zh: ['互动', '交互', '往来', '接触', '联系', '沟通'],
				en: ['interaction', 'interactions', 'contact', 'contacts', 'dealings']
			},
			{
				zh: ['分散', '零散', '散落', '散'],
				en: ['scattered', 'dispersed', 'spread', 'fragmented', 'distributed']
			}
		],
		explanation: {
			zh: '所以解决的办法不是每个部门再添一个软件，而是把面向客户的信息和活动集成起来，人人看同一份记录。',
			en: 'The remedy is therefore not another program for each department but integration of all that faces the customer: one record that everybody sees.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-013',
		chapter: 9,
		concepts: ['customer-data'],
		difficulty: 1,
		stem: {
			zh: '客户特征、产品归谁所有、从哪个渠道购买，属于____数据；由它们推出的交叉购买潜力、信用风险等，属于____数据。',
			en: 'Customer traits, who owns the product and through which channel it was bought are ____ data; what is inferred from them, such as cross-buying potential or credit risk, are ____ data.'
		},
		blanks: [
			{ zh: ['事实'], en: ['factual', 'fact'] },
			{ zh: ['引申', '衍生', '派生', '推导', '导出', '引伸'], en: ['derived', 'inferred'] }
		],
		explanation: {
			zh: '前者可以核对真假，后者是估计，随事实更新而重算。把估计当事实抄进档案，就会一直用着过时的判断。',
			en: 'The first can be checked, the second are estimates and are computed again as facts change. An estimate filed as a fact lives on as an outdated judgement.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-014',
		chapter: 9,
		concepts: ['customer-data'],
		difficulty: 2,
		stem: {
			zh: '老客户从普通版换成更贵的高级版，叫____购买；买了打印机的客户再买扫描仪，叫____购买。',
			en: 'A customer who moves from the standard to the dearer premium version is a case of ____-selling; one who has bought a printer and now buys a scanner too is a case of ____-selling.'
		},
		blanks: [
			{ zh: ['增值', '升级', '追加', '向上', '纵向'], en: ['up', 'up-selling'] },
			{ zh: ['交叉', '横向'], en: ['cross', 'cross-selling'] }
		],
		explanation: {
			zh: '前者在同一类产品上往高处走，后者扩到相关的另一类。两种潜力都是由以往购买推出的估计，属于引申数据。',
			en: 'The first climbs within one kind of product, the second widens to a related kind. Both potentials are estimated from past purchases and are derived data.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-015',
		chapter: 9,
		concepts: ['implementation'],
		difficulty: 2,
		stem: {
			zh: '需求说不清时，先做出可以试用的样品，边用边改，叫____法；需求明确稳定时，按规划、分析、设计、实施、维护依次推进，叫____法。',
			en: 'Where needs cannot yet be stated, a sample to try out is built and changed in use: the method of ____. Where they are clear and stable, one goes through planning, analysis, design, building and upkeep in turn: the ____ method.'
		},
		blanks: [
			{
				zh: ['原型', '快速原型', '原型化'],
				en: ['prototyping', 'prototypes', 'prototype', 'rapid prototyping']
			},
			{
				zh: ['生命周期', '结构化', '结构化生命周期', '系统生命周期', '系统开发生命周期', '瀑布'],
				en: [
					'life-cycle',
					'life cycle',
					'structured',
					'waterfall',
					'systems life cycle',
					'structured life cycle'
				]
			}
		],
		explanation: {
			zh: '选法看不确定在哪里：前者用反复试用来弄清需求，怕的是没完没了；后者用阶段和文件来保证质量，怕的是一开始就理解错。',
			en: 'The choice depends on where the uncertainty lies: the first finds out needs by trial and may never end; the second secures quality by stages and papers and suffers if the start was misunderstood.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-016',
		chapter: 9,
		concepts: ['implementation'],
		difficulty: 1,
		stem: {
			zh: '管理控制由三步组成：先定____，再衡量实际结果，最后纠正____。',
			en: 'Management control has three steps: set ____, measure what has actually been reached, and correct ____.'
		},
		blanks: [
			{
				zh: ['标准', '控制标准', '目标'],
				en: ['standards', 'standard', 'a standard', 'targets', 'goals', 'objectives']
			},
			{ zh: ['偏差', '差距', '偏离', '差异'], en: ['deviations', 'deviation', 'variances', 'differences'] }
		],
		explanation: {
			zh: '没有第一步，衡量出来的数字说明不了好坏；没有第三步，衡量就只是记账。CRM 项目若只控制进度和费用，而不看客户指标，也会“成功”地做出没用的系统。',
			en: 'Without the first step figures say neither good nor bad; without the third, measuring is bookkeeping. A CRM project that controls dates and costs but no measure of customers may “succeed” in building something useless.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-017',
		chapter: 9,
		concepts: ['data-warehouse'],
		difficulty: 1,
		stem: {
			zh: '数据仓库有四个特征：面向____、集成、与____相关、内容不可____。',
			en: 'A data warehouse has four features: it is ____-oriented, integrated, ____-variant and non-____.'
		},
		blanks: [
			{ zh: ['主题'], en: ['subject'] },
			{ zh: ['时间'], en: ['time'] },
			{ zh: ['修改', '更新', '更改', '改动'], en: ['volatile', 'updatable', 'modifiable'] }
		],
		explanation: {
			zh: '这是恩门（Inmon）的定义。业务数据库为办事而改来改去，数据仓库为看清变化而把每个时点的样子都留下。',
			en: 'This is Inmon’s definition. An operational database changes as business is done; a warehouse keeps how things stood at each time so that change can be seen.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-018',
		chapter: 9,
		concepts: ['data-warehouse'],
		difficulty: 3,
		stem: {
			zh: '1000 张购物小票中，100 张有尿布，200 张有啤酒，40 张两样都有。买尿布的人中也买啤酒的占____ %，是全体小票中啤酒比例的____倍。',
			en: 'Of 1000 till receipts, 100 contain nappies, 200 contain beer and 40 contain both. Of those with nappies ____ % contain beer too, which is ____ times the share of beer among all receipts.'
		},
		blanks: [
			{ zh: ['40', '四十'], en: ['40', 'forty'] },
			{ zh: ['2', '二', '两'], en: ['2', 'two'] }
		],
		explanation: {
			zh: '40 ÷ 100 = 40 %（置信度）；全体为 200 ÷ 1000 = 20 %；40 % ÷ 20 % = 2（提升度）。提升度大于 1 才说明一起买的比碰巧多；它仍不说明为什么。',
			en: '40 ÷ 100 = 40 % (confidence); among all 200 ÷ 1000 = 20 %; 40 % ÷ 20 % = 2 (lift). Only a lift above 1 says that they go together more often than by chance; it does not say why.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-019',
		chapter: 9,
		concepts: ['bi-architecture'],
		difficulty: 1,
		stem: {
			zh: '商业智能系统通常分三层：取得各处数据的____层，处理各种请求的____层，与用户打交道的____层。',
			en: 'A business-intelligence system commonly has three layers: the ____ layer, which obtains what is stored in many places; the ____ layer, which handles all requests; and the ____ layer, which deals with the user.'
		},
		blanks: [
			{ zh: ['数据'], en: ['data'] },
			{ zh: ['应用'], en: ['application'] },
			{ zh: ['表示', '展示', '表现', '呈现'], en: ['presentation'] }
		],
		explanation: {
			zh: '分层的好处是可以分别更换：例如由电脑改到手机，只动最上一层；新添一个数据来源，只动最下一层。',
			en: 'Layers can be changed one by one: moving from desktop to phone touches only the top, a new source of data only the bottom.'
		}
	},
	{
		type: 'fill',
		id: 'ch09-fill-020',
		chapter: 9,
		concepts: ['bi-architecture'],
		difficulty: 2,
		stem: {
			zh: '数据仓库建好模型之后，要把数据从各业务系统中____出来，再____成统一的格式和口径，然后才装进去。',
			en: 'Once the warehouse is modelled, data must first be ____ from the business systems and then ____ into one format and one set of definitions before they are loaded.'
		},
		blanks: [
			{ zh: ['抽取', '提取', '取', '抽'], en: ['extracted', 'taken'] },
			{ zh: ['转换', '转化', '变换', '清洗转换'], en: ['transformed', 'converted'] }
		],
		explanation: {
			zh: '同一个客户在销售系统里是公司全名，在客服系统里是简称，“月销售额”在两处算法不同：不统一就相加，报表越漂亮越误人。',
			en: 'In one system a customer goes by full name, in another by a short one, and “monthly sales” is computed in two ways: add them up as they are and the prettier the report, the more it misleads.'
		}
	}
] satisfies readonly FillQuestion[];
