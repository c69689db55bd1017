/** Predict first, then look. */
export const zhPrediction = {
	title: '先预测，再看结果',
	intro: '图表先收起来了。现在的方案就是基准。',
	steps: ['挪动杠杆：做出你的决策', '画出你认为会怎样', '揭晓，看差在哪里'],
	track: '预测哪个指标',
	tracks: {
		activeCustomers: '现有客户数',
		retentionAnnual: '年保持率',
		satisfaction: '满意指数',
		customerEquity: '客户资产',
		profit: '近一年利润'
	},
	notMoved: '还没有动过杠杆。',
	moved: '杠杆已经动过，结果暂不显示。',
	plot: '在图上从左到右画出预测',
	hint: '按住鼠标或手指在图上画；也可以用下面的滑块逐点设定。',
	handles: '用滑块逐点设定',
	handle: (month: string) => `第 ${month} 月的预测`,
	reveal: '揭晓',
	again: '再来一轮',
	stop: '退出预测',
	lines: { before: '基准', predicted: '你的预测', outcome: '实际' },
	computing: '正在计算结果…',
	high: (amount: string) => `预测高了 ${amount}`,
	low: (amount: string) => `预测低了 ${amount}`,
	exact: '期末分毫不差',
	direction: {
		right: '方向猜对了。',
		wrong: '方向猜反了。',
		none: '结果几乎没有离开基准。'
	},
	meanGap: (amount: string) => `平均每月相差 ${amount}。`,
	skill: (percent: string) => `比“什么都不变”的猜法近了 ${percent}。`,
	noSkill: (percent: string) => `比“什么都不变”的猜法还远了 ${percent}。`,
	table: '数据表',
	month: '月',
	points: (amount: string) => `${amount} 点`
};
