/** The instruments of the page “Satisfied is not loyal”. Figures come in written. */
export const zhLessonSatisfiedNotLoyal = {
	competitionHelp: '0 独家垄断，1 充分竞争',
	wallsHelp: '八种转换成本一起升降，0 到 100',
	curves: {
		title: (gain: string) => `满意指数从 70 升到 90，一年后多留下 ${gain}`,
		subtitle: '一年后仍是客户的机会（%），横轴为满意指数；其余条件相同',
		sentence: (at70: string, at90: string) => `满意指数 70 的客户一年后还有 ${at70} 在，90 的有 ${at90}。`,
		present: '现在的设定',
		monopoly: '垄断',
		open: '充分竞争',
		satisfaction: '满意指数'
	},
	population: {
		title: '把一家公司的客户当场分类',
		lead: '同一家网络零售商，客户一个不换，看三年之后他们各在哪一格、因何而留。竞争降到 0.1，再升到 1；价格降到 85；财务维系加到 80；满意与转换成本各加一次。哪一种把人推到右上角？哪一种换来的忠诚，一撤就没了？',
		types: {
			title: (type: string, share: string) => `留下的原因里最多的是${type}，占 ${share}`,
			empty: '没有客户算得上忠诚',
			subtitle: '客户按忠诚类型的人数占比（%）',
			sentence: (loyal: string, premium: string) =>
				`一年后多半还在的客户占 ${loyal}，其中出于超值忠诚的占全部客户的 ${premium}。`,
			share: '占客户的比例',
			type: '类型'
		},
		names: {
			none: '不忠诚',
			monopoly: '垄断',
			inertia: '惰性',
			price: '价格',
			incentive: '激励',
			premium: '超值'
		},
		namesInline: {
			none: '不忠诚',
			monopoly: '垄断忠诚',
			inertia: '惰性忠诚',
			price: '价格忠诚',
			incentive: '激励忠诚',
			premium: '超值忠诚'
		}
	},
	sorting: {
		title: '七种忠诚，各放哪一格',
		lead: '前五种来自复习提要，亲友与信赖来自另一份题目。按心（依恋）与脚（重复购买）给每一种定位，选完立刻看到理由。',
		attachment: '依恋',
		repeat: '重复购买',
		low: '低',
		high: '高',
		placed: (right: string, of: string) => `已放对 ${right} 种，共 ${of} 种。`,
		right: '放对了',
		wrong: '再想想',
		choose: (name: string) => `${name}放在`,
		cells: {
			highHigh: '真忠诚',
			lowHigh: '虚假忠诚',
			highLow: '潜在忠诚',
			lowLow: '没有忠诚'
		},
		again: '重新放'
	}
};
