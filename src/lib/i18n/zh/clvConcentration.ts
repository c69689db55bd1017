/** What the page on concentration says beside its methods' texts. */
export const zhClvConcentration = {
	title: '你的公司：钱由谁挣来',
	waiting: '正在模拟你的公司……',
	failed: '公司没有模拟成。',
	refused: '这家公司近一年没有利润可分（亏损超过盈利，或没有客户），画不出占比。',
	basis: (name: string, month: string, count: string) =>
		`“${name}”，读自${month}末：近十二个月有过往来的 ${count} 位客户，收入与利润按这十二个月计，利润扣服务成本与维系费用，不扣获客成本。`,
	lorenz: {
		title: (share: string) => `花钱最多的 20 % 客户带来收入的 ${share}`,
		subtitle: '洛伦兹曲线：由少到多累计的收入占比，%；虚线为人人一样',
		sentence: (half: string, gini: string) => `花钱较少的一半客户只占收入的 ${half}；基尼系数 ${gini}。`,
		curve: '收入'
	},
	whale: {
		title: (top: string, peak: string) => `最好的 20 % 客户挣得利润的 ${top}，曲线最高到 ${peak}`,
		subtitle: '鲸鱼曲线：由好到差累计的利润占比，%；虚线为人人一样',
		sentence: (losing: string, at: string, bottom: string) =>
			`${losing} 的客户亏损，曲线在 ${at} 的客户处到顶；最差的 30 % 挣得 ${bottom}。`,
		curve: '利润'
	},
	even: '人人一样',
	customers: '累计客户 %',
	rules: {
		title: '几条经验放在一起看',
		caption: '各条经验与这家公司',
		measure: '按',
		measures: { revenue: '年收入', profit: '年利润', value: '终身价值' },
		top20: '最好的 20 %',
		bottom30: '最差的 30 %',
		top5: '最好的 5 %',
		next15: '其次的 15 %',
		rest: '其余 80 %',
		textbook: '教材的说法',
		textbookRow: ['80 %', '丢掉一半', '80 %', '15 %', '5 %'],
		note: '80/20 与 80/20/30 说的是利润，5/15/80 说的是客户价值。三者出自不同的企业，同一家公司不必都合。'
	},
	sizes: {
		title: (medium: string, large: string) => `每百元收入，中等客户挣 ${medium}，大客户挣 ${large}`,
		caption: '大、中、小客户',
		group: '客户',
		groups: ['大（收入前 20 %）', '中（其后 50 %）', '小（末 30 %）'],
		count: '客户数',
		revenue: '每人年收入',
		profit: '每人年利润',
		perHundred: '每百元收入的利润',
		share: '占利润',
		yes: '在这家公司，每百元收入挣得最多的是中等客户，与教材一致。',
		no: '在这家公司，每百元收入挣得最多的不是中等客户：这里的服务成本与购买额关系不大，大客户又没有额外折扣。教材说的“许多场合”以大客户压价、要求多为前提。',
		choice: '界线 20 %、50 %、30 % 是我们的选择。'
	}
};
