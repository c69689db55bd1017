/** The instruments of the page “Early warning”. Figures come in written. */
export const zhLessonEarlyWarning = {
	lines: { yellow: '黄线', orange: '橙线', red: '红线' },
	linesHelp: {
		yellow: '风险到此：记入名单，多看一眼',
		orange: '风险到此：写信、发关怀等便宜的动作',
		red: '风险到此：派人打电话'
	},
	signal: '看什么',
	signals: { survey: '满意调查', relationship: '满意与信任', everything: '模型知道的一切' },
	lead: '提前期',
	leads: (months: string) => `${months} 个月`,
	cost: '一次电话的成本',
	value: '留住一位的价值',
	persuaded: '说服率',
	persuadedHelp: '接到电话的要走之人里，劝得回来的比例；这是假设，请换成您自己的数',
	waiting: '正在模拟三年……',
	failed: '模拟没有完成，请重新打开本页。',
	money: {
		title: '哪条线最赚钱',
		lead: '从红线起打电话。三个数一变，最好的线就跟着变；对照算出来的门槛与这批客户的实际结果。'
	},
	bands: {
		title: '四段里的客户，后来走了多少',
		band: '风险',
		names: { calm: '无预警', yellow: '黄', orange: '橙', red: '红' },
		range: (from: string, to: string) => `${from}–${to}`,
		rangeFrom: (from: string) => `${from} 以上`,
		customers: '客户',
		left: '后来走了',
		share: '走的比例'
	},
	counts: { caught: '抓住', missed: '漏掉', falseAlarms: '虚惊', hitRate: '命中率' },
	countsNote: '从红线起算预警；一共走了多少人，由抓住与漏掉相加。',
	roc: {
		title: (area: string) => `曲线下面积 ${area}`,
		subtitle: '抓住的比例（%），横轴为误报的比例（%）',
		sentence: (caught: string, falseAlarm: string) =>
			`红线现在抓住要走之人的 ${caught}，误报不走之人的 ${falseAlarm}。`,
		signal: '这种信号',
		lottery: '抽签',
		falseAlarm: '误报的比例（%）'
	},
	gain: {
		title: (best: string, gain: string) => `从 ${best} 的风险起打电话最赚：${gain}`,
		none: '怎么打都不赚：最好一个电话也不打',
		subtitle: '预警的净收益（元），横轴为打电话的门槛（风险，%）',
		sentence: (rule: string, now: string, gain: string) =>
			`按公式，风险高于 ${rule} 才值得打；现在的红线在 ${now}，净收益 ${gain}。`,
		never: '按公式，没有人值得打：一次电话的成本比说服之后的收获还高。',
		gain: '净收益',
		threshold: '门槛（%）'
	},
	formula: {
		title: '值得打电话的风险门槛',
		equation: '门槛 = 电话成本 ÷（说服率 × 留住一位的价值）',
		present: (cost: string, persuaded: string, value: string, result: string) =>
			`${cost} ÷（${persuaded} × ${value}）= ${result}`
	}
};
