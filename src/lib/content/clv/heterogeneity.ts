import { MATH } from './math/heterogeneity';
import type { MethodText, PageText } from './page';

const SYMBOLS = {
	beta: {
		symbol: 'α, β',
		meaning: { zh: '流失倾向分布的两个参数', en: 'parameters of the distribution of churn propensity' }
	},
	survival: {
		symbol: 'S(t)',
		meaning: { zh: 't 年后仍在的比例', en: 'share still there after t years' }
	},
	retention: {
		symbol: 'rₜ',
		meaning: { zh: '第 t 年的保持率', en: 'retention in year t' }
	},
	leaving: { symbol: 'T', meaning: { zh: '离开的年份', en: 'year of leaving' } },
	margin: { symbol: 'm', meaning: { zh: '每次续约的毛利', en: 'margin per renewal' } },
	discount: { symbol: 'i', meaning: { zh: '年折现率', en: 'yearly discount rate' } },
	mean: { symbol: 'r̄', meaning: { zh: '平均保持率', en: 'average retention' } },
	count: { symbol: 'Nₙ', meaning: { zh: '来往 n 年的客户数', en: 'customers who have stayed n years' } }
} as const;

const ASSUMES = [
	{
		zh: '每位客户每年离开的可能始终不变，但人与人不同，其分布为 Beta(α, β)。',
		en: 'Each customer’s yearly chance of leaving never changes, but it differs between customers, as Beta(α, β).'
	},
	{
		zh: '离开是看得见的（合同到期不续），离开就不再回来。',
		en: 'Leaving is seen (a contract is not renewed), and nobody comes back.'
	}
] as const;

const SBG = {
	zh: 'Fader 与 Hardie（2007）“How to Project Customer Retention”，Journal of Interactive Marketing 21(1)。',
	en: 'Fader & Hardie (2007), “How to Project Customer Retention”, Journal of Interactive Marketing 21(1).'
} as const;

const VALUATION = {
	zh: 'Fader 与 Hardie（2010）“Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring Heterogeneity”，Marketing Science 29(1)。',
	en: 'Fader & Hardie (2010), “Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring Heterogeneity”, Marketing Science 29(1).'
} as const;

const JUST_BEFORE = {
	zh: '在第 n 次续约之前估价：这一次若续，毛利马上收到，不折现；下一次折现一年，依此类推。以前付过的不算。',
	en: 'Valued just before the n-th renewal: if it is made, its margin comes at once and is not discounted, the next one is discounted one year, and so on. What was paid before does not count.'
} as const;

const COHORT: MethodText = {
	title: { zh: '同期客户的存留', en: 'Survival of a cohort' },
	symbols: [SYMBOLS.beta, SYMBOLS.survival, SYMBOLS.retention, SYMBOLS.leaving],
	when: [
		{
			zh: '有合同或会员期的业务，只有头几年的存留数据，要推算以后。',
			en: 'Contracts and memberships, where only the first years are known and later ones must be projected.'
		},
		{
			zh: '同期客户的保持率逐年上升，想知道是客户变忠诚了，还是易走的先走了。',
			en: 'Where a cohort’s retention rises from year to year, to ask whether customers became loyal or the fickle ones left first.'
		}
	],
	assumes: ASSUMES,
	timing: {
		zh: '第 0 年末是加入时，所有人都在；第 t 年的保持率是年初还在的人里留过这一年的比例。',
		en: 'Year 0 is joining, when all are there; retention in year t is the share of those present at its start who stay through it.'
	},
	source: SBG,
	chart: {
		title: {
			zh: '没有人变，保持率却从 {firstRetention} 升到 {lastRetention}',
			en: 'Nobody changes, yet retention rises from {firstRetention} to {lastRetention}'
		},
		subtitle: {
			zh: '同期客户仍在的比例、当年保持率；若人人都是平均流失率，%',
			en: 'Share of a cohort still there, retention of the year; if all churned at the average, %'
		},
		sentence: {
			zh: '{years}后还有 {survival} 的客户；若人人都按平均流失率离开，只剩 {alike}。',
			en: 'After {years}, {survival} are still there; if everyone churned at the average rate only {alike} would be.'
		}
	},
	question: {
		zh: '一批新客户每年离开的可能因人而异，服从 Beta(α, β)，α = {alpha}，β = {beta}，各人自己的可能始终不变。{years}后还剩百分之几？',
		en: 'In a cohort the yearly chance of leaving differs between customers as Beta(α, β) with α = {alpha} and β = {beta}, and never changes for any one of them. What percentage is left after {years}?'
	},
	mistakes: {
		averageChurn: {
			zh: '用平均流失率 α ÷ (α + β) 连乘。易走的人先走，剩下的人平均更稳，所以实际剩得更多。',
			en: 'the average churn rate α ÷ (α + β) was compounded. The fickle leave first and those who remain are steadier, so more are left.'
		},
		oneYearOff: {
			zh: '少乘了一年：n 年后要把 r₁ 到 rₙ 全部乘上。',
			en: 'one year is missing: after n years all of r₁ to rₙ are multiplied.'
		},
		retentionTaken: {
			zh: '这是第 n 年一年的保持率，不是 n 年后仍在的比例。',
			en: 'that is the retention of year n alone, not the share left after n years.'
		},
		swapped: {
			zh: 'α 与 β 用反了：α 是离开的一边，平均流失率为 α ÷ (α + β)。',
			en: 'α and β were swapped: α is the side of leaving, mean churn is α ÷ (α + β).'
		}
	}
};

const RESIDUAL: MethodText = {
	title: { zh: '老客户还值多少', en: 'Value of a customer who stayed' },
	symbols: [SYMBOLS.survival, SYMBOLS.margin, SYMBOLS.discount, SYMBOLS.beta, SYMBOLS.mean],
	when: [
		{
			zh: '给来往了几年的客户估价：他已经证明自己不易走。',
			en: 'To value a customer who has been there for years: he has shown that he does not leave easily.'
		},
		{
			zh: '决定一位老客户值得花多少钱去留。',
			en: 'To decide how much keeping an old customer may cost.'
		}
	],
	assumes: [...ASSUMES, { zh: '每次续约的毛利相同。', en: 'Every renewal brings the same margin.' }],
	timing: JUST_BEFORE,
	source: VALUATION,
	chart: {
		title: {
			zh: '来往{stayed}后还值 {residual}；按平均流失率只有 {residualAlike}',
			en: 'After {stayed} he is still worth {residual}; the average churn rate says {residualAlike}'
		},
		subtitle: {
			zh: '剩余价值，按已来往年数（柱）；按平均流失率（虚线），元',
			en: 'Residual value by years stayed (bars); by the average churn rate (dashed), yuan'
		},
		sentence: {
			zh: '来往越久，剩余价值越高：{stayed}时为 {residual}，折现剩余寿命 {derl}。平均流失率算得 {residualAlike}，不论来往多久。',
			en: 'The longer he has stayed, the more he is worth: {residual} after {stayed}, a discounted residual lifetime of {derl}. The average churn rate gives {residualAlike} however long he stayed.'
		}
	},
	question: {
		zh: '客户每年离开的可能服从 Beta(α, β)，α = {alpha}，β = {beta}。一位客户已来往{stayed}，即将决定第 n 次续约；每次续约的毛利为 {margin}，年折现率 {discount}，下一次的毛利不折现。他的剩余价值是多少？',
		en: 'Customers’ yearly chance of leaving is Beta(α, β) with α = {alpha} and β = {beta}. One has stayed {stayed} and is about to decide on his n-th renewal; each renewal brings {margin}, the yearly discount rate is {discount}, and the next margin is not discounted. What is his residual value?'
	},
	mistakes: {
		averageChurn: {
			zh: '用了新客户的平均流失率。来往 n 年的人是筛选剩下的，比新客户不易离开。',
			en: 'the average churn rate of new customers was used. Who has stayed n years has been sorted out: he leaves less easily than a newcomer.'
		},
		asNewcomer: {
			zh: '这是刚加入的客户的价值：头一笔毛利一定有，以后从 r₁ 开始。',
			en: 'that is the value of a newcomer: his first margin is certain, and his retention starts with r₁.'
		},
		discountedTooOften: {
			zh: '多折现了一年：即将到来的这次续约不折现。',
			en: 'discounted one year too many: the renewal that is due now is not discounted.'
		},
		oneYearOff: {
			zh: '多算了一年：来往 n 年的客户，下一次是第 n 次续约，保持率从 rₙ 开始。',
			en: 'one year too far: who has stayed n years is before his n-th renewal, and starts with rₙ.'
		}
	}
};

const BASE: MethodText = {
	title: { zh: '整个客户群', en: 'The whole base' },
	symbols: [SYMBOLS.count, SYMBOLS.margin, SYMBOLS.discount, SYMBOLS.retention, SYMBOLS.mean],
	when: [
		{
			zh: '给全部客户估价：收购、融资、衡量营销成绩。',
			en: 'To value all customers: for a takeover, for investors, to judge marketing.'
		},
		{
			zh: '检查一个只用平均保持率算出的客户资产少算了多少。',
			en: 'To check by how much customer equity computed from one average retention is too low.'
		}
	],
	assumes: [
		...ASSUMES,
		{
			zh: '各批客户加入时的流失倾向分布相同，毛利也相同。',
			en: 'Every cohort joined with the same distribution of churn propensity and brings the same margin.'
		}
	],
	timing: JUST_BEFORE,
	source: VALUATION,
	chart: {
		title: {
			zh: '平均保持率把客户群少算了 {missed}',
			en: 'The average retention undervalues the base by {missed}'
		},
		subtitle: {
			zh: '各批客户的剩余价值合计，元',
			en: 'Residual value of each group of customers, yuan'
		},
		sentence: {
			zh: '客户群值 {base}；用全体的保持率 {baseRetention} 一次算出的是 {baseAlike}，少 {missed}。价值随保持率加速上升，所以先平均再算总是偏低。',
			en: 'The base is worth {base}; computed at once from its retention of {baseRetention} it is {baseAlike}, {missed} less. Value rises ever faster with retention, so averaging first always gives too little.'
		}
	},
	question: {
		zh: '客户每年离开的可能服从 Beta(α, β)，α = {alpha}，β = {beta}。现有客户按已来往年数为：{groups}。每次续约的毛利 {margin}，年折现率 {discount}，即将到来的续约不折现。这些客户合计还值多少？',
		en: 'Customers’ yearly chance of leaving is Beta(α, β) with α = {alpha} and β = {beta}. The present customers by years stayed: {groups}. Each renewal brings {margin}, the yearly discount rate is {discount}, and the renewal due now is not discounted. What are all of them still worth?'
	},
	mistakes: {
		averageRetention: {
			zh: '先把保持率平均，再算价值。应当各批分别算，再相加。',
			en: 'retention was averaged first. Each group is valued by itself, then they are added up.'
		},
		asFirstYear: {
			zh: '把所有人当成来往一年的客户。老客户的续约率更高。',
			en: 'everyone was treated as having stayed one year. Older customers renew more often.'
		}
	}
};

/** Page 6 of the workbench. */
export const HETEROGENEITY_PAGE: PageText = {
	id: 'heterogeneity',
	intro: {
		zh: '前几页假定客户彼此相同。其实有人容易走，有人几乎不走。只要承认这一点，许多事就变了样：保持率会自己上升，老客户比新客户值钱，用平均流失率算出的客户资产总是偏低。',
		en: 'The pages before assume that customers are alike. In truth some leave easily and some hardly ever. Admit that much and many things look different: retention rises by itself, old customers are worth more than new ones, and customer equity computed from average churn is always too low.'
	},
	methods: { sbgCohort: COHORT, sbgResidual: RESIDUAL, sbgBase: BASE },
	math: MATH
};
