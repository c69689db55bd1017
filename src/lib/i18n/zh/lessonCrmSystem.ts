/** The instruments of the page “What a CRM system is”. Figures come in written. */
export const zhLessonCrmSystem = {
	system: '公司的系统走到了哪一步',
	systems: {
		none: '各记各的',
		operational: '运营型',
		analytical: '加上分析型',
		collaborative: '再把两者结合'
	},
	systemHelp: '每一步都包含前面各步。',
	journey: {
		title: '一个电话的旅程',
		lead: '张先生（虚构）打来电话：上周修过的机器又坏了。他手里还有一份业务员给的新机报价。',
		reached: (reached: string, of: string) => `这个电话走过了 ${of} 站中的 ${reached} 站。`,
		done: '走到',
		stopped: '断在这里',
		stations: {
			recognise: '认出是谁',
			route: '找对人',
			handle: '办事并记录',
			gather: '汇入数据仓库',
			judge: '得出判断',
			back: '回到接触点'
		},
		with: {
			recognise: '电话一响，座席屏幕上已是他的资料、机器与上周的维修单。',
			route: '自动分配把电话转给懂这种机器的空闲工程师。',
			handle: '约好上门时间，派工单发出，经过写进同一份记录。',
			gather: '夜里，这次来电与他历年的购买、回信、投诉放进同一个主题：客户。',
			judge: '同一故障两次、有报价在手：流失风险升高，而他的价值也高。',
			back: '第二天业务员打开他的资料，先看到“机器未修好，先别推销”，各渠道看到的都一样。'
		},
		without: {
			recognise: '座席从头问起：您是哪位？买的什么？修过没有？',
			route: '电话转了三个部门，每转一次重说一遍。',
			handle: '事情记在工程师自己的本子上。',
			gather: '维修、报价、回信各在一处，谁也看不出是同一个人。',
			judge: '没有人知道他可能要走，月底的总数里也看不出来。',
			back: '第二天业务员照常打来推销新机，张先生更生气了。'
		}
	},
	roles: {
		title: '谁答得上来',
		lead: '十二个问题，来自课程里五种角色的烦恼。勾选哪些部门把记录放进共享视图，再看各人能答几个；答不上来的，会写明缺什么。',
		share: '放进共享视图的记录',
		sources: {
			offers: '销售的报价与承诺',
			campaigns: '市场的活动与名单',
			repairs: '服务的维修单',
			messages: '网站与来信'
		},
		analysis: '分析能力',
		analysisOn: '能汇总与分析',
		total: (count: string, of: string) => `现在 ${of} 个问题里能答 ${count} 个。`,
		yes: '能答',
		lacks: (what: string) => `缺：${what}`,
		analysisLack: '汇总与分析',
		role: '角色',
		asks: '他问',
		answer: '答得上来吗',
		names: { sales: '销售', marketing: '营销', service: '服务', customer: '客户', manager: '经理' },
		questions: {
			leads: '市场部给的线索，哪些人真的在打听产品？',
			price: '这位老客户，报什么价才留得住？',
			return: '去年花在活动上的钱，换回多少成交？',
			contacted: '展会上领过资料的人，同事已经联系过谁？',
			buyers: '网站的访客里，谁最可能买？',
			slips: '哪些报修其实只是误操作？',
			worth: '来报修的这位，手里有没有正在谈的大单？',
			whichPrice: '两位业务员报了两个价，以哪个为准？',
			whySell: '机器还没修好，怎么又来推销？',
			reply: '一个月前在网站留的言，怎么没有回音？',
			promised: '辞职的业务员答应过客户什么？',
			whom: '这次维修很难，派谁去最稳妥？'
		}
	},
	cube: {
		title: '切一切数据立方体',
		lead: '一家连锁店（虚构）一年的小票，按季度、地区、商品三条边存放。全年比起来，下半年卖得少了：是哪里、什么商品？先看两条边，再切第三条边。',
		rows: '行',
		columns: '列',
		slice: '切片',
		all: '全部（上卷）',
		sum: '合计',
		caption: '购买次数',
		edges: { quarter: '季度', region: '地区', product: '商品' },
		members: {
			q1: '一季度',
			q2: '二季度',
			q3: '三季度',
			q4: '四季度',
			north: '北区',
			south: '南区',
			coast: '沿海',
			bread: '面包',
			milk: '牛奶',
			beer: '啤酒',
			nappies: '尿布'
		},
		total: (sum: string) => `表里一共 ${sum} 次购买；换个切法，总数不变，除非只看一片。`,
		reveal: '对答案',
		answer: (change: string, where: string, what: string, worst: string) =>
			`下半年比上半年 ${change}；跌得最多的是${where}的${what}，${worst}。从总数一层层钻下去，才看得到它。`
	},
	baskets: {
		title: '啤酒与尿布：支持度、置信度、提升度',
		lead: '同一批小票，看哪些商品常在一起。面包与牛奶各走各的；尿布拉动啤酒的力度由您定。先按置信度排，再按提升度排，看谁上去、谁下来。',
		count: '小票张数',
		pull: '尿布拉动啤酒的力度',
		pullHelp: '假设：0 表示毫无关系，100 % 表示买尿布的人八成也拿啤酒。',
		sort: '按什么排',
		sortings: { confidence: '置信度', lift: '提升度' },
		rule: '规则',
		support: '支持度',
		arrow: (condition: string, result: string) => `${condition} → ${result}`,
		first: (rule: string, confidence: string, lift: string) =>
			`排在最前的是“${rule}”：置信度 ${confidence}，提升度 ${lift}。`,
		note: '提升度为 1，就是各买各的。小票少时，1 的上下都可能只是碰巧。'
	},
	centre: {
		title: '呼叫中心要几个人',
		lead: '来电随机到达，座席一样快，没有人挂断。拖动人数，看“正好够用”为什么不够用。',
		calls: '每小时来电',
		minutes: '每个电话（分钟）',
		agents: '座席人数',
		load: '工作量（人）',
		busy: '座席忙着的时间',
		waits: '要等的来电',
		wait: '平均等待',
		minutesText: (value: string) => `${value} 分钟`,
		endless: '越来越长',
		chartTitle: (agents: string, waits: string) => `${agents} 名座席时，${waits}的来电要等`,
		grows: '座席不多于工作量：队伍只会越来越长',
		subtitle: '要等的来电占比（%），按座席人数；排队公式 Erlang C',
		series: '要等的来电',
		sentence: (load: string, first: string, firstWaits: string, last: string, lastWaits: string) =>
			`工作量合 ${load} 人。${first} 人时要等的占 ${firstWaits}，${last} 人时占 ${lastWaits}：头几个人最管用。`
	},
	data: {
		title: '事实，还是推出来的',
		lead: '客户档案里的八个栏目，哪些是记下来的事实，哪些是由事实推算的？推算的栏目会过期，要随事实重算。',
		kinds: { factual: '事实数据', derived: '引申数据' },
		fields: {
			industry: '所在行业与规模',
			crossSell: '还可能买哪些别的产品',
			owner: '产品归谁所有、归谁使用',
			credit: '信用风险等级',
			channel: '从哪个渠道购买',
			potential: '获利潜力',
			purchases: '历次购买的日期与金额',
			upSell: '换更高型号的可能'
		},
		choose: (field: string) => `${field}，属于：`,
		right: '对。',
		wrong: '再想想：这是谁记下来的，还是由别的数算出来的？',
		placed: (right: string, of: string) => `已分对 ${right} 项，共 ${of} 项。`
	}
};
