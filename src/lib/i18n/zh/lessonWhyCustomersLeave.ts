/** The instruments of the page “Why customers leave”. Figures come in written. */
export const zhLessonWhyCustomersLeave = {
	waiting: '正在模拟前一年……',
	causes: {
		title: (cause: string, share: string, all: string) => `一年走了 ${all} 位，其中 ${share} 因${cause}`,
		nobody: '这一年没有人走',
		subtitle: '第 13 至 24 个月走掉的客户，按原因（人）',
		sentence: (now: string, before: string) => `现在走了 ${now} 位；什么都不改，走 ${before} 位。`,
		cause: '原因',
		now: '现在的设定',
		before: '什么都不改'
	},
	migration: {
		title: (left: string, less: string) => `走掉的使收入少 ${left}，少买的又使它少 ${less}`,
		subtitle: '一直在的老客户，消费与前一年相比的变化，占他们前一年消费的百分比；按原来的价格计',
		sentence: (left: string, less: string, more: string) =>
			`${left} 位走了，${less} 位留下而少买，${more} 位买得更多。`,
		move: '去向',
		share: '变化',
		moves: { left: '走掉', less: '少买', more: '多买' },
		note: '走掉的人离开以前还在付钱，所以这一年只少了一部分，来年全没有了。',
		bank: (defection: string, reduced: string) =>
			`对照：Coyles 与 Gokey（2002）的那家银行，销户失去 ${defection}，少存失去 ${reduced}。`
	},
	board: {
		placed: (right: string, of: string) => `说中 ${right} 封，共 ${of} 封。`,
		right: '说中了。',
		wrong: '再想想。',
		again: '重新来'
	},
	farewells: {
		title: '八封告别信',
		lead: '每封信是哪一种原因？选对了，就看到对症的办法。',
		choose: (letter: string) => `这封信的原因：${letter}`
	},
	attitudes: {
		title: '六种态度，各说各的话',
		lead: '三种人留下，三种人在下滑。听一句话，认出是哪一种，再看该怎么办；右边是同一家公司里各种人有多少，随上面的拉杆变。',
		choose: (remark: string) => `这句话的态度：${remark}`,
		names: {
			emotive: '留下：情感型',
			inertial: '留下：惯性型',
			deliberative: '留下：分析比较型',
			lifestyle: '下滑：生活方式改变型',
			reconsidering: '下滑：分析比较型',
			dissatisfied: '下滑：不满意型'
		},
		short: {
			emotive: '情感',
			inertial: '惯性',
			deliberative: '比较而留',
			lifestyle: '生活改变',
			reconsidering: '比较而走',
			dissatisfied: '不满意'
		},
		chart: {
			title: (name: string, count: string) => `人数最多的是“${name}”，有 ${count} 位`,
			subtitle: '年末忠诚的客户与一年里走掉的客户（人）；归类是我们的对应',
			sentence: (stay: string, go: string) => `留下的三种共 ${stay} 位，走掉的三种共 ${go} 位。`,
			attitude: '态度',
			people: '人数'
		}
	}
};
