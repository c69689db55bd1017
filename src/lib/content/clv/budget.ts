import { MATH } from './math/budget';
import type { MethodText, PageText } from './page';

const SYMBOLS = {
	budgets: {
		symbol: 'A, R',
		meaning: {
			zh: '每位潜在客户的获客预算、每位客户每年的维系预算',
			en: 'budget per prospect, and per customer and year'
		}
	},
	rates: { symbol: 'a, r', meaning: { zh: '赢得率、保持率', en: 'share won, share kept' } },
	ceiling: {
		symbol: 'C, k',
		meaning: {
			zh: '花再多也超不过的比例、上升的快慢',
			en: 'rate that no spending exceeds, speed of the rise'
		}
	},
	today: {
		symbol: 's₀, p₀',
		meaning: { zh: '现在的花费与做到的比例', en: 'spending today and what it achieves' }
	},
	margin: { symbol: 'm', meaning: { zh: '每年毛利', en: 'yearly margin' } },
	discount: { symbol: 'i', meaning: { zh: '年折现率', en: 'yearly discount rate' } },
	value: { symbol: 'V', meaning: { zh: '一位新客户的价值', en: 'value of a customer won' } },
	equity: {
		symbol: 'CE',
		meaning: { zh: '每位潜在客户的客户资产', en: 'customer equity per prospect' }
	}
} as const;

const ASSUMES = [
	{
		zh: '花钱越多效果越好，但越来越慢，并有上限（指数曲线）。',
		en: 'More money does more, but ever less of it, up to a ceiling (an exponential curve).'
	},
	{
		zh: '两项预算互不影响；客户彼此相同，保持率每年不变。',
		en: 'The two budgets do not affect each other; customers are alike and retention is the same every year.'
	},
	{
		zh: '曲线由管理者的两个回答定下：现在花多少、做到多少，以及至多能做到多少。答案是估计，不是测量。',
		en: 'Two answers of the manager fix a curve: what today’s spending achieves, and what could be achieved at most. They are estimates, not measurements.'
	}
] as const;

const TIMING = {
	zh: '赢得客户时立即得到第一年毛利 m；以后每年末，留下的人再带来 m。维系费用 R 花在每位年初还在的客户身上，与那一年的毛利同在年末计。获客费用 A 花在每位潜在客户身上，不论赢得与否。',
	en: 'A customer won brings his first margin m at once, and m again at the end of every year he is kept. R is spent on everyone there at the start of a year and counted at its end; A is spent on every prospect, won or not.'
} as const;

const BLATTBERG = {
	zh: 'Blattberg 与 Deighton（1996）“Manage Marketing by the Customer Equity Test”，Harvard Business Review 74(4)。',
	en: 'Blattberg & Deighton (1996), “Manage Marketing by the Customer Equity Test”, Harvard Business Review 74(4).'
} as const;

const PFEIFER = {
	zh: 'Blattberg 与 Deighton（1996）；最优条件：Pfeifer（2005）“The Optimal Ratio of Acquisition and Retention Costs”，Journal of Targeting, Measurement and Analysis for Marketing 13(2)。',
	en: 'Blattberg & Deighton (1996); conditions of the optimum: Pfeifer (2005), “The Optimal Ratio of Acquisition and Retention Costs”, Journal of Targeting, Measurement and Analysis for Marketing 13(2).'
} as const;

const TODAY = {
	zh: '现在每位潜在客户花 {acquisitionNow}，赢得 {wonNow}，至多能赢得 {wonCeiling}；每位客户每年花 {retentionNow}，留住 {keptNow}，至多能留住 {keptCeiling}。两条响应曲线都是 C(1 − e^(−k·花费))。每年毛利 {margin}，年折现率 {discount}，赢得时立即得首笔毛利。',
	en: 'Today {acquisitionNow} per prospect wins {wonNow}, at most {wonCeiling} could be won; {retentionNow} per customer and year keeps {keptNow}, at most {keptCeiling} could be kept. Both responses are C(1 − e^(−k·spending)). The yearly margin is {margin}, the first at once; the yearly discount rate is {discount}.'
} as const;

const PLAN: MethodText = {
	title: { zh: '一个预算方案', en: 'A budget plan' },
	symbols: [
		SYMBOLS.budgets,
		SYMBOLS.rates,
		SYMBOLS.ceiling,
		SYMBOLS.today,
		SYMBOLS.margin,
		SYMBOLS.discount,
		SYMBOLS.value,
		SYMBOLS.equity
	],
	when: [
		{
			zh: '一笔营销费用要在找新客户和留老客户之间分配。',
			en: 'To divide a marketing budget between winning customers and keeping them.'
		},
		{
			zh: '比较两个方案：哪一个使客户资产更高。',
			en: 'To compare two plans by the customer equity they give.'
		}
	],
	assumes: ASSUMES,
	timing: TIMING,
	source: BLATTBERG,
	chart: {
		title: {
			zh: '花 {acquisitionSpend} 赢得 {won}，每年花 {retentionSpend} 留住 {kept}',
			en: '{acquisitionSpend} wins {won}, {retentionSpend} a year keeps {kept}'
		},
		subtitle: {
			zh: '两条响应曲线：赢得率与保持率随每人花费，%',
			en: 'Both response curves: share won and share kept by spending per head, %'
		},
		sentence: {
			zh: '这一方案下一位新客户值 {customer}，每位潜在客户的客户资产为 {equity}。',
			en: 'Under this plan a customer won is worth {customer}, and customer equity per prospect is {equity}.'
		}
	},
	question: {
		zh: `${TODAY.zh}若改为每位潜在客户花 {acquisitionSpend}、每位客户每年花 {retentionSpend}，每位潜在客户的客户资产是多少？`,
		en: `${TODAY.en} With {acquisitionSpend} per prospect and {retentionSpend} per customer and year instead, what is customer equity per prospect?`
	},
	mistakes: {
		customerTaken: {
			zh: '这是一位新客户的价值 V。还要乘赢得率 a，再减获客预算 A。',
			en: 'that is the value V of a customer won. Multiply by the share won a, then subtract A.'
		},
		acquisitionForgotten: { zh: '没有减去获客预算 A。', en: 'the acquisition budget A was not subtracted.' },
		firstMarginForgotten: {
			zh: '漏了赢得时立即得到的首笔毛利 m。',
			en: 'the first margin m, which comes at once, is missing.'
		},
		retentionForgotten: {
			zh: '没有减去每年的维系费用 R。',
			en: 'the yearly retention budget R was not subtracted.'
		}
	}
};

const OPTIMUM: MethodText = {
	title: { zh: '最优预算', en: 'The best budgets' },
	symbols: [
		SYMBOLS.budgets,
		SYMBOLS.rates,
		SYMBOLS.ceiling,
		SYMBOLS.value,
		{
			symbol: 'dA/da, dR/dr',
			meaning: {
				zh: '再多赢得、再多留住一位的成本',
				en: 'cost of winning, of keeping one more'
			}
		}
	],
	when: [
		{
			zh: '预算可以自己定：一直加到再多一位客户的成本等于他的价值为止。',
			en: 'Where budgets can be chosen: spend until one more customer costs what a customer is worth.'
		}
	],
	assumes: ASSUMES,
	timing: TIMING,
	source: PFEIFER,
	chart: {
		title: {
			zh: '维系预算到 {bestRetention} 为止：再多留一位的成本在此追上客户价值 {customer}',
			en: 'Keep spending on retention up to {bestRetention}: there one more costs what a customer is worth, {customer}'
		},
		subtitle: {
			zh: '客户价值 V、再多留住一位的成本、客户资产（获客预算取最优），随维系预算，元',
			en: 'Value V, cost of keeping one more, customer equity (acquisition budget at its best), by retention budget, yuan'
		},
		sentence: {
			zh: '最优是每位潜在客户花 {bestAcquisition}、每位客户每年花 {bestRetention}，客户资产 {bestEquity}；现在的花费下为 {equityNow}。',
			en: 'Best is {bestAcquisition} per prospect and {bestRetention} per customer and year, for a customer equity of {bestEquity}; with today’s spending it is {equityNow}.'
		}
	},
	question: {
		zh: `${TODAY.zh}先求最优维系预算（再多留住一位的成本等于客户价值），再求：每位潜在客户最多应花多少获客费？`,
		en: `${TODAY.en} First find the best retention budget (where keeping one more costs what a customer is worth). What, then, is the best acquisition budget per prospect?`
	},
	mistakes: {
		retentionBudget: {
			zh: '这是最优的维系预算 R*，问的是获客预算 A*。',
			en: 'that is the best retention budget R*; asked was the acquisition budget A*.'
		},
		marginInsteadOfValue: {
			zh: '用一年毛利 m 代替了客户价值 V。再多赢得一位可以花到 V 为止。',
			en: 'one year’s margin m was put for the value V. Winning one more may cost up to V.'
		},
		valueToday: {
			zh: '用了现在维系预算下的客户价值。应先把 R 调到最优，V 随之变化。',
			en: 'the value at today’s retention budget was used. R comes first: it changes V.'
		}
	}
};

const RATIO: MethodText = {
	title: { zh: '“5 : 1”的误用', en: 'The 5 : 1 fallacy' },
	symbols: [
		SYMBOLS.budgets,
		SYMBOLS.rates,
		{
			symbol: 'A/a, R/r',
			meaning: { zh: '赢得、留住一位的平均成本', en: 'average cost of one won, of one kept' }
		},
		{
			symbol: 'dA/da, dR/dr',
			meaning: { zh: '再多一位的成本', en: 'cost of one more' }
		}
	],
	when: [
		{
			zh: '有人说“获客成本是维系成本的 5 倍，所以应把钱转到维系上”时，用来检验。',
			en: 'When somebody says “winning costs five times as much as keeping, so move the money to retention”.'
		}
	],
	assumes: [
		...ASSUMES,
		{
			zh: '教材给的倍数不一：5 倍、6 到 8 倍；都是平均成本之比，不说明再花一元会怎样。',
			en: 'The course texts give different ratios, five and six to eight times; all compare average costs, and say nothing of the next yuan.'
		}
	],
	timing: TIMING,
	source: {
		zh: 'Pfeifer（2005）：最优时相等的是边际成本，不是平均成本；平均成本之比可以是任何数。',
		en: 'Pfeifer (2005): at the optimum marginal costs are equal, not average ones; the ratio of averages may be anything.'
	},
	chart: {
		title: {
			zh: '平均是 {ratio} : 1，可再多留住一位要 {nextKept}，他值 {customer}',
			en: 'On average {ratio} : 1, but keeping one more costs {nextKept}, and he is worth {customer}'
		},
		subtitle: {
			zh: '随维系预算：客户价值、再多留住一位的成本、留住一位的平均成本，元',
			en: 'By retention budget: value of a customer, cost of keeping one more, average cost of one kept, yuan'
		},
		sentence: {
			zh: '平均每赢得一位花 {averageWon}，每留住一位花 {averageKept}，之比 {ratio}。再多赢得一位要 {nextWon}，再多留住一位要 {nextKept}，一位客户值 {customer}：该加该减，看后三个数。',
			en: 'On average one won costs {averageWon} and one kept {averageKept}, a ratio of {ratio}. One more won costs {nextWon}, one more kept {nextKept}, and a customer is worth {customer}: whether to spend more or less follows from the last three.'
		}
	},
	question: {
		zh: `${TODAY.zh}若每位潜在客户花 {acquisitionSpend}、每位客户每年花 {retentionSpend}，赢得一位与留住一位的平均成本之比是多少？`,
		en: `${TODAY.en} With {acquisitionSpend} per prospect and {retentionSpend} per customer and year, what is the ratio of the average cost of one won to that of one kept?`
	},
	mistakes: {
		budgetsDivided: {
			zh: '把两项预算直接相除了。平均成本是预算 ÷ 成功的比例。',
			en: 'the budgets were divided. Average cost is the budget divided by its success rate.'
		},
		marginalsDivided: {
			zh: '用了再多一位的成本。问的是平均成本之比。',
			en: 'the costs of one more were used. Asked was the ratio of average costs.'
		},
		upsideDown: { zh: '比倒过来了。', en: 'the ratio is upside down.' }
	}
};

/** Page 7 of the workbench. */
export const BUDGET_PAGE: PageText = {
	id: 'budget',
	intro: {
		zh: '找新客户和留老客户都要花钱，钱越花效果越小。该花多少，不看平均成本之比，看再花一元换来什么：最优的地方，再多赢得一位、再多留住一位的成本都等于一位客户的价值。',
		en: 'Winning customers and keeping them both cost money, and each further yuan does less. How much to spend does not follow from a ratio of average costs but from what the next yuan buys: at the best place, winning one more and keeping one more each cost what a customer is worth.'
	},
	methods: { budgetPlan: PLAN, budgetOptimum: OPTIMUM, budgetRatio: RATIO },
	math: MATH
};
