/** The instruments of the page “Customer value and tiers”. Figures come in written. */
export const zhLessonCustomerValue = {
	spend: (tier: string) => `${tier}：每人每年的专人服务`,
	spendHelp: '假设：专人服务至多留住本来要走的一半人；每年花 100 元，已能做到这一半里的六成多',
	same: '四级一样',
	best: '各级取最划算的',
	tiers: { key: '关键客户', main: '主要客户', ordinary: '普通客户', small: '小客户' },
	shares: { key: '前 5%', main: '其次 15%', ordinary: '再次 50%', small: '最后 30%' },
	pyramid: {
		title: '客户金字塔（按终身价值分级）',
		tier: '级别',
		customers: '人数',
		profit: '每人年利润',
		share: '占利润',
		gain: '每人增值',
		total: (gain: string, cost: string) => `全公司合计增值 ${gain}；每年花费 ${cost}。`,
		note: '增值 = 有专人服务时的终身价值 − 没有时的终身价值；年利润为负的客户，留得越久亏得越多。',
		worst: (share: string) => `若没有最差的 30% 客户，利润会是现在的 ${share}。`
	},
	rfm: {
		title: '近度、频度、金额：谁排在前面',
		lead: '八位客户（虚构）。三项各得 1 到 5 分，再按权重合成。移动权重，看谁上升、谁下降：看重“最近来过”的店，与看重“花得多”的店，会把精力放在不同的人身上。',
		weights: { recency: '近度的权重', frequency: '频度的权重', monetary: '金额的权重' },
		customer: '客户',
		days: '距上次（天）',
		purchases: '次数',
		money: '金额',
		scores: '三项得分',
		score: '总分',
		first: (id: string, score: string) => `现在排第一的是 ${id}，${score} 分。`
	},
	leavers: {
		title: '要走的人：争取、看情况，还是放手',
		lead: '按重要程度判断，再看有没有必须放弃的理由。每一位都选一个，选完立刻看到课程的判断与理由。',
		judgements: { fightFor: '尽力挽留', ifItPays: '见机行事', letGo: '基本放弃', giveUp: '彻底放弃' },
		people: {
			key: '关键客户，因为一次送货失误而准备换一家。',
			debtor: '关键客户，多次拖欠货款、不履行合同，现在说要走。',
			ordinary: '普通客户，被对手的低价吸引。',
			small: '小客户，一年买一次，嫌路远。',
			bully: '主要客户，买得多，但一再辱骂客服人员，员工因此想辞职。',
			moved: '主要客户，要搬到您没有网点的城市。'
		},
		reasons: {
			key: '重要，而且原因补得上：尽力挽留，并查清失误。',
			debtor: '再重要也不能履约，就没有利润可言：放弃，并收回欠款。',
			ordinary: '不必不惜代价：挽留的花费低于他带来的价值才做。',
			small: '挽留的花费很快超过他的价值：不必追赶，留一扇门就好。',
			bully: '损害员工士气的客户，留下他会失去更难找的人：放弃。',
			moved: '离开几乎无法避免：看有没有便宜的办法（邮寄、介绍同行），没有就好好告别。'
		},
		choose: (person: string) => `${person}您的判断：`,
		right: '与课程的判断一致。',
		wrong: '课程不这样判断，再想想：先看有没有必须放弃的理由，再看重要程度。',
		placed: (right: string, of: string) => `已判断对 ${right} 位，共 ${of} 位。`
	}
};
