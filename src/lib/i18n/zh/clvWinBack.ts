/** What the win-back page says beside its methods' texts. */
export const zhClvWinBack = {
	judgement: {
		title: '值不值得挽留：按重要程度判断',
		text: '课程先按客户的重要程度区分，再看理由。与上限的算法不矛盾：先定要不要管，再算最多花多少。',
		importance: '重要程度',
		levels: { key: '关键客户', main: '主要客户', ordinary: '普通客户', small: '小客户' },
		unavoidable: '流失很难避免（搬迁、不再需要）',
		reasonsTitle: '有没有这些情形',
		reasons: {
			noProfit: '不能带来利润',
			breaksContracts: '无法履行合同',
			harmsMorale: '损害员工士气',
			badName: '声望太差，往来有损企业形象'
		},
		verdict: '判断',
		verdicts: {
			fightFor: '极力（尽力）挽留',
			ifItPays: '见机行事',
			letGo: '基本放弃',
			giveUp: '彻底放弃'
		},
		meanings: {
			fightFor: '重要的、能创造很大利润的客户要极力挽留，主要客户也要尽力挽留。上限仍然有效。',
			ifItPays: '花费若大于他带来的利润，就没有必要挽救：算一算上限。',
			letGo: '小客户不必费力；成本极低的办法（一封信）除外。',
			giveUp: '不论买多少，都不值得留。'
		},
		source: '来源：课程教材，挽救某一客户关系的价值判断。'
	},
	lost: {
		title: '你的公司：先联系谁',
		text: '近一年流失的客户，按每元净收益排序。“多得的可能”是打电话比不打电话多出的可能，优惠给每位回来的人。',
		waiting: '正在模拟你的公司……',
		failed: '公司没有模拟成。',
		none: '这家公司近一年没有值得联系的流失客户。',
		summary: (name: string, month: string, considered: string, worth: string) =>
			`“${name}”，读自${month}末：近一年流失而估得出价值的有 ${considered} 位，值得联系的有 ${worth} 位。`,
		totals: (cost: string, gain: string) => `全部联系期望花费 ${cost}，净收益 ${gain}。`,
		basis: (retention: string, discount: string, offer: string) =>
			`第二终身价值 = 离开前一年的利润 × 回来后的比例 × (1 + i) ÷ (1 + i − r)，r = ${retention}，i = ${discount}；优惠每人 ${offer}。`,
		kept: '回来后的利润，占从前的 %',
		keptExact: '回来后的利润，占从前的 %，精确值',
		caption: '值得先联系的流失客户',
		columns: {
			customer: '客户',
			cause: '离开的原因',
			gone: '走了几个月',
			yearly: '离开前的年利润',
			second: '第二终身价值',
			chance: '多得的可能',
			cost: '期望成本',
			gain: '期望净收益',
			perYuan: '每元净收益',
			judgement: '判断'
		},
		customer: (number: string) => `${number} 号`,
		more: (count: string) => `其后还有 ${count} 位值得联系。`,
		put: '把这几位放进上面的计算'
	}
};
