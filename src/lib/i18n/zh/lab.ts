/** The Lab: company, levers, headline figures, time. Figures come in already written. */
export const zhLab = {
	title: '实验室',
	company: {
		name: '公司名称',
		meta: (customers: string, months: string, seed: string) =>
			`${customers} 人的市场 · ${months} · 种子\u00a0${seed}`,
		choose: '换一家公司',
		presets: '起始公司',
		start: '从它开始',
		source: '数字的出处',
		export: '导出公司文件',
		exportHint: 'JSON，可用命令行工具 simulate 打开。',
		menu: '公司菜单',
		others: '换一家公司…',
		change: '调整',
		branch: '从某个月另起分支…',
		about: '公司来历与出处',
		world: '规模与运气',
		customers: '市场人数',
		customersHelp: '现有客户、流失客户与潜在客户的总数。',
		months: '模拟时长',
		monthsHelp: '一共模拟多少个月。',
		seed: '随机种子',
		seedHelp: '同一种子就是同一批人、同样的运气；换种子就是换一批人。',
		newSeed: '换一批人'
	},
	autosave: {
		saved: '已保存',
		waiting: '待保存',
		saving: '正在保存…',
		failed: '未能保存',
		inMemory: '只在本页内有效'
	},
	predict: '先预测再看',
	chooseCustomer: '看一位客户…',
	branch: {
		title: '另起分支',
		hint: '新公司与这一家同一批客户、同样的运气；到所选月份为止的决策都保留，之后的由你重新来过。原公司作为比较的基准。',
		name: (name: string) => `${name}（分支）`,
		nameLabel: '新公司名称',
		month: '从第几个月起分开',
		keeps: (kept: string, all: string) => `保留 ${all} 项决策中的 ${kept} 项。`,
		make: '开始分支'
	},
	levers: {
		title: '杠杆',
		groups: {
			retention: '维系',
			satisfaction: '满意',
			switching: '转换成本',
			price: '价格与毛利',
			acquisition: '获客',
			market: '市场与竞争',
			finance: '折现'
		},
		expand: (name: string) => `展开${name}`,
		more: '展开',
		less: '收起',
		baselineTick: (value: string) => `基准 ${value}`,
		lower: (name: string) => `${name}减一步`,
		raise: (name: string) => `${name}加一步`,
		exact: (name: string) => `${name}的精确值`,
		notANumber: (typed: string) => `“${typed}”不是数字，数值未变。`,
		outOfRange: (typed: string, min: string, max: string) =>
			`${typed} 不在 ${min} 到 ${max} 之间，数值未变。`,
		resetLever: (name: string) => `${name}复原`,
		resetGroup: (name: string) => `${name}全组复原`,
		resetAll: '全部复原',
		retentionSub: (perCustomer: string) => `每客每月 ${perCustomer}`,
		satisfactionSub: (perceived: string, expected: string, ratio: string) =>
			`感知 ${perceived} ÷ 期望 ${expected} = ${ratio}`,
		switchingSub: (procedural: string, financial: string, relational: string) =>
			`程序 ${procedural} · 财务 ${financial} · 关系 ${relational}`,
		sheetOpen: '全部杠杆',
		sheetClose: '收起杠杆'
	},
	act: {
		from: '杠杆生效于',
		label: '决策月：杠杆从这个月末起生效',
		startHint: '改的是开局设定。',
		monthHint: (month: string) => `每一次移动都记为第 ${month} 月末的决策。`,
		toStart: '回到开局'
	},
	figures: {
		title: '主要指标',
		explain: (name: string) => `${name}：怎样算出来的`,
		noise: '噪声',
		noChange: '与基准相同',
		versus: (arrow: string, amount: string) => `比基准${arrow === '▲' ? '高' : '低'} ${amount}`,
		noiseHint: '95% 区间包含零：这点差别可能只是运气。',
		baselineIs: '与起始方案比较',
		baselinePinned: '与钉住的方案比较',
		pin: '钉为基准',
		unpin: '取消钉住'
	},
	time: {
		title: '时间',
		play: '播放',
		pause: '暂停',
		back: '上一月',
		forward: '下一月',
		viewing: '正在看的月份',
		month: (month: string) => `第 ${month} 月`,
		of: (month: string, months: string) => `${month} / ${months} 月`,
		decideHere: '在此决策',
		decisions: '决策',
		noDecisions: '还没有中途的决策。把“决策月”移到某个月，再动一动杠杆。',
		decision: (lever: string, value: string) => `${lever} ${value}`,
		jump: (month: string) => `跳到第 ${month} 月`,
		revoke: (lever: string, month: string) => `撤回第 ${month} 月的${lever}决策`
	},
	busy: {
		full: '先按一部分客户画出，正在算全部客户…',
		working: '正在计算…',
		stopped: '已停止：图上是停止前的结果。',
		again: '重新计算'
	},
	summary: (clv: string, retention: string, satisfaction: string, equity: string) =>
		`客户终身价值 ${clv}，年保持率 ${retention}，满意指数 ${satisfaction}，客户资产 ${equity}。`,
	failed: {
		memory: '这台设备的内存放不下这么大的公司。请减少市场人数或月数；图上仍是先前的结果。',
		crash: '计算中断了。图上仍是先前的结果，公司没有受影响。',
		engine: '这家公司算不出来：这是留客的错。图上仍是先前的结果，请撤销最后一步。'
	},
	observed: '与实际留存数据对照',
	charts: '图表'
};
