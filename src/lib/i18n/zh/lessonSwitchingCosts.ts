/** The instruments of the page “Switching costs”. Figures come in written. */
export const zhLessonSwitchingCosts = {
	types: { procedural: '程序型', financial: '财务型', relational: '关系型' },
	facets: {
		economicRisk: '危机',
		evaluation: '评估',
		learning: '学习',
		setUp: '组织调整',
		benefitLoss: '利益损失',
		monetaryLoss: '金钱损失',
		personalRelationshipLoss: '关系损失',
		brandRelationshipLoss: '品牌损失'
	},
	wallHelp: {
		procedural: '时间与精力：危机、评估、学习、组织调整',
		financial: '可以算出的钱：利益损失、金钱损失',
		relational: '感情与认同：关系损失、品牌损失'
	},
	noWalls: '拆掉全部',
	curve: {
		title: (unhappy: string, happy: string) => `满意指数 50 的客户留住 ${unhappy}，90 的留住 ${happy}`,
		subtitle: '一年后仍是客户的机会（%），横轴为满意指数；竞争激烈，其余条件相同',
		sentence: (times: string, without: string) =>
			`一个月里离开与留下之比，不满者（50）是满意者（90）的 ${times}；没有转换成本时是 ${without}。`,
		present: '现在的墙',
		none: '没有墙',
		satisfaction: '满意指数'
	},
	link: {
		unhappy: '不满者（50）留下',
		happy: '满意者（90）留下',
		times: '离开与留下之比，不满者是满意者的',
		without: (value: string) => `没有墙时 ${value}`
	},
	alone: {
		title: (height: string) => `每次只垒一类，都垒到 ${height}`,
		type: '墙',
		none: '没有墙'
	},
	balance: {
		title: '一位客户，两家供应商',
		lead: '一家小公司想换财务软件，新软件每年省一笔钱。左盘是换走要付的八种代价，右盘是好处折成现在的钱。哪边沉，他就往哪边去。先让对手出招，看哪一类代价消得掉，哪一类消不掉。金额是我们设的例子，请改成您自己的一次换与不换。',
		advantage: '换走后每年的好处',
		years: '打算用几年',
		yearsText: (years: string) => `${years} 年`,
		discountNote: '年折现率 10%，好处在每年年末',
		moves: '对手出招',
		moveNames: {
			trial: '免费试用、送比较资料',
			migration: '代为迁移、免费培训',
			payment: '代付违约金、补偿积分'
		},
		again: '重新开始',
		stay: '换走的代价',
		go: '换走的好处',
		removed: '已被对手抵消',
		verdict: {
			stays: (net: string) => `代价比好处重 ${net}：他留下，不管满意不满意。`,
			goes: (net: string) => `好处比代价重 ${net}：他换走。`,
			even: '两边一样重：换与不换都行。'
		},
		breakEven: '好处到每年多少才值得换',
		picture: (costs: string, gain: string) => `天平：左盘代价 ${costs}，右盘好处 ${gain}`
	},
	fall: {
		title: '垒起墙，再看它倒',
		lead: '一家处在激烈竞争中的零售商用手续与违约金留人，第 36 个月末新规生效：程序型与财务型成本一律归零，人情与品牌照旧。灰线是同一家公司，同样的客户，从来没有墙。再把墙降到 0、把关系升到 60 比一比。',
		walls: '程序与财务的墙',
		wallsHelp: '第 36 个月末归零',
		ties: '关系的纽带',
		tiesHelp: '关系损失与品牌损失；规定管不着',
		delivered: '交付的质量',
		deliveredHelp: '产品质量与服务速度一起升降',
		chart: {
			title: (after: string, times: string) => `墙倒后半年走掉 ${after} 位，是之前半年的 ${times}`,
			titleOnly: (after: string) => `墙倒后半年走掉 ${after} 位`,
			subtitle: '现有客户（人），横轴为月；墙在第 36 个月末倒下',
			sentence: (leavers: string, stayers: string) =>
				`墙倒后走掉的人平均满意 ${leavers}，留下的人 ${stayers}。`,
			present: '有墙',
			none: '从来没有墙',
			month: '第几月'
		},
		figures: {
			keptBefore: '墙在时的年保持率',
			keptAfter: '墙倒后的年保持率',
			leaversSatisfaction: '走掉者的满意指数',
			stayersSatisfaction: '留下者的满意指数',
			profit: '五年利润合计'
		},
		without: (value: string) => `从来没有墙：${value}`
	}
};
