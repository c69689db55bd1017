/** What charts say. Figures come in already written; names come from the lists below. */
export const zhCharts = {
	frame: {
		table: '表格',
		plot: '图形',
		csv: 'CSV',
		svg: 'SVG',
		png: 'PNG',
		showTable: (title: string) => `以表格查看：${title}`,
		showPlot: (title: string) => `以图形查看：${title}`,
		save: (kind: string, title: string) => `下载 ${kind}：${title}`,
		role: '可逐点查看的图表',
		keys: '按左右方向键逐点读数，Home 和 End 跳到首尾。',
		keysOfDots: '按左右方向键依满意指数、上下方向键依留存意愿逐位查看客户，回车选中。',
		saveFailed: '图片没有存成，请改用 SVG。'
	},
	versus: {
		above: (name: string, amount: string) => `${name}比基准高 ${amount}`,
		below: (name: string, amount: string) => `${name}比基准低 ${amount}`,
		same: (name: string) => `${name}与基准相同`,
		noise: (name: string) => `${name}与基准之差属于噪声`,
		points: (amount: string) => `${amount} 个百分点`,
		people: (amount: string) => `${amount} 位`
	},
	clauses: (first: string, second: string) => `${first}，${second}`,
	sentence: (clause: string) => `${clause}。`,
	then: (first: string, second: string) => `${first}${second}`,
	month: (month: string) => `第 ${month} 个月`,
	monthEnd: (month: string) => `${month} 月`,
	monthColumn: '月份',
	decisions: (count: string) => `${count} 项决策`,
	baseline: '基准',
	stages: { exploration: '考察期', formation: '形成期', stability: '稳定期', decline: '退化期' },
	stagesInline: { exploration: '考察期', formation: '形成期', stability: '稳定期', decline: '退化期' },
	causes: {
		product: '产品服务',
		price: '价格',
		competitor: '竞争者',
		neglect: '受冷落',
		staff: '人员变动',
		image: '形象',
		integrity: '失信',
		natural: '自然'
	},
	causesInline: {
		product: '产品或服务缺陷',
		price: '价格',
		competitor: '竞争者',
		neglect: '受到冷落',
		staff: '人员变动',
		image: '企业形象',
		integrity: '企业失信',
		natural: '自然流失'
	},
	quadrants: { loyalist: '忠诚者', hostage: '人质', mercenary: '逐利者', defector: '背离者' },
	lifecycle: {
		title: (month: string, share: string, stage: string) => `第 ${month} 个月，${share} 的客户处于${stage}`,
		empty: (month: string) => `第 ${month} 个月，客户已全部离开`,
		subtitle: '各生命周期阶段的客户数',
		sentence: (month: string, customers: string, stage: string, share: string, decline: string) =>
			`第 ${month} 个月有 ${customers} 位客户，以${stage}为最多（${share}），退化期占 ${decline}。`,
		customers: '客户数',
		total: '合计',
		caption: '各生命周期阶段的客户数，按月'
	},
	churn: {
		title: (annual: string, cause: string) => `年保持率 ${annual}，流失首因：${cause}`,
		up: (annual: string, cause: string) => `年保持率升到 ${annual}，流失首因：${cause}`,
		down: (annual: string, cause: string) => `年保持率降到 ${annual}，流失首因：${cause}`,
		nobody: (annual: string) => `年保持率 ${annual}，近十二个月无人离开`,
		subtitle: '每月流失率（%），按原因；近三个月平均',
		sentence: (month: string, annual: string, lost: string, cause: string, share: string) =>
			`第 ${month} 个月，年保持率为 ${annual}；近十二个月流失 ${lost} 位客户，首因是${cause}（${share}）。`,
		nobodySentence: (month: string, annual: string) =>
			`第 ${month} 个月，年保持率为 ${annual}；近十二个月没有客户流失。`,
		annual: '年保持率',
		total: '合计',
		caption: '每月流失率（%），按原因，近三个月平均'
	},
	value: {
		title: (share: string) => `前 20% 的客户持有 ${share} 的终身价值`,
		over: (share: string) => `前 20% 的客户挣得 ${share} 的终身价值，其余合计亏损`,
		negative: (mean: string) => `平均客户终身价值为负：${mean}`,
		empty: '还没有人成为客户',
		subtitle: (width: string) => `客户终身价值分布：每格 ${width}，高度为客户占比（%）`,
		sentence: (month: string, people: string, mean: string, share: string, losers: string) =>
			`截至第 ${month} 个月，曾是客户的 ${people} 位平均终身价值为 ${mean}；前 20% 持有 ${share}，${losers} 低于零。`,
		negativeSentence: (month: string, people: string, mean: string, losers: string) =>
			`截至第 ${month} 个月，曾是客户的 ${people} 位平均终身价值为 ${mean}，${losers} 低于零。`,
		meanName: '平均终身价值',
		mean: (amount: string) => `均值 ${amount}`,
		top: '前 20%',
		losers: (share: string) => `亏损 ${share}`,
		range: (from: string, to: string) => `${from} 至 ${to}`,
		atLeast: (from: string) => `${from} 及以上`,
		below: (to: string) => `${to} 以下`,
		from: '自（元）',
		to: '至（元）',
		people: '客户数',
		share: '占比（%）',
		shareName: '占全部客户',
		caption: '客户终身价值分布'
	},
	loyalty: {
		mercenaries: (share: string) => `满意而不忠诚的客户占 ${share}`,
		hostages: (share: string) => `不满意却留下的“人质”占 ${share}`,
		empty: (month: string) => `第 ${month} 个月，客户已全部离开`,
		subtitle: '每个点是一位客户',
		sampled: (shown: string, all: string) => `每个点是一位客户，画出 ${all} 位中的 ${shown} 位`,
		sentence: (
			month: string,
			people: string,
			loyalist: string,
			hostage: string,
			mercenary: string,
			defector: string
		) =>
			`第 ${month} 个月的 ${people} 位客户中，忠诚者 ${loyalist}，人质 ${hostage}，逐利者 ${mercenary}，背离者 ${defector}。`,
		satisfiedNotLoyal: '满意而不忠诚者的占比',
		satisfaction: '满意指数',
		intention: '留存意愿：一年后仍是客户的机会（%）',
		intentionName: '留存意愿',
		customer: (number: string) => `客户 ${number}`,
		quadrant: (name: string, share: string) => `${name} ${share}`,
		quadrantColumn: '类型',
		customerColumn: '客户',
		people: '客户数',
		share: '占比（%）',
		meanSatisfaction: '平均满意指数',
		meanIntention: '平均留存意愿（%）',
		caption: '满意与忠诚：四类客户'
	},
	money: {
		title: (profit: string, equity: string) => `近一年利润 ${profit}，客户资产 ${equity}`,
		subtitle: '上：每月利润；下：客户资产（元）',
		sentence: (month: string, profit: string, equity: string) =>
			`第 ${month} 个月，近十二个月的利润为 ${profit}，客户资产为 ${equity}。`,
		profit: '每月利润',
		equity: '客户资产',
		profitYear: '近一年利润',
		equityInline: '客户资产',
		baselineProfit: '基准利润',
		baselineEquity: '基准客户资产',
		caption: '每月利润与客户资产（元）'
	},
	survival: {
		heldOut: (points: string) => `对留出的各期，sBG 曲线平均差 ${points} 个百分点`,
		projected: (period: string, share: string) => `sBG 曲线预计第 ${period} 期还剩 ${share} 的客户`,
		simulatedLeft: (period: string, share: string) => `模拟中，第 ${period} 期还剩 ${share} 的客户`,
		empty: '还没有保持率数据',
		subtitle: '最初的客户中仍未离开的比例（%）',
		sentence: (period: string, share: string) => `模拟的公司到第 ${period} 期还剩 ${share} 的最初客户。`,
		fitSentence: (until: string, points: string) =>
			`sBG 模型只用前 ${until} 期拟合，对其后各期的平均绝对误差为 ${points} 个百分点。`,
		observed: '观测',
		heldOutName: '观测（留出）',
		fitted: 'sBG 拟合',
		projection: 'sBG 推算',
		simulated: '模拟',
		fittedUntil: (period: string) => `拟合到第 ${period} 期`,
		afterFit: '留出检验',
		periodColumn: '期',
		period: (period: string) => `第 ${period} 期`,
		periodEnd: (period: string) => `${period} 期`,
		caption: '保持率：观测、拟合与模拟（%）'
	}
};
