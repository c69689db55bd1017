/** What a refused table is told: the line, what stood there, and the limit or the expected value where there is one. */
type Refusal = (line: string, value: string, bound: string) => string;

/**
 * The Lab's panel for an observed retention table. Fetched with the panel, not with the page. Figures come in already
 * written.
 */
export const zhObserved = {
	title: '用真实数据校准',
	intro:
		'贴上一张保持率表，看它与模拟相差多少；再用 sBG 模型估计客户之间的差异，往后推算，或者交给公司使用。数据只留在这台设备上。',
	input: {
		label: '保持率表',
		hint: '每行一期：期数，再写留存人数或留存百分比。逗号、分号、制表符、空格都可以分隔；表头可有可无；# 开头的行是注释。',
		placeholder: '年, 留存率\n0, 100%\n1, 86.9%\n2, 74.3%',
		read: '画出并拟合',
		file: '选择文件…',
		drop: '也可以把 CSV 或 TXT 文件拖到这里。',
		clear: '清除',
		examples: '示例',
		exampleNames: { highEnd: '高端客户', regular: '普通客户' },
		exampleSource: (source: string) => `来源：${source}。前 7 年用于拟合，第 8–12 年留出检验。`,
		columns: { year: '年', share: '留存率' }
	},
	options: {
		title: '拟合',
		unit: '一期是',
		units: { year: '一年', month: '一个月' },
		fitOn: '用于拟合的期数',
		fitOnValue: (first: string, all: string) => `前 ${first} 期（共 ${all} 期）`,
		heldOut: (count: string) => `其余 ${count} 期留出，只用来检验。`,
		noneHeldOut: '全部用于拟合，没有留出检验的期数。',
		fewer: '少用一期',
		more: '多用一期',
		exact: '用于拟合的期数，精确值',
		notANumber: (typed: string) => `“${typed}”不是数字，期数未变。`,
		outOfRange: (typed: string, min: string, max: string) => `${typed} 不在 ${min} 到 ${max} 之间，期数未变。`
	},
	result: {
		title: '拟合结果',
		alpha: 'α',
		beta: 'β',
		logLikelihood: '对数似然',
		logLikelihoodOf: (customers: string) => `按期初 ${customers} 位客户计`,
		logLikelihoodBy: '表中没有人数，按惯例以 1,000 位客户计',
		meanChurn: '平均年流失率',
		meanChurnHint: 'α ÷ (α + β)：新客户在第一年内离开的平均可能',
		heldOutError: '留出各期的平均误差',
		heldOutErrorHint: '拟合曲线与留出观测之差，百分点',
		projection: (period: string, unit: 'year' | 'month') =>
			`推算：第 ${period} ${unit === 'year' ? '年' : '月'}末还剩`,
		projectionHint: '表的末期之后，按同一曲线推算',
		points: (value: string) => `${value} 个百分点`,
		twoPoints: '只用两期拟合：两个点总能恰好配出两个参数，拟合得好不说明什么。',
		meanOnly:
			'这张表看不出客户之间有差异（保持率没有逐期上升）：α 与 β 可以按同一比例无限放大，似然几乎不变；能确定的只有平均流失率。',
		split:
			'凡是离开的客户都在第一期离开，其余一个不走：α 与 β 可以按同一比例无限缩小；能确定的只有平均流失率。',
		monthly:
			'α 与 β 仍按年计：设每位客户的年流失倾向在一年之内均匀起作用，于是月末的留存率是 S(月数 ÷ 12)，正是公司模拟所用的假定。'
	},
	apply: {
		button: '用 α、β 设定公司的流失倾向',
		done: (alpha: string, beta: string) => `已把公司开局的流失倾向设为 α = ${alpha}，β = ${beta}。可以撤销。`,
		sorting: '同时只留下筛选：个体变化、自然流失、期初平均关系月数都设为 0',
		sortingHint: '这样模拟的留存曲线只由“留下的是谁”决定，应当与拟合曲线重合，只差抽样误差。',
		scaled: (alpha: string, beta: string) =>
			`拟合值超出公司所能设定的范围，将按同一平均流失率取 α = ${alpha}，β = ${beta}；客户之间的差异与拟合略有不同。`,
		lessThanAYear: '拟合所用不足十二个月：读不出一年的流失倾向，无法采用。',
		tenure: (months: string) =>
			`模拟曲线说的是期初客户，他们平均已来往 ${months}，容易离开的早已走了：它比同一公司新客户的曲线高。`
	},
	fitFailed: {
		noLosses: '用于拟合的各期没有一位客户离开：无从估计流失倾向。',
		allLost: '客户在第一期全部离开：无从估计客户之间的差异。',
		other: '这张表无法拟合。'
	},
	nothingChanged: '图和公司都没有改变。',
	where: (line: string, sentence: string) => `第 ${line} 行：${sentence}`,
	fileUnreadable: '浏览器读不出这个文件，可能已被移动或删除。',
	errors: {
		tooLarge: (_line, value, bound) => `内容有 ${value} 个字符或字节，超过上限 ${bound}；没有读入。`,
		binary: () => '这不是文本，而是图片、表格软件的工作簿之类的二进制内容。请另存为 CSV 或 TXT。',
		noNumbers: () => '里面没有数字。请每行写一期：期数和留存人数或百分比。',
		columns: (_line, value) => `应当正好两列（期数、留存），这里是“${value}”。`,
		emptyCell: () => '缺了一格：每行都要有期数和留存。',
		notANumber: (_line, value) =>
			`“${value}”不是数字。请写成 86.9 或 86.9% 这样的形式，小数点用“.”，不用科学记数法。`,
		negative: (_line, value) => `${value} 是负数；期数和留存都不会小于 0。`,
		periodNotWhole: (_line, value) => `期数 ${value} 不是整数。`,
		firstPeriod: (_line, value) => `表从第 ${value} 期开始；应当从第 0 期或第 1 期开始。`,
		periodRepeated: (_line, value) => `第 ${value} 期出现了两次。`,
		periodsDecrease: (_line, value, bound) => `第 ${value} 期排在第 ${bound} 期之后；期数要从小到大。`,
		periodMissing: (_line, value, bound) => `这里应当是第 ${bound} 期，却是第 ${value} 期；中间不能缺期。`,
		tooFewPeriods: (_line, value, bound) => `期初之后只有 ${value} 期；至少要 ${bound} 期才能拟合。`,
		tooManyPeriods: (_line, value, bound) => `共有 ${value} 行，超过上限 ${bound} 期。`,
		startZero: () => '期初一位客户也没有。',
		startNot100: (_line, value, bound) => `第 0 期是 ${value}；用百分比或比例时，第 0 期应当是 ${bound}。`,
		startUnknown: (_line, value) =>
			`第 1 期的 ${value} 是人数还是百分比？请加上 % 号，或补上第 0 期的期初人数。`,
		above100: (_line, value, bound) => `${value} 超过了 ${bound}；留下的不会比期初多。`,
		rises: (_line, value, bound) => `${value} 比上一期的 ${bound} 多；留存只会减少，离开的客户不再计入。`
	} satisfies Record<string, Refusal>
};
