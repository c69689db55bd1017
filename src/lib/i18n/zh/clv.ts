/** Refusals of a calculation: the name of the input, what was given, and the limit where there is one. */
type Refusal = (field: string, value: string, bound: string) => string;

/** The CLV workbench. Fetched with its pages, not with the app. Figures come in already written. */
export const zhClv = {
	learn: {
		title: '概念',
		intro: '按课程的概念动手学。已有的内容：',
		clvTitle: '客户终身价值工作台',
		clvSummary: '课程与文献中计算客户终身价值的各种方法，同一位客户、同一组数字，并排比较。'
	},
	workbench: '客户终身价值工作台',
	contents: '工作台各页',
	overview: '总览',
	methodChoice: '方法',
	formula: '公式',
	symbol: (symbol: string, meaning: string) => `${symbol}：${meaning}`,
	present: '代入现在的数',
	inputs: '输入',
	results: '结果',
	steps: '逐步计算',
	stepsCaption: (method: string) => `${method}：逐步计算`,
	total: '合计',
	leftOut: (count: string) => `其后还有 ${count} 行，数值越来越小，此处不列；合计已包括它们。`,
	rest: (amount: string) => `其后的无穷多年合计 ${amount}，由公式算得；合计已包括它们。`,
	when: '何时用',
	assumes: '假定',
	timing: '计时约定',
	source: '来源',
	reset: '复原输入',
	exact: (label: string) => `${label}，精确值`,
	lower: (label: string) => `${label}减一步`,
	raise: (label: string) => `${label}加一步`,
	notANumber: (typed: string) => `“${typed}”不是数字，数值未变。`,
	outOfRange: (typed: string, min: string, max: string) => `${typed} 不在 ${min} 到 ${max} 之间，数值未变。`,
	addRow: '加一行',
	removeRow: '去掉末行',
	cell: (row: string, column: string) => `${row}，${column}`,
	refused: '这组数字算不出结果',
	refusals: {
		notANumber: (field) => `${field}不是数字。`,
		notAnInteger: (field, value) => `${field}要是整数，现在是 ${value}。`,
		belowMinimum: (field, value, bound) => `${field}不能小于 ${bound}，现在是 ${value}。`,
		notAbove: (field, value, bound) => `${field}必须大于 ${bound}，现在是 ${value}。`,
		aboveMaximum: (field, value, bound) => `${field}不能大于 ${bound}，现在是 ${value}。`,
		notBelow: (field, value, bound) => `${field}必须小于 ${bound}，现在是 ${value}。`,
		empty: (field) => `${field}还是空的。`,
		tooShort: (field, value, bound) => `${field}只有 ${value} 项，至少要 ${bound} 项。`,
		lengthMismatch: (field, value, bound) => `${field}有 ${value} 项，应当有 ${bound} 项。`,
		doesNotSumToOne: (field, value) => `${field}的机会之和应为 1，现在是 ${value}。`,
		neverEnds: (field, value, bound) =>
			`${field}（连同增长，为 ${value}）不小于 1 + 折现率（${bound}）：每期留下的价值不少于折掉的，总和没有极限。请降低${field}或增长，或提高折现率。`,
		rises: (field) => `${field}应当越来越小。`,
		noLosses: () => '没有人离开，无从计算。',
		allLost: () => '所有人都在第一期离开，无从计算。'
	} satisfies Record<string, Refusal>,
	otherField: '输入',
	company: {
		take: '取我公司的数字',
		taking: '正在模拟你的公司……',
		title: '取自你的公司',
		note: (name: string, month: string) => `“${name}”，读自${month}末，按最近十二个月计：`,
		clamped: (label: string, value: string) => `${label}为 ${value}，超出本页范围，已取最近的界限。`,
		missing: (label: string) => `公司眼下没有“${label}”这一数字，输入未变。`,
		failed: '公司没有模拟成，输入未变。'
	},
	exercise: {
		make: '出一道题',
		title: '练习',
		another: '换一组数字',
		close: '收起练习',
		answer: '你的答案（元）',
		answerUnit: (unit: string) => `你的答案${unit}`,
		check: '批改',
		notANumber: '请写一个数字。',
		right: '对了。',
		wrong: '不对，也不像常见的错法。请对照下面的解答，看从哪一步开始不同。',
		sign: '数值对了，正负号反了。',
		magnitude: '数字对了，小数点的位置不对。',
		mistake: (reason: string) => `不对：${reason}`,
		solution: '解答',
		show: '看解答',
		given: '已知',
		correct: (value: string) => `正确答案：${value}`,
		tolerance: (amount: string) => `误差在 ${amount} 以内都算对。`
	},
	chart: {
		axis: (label: string, unit: string) => (unit ? `${label}（${unit}）` : label),
		money: '元',
		caption: (title: string) => title
	},
	units: { years: (value: string) => `${value} 年`, months: (value: string) => `${value} 个月` }
};
