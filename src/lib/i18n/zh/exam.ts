/** The exam room: its pages and its first screen. */
export const zhExam = {
	nav: '考试各页',
	pages: {
		hub: '总览',
		practice: '练习',
		paper: '模拟卷',
		mistakes: '错题本',
		plan: '复习计划',
		mastery: '掌握图',
		grades: '成绩',
		banks: '自编题库',
		print: '打印'
	},
	about: {
		practice: '按章节、概念、题型或薄弱处选题，每个选项都说明对在哪里、错在哪里。',
		paper: '五种题型一百分，同一个卷号在哪里都是同一份卷子。计时，刷新也不丢答案。',
		mistakes: '练习和模拟卷里答错的题都在这里，可以写笔记、重做、导出。',
		plan: '告诉它考试日期和每天的分钟数，它安排今天该复习什么。',
		mastery: '整个课程的概念，哪些已经牢固，哪些还没有碰过。',
		grades: '平时成绩 40%，期末考试 60%：还要考多少分才能通过。',
		banks: '自己出题，或者从 Moodle、GIFT、Excel 导入。',
		print: '试卷、答题纸和答案，打印或存成 Word；A、B 卷题目相同，次序不同。'
	},
	goOn: {
		title: '接着上次',
		practice: '练习',
		at: (at: string, of: string) => `第 ${at} 题，共 ${of} 题`,
		paper: '模拟卷',
		begun: (date: string) => `${date} 开始`
	},
	figures: {
		today: '今天答题',
		share: (count: string) => `最近 ${count} 题的得分率`,
		open: '待改正的错题'
	},
	title: '备考',
	intro: '填空、单选、多选、论述、案例分析：五种题型都能在这里练。答案只存在这个浏览器里。'
};
