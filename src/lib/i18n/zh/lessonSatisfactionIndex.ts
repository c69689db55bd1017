/** The instruments of the page “Five satisfaction-index models”. Figures come in written. */
export const zhLessonSatisfactionIndex = {
	model: '模型',
	driver: '移动哪个变量',
	shift: '移动多少（标准差）',
	shiftHelp: '比平均高出一个标准差以上的，大约六个客户里有一个',
	variables: {
		image: '公司形象',
		expectation: '客户期望',
		quality: '感知质量',
		value: '感知价值',
		price: '价格因素',
		handling: '投诉处理',
		satisfaction: '客户满意',
		complaints: '客户抱怨',
		affective: '情感承诺',
		calculative: '计算承诺',
		loyalty: '客户忠诚'
	},
	models: {
		scsb: {
			short: '瑞典 1989',
			name: '瑞典 SCSB（1989）',
			redefined: '满意不再是一次交易的感受，而是全部消费经历累积的评价。',
			idea: '满意可以在全国按同一把尺子测量，并且预示客户保留与利润。'
		},
		acsi: {
			short: '美国 1994',
			name: '美国 ACSI（1994）',
			redefined: '瑞典的“感知表现”一分为二：好不好是质量，值不值是价值。',
			idea: '以质量为中心：先分清满意来自质量还是来自价格，再决定改产品还是改价格。'
		},
		ncsb: {
			short: '挪威 1996',
			name: '挪威 NCSB（1996）',
			redefined: '客户评价一次消费时，带着对整个公司的印象。',
			idea: '从一次交易转向长期关系：名声本身会影响期望、满意与忠诚。'
		},
		ecsi: {
			short: '欧洲',
			name: '欧洲 ECSI',
			redefined: '忠诚 = 留下的可能、推荐的可能、多买的可能；“抱怨”改为对投诉处理的评价，越高越好。',
			idea: '看客户的全部贡献：留下、带来别人、买得更多。'
		},
		later: {
			short: '新动向',
			name: '研究新动向（修订的挪威模型，2001）',
			redefined: '期望退出；质量拆成若干具体因素，价值换成价格，形象由原因变成满意的结果。',
			idea: '找管理者直接动得了的东西：具体的质量、价格与投诉处理；忠诚分清是喜欢，还是离不开。'
		}
	},
	diagram: {
		estimated: '箭头上的数：一次手机用户调查估计的标准化路径（Tenenhaus 等，2005）。绿色为新增',
		illustrative: '这里不用估计值：箭头一律以 0.40 示意，虚线为负。绿色为新增',
		sentence: (driver: string, shift: string, satisfaction: string, loyalty: string) =>
			`${driver}变动 ${shift} 个标准差，客户满意变动 ${satisfaction}，客户忠诚变动 ${loyalty}。`,
		table: '箭头一览',
		from: '从',
		to: '到',
		weight: '强弱',
		isNew: '新增',
		yes: '是'
	},
	changes: {
		added: '新增',
		dropped: '去掉',
		redefined: '重新界定',
		idea: '管理思想',
		nothing: '无'
	},
	and: '、',
	effects: {
		title: (driver: string) => `${driver}的作用（每一个标准差）`,
		to: '对',
		direct: '直接',
		indirect: '间接',
		total: '合计',
		ways: (to: string) => `通向${to}的路，由强到弱`,
		more: (count: string) => `另有 ${count} 条更弱的路。`
	},
	score: {
		title: '美国指数的分数怎样算',
		lead: '三道题各答 1 到 10，先减 1，加权平均，再除以 9 换成 0 到 100。这里三题权重相等；实际调查的权重由数据估计。',
		items: { overall: '总体满意', confirmation: '与期望相比', ideal: '与理想相比' },
		ends: {
			overall: '1 很不满意，10 很满意',
			confirmation: '1 远不如期望，10 远超期望',
			ideal: '1 离理想很远，10 接近理想'
		},
		worked: (sum: string, score: string) => `[${sum}] ÷ 3 ÷ 9 × 100 = ${score}`,
		notTenth: (mean: string, tenfold: string, score: string) =>
			`常见的错误：把平均分 ${mean} 乘以 10 得 ${tenfold}。最低分是 1 而不是 0，所以正确的是 ${score}。`
	},
	measures: {
		title: '五种从外面看的指标',
		lead: '不做满意调查，也有五个信号。下面每句话说的是哪一个？选对了，再看它漏掉什么。',
		placed: (right: string, of: string) => `已选对 ${right} 句，共 ${of} 句。`,
		choose: (report: string) => `“${report}”说的是`,
		right: '对。',
		wrong: '不是这一个，再想想。'
	}
};
