import { MATH } from './math/dwyer';
import type { MethodText, PageText } from './page';

const DWYER = {
	zh: 'Dwyer（1989）《以客户终身价值支持营销决策》，Journal of Direct Marketing 3(4)',
	en: 'Dwyer (1989), “Customer Lifetime Valuation to Support Marketing Decision Making”, Journal of Direct Marketing 3(4)'
} as const;
const PFEIFER = {
	zh: 'Pfeifer 与 Carraway（2000）《把客户关系建成马尔可夫链》，Journal of Interactive Marketing 14(2)',
	en: 'Pfeifer & Carraway (2000), “Modeling Customer Relationships as Markov Chains”, Journal of Interactive Marketing 14(2)'
} as const;

const MEAN_ONLY = {
	zh: '算的是一组客户或平均每位客户的价值，不能用来评价某一位客户。',
	en: 'It values a group, or its average customer; it cannot value one particular customer.'
} as const;

const CONTACT_FORGOTTEN = {
	zh: '没有减去联系费用。',
	en: 'the cost of contacts was not subtracted.'
} as const;
const BUYERS_ONLY = {
	zh: '只给本期购买的客户算了联系费用。还没流失的客户都在联系，没买的也花钱。',
	en: 'only the period’s buyers were charged for contacts. Everybody not yet lost is contacted, and costs money without buying.'
} as const;

const LOST_FOR_GOOD: MethodText = {
	title: { zh: '永久流失：保持模型', en: 'Lost for good: retention model' },
	symbols: [
		{
			symbol: 'r',
			meaning: {
				zh: '第 t 年的保持率，可以逐年不同',
				en: 'retention of year t, which may change from year to year'
			}
		},
		{
			symbol: 'm',
			meaning: { zh: '第 t 年每位在的客户的毛利', en: 'contribution in year t of a customer still there' }
		},
		{ symbol: 'd', meaning: { zh: '年折现率', en: 'yearly discount rate' } },
		{ symbol: 'n', meaning: { zh: '获客后的年数', en: 'years since acquisition' } }
	],
	when: [
		{
			zh: '客户走了就是走了，重新来等于新客户：银行主账户、电信合同、企业软件。',
			en: 'Where leaving is final and who returns is a new customer: main bank account, telecom contract, business software.'
		},
		{
			zh: '按获客年份分批统计，保持率逐年变化。',
			en: 'Where customers are followed in cohorts by year of acquisition, and retention changes from year to year.'
		}
	],
	assumes: [
		{ zh: '流失是永久的，看得出来的。', en: 'Loss is final, and is noticed.' },
		{
			zh: '过去这批客户的保持率对这一批也成立。',
			en: 'The retention seen in past cohorts holds for this one.'
		},
		MEAN_ONLY
	],
	timing: {
		zh: '第 0 年是获客那一年，所有人都在。选“年初”时第 t 年折现 t 年，“年中”多折半年，“年末”多折一年。第 t 年还在的比例是各年保持率的连乘积。获客成本不在其中。',
		en: 'Year 0 is the year of acquisition, with everybody there. With “start” year t is discounted t years, with “middle” half a year more, with “end” a year more. The share still there in year t is the product of the retention rates so far. Acquisition cost is not included.'
	},
	source: {
		zh: `${DWYER.zh}；课程教材称为“永久流失型”。`,
		en: `${DWYER.en}; the “lost for good” type of the course texts.`
	},
	chart: {
		title: {
			zh: '{customers} 位客户只剩 {left} 位，平均每位值 {clv}',
			en: 'Of {customers} customers {left} are left; the average one is worth {clv}'
		},
		subtitle: {
			zh: '平均每位获得的客户：各年期望毛利与现值（柱），累计（线），元',
			en: 'Per customer acquired: expected contribution and present value by year (bars), cumulative (line), yuan'
		},
		sentence: {
			zh: '整批客户现值 {cohortValue}，除以 {customers} 位，平均每位的终身价值为 {clv}；最后一年的保持率为 {lastRetention}。',
			en: 'The cohort is worth {cohortValue} today, {clv} for each of {customers} customers; retention in the last year is {lastRetention}.'
		}
	},
	question: {
		zh: '一批客户获客当年每人毛利 {first}，以后各年的保持率与每位在的客户的毛利为：{cohort}。一年的毛利在{timing}计入，年折现率 {discount}。平均每位获得的客户值多少？',
		en: 'In the year of acquisition each customer of a cohort contributes {first}. Retention and contribution per remaining customer in the following years are: {cohort}. A year’s contribution counts at the following time: {timing}. The discount rate is {discount}. What is a customer acquired worth on average?'
	},
	mistakes: {
		retentionNotMultiplied: {
			zh: '每年只乘了当年的保持率。还在的比例要把历年的保持率连乘。',
			en: 'each year was multiplied by its own retention only. The share still there is the product of all rates so far.'
		},
		meanRetention: {
			zh: '用了各年保持率的平均数。早走的客户带走以后所有年份，要逐年相乘。',
			en: 'the mean of the retention rates was used. Who leaves early takes all later years along: multiply year by year.'
		},
		undiscounted: { zh: '忘了折现。', en: 'discounting was left out.' },
		firstYearForgotten: {
			zh: '漏了获客当年（第 0 年）的毛利。',
			en: 'the contribution of the year of acquisition (year 0) was left out.'
		}
	}
};

const SHARE_SYMBOLS = [
	{ symbol: 'C', meaning: { zh: '第 i 期购买的客户数', en: 'customers who buy in period i' } },
	{
		symbol: 'B',
		meaning: {
			zh: '第 i 期仍在联系的客户数（近度 1 至 k）',
			en: 'customers still contacted in period i (recency 1 to k)'
		}
	},
	{
		symbol: 'p',
		meaning: {
			zh: '近度 j 的客户下一期购买的可能',
			en: 'chance that a customer of recency j buys next period'
		}
	},
	{ symbol: 'm', meaning: { zh: '每次购买的毛利', en: 'contribution of a purchase' } },
	{
		symbol: 'c',
		meaning: { zh: '联系一位客户一期的费用', en: 'cost of contacting a customer for a period' }
	},
	{ symbol: 'd', meaning: { zh: '每期折现率', en: 'discount rate per period' } }
] as const;

const ALWAYS_A_SHARE: MethodText = {
	title: { zh: '暂时流失：迁移模型', en: 'Always a share: migration model' },
	symbols: SHARE_SYMBOLS,
	when: [
		{
			zh: '客户同时在几家买，停一阵再回来：零售、网店、餐饮、旅游。',
			en: 'Where customers buy from several sellers, pause and come back: retail, online shops, restaurants, travel.'
		},
		{
			zh: '没有合同，只看得到上次什么时候买过。',
			en: 'Without a contract, where all one sees is when somebody last bought.'
		}
	],
	assumes: [
		{
			zh: '再买的可能只看近度：上次购买距今几期。买过几次、买了多少都不算。',
			en: 'The chance to buy again depends on recency alone: the periods since the last purchase, not how often or how much was bought.'
		},
		{
			zh: '超过最大近度仍没买的算流失，不再联系，也不再回来。',
			en: 'Who has not bought within the longest recency is lost: neither contacted again nor back again.'
		},
		MEAN_ONLY
	],
	timing: {
		zh: '第 0 期的购买全额计入。每期期初联系所有还没流失的客户，最后一期也联系；买的话在下一期期初买。一期为一年。',
		en: 'The purchase of period 0 counts in full. Everybody not yet lost is contacted at the start of each period, the last one included; who buys, buys at the start of the next. A period is a year.'
	},
	source: {
		zh: `${DWYER.zh}；计时与数例依 ${PFEIFER.zh}。课程教材称为“暂时流失型”。`,
		en: `${DWYER.en}; timing and example after ${PFEIFER.en}. The “temporarily lost” type of the course texts.`
	},
	chart: {
		title: {
			zh: '每位客户共购买 {purchases} 次，值 {clv}',
			en: '{purchases} purchases per customer, worth {clv}'
		},
		subtitle: {
			zh: '每位客户各期的现值（柱）与累计（线），元',
			en: 'Present value per customer by period (bars) and cumulative (line), yuan'
		},
		sentence: {
			zh: '起初 {customers} 位，最后一期有 {buyersLast} 位购买；这组客户合计值 {groupValue}，平均每位 {clv}。',
			en: 'Of {customers} at the start, {buyersLast} buy in the last period; the group is worth {groupValue}, {clv} per customer.'
		}
	},
	question: {
		zh: '一组客户第 0 期都买了。下一期购买的可能按近度分：{probabilities}；更久没买的算流失。每次购买毛利 {margin}；每期期初联系所有还没流失的客户，每人 {contact}，最后一期也联系。每期折现率 {discount}，算到第 {periods} 期。平均每位客户值多少？',
		en: 'All customers of a group buy in period 0. The chance to buy next period is, by recency: {probabilities}; after that they are lost. A purchase contributes {margin}. At the start of every period, the last one included, each customer not yet lost is contacted at {contact}. The discount rate is {discount} per period; count up to period {periods}. What is a customer worth on average?'
	},
	mistakes: {
		lostForGood: {
			zh: '把没买的都当作永久流失了。隔一期再买的客户要加回来。',
			en: 'everybody who did not buy was taken as lost for good. Those who come back after a pause belong in.'
		},
		buyersOnlyContacted: BUYERS_ONLY,
		contactForgotten: CONTACT_FORGOTTEN,
		undiscounted: { zh: '忘了折现。', en: 'discounting was left out.' }
	}
};

const MARKOV: MethodText = {
	title: { zh: '马尔可夫链与停止联系', en: 'Markov chain and when to stop' },
	symbols: [
		{
			symbol: 'P',
			meaning: {
				zh: '转移矩阵：从一个状态到下一期各状态的可能',
				en: 'transition matrix: chances of the next state, by present state'
			}
		},
		{ symbol: 'R', meaning: { zh: '各状态一期的收益', en: 'reward of a period, by state' } },
		{ symbol: 'I', meaning: { zh: '单位矩阵', en: 'unit matrix' } },
		{ symbol: 'V', meaning: { zh: '各状态的客户价值', en: 'value of a customer, by state' } },
		{ symbol: 'd', meaning: { zh: '每期折现率', en: 'discount rate per period' } }
	],
	when: [
		{
			zh: '要知道处在不同状态的客户各值多少，而不只是刚买过的客户。',
			en: 'To know what customers in every state are worth, not only those who have just bought.'
		},
		{
			zh: '要决定对多久没买的客户停止联系。',
			en: 'To decide after how long without a purchase contacting should stop.'
		},
		{
			zh: '不想先定年数：极限值直接由线性方程组解出。',
			en: 'Where no number of periods is to be fixed: the limit is the solution of linear equations.'
		}
	],
	assumes: [
		{
			zh: '下一期只看现在的状态，不看怎样走到这里（马尔可夫性）。',
			en: 'The next period depends on the present state alone, not on the way to it (the Markov property).'
		},
		{
			zh: '各种可能、毛利、费用不随时间变化。',
			en: 'Chances, contribution and cost do not change with time.'
		},
		{
			zh: '停止联系后客户就不再购买；实际中有人不联系也会来，那时停得更早才对。',
			en: 'A customer who is no longer contacted buys no more. In practice some come uncalled; stopping earlier would then be right.'
		}
	],
	timing: {
		zh: '收益在每期期初：近度 1 的客户刚买过，得 m − c（本期仍联系）；近度 2 至 k 没买，得 −c；流失得 0。V₀ 只含本期，Vₙ 再含以后 n 期，V∞ 一直算下去（要求 d > 0）。',
		en: 'Rewards come at the start of a period: a customer at recency 1 has just bought and earns m − c (he is contacted too), at recency 2 to k −c, lost 0. V₀ holds the present period only, Vₙ n more, V∞ goes on for ever (which needs d > 0).'
	},
	source: {
		zh: `${PFEIFER.zh}。毛利 40、联系 4、d 20%、可能 30、20、15、5% 时，V₄ 为 50.1150、4.2199、0.5921、−1.9801，V∞ 为 52.3196、5.5538、1.2508、−1.8200。`,
		en: `${PFEIFER.en}. With contribution 40, contact 4, d 20 %, chances 30, 20, 15, 5 %, V₄ is 50.1150, 4.2199, 0.5921, −1.9801 and V∞ 52.3196, 5.5538, 1.2508, −1.8200.`
	},
	chart: {
		title: {
			zh: '算 {periods} 期值 {afterPeriods}，永远算下去值 {clv}',
			en: 'Worth {afterPeriods} over {periods} periods and {clv} for ever'
		},
		subtitle: {
			zh: '刚买过的客户（近度 1）的价值，按计算的期数，元',
			en: 'Value of a customer who has just bought (recency 1), by periods counted, yuan'
		},
		sentence: {
			zh: '价值随期数趋近 {clv}；按最优策略只联系到近度 {contactedUntil}，为 {bestValue}。',
			en: 'With more periods the value approaches {clv}; contacting only up to recency {contactedUntil}, the best policy, makes it {bestValue}.'
		}
	},
	question: {
		zh: '客户按近度分为几个状态，下一期购买的可能为：{probabilities}；更久没买的流失，价值为 0。每次购买毛利 {margin}，每期期初联系一位客户 {contact}（刚买过的也联系），每期折现率 {discount}。列方程求：刚买过的客户（近度 1）永远算下去值多少？',
		en: 'Customers are in a state by recency; the chance to buy next period is: {probabilities}. After that they are lost and worth 0. A purchase contributes {margin}; contacting a customer costs {contact} at the start of each period (those who have just bought too); the discount rate is {discount} per period. Set up the equations: what is a customer who has just bought (recency 1) worth for ever?'
	},
	mistakes: {
		contactForgotten: CONTACT_FORGOTTEN,
		buyersOnlyContacted: BUYERS_ONLY,
		lostForGood: {
			zh: '近度 2 的客户当成流失了。他们还可能回来，V(2) 要列方程一起解。',
			en: 'customers at recency 2 were taken as lost. They may come back: V(2) has an equation of its own.'
		},
		stoppedEarly: {
			zh: '只算了几期。题目要的是极限：V = R + PV/(1 + d)，解这个方程组。',
			en: 'only some periods were counted. The limit is asked for: solve V = R + PV/(1 + d).'
		}
	}
};

/** Page 4 of the workbench. */
export const DWYER_TEXT: PageText = {
	id: 'dwyer',
	intro: {
		zh: 'DWYER 按流失的性质分两类：走了就不回来的（永久流失），和停一阵又回来的（暂时流失）。前者跟踪一批客户逐年还剩多少，后者跟踪客户在各个“近度”之间的迁移。同一套迁移写成马尔可夫链，就能问：多久没买的客户，不值得再联系？',
		en: 'Dwyer tells two kinds of loss apart: customers who leave for good, and customers who pause and come back. For the first one follows how many of a cohort remain; for the second, how customers move between recencies. Written as a Markov chain, the same migration answers a question: after how long without a purchase is a customer no longer worth contacting?'
	},
	methods: { dwyerRetention: LOST_FOR_GOOD, dwyerMigration: ALWAYS_A_SHARE, customerMarkov: MARKOV },
	math: MATH
};
