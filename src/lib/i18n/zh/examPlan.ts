/** The revision plan, the mastery map and the grade calculator; fetched with them. Figures come in written. */
export const zhExamPlan = {
	plan: {
		title: '复习计划',
		intro: '告诉它哪天考试、每天有多少分钟。它挑出今天最值得复习的，并估计考试那天还记得多少。',
		date: '考试日期',
		minutes: '每天',
		minutesChoice: (minutes: string) => `${minutes} 分钟`,
		tooFar: '最早是今天，最晚到半年以后。',
		weeks: '还没定？先按：',
		inWeeks: (weeks: string) => `${weeks} 周后`,
		unset: '填上考试日期，计划马上就有。',
		over: (day: string) => `填的考试日期（${day}）已经过去了。学过的都还在，要再考，填一个新日期。`,
		toMastery: '看掌握图',
		away: (days: string) => `上次学习是 ${days} 天前。计划已经从今天重新排好，前面的不用补。`,
		isToday: '考试就在今天。翻一翻最容易忘的几条就好，祝顺利。',
		unkept: '日期和分钟数没能存下来，关掉页面就没有了。',
		unread: '以前的答题记录读不出来，下面按从未答过计算。',
		waiting: '正在读你的答题记录……',
		figures: '概览',
		daysLeft: '距考试',
		days: (days: string) => `${days} 天`,
		planned: '照计划，考试那天记得',
		idle: '什么都不做，考试那天记得',
		todayMinutes: '今天',
		ofMinutes: (done: string, all: string) => `${done} / ${all} 分钟`
	},
	today: {
		title: '今天的清单',
		empty:
			'今天没有非复习不可的：每一条再看一遍，到考试那天也多记不住百分之一。可以休息，也可以做一份模拟卷。',
		all: (questions: string) => `从头练起，共 ${questions} 题`,
		done: '今天的都做完了。',
		practise: (questions: string) => `练 ${questions} 题`,
		again: '再练一遍',
		finished: '已完成',
		about: (minutes: string) => `约 ${minutes} 分钟`,
		chapter: (number: string) => `第 ${number} 章`,
		why: {
			new: '还没有学过。',
			slipped: '上次没有答对。',
			fading: '学过，正在淡忘。'
		},
		effect: (without: string, kept: string, marks: string) =>
			`今天学，考试那天记得的可能从 ${without} 升到 ${kept}；卷面约占 ${marks} 分。`,
		noQuestion: '题库里还没有这个概念的题，先读一读。',
		label: (concept: string, questions: string) => `${concept}：练 ${questions} 题`,
		types: { fill: '填空', single: '单选', multiple: '多选', essay: '论述', case: '案例' },
		comma: '、'
	},
	misfit: {
		title: '时间不够学完全部',
		out: (minutes: string, left: string) =>
			`每天 ${minutes} 分钟，到考试时还有 ${left} 个概念轮不到。计划已经先排了分值高、又最弱的。`,
		enough: (minutes: string) => `每天 ${minutes} 分钟，就能每个概念至少过一遍。`,
		never: '就算每天四小时也过不完一遍，不必求全：先抓下面这些。',
		first: '最值得先学的（卷面分值 × 薄弱程度）',
		marks: (marks: string) => `约 ${marks} 分`,
		names: (count: string) => `轮不到的 ${count} 个概念`
	},
	days: {
		title: (kept: string, idle: string) => `照计划，考试那天约记得 ${kept}；不再复习，约 ${idle}`,
		same: (idle: string) => `照现在的样子，考试那天约记得 ${idle}`,
		subtitle: '全部概念的平均记忆概率，按卷面分值加权，%',
		sentence: (days: string, kept: string, idle: string, gain: string) =>
			`${days} 天后考试：每天照计划学，估计记得 ${kept}；从今天起不学，估计 ${idle}，相差 ${gain} 个百分点。没学过的概念按不会计。`,
		kept: '照计划',
		idle: '不复习',
		point: '日期'
	},
	chapters: {
		title: (chapter: string) => `第 ${chapter} 章最需要时间`,
		subtitle: '考试那天各章的平均记忆概率，%',
		sentence: (chapter: string, idle: string, kept: string, best: string, bestIdle: string) =>
			`不再复习，第 ${chapter} 章丢分最多：约记得 ${idle}，照计划可到 ${kept}。现在最稳的是第 ${best} 章（${bestIdle}）。`,
		noRoom: (chapter: string, idle: string, best: string, bestIdle: string) =>
			`第 ${chapter} 章丢分最多：约记得 ${idle}，时间太短，计划里还轮不到它。现在最稳的是第 ${best} 章（${bestIdle}）。`,
		idle: '不复习',
		kept: '照计划',
		point: '章'
	},
	how: {
		title: '这些数是怎么来的',
		model:
			'记忆概率用 FSRS-6（公开的间隔复习算法，ts-fsrs）及其默认参数估计。参数来自许多学习者，不是你一个人；把它当作天气预报，不是成绩预测：记得一个概念，不等于拿满它的分。',
		cards:
			'练习、模拟卷和概念页里的每个答案，都更新那道题和它所属概念的卡片。同一天对一张卡片的几次作答合成一次，取平均，与先后无关。',
		rating: '答案怎样变成评级',
		share: '得分比例',
		certainty: { sure: '有把握', think: '大概，或没问', guess: '猜的' },
		rows: { right: '80% 及以上', partly: '50% 到 80%', wrong: '不到 50%' },
		ratings: { 1: '1 重来', 2: '2 吃力', 3: '3 良好', 4: '4 轻松' },
		forecast: (first: string) =>
			`还没发生的复习按期望计算：答对与答错各按其概率加权；第一次遇到的概念按 ${first} 的机会答好。`,
		order: (minutes: string) =>
			`每天先排“多记住的 × 卷面分值”最大的概念，一个概念约 ${minutes} 分钟；题目用时按考试折算，每分 0.9 分钟。`,
		shares: '卷面分值按考试蓝图（填空 30、单选 20、多选 15、论述 24、案例 11）和题库里各概念的题量估计。',
		missed: '计划每天早上从实际情况重新算起。漏掉一天，不会累积成欠账。'
	},
	mastery: {
		title: '掌握图',
		intro: '整门课程的概念，一章一段。点开一个概念，可以练习，或去它的概念页。',
		states: { unseen: '未学', shaky: '不稳', growing: '渐熟', known: '已掌握' },
		meaning: {
			unseen: '还没有答过它的题。',
			shaky: '上次没有答对，或者估计记得的可能已降到 75% 以下。',
			growing: '答对过，还要再隔几天见一次。',
			known: '至少在两天里答过，隔一周仍有九成把握，今天也不低于 85%。'
		},
		legend: '四种状态',
		filter: '显示',
		all: '全部',
		count: (label: string, count: string) => `${label} ${count}`,
		known: (known: string, all: string) => `${all} 个概念中已掌握 ${known} 个。`,
		chapter: (number: string, title: string) => `第 ${number} 章 ${title}`,
		chapterCount: (known: string, all: string) => `已掌握 ${known}／${all}`,
		nothing: '这一章没有这种状态的概念。',
		now: '今天记得',
		onExam: '考试那天（不再复习）',
		last: '上次作答',
		daysAgo: (days: string) => `${days} 天前`,
		today: '今天',
		never: '还没有',
		practise: '练习这个概念',
		page: '去概念页',
		toGlossary: '查术语表',
		glossary: '术语表',
		practiseLabel: (concept: string) => `练习：${concept}`,
		pageLabel: (concept: string, page: string) => `${concept}：去《${page}》`
	},
	grades: {
		title: '成绩',
		intro:
			'总评 = 期末考试 60% + 平时成绩 40%。平时成绩：三次作业和期中测验共 20 分，小组讨论 10 分，网上与面授参与 10 分。',
		marks: '你的分数（百分制，还没有的留空）',
		assignment: (n: string) => `第 ${n} 次作业`,
		midterm: '期中测验',
		discussion: '小组讨论',
		participation: '参与（网上与面授）',
		paper: '期末考试（估计）',
		midtermPoints: '期中测验占几分',
		midtermPointsNote: (each: string) =>
			`课程规定只说四项共 20 分，没说怎么分；这里默认各 5 分。现在每次作业占 ${each} 分，以任课教师的说法为准。`,
		weight: (points: string) => `占 ${points} 分`,
		wanted: '想要的总评',
		notANumber: (typed: string) => `“${typed}”不是数字，分数未变。`,
		outOfRange: (typed: string, min: string, max: string) =>
			`${typed} 不在 ${min} 到 ${max} 之间，分数未变。`,
		results: '结果',
		coursework: '平时成绩',
		courseworkOf: '满分 40',
		final: '总评',
		finalOf: '满分 100',
		needed: '期末卷面至少要',
		neededOf: '满分 100',
		between: (low: string, high: string) => `${low} 到 ${high}`,
		from: (low: string) => `${low} 起`,
		exactly: (wanted: string, paper: string) => `要拿总评 ${wanted}，期末卷面至少考 ${paper}。`,
		range: (wanted: string, low: string, high: string) =>
			`要拿总评 ${wanted}，期末卷面要考到 ${low}（没出的平时分全拿满）至 ${high}（一分不得）。`,
		rangeOver: (wanted: string, low: string, limit: string) =>
			`要拿总评 ${wanted}：没出的平时分全拿满时，期末卷面至少考 ${low}；平时成绩不到 ${limit} 分，就是考满分也够不到了。`,
		unreachable: (wanted: string, best: string) =>
			`总评 ${wanted} 已经够不到：平时分全拿满、期末考 100，总评最多 ${best}。`,
		safe: (wanted: string) =>
			`总评 ${wanted} 已经到手：期末哪怕零分也够（按总评算；有的学校另外规定期末须及格）。`,
		maybeSafe: (wanted: string, high: string) =>
			`没出的平时分若全拿满，总评 ${wanted} 不靠期末也够；若一分不得，期末卷面要考 ${high}。`,
		estimate: (final: string) => `照你估计的期末分数，总评是 ${final}。`,
		estimateRange: (low: string, high: string) => `照你估计的期末分数，总评在 ${low} 到 ${high} 之间。`,
		formula: '期末卷面至少 =（想要的总评 − 平时成绩）÷ 60%。没填的平时分，按最坏（0）和最好（100）各算一遍。',
		table: '想要的总评与期末卷面',
		tableWanted: '总评',
		tablePaper: '期末卷面至少',
		cannot: '够不到',
		any: '已到手',
		clear: '全部清空',
		unkept: '分数没能存下来，关掉页面就没有了。'
	}
};
