import { MATH } from './math/perpetuity';
import type { MethodText, PageText } from './page';

const SYMBOLS = {
	margin: { symbol: 'm', meaning: { zh: '每年净利润', en: 'yearly net profit' } },
	retention: { symbol: 'r', meaning: { zh: '年保持率', en: 'yearly retention' } },
	discount: { symbol: 'i', meaning: { zh: '年折现率', en: 'yearly discount rate' } },
	growth: { symbol: 'g', meaning: { zh: '利润年增长率', en: 'yearly growth of profit' } },
	lifetime: { symbol: 'L', meaning: { zh: '平均来往年数', en: 'mean lifetime in years' } }
} as const;

const ASSUMES = [
	{
		zh: '保持率、折现率和利润（或其增长率）永远不变。',
		en: 'Retention, discount rate and profit (or its growth) stay the same for ever.'
	},
	{
		zh: '客户彼此相同；离开就不再回来。',
		en: 'Customers are alike, and who has left does not come back.'
	}
] as const;

const OVER_CHURN = {
	zh: '用了“利润 ÷ 流失率”。这样没有折现，等于把折现率当成 0。',
	en: 'profit ÷ churn was used. That discounts nothing: it takes the discount rate for 0.'
} as const;

const PERPETUITY: MethodText = {
	title: { zh: '利润倍数', en: 'Margin multiple' },
	symbols: [SYMBOLS.margin, SYMBOLS.retention, SYMBOLS.discount, SYMBOLS.growth],
	when: [
		{
			zh: '没有固定期限、按年续约的业务：会员、订阅、保险、通信。',
			en: 'Business without a term that is renewed each year: memberships, subscriptions, insurance, telephone contracts.'
		},
		{
			zh: '要快速比较：保持率提高几个百分点，值多少钱。',
			en: 'For quick comparisons: what are a few more points of retention worth?'
		}
	],
	assumes: ASSUMES,
	timing: {
		zh: '“续留之后”：一年末先看客户是否续留，留下才有首笔利润，倍数为 r ÷ (1 + i − r)，是文献中发表的倍数。“必得”：首笔利润在一年末，一定得到，倍数为 1 ÷ (1 + i − r)。“加入时”：首笔立即得到，倍数为 (1 + i) ÷ (1 + i − r)，正好比第一种多一整笔利润（g = 0 时）。获客成本不在终身价值之内，另行扣除。',
		en: '“If he renews”: the first profit comes after a year, if the customer has stayed; the multiple is r ÷ (1 + i − r), the one published. “For certain”: it comes after a year in any case; 1 ÷ (1 + i − r). “At joining”: it comes at once; (1 + i) ÷ (1 + i − r), exactly one profit more than the first (at g = 0). Acquisition cost is not part of the value; it is subtracted apart.'
	},
	source: {
		zh: 'Gupta 与 Lehmann（2003）“Customers as Assets”，Journal of Interactive Marketing 17(1)。弹性：Gupta、Lehmann 与 Stuart（2004）对五家公司估得，保持率、利润、获客成本各改善 1 %，客户价值约增 5 %、1 %、0.1 %。',
		en: 'Gupta & Lehmann (2003), “Customers as Assets”, Journal of Interactive Marketing 17(1). Elasticities: Gupta, Lehmann & Stuart (2004) found that 1 % better retention, margin or acquisition cost raises customer value by about 5 %, 1 % and 0.1 %.'
	},
	chart: {
		title: {
			zh: '每 1 元年利润值 {multiple} 元：终身价值 {clv}',
			en: 'Each yuan of yearly profit is worth {multiple}: a lifetime value of {clv}'
		},
		subtitle: {
			zh: '各年现值（柱），累计与极限（线），元',
			en: 'Present value by year (bars), cumulative and limit (lines), yuan'
		},
		sentence: {
			zh: '利润倍数为 {multiple}，终身价值为 {clv}，减去获客成本后为 {netValue}。',
			en: 'The multiple is {multiple}, the lifetime value {clv}, after acquisition cost {netValue}.'
		}
	},
	question: {
		zh: '一位客户每年带来净利润 {margin}，首笔利润的时间是：{firstMargin}；此后利润每年增长 {growth}。年保持率 {retention}，年折现率 {discount}，关系没有期限。不扣获客成本，他的终身价值是多少？',
		en: 'A customer brings a net profit of {margin} a year; the first comes: {firstMargin}; after it profit grows by {growth} a year. Yearly retention is {retention}, the yearly discount rate {discount}, and the relationship has no term. Before acquisition cost, what is his lifetime value?'
	},
	mistakes: {
		overChurn: OVER_CHURN,
		firstMarginAtOnce: {
			zh: '把首笔利润当成加入时就得到。',
			en: 'the first profit was taken to come at joining.'
		},
		firstMarginCertain: {
			zh: '把首笔利润当成一年末必得。',
			en: 'the first profit was taken to come after a year for certain.'
		},
		firstMarginForgotten: {
			zh: '首笔利润弄错了：用了 r ÷ (1 + i − r)，那是续留之后才得首笔利润的倍数。',
			en: 'the first profit is missing: r ÷ (1 + i − r) is the multiple where even the first profit needs a renewal.'
		},
		growthForgotten: { zh: '没有计入利润增长。', en: 'the growth of profit was left out.' },
		acquisitionSubtracted: {
			zh: '扣了获客成本，而题目没有要求。',
			en: 'acquisition cost was subtracted, which was not asked for.'
		}
	}
};

const SHORT_CUTS: MethodText = {
	title: { zh: '两个捷径为何出错', en: 'Why two short cuts go wrong' },
	symbols: [SYMBOLS.margin, SYMBOLS.retention, SYMBOLS.discount, SYMBOLS.lifetime],
	when: [
		{
			zh: '看到“终身价值 = 利润 ÷ 流失率”或“平均来往 L 年，所以按 L 年折现”时，用来估计差了多少。',
			en: 'Where you meet “lifetime value = profit ÷ churn” or “the mean lifetime is L years, so discount L years”: to see how far off it is.'
		},
		{
			zh: '折现率很低、流失率很高时，捷径的误差小，可作粗略估计。',
			en: 'With a low discount rate and high churn the short cuts are nearly right and will do for a rough figure.'
		}
	],
	assumes: [
		...ASSUMES,
		{
			zh: '利润 ÷ 流失率：还假定将来的钱与现在的钱一样值钱。',
			en: 'Profit ÷ churn assumes besides that later money is worth as much as money now.'
		},
		{
			zh: '固定平均年限：还假定人人恰好留 L 年。留得久的人，后来的年份折得多，补不上早走的人少掉的年份，所以偏高。',
			en: 'A fixed mean lifetime assumes besides that everybody stays exactly L years. The late years of those who stay longer are discounted more, so they do not make up for the early years that others miss: the figure is too high.'
		}
	],
	timing: {
		zh: '选“年末”，首笔利润在一年末必得；选“年初”，加入时即得。利润 ÷ 流失率不折现，与时间无关。',
		en: 'With “end of the year” the first profit comes after a year for certain; with “start of the year” at joining. Profit ÷ churn discounts nothing, so timing does not matter to it.'
	},
	source: {
		zh: '两个捷径各等于永续价值的一种极端情形：折现率为 0，或人人寿命相同；误差由公式直接得出。',
		en: 'Each short cut is the perpetuity in an extreme case: a discount rate of 0, or the same lifetime for everybody. How far off they are follows from the formulas.'
	},
	chart: {
		title: {
			zh: '利润 ÷ 流失率高估 {overChurnExcess}，固定年限高估 {fixedLifetimeExcess}',
			en: 'Profit ÷ churn is {overChurnExcess} too high, a fixed lifetime {fixedLifetimeExcess}'
		},
		subtitle: { zh: '逐年累计，元', en: 'Cumulative by year, yuan' },
		sentence: {
			zh: '终身价值为 {clv}；利润 ÷ 流失率得 {overChurn}，按固定平均年限得 {fixedLifetime}。',
			en: 'The lifetime value is {clv}; profit ÷ churn gives {overChurn}, a fixed mean lifetime {fixedLifetime}.'
		}
	},
	question: {
		zh: '一位客户每年带来净利润 {margin}，利润在{timing}计入，第一笔一定得到。年保持率 {retention}，年折现率 {discount}，关系没有期限。他的终身价值是多少？',
		en: 'A customer brings a net profit of {margin} a year, counted at the following time: {timing}; the first is certain. Yearly retention is {retention}, the yearly discount rate {discount}, and the relationship has no term. What is his lifetime value?'
	},
	mistakes: {
		overChurn: OVER_CHURN,
		fixedLifetime: {
			zh: '按平均年限 1 ÷ (1 − r) 固定折现，好像人人恰好留这么久。',
			en: 'a fixed lifetime of 1 ÷ (1 − r) years was discounted, as if everybody stayed just that long.'
		},
		onePeriodOff: {
			zh: '首笔利润的时间差了一年，结果差 1 + i 倍。',
			en: 'the first profit is a year off, which is a factor of 1 + i.'
		},
		multipleAfterRenewal: {
			zh: '用了 r ÷ (1 + i − r)：那里首笔利润也要续留才有，而题中第一笔一定得到。',
			en: 'r ÷ (1 + i − r) was used: there even the first profit needs a renewal, while here it is certain.'
		}
	}
};

/** Page 2 of the workbench. */
export const PERPETUITY_PAGE: PageText = {
	id: 'perpetuity',
	intro: {
		zh: '保持率不变、关系没有期限时，无穷多年的和可以一步算出：终身价值 = 每年利润 × 倍数。倍数只取决于保持率和折现率，还有一个常被忽略的约定：首笔利润何时得到。',
		en: 'With constant retention and no term, the endless sum takes one step: lifetime value = yearly profit × multiple. The multiple depends on retention and the discount rate only, and on a convention that is often passed over: when the first profit comes.'
	},
	methods: { perpetuity: PERPETUITY, shortCuts: SHORT_CUTS },
	math: MATH
};
