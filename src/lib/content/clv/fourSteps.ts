import { MATH } from './math/fourSteps';
import type { MethodText, PageText } from './page';

const SYMBOLS = {
	n: { symbol: 'n', meaning: { zh: '来往的年数', en: 'years the customer stays' } },
	profit: { symbol: 'π', meaning: { zh: '第 t 年的净利润', en: 'net profit of year t' } },
	discount: { symbol: 'i', meaning: { zh: '年折现率', en: 'yearly discount rate' } },
	retention: {
		symbol: 'r',
		meaning: { zh: '年保持率', en: 'yearly retention' }
	}
} as const;

const TIMING = {
	zh: '选“年末”时，第 t 年的净利润折现 t 年，第一年也要折一次；选“年初”时折现 t − 1 年，第一年不折。两种算法相差 1 + i 倍。第一年客户一定在。获客成本不在其中，如要扣除，另减。',
	en: 'With “end of the year” the profit of year t is discounted t years, the first year once; with “start of the year” t − 1 years, the first not at all. The two differ by the factor 1 + i. In year 1 the customer is certainly there. Acquisition cost is not included; subtract it where it is wanted.'
} as const;

const COURSE = {
	zh: '课程教材的四个步骤：确定客户生命周期，计算每年的利润净额，贴现，求和。',
	en: 'The four steps of the course texts: determine the customer’s lifetime, compute each year’s net profit, discount it, add up.'
} as const;

const CHART = {
	title: {
		zh: '折现后值 {clv}，比直接相加少 {discountedAway}',
		en: 'Worth {clv} after discounting, {discountedAway} less than the plain sum'
	},
	subtitle: {
		zh: '各年期望净利润与现值（柱），现值累计（线），元',
		en: 'Expected profit and present value by year (bars), cumulative present value (line), yuan'
	},
	sentence: {
		zh: '各年期望净利润合计 {undiscounted}，折现后的客户终身价值为 {clv}。',
		en: 'Expected profits add up to {undiscounted}; discounted, the customer lifetime value is {clv}.'
	}
} as const;

const MISTAKES = {
	undiscounted: {
		zh: '各年利润直接相加，忘了折现（第三步）。',
		en: 'the profits were added up without discounting them (step three).'
	},
	onePeriodOff: {
		zh: '折现差了一期。看清利润在年末还是年初计入：年末计入，第一年也要除以 1 + i。',
		en: 'discounted by one period too few or too many. Look whether profit counts at the end or the start of the year: at the end, the first year too is divided by 1 + i.'
	},
	discountedOnce: {
		zh: '先把各年相加，再把总数按 n 年一次折现。应当各年分别折现：早到的钱折得少。',
		en: 'the years were added first and the total discounted once over n years. Each year is discounted by itself: money that comes earlier loses less.'
	},
	meanProfit: {
		zh: '用了各年的平均利润。利润先少后多时，平均数把后来的钱提前了，价值偏高；先多后少则偏低。',
		en: 'the mean profit was used. Where profit rises, the mean moves later money forward and the value comes out too high; where it falls, too low.'
	},
	retentionForgotten: {
		zh: '没有乘保持率，好像客户一定留到最后。',
		en: 'retention was left out, as if the customer were sure to stay to the end.'
	},
	retentionTooEarly: {
		zh: '保持率多乘了一次：第一年客户一定在，第 t 年只乘 t − 1 次。',
		en: 'retention was applied once too often: in year 1 the customer is certainly there, in year t it is applied t − 1 times.'
	}
} as const;

const EVEN: MethodText = {
	title: { zh: '每年利润相同', en: 'The same profit every year' },
	symbols: [SYMBOLS.n, SYMBOLS.profit, SYMBOLS.discount],
	when: [
		{
			zh: '合同有期限，期内利润大致不变：订阅、维护合同、租赁。',
			en: 'A contract with a term and about the same profit in each year: subscriptions, maintenance, leases.'
		},
		{
			zh: '只需要一个粗略的数，或者题目直接给出年数。',
			en: 'Where a rough figure will do, or where the number of years is given.'
		}
	],
	assumes: [
		{
			zh: '客户一定来往 n 年，不早走也不多留。',
			en: 'The customer stays exactly n years, no less and no more.'
		},
		{
			zh: '利润与折现率各年不变。',
			en: 'Profit and discount rate are the same in every year.'
		}
	],
	timing: TIMING,
	source: COURSE,
	chart: CHART,
	question: {
		zh: '一位客户预计来往 {years}，每年带来净利润 {margin}，利润在{timing}计入，年折现率 {discount}。他的终身价值是多少？',
		en: 'A customer is expected to stay {years} and to bring a net profit of {margin} a year, counted at the following time: {timing}. The yearly discount rate is {discount}. What is his lifetime value?'
	},
	mistakes: {
		undiscounted: MISTAKES.undiscounted,
		onePeriodOff: MISTAKES.onePeriodOff,
		discountedOnce: MISTAKES.discountedOnce
	}
};

const UNEVEN: MethodText = {
	...EVEN,
	title: { zh: '每年利润不同', en: 'Profits that differ by year' },
	when: [
		{
			zh: '各年的收入和费用分别估得出来：头年常因获客与安装而亏，以后逐年增加。',
			en: 'Where revenue and cost of each year can be estimated: often a loss in the first year, from acquiring and setting up, and growth after it.'
		},
		{
			zh: '单个大客户、按项目往来的客户。',
			en: 'Single large customers, and those who buy by project.'
		}
	],
	assumes: [
		{
			zh: '客户一定留到表的最后一年，此后不再来往。',
			en: 'The customer stays to the last year of the table, and not beyond.'
		},
		{ zh: '各年的利润已知，没有风险。', en: 'The profit of each year is known and without risk.' }
	],
	question: {
		zh: '一位客户各年的净利润预计为：{profits}。利润在{timing}计入，年折现率 {discount}。他的终身价值是多少？',
		en: 'The net profits expected of a customer are: {profits}. They count at the following time: {timing}. The yearly discount rate is {discount}. What is his lifetime value?'
	},
	mistakes: {
		undiscounted: MISTAKES.undiscounted,
		onePeriodOff: MISTAKES.onePeriodOff,
		meanProfit: MISTAKES.meanProfit
	}
};

const RETENTION: MethodText = {
	...UNEVEN,
	symbols: [...UNEVEN.symbols, SYMBOLS.retention],
	title: { zh: '客户可能离开', en: 'Customers who may leave' },
	when: [
		{
			zh: '没有合同约束，每年都有一部分客户离开，而保持率大致不变。',
			en: 'Without a contract: some customers leave every year, and about the same share stays.'
		},
		{
			zh: '给一群相似的客户算平均数；对单个客户，得到的是期望值。',
			en: 'For the mean of a group of similar customers; for one customer it is an expected value.'
		}
	],
	assumes: [
		{
			zh: '每年的保持率相同，走了的不再回来。',
			en: 'Retention is the same every year, and who has left does not come back.'
		},
		{
			zh: '表的最后一年之后不再计算，即使客户还在。',
			en: 'Nothing is counted after the last year of the table, even if the customer is still there.'
		}
	],
	source: {
		zh: '课程教材的四个步骤；加入保持率即 Dwyer（1989）保持模型的最简形式。',
		en: 'The four steps of the course texts; with retention it is the simplest form of Dwyer’s (1989) retention model.'
	},
	question: {
		zh: '一位客户若还在，各年的净利润预计为：{profits}。第一年他一定在，此后每年的保持率为 {retention}。利润在{timing}计入，年折现率 {discount}。他的终身价值是多少？',
		en: 'If he is still there, the net profits expected of a customer are: {profits}. He is certainly there in year 1; after that {retention} stay each year. Profit counts at the following time: {timing}. The yearly discount rate is {discount}. What is his lifetime value?'
	},
	mistakes: {
		retentionForgotten: MISTAKES.retentionForgotten,
		retentionTooEarly: MISTAKES.retentionTooEarly,
		onePeriodOff: MISTAKES.onePeriodOff
	}
};

/** Page 1 of the workbench. */
export const FOUR_STEPS: PageText = {
	id: 'four-steps',
	intro: {
		zh: '教材的算法只有四步：客户来往几年；每年带来多少净利润；把以后的钱折成现在的钱；加起来。难处不在公式，而在约定：利润何时计入，客户是否一定留下。',
		en: 'The textbook takes four steps: how many years the customer stays; his net profit in each; later money turned into present money; the sum. The difficulty is not the formula but the conventions: when profit counts, and whether he is sure to stay.'
	},
	methods: { fourStepsEven: EVEN, fourStepsUneven: UNEVEN, fourStepsRetention: RETENTION },
	math: MATH
};
