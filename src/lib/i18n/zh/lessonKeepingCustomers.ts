/** The instruments of the page “Keeping customers: three levels”. Figures come in written. */
export const zhLessonKeepingCustomers = {
	ties: { financial: '财务层次', social: '社会层次', structural: '结构层次' },
	tieHelp: {
		financial: '积分、返利、会员价',
		social: '记得客户、专人联系、客户活动',
		structural: '系统对接、共用流程、为他定制'
	},
	level: '投入多少',
	levelHelp: '三个层次各自单独做，投入一样多，0 到 100',
	copiedAfter: (tie: string) => `${tie}：几个月后对手也做`,
	months: (months: string) => `${months} 个月`,
	reset: '恢复',
	course: {
		title: (months: string, last: string) => `${months} 个月后，留下客户最多的是${last}`,
		titleNone: '什么都不做，三条线合成一条',
		subtitle: '按当月情形算，一年后仍是客户的机会（%），横轴为开始之后的月数',
		sentence: (financial: string, social: string, structural: string, none: string) =>
			`五年之后：财务层次 ${financial}，社会层次 ${social}，结构层次 ${structural}，什么都不做 ${none}。`,
		none: '什么都不做',
		month: '第几月'
	},
	table: {
		title: '各花多少，对手学去之后还剩多少',
		cost: '每位每月花费',
		alone: '独有时多留下（点）',
		together: '被学去后多留下（点）',
		valueAlone: '一直独有，五年值',
		valueTogether: '被学去，五年值',
		note: '“多留下”是第 60 个月时，一年后仍在的机会比什么都不做高出几个百分点；“五年值”是一位客户五年毛利的现值比什么都不做多出多少，已扣去花费。'
	},
	sweep: {
		title: '多少才够',
		lead: '换成一家完整的公司：一家网络零售商，市场里 1,000 人，投入从 0 加到 100，各模拟五年。柱子是五年利润与期末客户资产的现值。保持率一直在升，柱子却不是。',
		raise: '加哪一种',
		raised: { all: '三种一起', financial: '财务', social: '社会', structural: '结构' },
		waiting: '正在模拟各种投入……',
		failed: '模拟没有完成，请重新打开本页。',
		chart: {
			title: (effort: string, retention: string) => `投入 ${effort} 最值，年保持率 ${retention}`,
			subtitle: '五年利润与期末客户资产的现值（元），横轴为投入',
			sentence: (most: string, worth: string, best: string) =>
				`投入加到 100，年保持率升到 ${most}，公司却只值 ${worth}，低于最好时的 ${best}。`,
			sentenceMost: (most: string, worth: string) =>
				`投入 100 时年保持率 ${most}，公司值 ${worth}，还是最好的。`,
			worth: '价值',
			effort: '投入'
		}
	},
	types: {
		title: '与客户走多近：五种类型',
		lead: '从卖完不再来往，到与客户一起做事，越深越费人手。拖动三个数，看哪一种还做得到、哪一种最合算；再点开科特勒选择表的九格，每一格我们配了一个例子，看算出来的是不是同一种。',
		sliders: { customers: '客户数', margin: '每位客户一年的毛利', hours: '全年可用的工时' },
		names: {
			basic: '基本型',
			reactive: '被动型',
			accountable: '负责型',
			proactive: '能动型',
			partnership: '伙伴型'
		},
		what: {
			basic: '卖出之后不再接触',
			reactive: '欢迎客户有事来找',
			accountable: '售后主动过问一次',
			proactive: '不断带来建议与新消息',
			partnership: '与客户一起把事做成'
		},
		result: (type: string) => `最合算的是${type}`,
		none: '人手不够，哪一种都做不到',
		table: {
			title: '五种类型各要多少、各得多少',
			type: '类型',
			retention: '明年还在',
			hours: '共需工时',
			net: '每位客户净得',
			tooMuch: '人手不够'
		},
		kotler: {
			title: '科特勒的选择表：点一格，换上那一格的例子',
			many: '客户很多',
			medium: '客户中等',
			few: '客户很少',
			high: '毛利高',
			middle: '毛利中',
			low: '毛利低',
			or: '或',
			note: '每位客户所需工时、明年还在的机会、每小时 80 元，都是我们设的例子。毛利高的公司养得起更多人手，所以三行的工时不同。'
		}
	},
	strategies: {
		title: '课程列出的六种维系策略，各靠哪个层次',
		strategy: '策略',
		does: '做什么',
		level: '层次',
		rows: {
			retention: ['提高客户保持率', '先量出谁走了、为什么走，再定目标', '三层的共同目标'],
			switching: ['分析转换成本', '弄清客户被什么留住，哪些对手付得起', '财务与结构'],
			appreciation: ['特殊赞赏', '对老客户的感谢与优待', '财务与社会'],
			emotional: ['加强情感联系', '有人记得他、关心他', '社会'],
			group: ['组织团体活动', '让客户彼此认识', '社会'],
			learning: ['建立学习关系', '每次往来都多懂他一点，换一家要从头教起', '结构']
		}
	}
};
