/** The instruments of the page “A complaint is a second chance”. Figures come in written. */
export const zhLessonComplaints = {
	help: {
		complaintResolution: '资料中的开发商：489 起里落实了 487 起',
		serviceSpeed: '多快有人来、多快办妥；它也让平日的服务变好，投诉因此变少',
		closingTheLoop: '办妥之后有没有人告诉本人'
	},
	parts: {
		title: (share: string) => `投诉者满意率 ${share}`,
		subtitle: '各部分现在贡献多少、最多能贡献多少（百分点）',
		sentence: (share: string, reported: string, lever: string) =>
			`模型算得 ${share}；资料报告的是 ${reported}。现在最有潜力的是${lever}。`,
		part: '来自',
		now: '现在',
		most: '最多',
		names: { base: '无论如何', complaintResolution: '解决', serviceSpeed: '速度', closingTheLoop: '回音' }
	},
	results: {
		label: '第二年，与原来相比',
		complaints: '一年的投诉',
		satisfaction: '满意指数',
		retention: '年保持率',
		equity: '客户资产',
		before: (before: string) => `原来 ${before}`
	},
	paradox: {
		title: '挽回悖论，和它的边界',
		lead: '把过失从小拖到大，再让它重复。弥补得再好，到哪里就换不回一个从未出过事的客户？',
		severity: '过失有多大',
		severityHelp: '那一次的体验比他的期望低百分之几',
		repeat: '一年里出几次',
		repeats: { once: '一次', twice: '两次', often: '四次' },
		courses: {
			none: '没出过事',
			silent: '沉默不说',
			disappointed: '投诉，没处理好',
			recovered: '投诉，处理得好'
		},
		year: {
			title: (recovered: string, none: string) => `处理得好 ${recovered}，没出过事 ${none}`,
			subtitle: '一年后仍是客户的机会（%），模型里的一位普通客户',
			sentence: (disappointed: string, silent: string) =>
				`投诉却没处理好是 ${disappointed}，比沉默不说的 ${silent} 还低：请人开口又让他失望，是第二次过失。`,
			course: '情形',
			chance: '一年后还在'
		},
		gap: {
			title: (limit: string) => `过失不大于 ${limit} 时，处理得好反而更牢`,
			none: '再小的过失也换不回来',
			subtitle: '处理得好比没出过事高出的百分点，横轴为过失大小（%）',
			sentence: (gap: string) => `现在这样大的过失：相差 ${gap} 个百分点。`,
			line: '相差',
			severity: '过失（%）'
		}
	},
	tracking: {
		title: '四种办法看同一家公司',
		lead: '同一年、同一批业主，四种办法各看见什么。动上面的拉杆，这里的数也会变。',
		severity: '一次过失有多大',
		voiced: (voiced: string, silent: string) =>
			`遇到这样的过失，100 人里 ${voiced} 人投诉，${silent} 人不说。`,
		voicedNote: '这是模型的假设：过失越大越多人开口，但总是少数。',
		waiting: '正在模拟……',
		ways: {
			complaints: '投诉与建议制度',
			survey: '顾客满意调查',
			mystery: '佯装购物者',
			lost: '流失客户分析'
		},
		reports: {
			complaints: (count: string) => `一年收到 ${count} 起投诉`,
			survey: (index: string, share: string) => `现有客户平均 ${index}，其中 ${share} 不满意`,
			mystery: (delivered: string) => `实际交付的水平 ${delivered}`,
			lost: (count: string, index: string, cause: string) =>
				`一年走了 ${count} 位，走时平均 ${index}，最常见的原因：${cause}`
		},
		misses: {
			complaints: '听不见沉默的多数：投诉少，也可能是没人愿意再说。',
			survey: '问不到已经走了的人：越糟的公司，最不满的人越早不在名单上。',
			mystery: '看得到做了什么，看不到客户期望什么；只见几次。',
			lost: '知道时人已经走了；留下来却在减少购买的人，它看不见。'
		},
		causes: {
			product: '产品与服务有缺陷',
			price: '价格',
			competitor: '竞争者',
			neglect: '受冷落',
			staff: '熟人离职',
			image: '形象',
			integrity: '承诺落空',
			natural: '自然流失'
		}
	},
	findings: {
		title: '这件事，哪种办法先发现',
		lead: '每一条选一种办法，选完立刻看到理由。',
		people: {
			counter: '前台的人在没有检查时，让来人自己去找别的部门。',
			trend: '三年来，对维修的评分每年降两分，别的都没变。',
			silent: '有些业主从没投诉过，第二套房却买了别家的。',
			lift: '三号楼的电梯昨天又停了，一位业主非常生气。',
			rivals: '对手的一项新服务，正在带走一类客户。'
		},
		reasons: {
			counter: '只有不表明身份的人，才看得到没人检查时的样子。',
			trend: '定期问同样的问题，才比得出变化，也知道变在哪一项。',
			silent: '他们不开口，也不在现有客户的名单里，只能在走后去问。',
			lift: '具体、眼前、当事人愿意说：门开着，它自己会来。',
			rivals: '走的人去了哪里、为了什么，只有走的人知道。'
		},
		choose: (finding: string) => `${finding}用哪种办法：`,
		right: '对。',
		wrong: '再想想：这件事的当事人，会在哪里说话？',
		placed: (right: string, of: string) => `选对 ${right} 条，共 ${of} 条。`
	},
	formula: {
		title: '本模型怎样算投诉者满意的机会',
		equation: '10% + 26% × 解决率 + 30% × 速度 + 34% × 反馈率'
	}
};
