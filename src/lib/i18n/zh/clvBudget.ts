/** What the budget page says beside its methods' texts. */
export const zhClvBudget = {
	map: {
		title: (best: string, lost: string) => `客户资产最高为 ${best}，现在的方案少 ${lost}`,
		atBest: (best: string) => `方案已在最高处：客户资产 ${best}`,
		subtitle: '客户资产（元/潜在客户），等值线；虚线为 0',
		sentence: (a: string, r: string, best: string, planA: string, planR: string, plan: string) =>
			`最优：获客 ${a}、维系 ${r}，客户资产 ${best}。方案：获客 ${planA}、维系 ${planR}，客户资产 ${plan}。`,
		x: '获客预算 A →',
		y: '↑ 维系预算 R',
		acquisition: '获客预算 A',
		retention: '维系预算 R',
		value: '客户资产',
		plan: '方案',
		best: '最优',
		keys: '按方向键在图上移动，读出两项预算与客户资产；回车或点按，把方案放到那里。',
		waiting: '正在画图……'
	},
	five: {
		title: '把 5 : 1 动一动',
		atBest: (ratio: string) =>
			`在最优处，平均成本之比是 ${ratio} : 1，并不是 5 : 1；相等的是再多一位的成本。`,
		more: (spend: string, next: string, customer: string) =>
			`获客预算取最优，平均之比恰为 5 : 1 时，维系预算为 ${spend}。此处再多留住一位只要 ${next}，他值 ${customer}：该多花在维系上。`,
		less: (spend: string, next: string, customer: string) =>
			`获客预算取最优，平均之比恰为 5 : 1 时，维系预算为 ${spend}。此处再多留住一位要 ${next}，他只值 ${customer}：维系上已经花得太多，尽管“获客比维系贵五倍”。`,
		none: '这组输入下，维系一分钱未花时平均之比就不到 5 : 1。',
		why: '5 : 1（教材也有 6 到 8 倍的说法）只比平均成本。改一改毛利、上限或现在的花费，同样的 5 : 1 有时该加钱，有时该减钱。',
		toBest: '把方案放到最优处',
		toFive: '把方案放到 5 : 1 处'
	}
};
