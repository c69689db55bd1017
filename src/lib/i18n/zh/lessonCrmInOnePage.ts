/** The instruments of the page “CRM in one page”. Figures come in written. */
export const zhLessonCrmInOnePage = {
	school: '从哪一说来看',
	schools: {
		strategy: '策略说',
		action: '行动说',
		technology: '技术说',
		purpose: '目的说',
		tool: '工具说',
		institution: '制度说'
	},
	acquisitionHelp: '这里已停掉：原来占收入的 3 %',
	lens: {
		title: (school: string) => `同一家公司，${school}看到的`,
		says: {
			strategy: '客户关系管理是全公司的商业战略：按细分客户调配资源，图的是盈利、收入与满意。',
			action:
				'它是一连串行动：靠有意义的沟通去理解客户、影响客户，使请来的、留住的客户更多，也更忠诚、更能创利。',
			technology: '它是一套过程与技术：在营销、销售、服务里，用多条渠道管好与客户的往来。',
			purpose: '它为的是看清客户的周期，以及每位客户能带来多少利润。',
			tool: '它是一套软件和技术：让前台各部门的活儿简单、协调，把与客户来往的各条渠道合在一处。',
			institution:
				'它是一套原则与制度：整个生命周期都以客户为中心，为的是销售更快更省、收入更多、客户更有价值也更忠诚。'
		},
		blind: {
			strategy: '看不见的：这三年的利润里，有多少是拿将来换的。',
			action: '看不见的：请来和留住的人，值不值这么多。',
			technology: '看不见的：钱花得少，是省下了，还是该做的没做。',
			purpose: '看不见的：价值由谁、用什么办法创造出来。',
			tool: '看不见的：记录多少与关系好坏是两回事。',
			institution: '看不见的：规矩不变而对手在变，稳定也可能只是老化。'
		},
		figure: '指标',
		now: '现在',
		before: '原来',
		figures: {
			profitAll: '三年利润合计',
			revenue: '近一年收入',
			satisfaction: '满意指数',
			joined: '三年请来的新客户',
			retentionAnnual: '年保持率',
			complaintSatisfaction: '投诉处理满意率',
			marketing: '三年获客花费',
			serving: '三年服务花费',
			keeping: '三年维系花费',
			clv: '客户终身价值',
			customerEquity: '客户资产',
			activeCustomers: '现有客户',
			records: '客户档案（份）',
			entries: '客户月记录（条）',
			cases: '投诉单（张）',
			stable: '处在稳定期的客户',
			satisfiedNotLoyal: '满意而不忠诚的客户',
			churnRate: '近一年流失率'
		},
		note: '哪一说看哪三个数，是本页的安排；数字都来自同一次模拟。'
	},
	tasks: {
		title: '三大任务的账（三年）',
		task: '任务',
		spent: '花费',
		result: '客户',
		names: { acquisition: '客户开发', retention: '客户维系', rescue: '流失挽救' },
		results: {
			acquisition: (count: string) => `来了 ${count} 位`,
			retention: (count: string) => `仍走了 ${count} 位`,
			rescue: (count: string) => `回来 ${count} 位`
		}
	},
	course: {
		title: (now: string, before: string) => `客户资产：现在 ${now}，原来的做法 ${before}`,
		subtitle: '现有客户将来利润的现值，元，逐月',
		now: '现在的做法',
		before: '原来的做法',
		month: '月',
		sentence: (share: string) => `三年末的客户资产是原来做法的 ${share}。`
	},
	timeline: {
		title: '一条时间线',
		lead: '四件事各在什么时候？选对了，它就站到时间线上。',
		boxes: { y1950: '20 世纪 50 年代', y1985: '80 年代中期', y1990: '90 年代', y1997: '90 年代中后期' },
		cards: {
			inward: '管理只盯着自己内部的效率，是“内视型”。',
			outward: '目光转向市场与客户，企业资源系统铺开，客户关系系统随之出现。',
			accepted: '这种管理模式得到企业普遍认可。',
			internet: '网络普及，系统的应用与发展大大加快。'
		}
	},
	forces: {
		title: '三股力量',
		lead: '六个迹象，各是哪一股力量？需求在前面拉，技术在后面推，理念自己也在更新。',
		boxes: { demand: '需求的拉动', technology: '信息技术的推动', ideas: '管理理念的更新' },
		cards: {
			warehouse: '存储便宜了，每一笔往来都留得下、查得到。',
			twoPrices: '客户从两位业务员那里听到两个价钱，十分恼火。',
			resource: '管理者开始把客户当成最要紧的资源。',
			cheapCalls: '电话与网络接到了一起，一个平台就能面对客户。',
			resigned: '业务员走了，经理接不上他谈到一半的生意。',
			alliance: '有人主张与客户结成联盟，双方都赢，而不是从对方身上多拿。'
		}
	},
	ideas: {
		title: '八大核心理念，各去哪里试',
		lead: '念一遍不如试一次：每一条都有一处可以动手的地方。',
		names: {
			resource: '客户是核心资源',
			centre: '客户为中心，竞争为导向',
			cycle: '关系有周期',
			lifetime: '终身价值是目标，也是尺度',
			tasks: '开发、保持、挽救是任务',
			care: '爱心换忠诚',
			different: '差异化服务',
			chain: '整条供应链的关系'
		},
		look: {
			resource: '同样的钱花在三个层次上，看留下的人怎样变。',
			centre: '不动满意，只动竞争，看客户还留不留。',
			cycle: '看四个阶段的量、价、成本与利润怎样起落。',
			lifetime: '四步算出一位客户值多少。',
			tasks: '看一年里谁因何而走，再选对症的办法。',
			care: '看解决、快慢、回音各挽回多少人。',
			different: '给各级不同的服务，看总增值。',
			chain: '接手一家物流公司：客户的客户也是客户。'
		},
		lab: '经营沙盘 · 物流公司',
		clv: '终身价值 · 四步法'
	},
	chain: {
		title: '为什么系统常常上线失败',
		lead: '五步一环扣一环，任何一步垮了，整件事就垮了。拖动各步成功的把握，看整件事还剩多少。',
		steps: {
			needs: '弄清需求',
			software: '选对软件',
			control: '管住项目',
			change: '改变流程与考核',
			training: '培训与使用'
		},
		all: '五步都成的把握',
		table: '把这一步做到万无一失，整件事的把握增加',
		step: '步骤',
		gain: '增加（百分点）',
		best: (step: string, gain: string) => `现在最该补的是“${step}”：补满它，整件事多 ${gain} 个百分点。`,
		note: '假定各步互不影响；真实项目里一步出错还会拖累下一步。把握多少由您设，不是统计数字。'
	},
	failures: {
		title: '垮在哪一步',
		lead: '五家上线失败的公司（虚构），各垮在哪一步？',
		cards: {
			oldAppraisal: '系统很好，各部门仍按各自的业绩考核，谁也不愿共享客户。',
			hundredReports: '先做了一百张报表，才去问各部门需要什么。',
			emptyFields: '业务员不会用、不肯录，经理打开一看几乎是空的。',
			noEnd: '没有里程碑，也没有人对照进度，改来改去，两年没有上线。',
			dearest: '买了最贵的一套，却与公司的行业和旧系统接不上。'
		}
	},
	sorting: {
		choose: (card: string) => `${card}属于：`,
		right: '对。',
		wrong: '不是这一项，再想想。',
		placed: (right: string, of: string) => `已放对 ${right} 张，共 ${of} 张。`
	}
};
