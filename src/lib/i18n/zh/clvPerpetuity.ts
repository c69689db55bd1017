/** Tornado and table of multiples of the perpetuity page. Figures come in already written. */
export const zhClvPerpetuity = {
	tornado: {
		title: (driver: string) => `最牵动终身价值的是${driver}`,
		subtitle: (change: string) => `各驱动因素分别增减 ${change}，减获客成本后的终身价值，元`,
		sentence: (driver: string, low: string, high: string) => `${driver}减则为 ${low}，增则为 ${high}。`,
		lower: (change: string) => `低 ${change}`,
		higher: (change: string) => `高 ${change}`,
		driver: '驱动因素',
		drivers: { retention: '保持率', margin: '利润', acquisition: '获客成本', discount: '折现率' },
		capped: '保持率最多到 100 %。',
		refused: '这组数字画不出：某个驱动因素增减之后，总和没有极限。'
	},
	elasticities: {
		title: '弹性怎样读',
		text: '弹性是驱动因素变动 1 % 时，减获客成本后的终身价值变动百分之几。利润的弹性在没有获客成本时恰为 1；首笔利润在续留之后、没有增长和获客成本时，保持率的弹性恰为倍数 + 1：客户越忠诚，再多留住一点越值钱。'
	},
	multiples: {
		title: '常用的倍数',
		caption: '利润倍数：按保持率与折现率',
		retention: '保持率',
		discount: (rate: string) => `i = ${rate}`
	}
};
