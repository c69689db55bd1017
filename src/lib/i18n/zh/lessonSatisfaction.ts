/** The instruments of the page “Satisfaction is a comparison”. Figures come in written. */
export const zhLessonSatisfaction = {
	promiseHelp: '第 6 个月起生效；刻度上的小竖线是原来的位置',
	levels: { delighted: '超过期望', acceptable: '可以接受', dissatisfied: '不满意' },
	course: {
		title: (ratio: string, level: string) => `两年后感知与期望之比 C = ${ratio}：${level}`,
		subtitle: '客户的平均感知与平均期望（0–100），按月；承诺在第 6 个月改变',
		sentence: (perceived: string, expected: string, without: string) =>
			`第 30 个月感知 ${perceived}，期望 ${expected}；不改承诺时期望是 ${without}。`,
		perceived: '感知',
		expected: '期望',
		without: '原来的期望',
		month: '月'
	},
	results: {
		label: '与不改承诺、不改交付相比',
		joined: '头半年的新客户',
		satisfaction: '两年后的满意指数',
		equity: '两年后的客户资产',
		ratio: '两年后的 C',
		before: (before: string) => `原来 ${before}`
	},
	byHand: {
		title: '自己配一个 C',
		lead: '分子分母各一个拉杆。先配出 72 比 60，再配出 90 比 90：谁更满意？再试 36 比 30，比值与第一家相同，谁愿意去这家店？',
		perceived: '感知',
		expected: '期望',
		chart: {
			title: (ratio: string, level: string) => `C = ${ratio}，${level}`,
			subtitle: '感知与期望，0–100',
			sentence: (index: string) => `长期如此，满意指数会到 ${index}（本模型；C = 1 时为 70）。`,
			values: '水平',
			what: '项目'
		}
	},
	value: {
		title: '客户心里的八笔账',
		lead: '一台净水器。先降价 100 元，复原；再把等安装的时间成本降到 0、把服务价值加到 200：哪一条路让客户多得？',
		parts: {
			product: '产品价值',
			service: '服务价值',
			personnel: '人员价值',
			image: '形象价值',
			money: '货币成本',
			time: '时间成本',
			energy: '体力成本',
			psychic: '精神成本'
		},
		short: {
			product: '产品',
			service: '服务',
			personnel: '人员',
			image: '形象',
			money: '货币',
			time: '时间',
			energy: '体力',
			psychic: '精神'
		},
		values: '总价值',
		costs: '总成本',
		delivered: '让渡价值',
		chart: {
			title: (delivered: string, ratio: string) => `让渡价值 ${delivered}，每付 1 元得到 ${ratio} 元`,
			subtitle: '四项价值为正，四项成本为负，元',
			sentence: (value: string, cost: string, delivered: string) =>
				`总价值 ${value}，总成本 ${cost}，让渡价值 ${delivered}。`,
			amount: '金额',
			part: '项目'
		},
		reset: '复原'
	}
};
