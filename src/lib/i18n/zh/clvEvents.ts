/** Accounts, events and the comparison with Dwyer on the page of customer events. Figures come in already written. */
export const zhClvEvents = {
	accounts: '客户账户',
	account: (customer: string) => `客户 ${customer}`,
	addAccount: '新开一个账户',
	accountsFull: '最多八个账户。',
	events: (customer: string) => `客户 ${customer} 的预期事件`,
	event: (number: string) => `事件 ${number}`,
	addEvent: '加一件事',
	removeEvent: (number: string) => `删去事件 ${number}`,
	remove: '删去',
	removed: (customer: string, left: string) => `已删去，客户 ${customer} 还有 ${left} 件预期事件。`,
	closed: (customer: string) => `客户 ${customer} 的账户没有事件了，已关闭。`,
	lastEvent: '全部账户至少要留一件事。',
	full: '所有账户合计最多四十件事。',
	hint: '月份从现在数起，0 就是现在；一定发生的成本写成可能 100、收入 0。',
	distribution: {
		title: (low: string, high: string) => `九成机会在 ${low} 到 ${high} 之间`,
		sure: (value: string) => `只有一种结果：${value}`,
		subtitle: '这位客户的账户最后值多少：各档现值的可能，%',
		sentence: (value: string, deviation: string, loss: string) =>
			`期望值 ${value}，标准差 ${deviation}，亏损的可能 ${loss}。`,
		value: '现值约',
		chance: '可能'
	},
	group: {
		heading: '同一批客户，按群体算（DWYER）',
		lead: '公司若只知道这批客户的平均数：每年还剩几位、每位在的客户带来多少，就只能用 DWYER 的保持模型。下面的平均数都由上面的事件算出；一位客户只要在某年或以后还会发生什么事，就算那一年还在。',
		tableCaption: '按 DWYER 保持模型算的群体表',
		year: '年',
		left: '还在的客户',
		retention: '保持率',
		margin: '每位在的客户的利润',
		presentValue: '平均每位的现值',
		cumulative: '累计',
		title: (group: string, low: string, high: string) =>
			`DWYER 给每位都是 ${group}；账户从 ${low} 到 ${high}`,
		subtitle: '各客户账户的期望值（柱）与 DWYER 的平均值（线），元',
		sentence: (total: string, groupTotal: string) =>
			`账户合计 ${total}，DWYER 合计 ${groupTotal}；相差只因 DWYER 把一年的钱都放在年中。`,
		accountSeries: '账户的期望值',
		groupSeries: 'DWYER 平均每位',
		customer: '客户',
		value: 'DWYER 平均每位客户的价值',
		total: 'DWYER 合计',
		accountsTotal: '各账户合计'
	},
	judge: {
		heading: '两种方法的长短',
		account: '顾客事件预测',
		group: 'DWYER 方法',
		merit: '长处',
		fault: '短处',
		apart: (best: string, bestValue: string, worst: string, worstValue: string) =>
			`分得清每一位：${best} 值 ${bestValue}，${worst} 值 ${worstValue}。`,
		hidden: (count: string, group: string) =>
			`有 ${count} 位的账户是负的，群体的平均数 ${group} 却是正的，看不出来。`,
		error: (points: string, customer: string, low: string, high: string) =>
			`可能若都估错 ${points} 个百分点，${customer} 的账户就在 ${low} 到 ${high} 之间，误差难以控制。`,
		luck: (deviation: string) => `就算可能都估准了，一位客户的结果也会偏离期望：标准差平均 ${deviation}。`,
		averages: (numbers: string, events: string) =>
			`只要几个平均数：这里用 ${numbers} 个数代替 ${events} 件事，各列四个数。`,
		cancels: (customers: string, deviation: string) =>
			`${customers} 位客户的好运与坏运互相抵消：平均每位的标准差只有 ${deviation}。`,
		same: (group: string, worst: string, difference: string) =>
			`只能算一组或平均每位：每位都是 ${group}，对 ${worst} 差了 ${difference}，无法评价具体某一位。`,
		shared: (points: string, amount: string) =>
			`若大家的可能都同样估错 ${points} 个百分点，平均数也跟着偏：最多 ${amount}，不会抵消。`
	}
};
