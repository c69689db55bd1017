/** The instruments of the page “The customer lifecycle”. Figures come in written. */
export const zhLessonLifecycle = {
	turn: '发生了什么',
	turns: { none: '什么也没有', service: '服务变慢', promise: '承诺吹大', rival: '来了强敌' },
	turnsAt: '发生在第几个月',
	turnsAtHelp: '从下一个月起一直如此；选“什么也没有”时不起作用',
	figure: '看哪个量',
	figures: {
		profit: '利润',
		volume: '交易量',
		price: '可接受价格',
		cost: '成本',
		referral: '口碑',
		present: '仍在的客户'
	},
	along: {
		titles: {
			profit: (value: string, month: string) => `每月利润在第 ${month} 个月最高，为 ${value}`,
			volume: (value: string, month: string) => `交易量在第 ${month} 个月最大，是稳定客户平均的 ${value}`,
			price: (value: string, month: string) => `可接受的价格在第 ${month} 个月最高，为标价的 ${value}`,
			cost: (value: string, month: string) => `成本在第 ${month} 个月最低，占销售额的 ${value}`,
			referral: (value: string, month: string) => `口碑在第 ${month} 个月最强，达到最大的 ${value}`,
			present: (value: string, month: string) => `到第 ${month} 个月，争取来的客户还剩 ${value}`
		},
		subtitles: {
			profit: '每月利润（元），取仍在的客户的平均；不含获客成本',
			volume: '每月交易量，稳定期普通客户为 100%；取仍在的客户的平均',
			price: '客户接受的价格占标价的比例（%）；取仍在的客户的平均',
			cost: '服务与维系的成本占销售额的比例（%），不含货物成本与获客成本',
			referral: '推荐的意愿，最大为 100%；取仍在的客户的平均',
			present: '争取来的客户里仍在的比例（%）'
		},
		sentence: (first: string, last: string, stage: string) =>
			`第 1 个月 ${first}，第 96 个月 ${last}；事情发生时，多数人处在${stage}。`,
		quiet: (first: string, last: string) => `第 1 个月 ${first}，第 96 个月 ${last}。`,
		now: '这段关系',
		without: '什么也没有发生',
		month: '月份'
	},
	stages: {
		title: '各阶段的平均',
		figure: '每月',
		empty: '没有人'
	},
	courses: {
		title: (share: string) => `走到长久保持的占 ${share}`,
		subtitle: '争取来的客户按关系的轨迹占比（%）',
		sentence: (early: string, midway: string, exit: string) =>
			`早期流产 ${early}，中途夭折 ${midway}，提前退出 ${exit}。`,
		course: '轨迹',
		now: '这段关系',
		without: '什么也没有发生',
		names: {
			earlyAbortion: '早期流产',
			midwayDeath: '中途夭折',
			earlyExit: '提前退出',
			lasting: '长久保持',
			open: '尚未定局'
		}
	},
	account: {
		acquisition: '争取一位客户',
		breakEven: '回本',
		worth: '八年合计价值',
		month: (month: string) => `第 ${month} 个月`,
		never: '八年内不回本',
		note: '价值已折现，减去获客成本，并计入中途走掉的人。'
	},
	measures: {
		title: '把措施放到对的阶段',
		lead: '六种措施，课程各配了一个阶段。给每一种选一个阶段，立刻看到理由，也看到模型的账：做半年，每位当时还在的客户多带来或多花掉多少。',
		choose: (name: string) => `${name}放在哪个阶段`,
		placed: (right: string, of: string) => `与课程一致的有 ${right} 种，共 ${of} 种。`,
		right: '与课程一致。',
		wrong: '课程不这样配。',
		here: (amount: string) => `放在这里，模型的账：每位客户 ${amount}。`,
		unknown: '模型只卖一种产品，算不出交叉销售的账。',
		account: '看哪一种措施的账',
		chart: {
			title: (measure: string, best: string, worst: string) => `${measure}：${best}最合算，${worst}最不合算`,
			subtitle: '做半年的净得失（元），按当时还在的每位客户计；整段关系、已折现',
			sentence: (best: string, gain: string, worst: string, loss: string) =>
				`放在${best}，每位客户 ${gain}；放在${worst}，${loss}。`,
			gain: '净得失',
			stage: '阶段'
		},
		again: '重新放',
		how: '做法：相应的拉杆加 30，六个月后放回；第 60 个月起服务变慢，关系因此走完四个阶段。'
	}
};
