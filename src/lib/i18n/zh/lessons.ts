/** The concept pages, their index and the glossary. Fetched with them, not with the app. Figures come in written. */
export const zhLessons = {
	index: {
		title: '概念',
		intro: '每页约十分钟：先猜，再动手，再看为什么。按课程的顺序排列。',
		chapter: (number: string, title: string) => `第 ${number} 章 ${title}`,
		minutes: (minutes: string) => `约 ${minutes} 分钟`,
		done: (done: string, all: string) => `已学完 ${done} 页，共 ${all} 页。`,
		states: {
			new: '未开始',
			begun: '学了一部分',
			done: '已学完'
		},
		score: (right: string, of: string) => `自测 ${right}／${of}`,
		glossary: '术语表',
		glossarySummary: '全部术语的中英文名称与一句话的定义，可以检索。',
		clv: '客户终身价值工作台',
		clvSummary: '课程与文献中计算客户终身价值的各种方法，同一位客户、同一组数字，并排比较。',
		clvPages: (count: string) => `${count} 页`
	},
	steps: {
		predict: '先猜',
		move: '动手',
		see: '看见',
		why: '为什么',
		disagree: '各家之说',
		check: '自测',
		next: '接着学'
	},
	nav: '本页各步',
	back: '全部概念页',
	closed: '先猜，才能看后面。',
	predict: {
		lead: '还没看结果之前，先定下你的猜测；它会留到后面比较。',
		commit: '就这样猜',
		skip: '不猜，直接看',
		again: '重新猜',
		kept: '你的猜测已记下。',
		guessed: '你的猜测',
		unfinished: '每一题都要先作答。',
		point: (label: string, pointsName: string, point: string) => `${label}，${pointsName} ${point}`,
		drawHint: '在图上按住拖动来画；用键盘时，Tab 键选点，上下箭头升降。',
		exact: (label: string) => `${label}，精确值`,
		lower: (label: string) => `${label}减一步`,
		raise: (label: string) => `${label}加一步`
	},
	compared: {
		title: '猜的与看到的',
		right: '猜对了',
		wrong: '没猜对',
		you: '你猜',
		happened: '实际',
		none: '你没有猜。',
		waiting: '正在模拟……',
		curve: (label: string, gap: string) => `${label}：你画的与实际平均相差 ${gap}`,
		curveSentence: (gap: string, worst: string, where: string) =>
			`平均相差 ${gap}；差得最多的一处在 ${where}，相差 ${worst}。`,
		number: (gap: string) => `相差 ${gap}。`
	},
	source: (text: string) => `出处：${text}`,
	verdict: '怎么看',
	lecturer: {
		title: '给老师',
		open: '展开',
		close: '收起',
		demonstration: '一分钟演示',
		question: '问全班',
		misconception: '常见误解',
		limits: '模型的局限'
	},
	check: {
		lead: '每个选项都说明理由。答案记入练习记录，答错的进错题本。',
		waiting: '正在取题……',
		failed: '题目没有取到。请重新打开这一页再试。',
		progress: (done: string, all: string) => `已答 ${done} 题，共 ${all} 题`,
		result: (right: string, of: string) => `${of} 题答对 ${right} 题。`,
		again: '再做一遍',
		nextQuestion: '下一题',
		finish: '看结果',
		question: (number: string, all: string) => `第 ${number} 题，共 ${all} 题`
	},
	next: {
		previous: '上一页',
		following: '下一页',
		lab: '在实验室里试',
		clv: '终身价值工作台'
	},
	experiment: {
		waiting: '正在模拟……',
		failed: '没有模拟成。请重新打开这一页再试。',
		reset: '复原'
	},
	control: {
		exact: (label: string) => `${label}，精确值`,
		lower: (label: string) => `${label}减一步`,
		raise: (label: string) => `${label}加一步`,
		notANumber: (typed: string) => `“${typed}”不是数字，数值未变。`,
		outOfRange: (typed: string, min: string, max: string) => `${typed} 不在 ${min} 到 ${max} 之间，数值未变。`
	},
	times: (count: string) => `${count} 倍`,
	points: (count: string) => `${count} 个百分点`,
	glossary: {
		title: '术语表',
		intro: '课程的全部概念，每个一句话。正文里带点线的词，点开就是这里的定义。',
		search: '检索',
		searchHint: '中文、英文都可以，如：转换成本、loyalty',
		found: (count: string) => `找到 ${count} 个`,
		nothing: (query: string) => `没有与“${query}”相符的术语。`,
		taught: '学这个概念：'
	},
	term: {
		open: (name: string) => `${name}：看定义`,
		more: '术语表',
		close: '关闭'
	}
};
