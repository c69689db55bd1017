/** Tree, flow chart, matrix and contact policy of the Dwyer page. Figures come in already written. */
export const zhClvDwyer = {
	migration: {
		period: (period: string) => `第 ${period} 期`,
		recency: (recency: string) => `近度 ${recency}`,
		short: (recency: string) => `近${recency}`,
		lost: '流失',
		bought: '买',
		notBought: '不买',
		start: '起初都购买',
		customers: '客户数',
		recencyName: '近度',
		periodName: '期',
		past: '经过',
		chance: '可能',
		from: '从',
		to: '到',
		tree: { keys: '按左右方向键逐个读结点，Home 和 End 跳到首尾。' },
		flow: { keys: '按左右方向键逐个读各期的客户群，Home 和 End 跳到首尾。' }
	},
	tree: {
		title: (back: string, buyers: string) => `第 2 期的 ${buyers} 位购买者中，${back} 位是停了一期又回来的`,
		subtitle: '树形图：实线购买，虚线不购买；数字为客户数，“近”为距上次购买的期数',
		sentence: (buyers: string, straight: string, back: string) =>
			`第 2 期的购买者 ${buyers} 位 = 连着买的 ${straight} 位 + 第 1 期没买、现在回来的 ${back} 位。`,
		short: (buyers: string) => `第 1 期有 ${buyers} 位再次购买`
	},
	flow: {
		title: (share: string, period: string) => `到第 ${period} 期已有 ${share} 的客户流失`,
		subtitle: '流程图：竖条为各期各近度的客户数，带子为下一期去向，越宽人越多',
		sentence: (buyers: string, waiting: string, lost: string, period: string) =>
			`第 ${period} 期：${buyers} 位购买，${waiting} 位没买但还在联系，${lost} 位已流失。`
	},
	matrix: {
		title: '转移矩阵与收益',
		caption: '转移矩阵 P（行为本期，列为下一期）与每期收益 R',
		state: '本期状态',
		reward: '收益 R',
		note: '每行相加为 1。购买的回到近度 1，没买的往后一格，最后一格没买就流失；流失是吸收状态，不再离开。'
	},
	policy: {
		title: '多久没买就停止联系？',
		lead: '价值为负，说明以后的购买抵不上联系费用：在那一近度停下，再解一次方程；没有负数时就是最优。也可以自己勾选，看各状态的价值怎样变。',
		choose: '联系哪些近度的客户',
		values: '这样联系时各近度的价值 V∞',
		caption: '各种联系策略下的客户价值',
		tried: '策略',
		all: '联系全部',
		upTo: (recencies: string) => `联系近度 ${recencies}`,
		none: '都不联系',
		yours: '你的选择',
		negative: (recency: string, value: string) =>
			`近度 ${recency} 的价值为 ${value}，是负的：在这里停止联系，再解一次。`,
		negativeFirst: (recency: string, value: string) =>
			`近度 ${recency} 的客户除去刚才那次购买，价值为 ${value}，是负的：买过就不必再联系，再解一次。`,
		solveAgain: '停在负值处，再解一次',
		resume: '按改进的策略再解一次',
		better: (recency: string) => `近度 ${recency} 的客户联系起来仍有赚头，却没有联系：加上再解一次。`,
		best: (value: string) => `这是最优策略：刚买过的客户值 ${value}，换任何别的策略都不会更高。`,
		refused: '这组数字没有极限，谈不上策略。'
	}
};
