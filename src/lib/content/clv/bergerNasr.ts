import { MATH } from './math/bergerNasr';
import type { MethodText, PageText } from './page';

const SYMBOLS = {
	margin: {
		symbol: 'GC',
		meaning: { zh: '每位客户一年的毛利', en: 'gross contribution of a customer a year' }
	},
	perSale: { symbol: 'GC′', meaning: { zh: '每次购买的毛利', en: 'contribution of one sale' } },
	promotion: {
		symbol: 'M',
		meaning: { zh: '每位客户一年的促销费用', en: 'promotion cost per customer and year' }
	},
	retention: { symbol: 'r', meaning: { zh: '年保持率', en: 'yearly retention' } },
	discount: { symbol: 'd', meaning: { zh: '年折现率', en: 'yearly discount rate' } },
	years: { symbol: 'n', meaning: { zh: '首次购买后的年数', en: 'years after the first sale' } },
	profit: {
		symbol: 'π(t)',
		meaning: { zh: '来往 t 年时的年利润，已减促销', en: 'profit a year after t years, promotion subtracted' }
	}
} as const;

const SOURCE = {
	zh: 'Berger 与 Nasr（1998）《客户终身价值：营销模型与应用》，Journal of Interactive Marketing 12(1)，',
	en: 'Berger & Nasr (1998), “Customer Lifetime Value: Marketing Models and Applications”, Journal of Interactive Marketing 12(1), '
} as const;

const sourceOf = (zh: string, en: string) => ({ zh: SOURCE.zh + zh, en: SOURCE.en + en });

const OUTSIDE = {
	zh: '获客成本不在其中：算出的价值正是获客时最多可以花的钱。',
	en: 'Acquisition cost stays outside: the value found is the most that may be spent on acquiring the customer.'
} as const;

const PROMOTION_FORGOTTEN = {
	zh: '只算了毛利，没有减去促销费用。',
	en: 'only the contribution was counted; promotion cost was not subtracted.'
} as const;
const FIRST_SALE_FORGOTTEN = {
	zh: '漏了首次购买。它在 i = 0，现在就发生，不折现，也不乘保持率。',
	en: 'the first sale was left out. It is made at i = 0, at once, undiscounted and with certainty.'
} as const;

const CHART = {
	title: {
		zh: '毛利 {margins} 减促销 {promotions}，客户值 {clv}',
		en: 'Contribution {margins} less promotion {promotions}: worth {clv}'
	},
	subtitle: {
		zh: '各期毛利与促销的现值（柱），累计（线），元；促销落在它所准备的那次购买之前',
		en: 'Present value of contribution and promotion by period (bars), cumulative (line), yuan; a promotion stands with the sale it prepares'
	},
	sentence: {
		zh: '各次购买的毛利现值合计 {margins}，促销费用现值合计 {promotions}，差额 {clv} 是这位客户的终身价值。',
		en: 'Sales are worth {margins} today and promotions cost {promotions}; the difference of {clv} is the lifetime value of the customer.'
	}
} as const;

const CASE_1: MethodText = {
	title: { zh: '情形 1：一年一次', en: 'Case 1: once a year' },
	symbols: [SYMBOLS.margin, SYMBOLS.promotion, SYMBOLS.retention, SYMBOLS.discount, SYMBOLS.years],
	when: [
		{
			zh: '一年买一次、每年同一时候：年费会员、保险、年度订阅。',
			en: 'One sale a year at about the same time: yearly memberships, insurance, subscriptions by the year.'
		},
		{
			zh: '毛利与促销费用要分开看，例如想知道促销少花一点会怎样。',
			en: 'Where contribution and promotion are to be seen apart, for instance to ask what spending less on promotion would do.'
		}
	],
	assumes: [
		{
			zh: '毛利、促销费用、保持率各年不变。',
			en: 'Contribution, promotion cost and retention are the same in every year.'
		},
		{
			zh: '走了的客户不再回来，也不再花促销费用。',
			en: 'Customers who leave do not come back, and nothing more is spent on them.'
		},
		OUTSIDE
	],
	timing: {
		zh: '首次购买现在就发生（i = 0），所以共有 n + 1 次购买。每年的促销花在年中（i − 0.5），对象是年初买过的人，因此保持率只乘 i − 1 次。',
		en: 'The first sale is made at once (i = 0), so there are n + 1 sales. Promotion is spent in the middle of each year (i − 0.5) on those who bought at its start, so retention applies only i − 1 times.'
	},
	source: sourceOf(
		'情形 1。GC 260、M 50、r 75%、d 20%、n 10 时为 568.78。',
		'case 1. With GC 260, M 50, r 75 %, d 20 %, n 10 it is 568.78.'
	),
	chart: CHART,
	question: {
		zh: '一位客户现在首次购买，此后 {years}内每年买一次，每次毛利 {margin}。每年年中对上次买过的客户花促销费用 {promotion}。年保持率 {retention}，年折现率 {discount}。不计获客成本，他的终身价值是多少？',
		en: 'A customer makes a first purchase now and then one a year for {years}, each with a contribution of {margin}. In the middle of each year {promotion} is spent on promotion to those who bought last time. Retention is {retention} a year, the discount rate {discount}. Before acquisition cost, what is his lifetime value?'
	},
	mistakes: {
		promotionForgotten: PROMOTION_FORGOTTEN,
		firstSaleForgotten: FIRST_SALE_FORGOTTEN,
		promotionLate: {
			zh: '促销折到了年末。它花在年中，只折现 i − 0.5 年。',
			en: 'promotion was discounted to the end of the year. It is spent in the middle: i − 0.5 years.'
		},
		promotionToFewer: {
			zh: '促销多乘了一次保持率。年中还不知道谁会再买，促销花在年初买过的所有人身上：r 的 i − 1 次方。',
			en: 'retention was applied once too often to promotion. At mid-year nobody knows who will buy again, so it goes to all who bought at the start: r to the power i − 1.'
		}
	}
};

const CASE_2A: MethodText = {
	...CASE_1,
	title: { zh: '情形 2a：一年多次', en: 'Case 2a: several times a year' },
	symbols: [
		{ symbol: 'p', meaning: { zh: '每年购买次数（周期数）', en: 'sales, or cycles, a year' } },
		SYMBOLS.perSale,
		{ symbol: 'M′', meaning: { zh: '每个周期的促销费用', en: 'promotion cost per cycle' } },
		{ symbol: 'r′', meaning: { zh: '每个周期的保持率', en: 'retention per cycle' } },
		SYMBOLS.discount,
		SYMBOLS.years
	],
	when: [
		{
			zh: '一年有几次固定的购买时机：按季换装、半年一次保养、月度订货。',
			en: 'Several fixed occasions a year: seasonal wear, half-yearly servicing, monthly orders.'
		},
		{
			zh: '保持率是按周期统计的，不想先换算成年率。',
			en: 'Where retention is measured by the cycle and is not to be turned into a yearly rate first.'
		}
	],
	timing: {
		zh: '与情形 1 相同，但以周期计：首次购买现在发生，共有 pn + 1 次购买；促销在每个周期的中间。折现率仍是年率，第 i 个周期距今 i/p 年。',
		en: 'As in case 1, counted in cycles: the first sale at once, pn + 1 sales in all, promotion in the middle of each cycle. The discount rate stays yearly: cycle i lies i/p years ahead.'
	},
	source: sourceOf('情形 2a；p = 1 时就是情形 1。', 'case 2a; with p = 1 it is case 1.'),
	question: {
		zh: '一位客户现在首次购买，每年买 {cyclesPerYear} 次，共算 {years}，每次毛利 {margin}，每个周期中间花促销费用 {promotion}。每个周期的保持率 {retention}，年折现率 {discount}。不计获客成本，他的终身价值是多少？',
		en: 'A customer makes a first purchase now and buys {cyclesPerYear} times a year; {years} are counted. Each sale contributes {margin}; {promotion} is spent on promotion in the middle of each cycle. Retention per cycle is {retention}, the yearly discount rate {discount}. Before acquisition cost, what is his lifetime value?'
	},
	mistakes: {
		cycleAsYear: {
			zh: '把一个周期当一年折现。年折现率下，第 i 个周期只折 i/p 年。',
			en: 'a cycle was discounted like a year. At a yearly rate, cycle i is discounted i/p years.'
		},
		cyclesForgotten: {
			zh: '只算了 n 次购买。一年买 p 次，n 年有 pn 个周期。',
			en: 'only n sales were counted. With p a year, n years have pn cycles.'
		},
		promotionForgotten: PROMOTION_FORGOTTEN,
		firstSaleForgotten: FIRST_SALE_FORGOTTEN
	}
};

const CASE_2B: MethodText = {
	...CASE_1,
	title: { zh: '情形 2b：几年一次', en: 'Case 2b: once in several years' },
	symbols: [
		{ symbol: 'q', meaning: { zh: '两次购买相隔的年数', en: 'years from one sale to the next' } },
		SYMBOLS.perSale,
		SYMBOLS.promotion,
		{ symbol: 'r′', meaning: { zh: '从一次购买到下一次的保持率', en: 'retention from sale to sale' } },
		SYMBOLS.discount,
		SYMBOLS.years
	],
	when: [
		{
			zh: '几年才买一次的耐用品：汽车、家电、厨房装修。',
			en: 'Durables that are bought once in several years: cars, appliances, kitchens.'
		},
		{
			zh: '两次购买之间仍要年年维系客户。',
			en: 'Where the customer must be kept warm every year between two sales.'
		}
	],
	assumes: [
		{
			zh: '两次购买之间客户均匀地流失，因此第 i 年的促销用指数 (i − 1)/q。',
			en: 'Customers are lost evenly between two sales, hence the exponent (i − 1)/q for the promotion of year i.'
		},
		{
			zh: '毛利、促销费用、保持率不变；走了的不再回来。',
			en: 'Contribution, promotion and retention do not change; who leaves does not come back.'
		},
		OUTSIDE
	],
	timing: {
		zh: '首次购买现在发生，以后每 q 年一次，第 i 次距今 iq 年。促销每年年中都花，没有购买的年份也花。',
		en: 'The first sale is made at once, the next ones every q years: sale i lies iq years ahead. Promotion is spent in the middle of every year, also in years without a sale.'
	},
	source: sourceOf('情形 2b；q = 1 时就是情形 1。', 'case 2b; with q = 1 it is case 1.'),
	question: {
		zh: '一位客户现在首次购买，此后每 {yearsPerCycle}买一次，还会有 {sales} 次，每次毛利 {margin}。促销费用每年 {promotion}，都花在年中。从一次购买到下一次的保持率 {retention}，其间均匀流失；年折现率 {discount}。不计获客成本，他的终身价值是多少？',
		en: 'A customer makes a first purchase now; after that sales may follow at intervals of {yearsPerCycle}, {sales} in number, each contributing {margin}. Promotion costs {promotion} every year, spent at mid-year. Retention from sale to sale is {retention}, losses are even in between, and the yearly discount rate is {discount}. Before acquisition cost, what is his lifetime value?'
	},
	mistakes: {
		promotionWithSalesOnly: {
			zh: '促销只算了一个周期一次。没有购买的年份也在花。',
			en: 'promotion was counted once per cycle. It is spent in the years without a sale too.'
		},
		exponentByYear: {
			zh: '促销的保持率按整年相乘了。r′ 是 q 年的保持率，第 i 年应当用 (i − 1)/q 次方。',
			en: 'retention was applied to promotion by whole years. r′ belongs to q years: in year i the exponent is (i − 1)/q.'
		},
		saleByCycle: {
			zh: '第 i 次购买只折现了 i 年。它距今 iq 年。',
			en: 'sale i was discounted i years. It lies iq years ahead.'
		},
		promotionForgotten: PROMOTION_FORGOTTEN
	}
};

const CASE_3: MethodText = {
	title: { zh: '情形 3：利润随年数变', en: 'Case 3: profit changes with tenure' },
	symbols: [SYMBOLS.profit, SYMBOLS.retention, SYMBOLS.discount, SYMBOLS.years],
	when: [
		{
			zh: '老客户越买越多，或维护越来越省：利润随来往年数上升。',
			en: 'Where customers buy more, or cost less to serve, the longer they stay.'
		},
		{
			zh: '公司按来往年数统计过每位客户的平均利润。',
			en: 'Where the mean profit per customer is known by years of tenure.'
		}
	],
	assumes: [
		{
			zh: '利润只看来往年数，与日历年份无关；促销费用已在 π(t) 中减去。',
			en: 'Profit depends on tenure alone, not on the calendar year; promotion is already subtracted in π(t).'
		},
		{
			zh: '保持率不变。实际中留得越久的人往往越不易走，那时价值更高。',
			en: 'Retention is constant. In practice those who have stayed longer often leave less, and the value is then higher.'
		},
		OUTSIDE
	],
	timing: {
		zh: '来往 t 年的利润在 t 年时计入：第 0 年的利润现在就有，不折现、不乘保持率。与“四个步骤”的年初计入是同一约定，只是年份从 0 数起。',
		en: 'The profit after t years counts at time t: that of year 0 at once, undiscounted and certain. It is the “start of the year” of the four steps, with years counted from 0.'
	},
	source: sourceOf('情形 3。', 'case 3.'),
	chart: {
		title: {
			zh: '期望利润合计 {undiscounted}，折现后 {clv}',
			en: 'Expected profit of {undiscounted} is worth {clv} today'
		},
		subtitle: {
			zh: '各年期望利润与现值（柱），现值累计（线），元',
			en: 'Expected profit and present value by year (bars), cumulative present value (line), yuan'
		},
		sentence: {
			zh: '计入流失后各年期望利润合计 {undiscounted}；保持率 {retention}、折现率 {discount} 时，终身价值为 {clv}。',
			en: 'Allowing for those who leave, expected profits add up to {undiscounted}; at {retention} retention and a discount rate of {discount} the lifetime value is {clv}.'
		}
	},
	question: {
		zh: '一位客户若还在，来往各年的净利润（已减促销）为：{profits}。第 0 年的利润现在就得到。年保持率 {retention}，年折现率 {discount}。不计获客成本，他的终身价值是多少？',
		en: 'If he is still there, a customer’s net profit by year of tenure (promotion subtracted) is: {profits}. That of year 0 is earned at once. Retention is {retention} a year, the discount rate {discount}. Before acquisition cost, what is his lifetime value?'
	},
	mistakes: {
		retentionForgotten: {
			zh: '没有乘保持率，好像客户一定留到最后。',
			en: 'retention was left out, as if the customer were sure to stay.'
		},
		discountedTooOften: {
			zh: '每年都多折现了一次。年份从 0 数起，第 0 年不折现。',
			en: 'every year was discounted once too often. Years count from 0, and year 0 is not discounted.'
		},
		retainedTooOften: {
			zh: '保持率多乘了一次。第 0 年客户一定在。',
			en: 'retention was applied once too often. In year 0 the customer is certainly there.'
		},
		undiscounted: { zh: '忘了折现。', en: 'discounting was left out.' }
	}
};

const CASE_4: MethodText = {
	title: { zh: '情形 4：利润连续流入', en: 'Case 4: profit flows all the time' },
	symbols: [
		SYMBOLS.profit,
		{ symbol: 'g', meaning: { zh: '利润加速增长的年数', en: 'years of quickening growth' } },
		{ symbol: 'h', meaning: { zh: '加速的快慢（元/年³）', en: 'how fast it quickens (yuan per year³)' } },
		{ symbol: 'v', meaning: { zh: '起初的年利润', en: 'profit a year at first' } },
		{ symbol: 'N', meaning: { zh: '此后还能增长多少', en: 'how much it can still grow after that' } },
		SYMBOLS.retention,
		SYMBOLS.discount,
		SYMBOLS.years
	],
	when: [
		{
			zh: '随时都在购买，分不出周期：便利店、打车、银行账户。',
			en: 'Buying at any time, without cycles: convenience stores, taxi rides, bank accounts.'
		},
		{
			zh: '利润先加速、后趋平，像客户从形成期走进稳定期。',
			en: 'Profit that first quickens and then levels off, as from the formation to the stability stage of the lifecycle.'
		}
	],
	assumes: [
		{
			zh: '钱连续流入，客户也连续流失：t 年后留下的比例是 r 的 t 次方，不足一年也算。',
			en: 'Money flows in and customers leave continuously: after t years, broken ones included, r to the power t are left.'
		},
		{
			zh: '利润按这条 S 形曲线变化，促销费用已减去。',
			en: 'Profit follows this S-shaped curve, promotion subtracted.'
		},
		OUTSIDE
	],
	timing: {
		zh: '没有“年初”与“年末”：每一刻的利润按那一刻折现。同一条曲线若按年计、年初收到，就是情形 3，通常略高，因为它把一年的钱提前到年初，还多算第 n 年的一笔。',
		en: 'There is no start or end of the year: each moment’s profit is discounted from that moment. The same curve paid by the year in advance is case 3; it is usually higher, because a year’s money is moved to its start and one more payment, that of year n, is counted.'
	},
	source: sourceOf('情形 4。', 'case 4.'),
	chart: {
		title: {
			zh: '连续流入值 {clv}，同一曲线按年计值 {yearly}',
			en: 'Worth {clv} as a flow; {yearly} when the same curve is paid by the year'
		},
		subtitle: {
			zh: '年利润、乘保持与折现后的年利润、累计价值，元',
			en: 'Profit a year, the same kept and discounted, and value so far, yuan'
		},
		sentence: {
			zh: '到 {turn}为止利润加速增长，这一段贡献 {beforeTurn}；全部 {years}的终身价值为 {clv}。',
			en: 'Profit quickens up to {turn}; that stretch brings {beforeTurn}. Over {years} the lifetime value is {clv}.'
		}
	},
	question: {
		zh: '一位客户的年利润从 {start} 起，按 π(t) = v + N(1 − e^−t) 连续增长，v 为 {start}，N 为 {room}（加速期已过，g = 0）。年保持率 {retention}，年折现率 {discount}，算 {years}。不计获客成本，他的终身价值是多少？',
		en: 'A customer’s yearly profit starts at {start} and grows as π(t) = v + N(1 − e^−t), with v {start} and N {room} (growth no longer quickens, g = 0). It flows in all the time. Retention is {retention} a year, the discount rate {discount}, and {years} are counted. Before acquisition cost, what is his lifetime value?'
	},
	mistakes: {
		byTheYear: {
			zh: '按年相加了（情形 3）。利润连续流入，要积分。',
			en: 'the years were added up (case 3). Profit flows all the time: integrate.'
		},
		undiscounted: {
			zh: '指数里只有保持率，忘了折现：k = ln r − ln(1 + d)。',
			en: 'only retention is in the exponent; discounting is missing: k = ln r − ln(1 + d).'
		},
		retentionForgotten: {
			zh: '指数里只有折现，忘了流失：k = ln r − ln(1 + d)。',
			en: 'only discounting is in the exponent; leaving is missing: k = ln r − ln(1 + d).'
		},
		growthForgotten: {
			zh: '利润当成了不变的 v，没有算增长的部分。',
			en: 'profit was taken as a constant v; its growth was left out.'
		}
	}
};

const CASE_5: MethodText = {
	title: { zh: '情形 5：来去往返', en: 'Case 5: come and go' },
	symbols: [
		{ symbol: 'C', meaning: { zh: '第 i 年购买的客户数', en: 'customers who buy in year i' } },
		{
			symbol: 'B',
			meaning: {
				zh: '第 i 年仍在联系的客户数（近度 1 至 k）',
				en: 'customers still contacted in year i (recency 1 to k)'
			}
		},
		{
			symbol: 'p',
			meaning: {
				zh: '近度 j 的客户下一年购买的可能',
				en: 'chance that a customer of recency j buys next year'
			}
		},
		SYMBOLS.margin,
		SYMBOLS.promotion,
		SYMBOLS.discount,
		SYMBOLS.years
	],
	when: [
		{
			zh: '客户今年不买，明年可能再买：邮购、零售、捐款。',
			en: 'Where a customer who does not buy this year may buy next year: mail order, retail, donations.'
		},
		{
			zh: '手里有按上次购买时间统计的回购率。',
			en: 'Where repurchase rates are known by the time since the last purchase.'
		}
	],
	assumes: [
		{
			zh: '再买的可能只看上次购买距今几年（近度），超过 k 年就算流失。',
			en: 'The chance to buy again depends on the years since the last purchase (recency) alone; after k years the customer is lost.'
		},
		{
			zh: '算的是一组客户的平均，不能用来评价某一位。',
			en: 'It is the mean of a group and says nothing of one particular customer.'
		},
		OUTSIDE
	],
	timing: {
		zh: '第 0 年的购买全额计入，不折现。促销花在年中，最后一年之后不再花；DWYER 一页上同样的迁移表把联系费用放在期初，并计入最后一期，所以略低。',
		en: 'The purchase of year 0 counts in full. Promotion is spent at mid-year, and not after the last year; the migration table of the Dwyer page pays for contacts at the start of the period, the last one included, and comes out a little lower.'
	},
	source: sourceOf(
		'情形 5，由 Dwyer（1989）的迁移模型而来；各近度的可能取自 Pfeifer 与 Carraway（2000）的例子。',
		'case 5, after the migration model of Dwyer (1989); the chances by recency are those of the example in Pfeifer & Carraway (2000).'
	),
	chart: {
		title: {
			zh: '每位客户共购买 {purchases} 次，值 {clv}',
			en: '{purchases} purchases per customer, worth {clv}'
		},
		subtitle: {
			zh: '每位客户各年的现值（柱）与累计（线），元',
			en: 'Present value per customer by year (bars) and cumulative (line), yuan'
		},
		sentence: {
			zh: '{customers} 位客户中，最后一年有 {buyersLast} 位购买；平均每位的终身价值为 {clv}。',
			en: 'Of {customers} customers {buyersLast} buy in the last year; the mean lifetime value is {clv}.'
		}
	},
	question: {
		zh: '一批客户今年都买了。下一年购买的可能按上次购买距今几年分：{probabilities}；更久的算流失。每次购买毛利 {margin}，每年年中对仍在联系的客户花促销费用 {promotion}，年折现率 {discount}，算到首次购买后 {years}。平均每位客户的终身价值是多少？',
		en: 'All customers of a group buy this year. Their chance to buy next year depends on the years since the last purchase: {probabilities}; after that they are lost. A purchase contributes {margin}, and {promotion} is spent at mid-year on each customer not yet lost. The discount rate is {discount}; count {years} after the first purchase. What is the mean lifetime value per customer?'
	},
	mistakes: {
		returnsForgotten: {
			zh: '没有算隔了一年再回来的客户，那是情形 1（永久流失）。',
			en: 'customers who come back after a year without a purchase were left out: that is case 1, lost for good.'
		},
		promotionAtStart: {
			zh: '促销放在了年初。这里花在年中，多折现半年。',
			en: 'promotion was paid at the start of the year. Here it is spent at mid-year and discounted half a year more.'
		},
		promotionForgotten: PROMOTION_FORGOTTEN,
		promotionAfterTheEnd: {
			zh: '最后一年之后又花了一次促销。它换来的购买不在计算之内，所以不该算。',
			en: 'promotion was spent once more after the last year. The sales it would bring are not counted, so it is not either.'
		}
	}
};

/** Page 3 of the workbench. */
export const BERGER_NASR: PageText = {
	id: 'berger-nasr',
	intro: {
		zh: '同一个想法，五种购买方式：一年一次、一年多次、几年一次、利润随年数变化（按年或连续）、来去往返。毛利与促销费用分开折现，因为钱在不同的时候花出去；获客成本始终放在外面，好拿来与算出的价值相比。',
		en: 'One idea, five ways to buy: once a year, several times a year, once in several years, with profit that changes with tenure (by the year or all the time), coming and going. Contribution and promotion are discounted apart, because they fall at different times; acquisition cost stays outside, to be compared with the value found.'
	},
	methods: {
		bergerNasr1: CASE_1,
		bergerNasr2a: CASE_2A,
		bergerNasr2b: CASE_2B,
		bergerNasr3: CASE_3,
		bergerNasr4: CASE_4,
		bergerNasr5: CASE_5
	},
	math: MATH
};
