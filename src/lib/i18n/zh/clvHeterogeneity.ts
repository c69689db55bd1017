/** What the page on customers who differ says beside its methods' texts. */
export const zhClvHeterogeneity = {
	published: {
		title: '发表的两张表',
		text: 'Fader 与 Hardie 用头七年拟合，后五年留作检验：实心点拟合过，空心点没有。',
		choice: '客户群',
		tables: { highEnd: '高端客户', regular: '普通客户' },
		alpha: '拟合的 α',
		beta: '拟合的 β',
		logLikelihood: '对数似然（按 1,000 位客户）',
		put: '把这组 α、β 放进上面的计算',
		source: (source: string) => `数据：${source}`
	},
	sorting: {
		title: '保持率上升，不等于更忠诚',
		text: '下面是 4,000 位同时加入的客户，离开的可能按上面的 α、β 各不相同。个体变化为 0 时，没有一个人变得更忠诚，也没有人变得更不忠诚，保持率照样逐年上升：易走的先走了。把滑块推上去，经历才开始改变去留。',
		change: '个体变化',
		changeHelp: '0 = 人人不变，只剩筛选；1 = 经历（质量、服务、信任）改变去留。',
		exact: (label: string) => `${label}，精确值`,
		waiting: '正在模拟……',
		failed: '没有模拟成。',
		pure: (first: string, last: string) => `没有人变，保持率却从 ${first} 升到 ${last}`,
		changing: (change: string, last: string, closed: string) =>
			`个体变化为 ${change}：第 8 年保持率 ${last}，单靠筛选应为 ${closed}`,
		subtitle: '同期客户当年的保持率，%',
		pureSentence: (first: string, last: string, closed: string) =>
			`模拟的保持率从 ${first} 升到 ${last}，与公式算出的 ${closed} 只差抽样误差；上升全部来自筛选。`,
		changingSentence: (last: string, closed: string, points: string) =>
			`第 8 年模拟的保持率为 ${last}，单靠筛选应为 ${closed}；相差 ${points} 个百分点，是经历所致。`,
		simulated: '模拟',
		closed: '只有筛选（公式）',
		year: '年'
	}
};
