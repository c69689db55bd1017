import { MATH } from './math/concentration';
import type { MethodText, PageText } from './page';

const TIMING = {
	zh: '一段时间（通常一年）的收入、利润，或某一时点的终身价值；三者排出的名次不同，要说明用的是哪一个。',
	en: 'Revenue or profit of a period, mostly a year, or lifetime value at one time. The three rank customers differently: say which is used.'
} as const;

const TOP: MethodText = {
	title: { zh: '80/20 与鲸鱼曲线', en: '80/20 and the whale curve' },
	symbols: [
		{ symbol: 'π', meaning: { zh: '客户的利润，由高到低', en: 'profit of a customer, best first' } },
		{
			symbol: 'W(x)',
			meaning: {
				zh: '最好的 x 比例的客户挣得的利润占比',
				en: 'share of profit earned by the best x of customers'
			}
		},
		{ symbol: 'L', meaning: { zh: '亏损客户的亏损合计', en: 'what losing customers lose together' } },
		{ symbol: 'N', meaning: { zh: '客户总数', en: 'number of customers' } }
	],
	when: [
		{
			zh: '想知道利润集中在谁身上，服务谁在亏钱。',
			en: 'To see who earns the profit, and serving whom loses money.'
		},
		{
			zh: '决定给谁多些服务，对谁提价、降低服务成本，或不再来往。',
			en: 'To decide whom to serve better, and for whom to raise prices, serve more cheaply, or stop.'
		}
	],
	assumes: [
		{
			zh: '服务成本能分摊到每位客户；分不下去，亏损的客户就看不见。',
			en: 'Cost to serve can be assigned to customers; where it cannot, those who lose money stay unseen.'
		},
		{
			zh: '一年亏损的不一定一世亏损：新客户、正在成长的客户要看终身价值。',
			en: 'Who loses money in a year need not do so for life: look at the lifetime value of new and growing customers.'
		},
		{
			zh: '各家数字不同：80/20 说前 20 % 的客户创造 80 % 的利润；80/20/30 说其中一半又丢在最差的 30 % 身上；鲸鱼曲线的实测里前 20 % 常挣 150 % 到 300 %。它们是经验，不是定律。',
			en: 'Authors differ: 80/20 says that 20 % of customers make 80 % of the profit; 80/20/30 that half of it is lost again on the worst 30 %; measured whale curves often find that the best 20 % earn 150 to 300 %. They are experience, not laws.'
		}
	],
	timing: TIMING,
	source: {
		zh: '80/20 与 80/20/30：课程教材（后者出自 Sherden）。鲸鱼曲线：Cooper 与 Kaplan（1991）；顶点 = 100 % + 亏损 ÷ 利润。',
		en: '80/20 and 80/20/30: the course texts (the latter after Sherden). Whale curve: Cooper & Kaplan (1991); summit = 100 % + losses ÷ profit.'
	},
	chart: {
		title: {
			zh: '最好的 {best} 客户挣得利润的 {top}，曲线最高到 {peak}',
			en: 'The best {best} of customers earn {top} of the profit; the curve peaks at {peak}'
		},
		subtitle: {
			zh: '由高到低累计的利润占比，%',
			en: 'Share of profit, customers added best first, %'
		},
		sentence: {
			zh: '最好的 {best} 挣得 {top}，最差的 {worst} 挣得 {bottom}；{losing} 的客户亏损，把最高 {peak} 拉回到 100 %。',
			en: 'The best {best} earn {top}, the worst {worst} earn {bottom}; {losing} of customers lose money and bring the summit of {peak} down to 100 %.'
		}
	},
	question: {
		zh: '各客户一年的利润为：{profits}。最好的 {best} 客户挣得全部利润的百分之几？',
		en: 'Yearly profit by customer: {profits}. What percentage of all profit do the best {best} of customers earn?'
	},
	mistakes: {
		unsorted: {
			zh: '没有按利润由高到低排序。',
			en: 'the customers were not ranked by profit first.'
		},
		ofGains: {
			zh: '分母只加了盈利的客户。利润合计要扣掉亏损，占比因此可以超过 100 %。',
			en: 'only profitable customers were added up below the line. Total profit is after losses, so a share may exceed 100 %.'
		},
		fromTheBottom: { zh: '数的是最差的客户。', en: 'the worst customers were counted.' }
	}
};

const TIERS: MethodText = {
	title: { zh: '客户分级 5/15/80', en: 'Tiers: 5/15/80' },
	symbols: [
		{ symbol: 'N, v', meaning: { zh: '一级的客户数、每人价值', en: 'customers of a tier, value of each' } },
		{ symbol: 's', meaning: { zh: '一级占全部价值的比例', en: 'share of all value held by a tier' } }
	],
	when: [
		{
			zh: '按客户价值分级，配以不同的服务和人员。',
			en: 'To grade customers by value and serve them differently.'
		}
	],
	assumes: [
		{
			zh: '一级之内的客户当作相同。',
			en: 'Within a tier customers are taken to be alike.'
		},
		{
			zh: '分级的界线是人定的。教材有分三级的（5 %、15 %、80 % 的客户贡献 80 %、15 %、5 % 的价值），也有分四级的（关键、主要、普通、小客户；战略、重点、一般、潜在）。',
			en: 'Cuts are a choice. The course texts have three tiers (5 %, 15 % and 80 % of customers contribute 80 %, 15 % and 5 % of value) and four (key, main, ordinary, small; or strategic, key, general, potential).'
		}
	],
	timing: TIMING,
	source: {
		zh: '课程教材：物流企业按客户价值分三类。',
		en: 'The course texts: three classes of a logistics company’s customers by value.'
	},
	chart: {
		title: {
			zh: '第一级是 {topCustomers} 的客户，却占价值的 {topValue}',
			en: 'Tier 1 is {topCustomers} of customers and holds {topValue} of the value'
		},
		subtitle: {
			zh: '各级占客户与占价值的比例，%',
			en: 'Share of customers and of value by tier, %'
		},
		sentence: {
			zh: '第一级的一位客户，价值抵得上 {times} 位平均客户。',
			en: 'One customer of tier 1 is worth as much as {times} average ones.'
		}
	},
	question: {
		zh: '客户分级（客户数 / 每人价值）：{tiers}。第一级占全部客户价值的百分之几？',
		en: 'Tiers (customers / value of each): {tiers}. What percentage of all customer value does tier 1 hold?'
	},
	mistakes: {
		customersTaken: {
			zh: '这是第一级占客户数的比例，不是占价值的比例。',
			en: 'that is the share of customers in tier 1, not of value.'
		},
		meanOfValues: {
			zh: '直接比了每人价值，没有乘客户数。',
			en: 'the values per customer were compared without multiplying by the number of customers.'
		}
	}
};

const SIZES: MethodText = {
	title: { zh: '大、中、小客户', en: 'Large, medium, small' },
	symbols: [
		{ symbol: 'Q', meaning: { zh: '按原价的购买额', en: 'bought, at list price' } },
		{ symbol: 'b', meaning: { zh: '折扣', en: 'discount' } },
		{ symbol: 'g', meaning: { zh: '原价下的毛利率', en: 'gross margin at list price' } },
		{ symbol: 'c', meaning: { zh: '服务成本', en: 'cost to serve' } }
	],
	when: [
		{
			zh: '大客户压价、要求多，问他们是否真挣钱。',
			en: 'Where large customers press for discounts and service: do they earn money at all?'
		}
	],
	assumes: [
		{
			zh: '折扣全部从利润里出：商品成本不因卖得便宜而降。',
			en: 'A discount comes out of profit alone: goods do not cost less because they are sold for less.'
		},
		{
			zh: '教材说中等客户付近乎全价、服务不多，许多场合利润最大；这是“许多场合”，不是必然，要自己算。',
			en: 'The course says that medium customers pay nearly full price, need little service, and in many cases earn most: in many cases, not always. Compute it.'
		}
	],
	timing: {
		zh: '一年的购买、折扣与服务成本，不折现。',
		en: 'Purchases, discount and service of one year, not discounted.'
	},
	source: {
		zh: '课程教材：最大的客户未必带来最大的利润；小客户付全价、服务少，但交易成本压低了利润；中等客户往往最合算。',
		en: 'The course texts: the largest customers need not bring the largest profit; small ones pay full price and need little service, but the cost of dealing with them lowers profit; medium ones often pay best.'
	},
	chart: {
		title: {
			zh: '每百元实付：中等客户挣 {mediumReturn}，大客户挣 {largeReturn}',
			en: 'Per 100 yuan paid, a medium customer earns {mediumReturn}, a large one {largeReturn}'
		},
		subtitle: {
			zh: '每百元实付的利润，元（1 大客户，2 中等客户，3 小客户）',
			en: 'Profit per 100 yuan paid, yuan (1 large, 2 medium, 3 small)'
		},
		sentence: {
			zh: '一位大客户的利润为 {large}，中等客户 {medium}，小客户 {small}。',
			en: 'A large customer earns {large}, a medium one {medium}, a small one {small}.'
		}
	},
	question: {
		zh: '大、中、小客户每位每年按原价购买额、折扣、服务成本：{sizes}。原价下的毛利率为 {gross}。第 2 组（中等客户）一位的年利润是多少？',
		en: 'Bought at list price, discount and cost to serve, per large, medium and small customer and year: {sizes}. Gross margin at list price is {gross}. What is the yearly profit of one customer of group 2, medium?'
	},
	mistakes: {
		serviceForgotten: { zh: '没有减去服务成本。', en: 'cost to serve was not subtracted.' },
		rebateForgotten: { zh: '没有减去折扣。', en: 'the discount was not subtracted.' },
		marginOfPaid: {
			zh: '把毛利率乘在了折后价上。商品成本是原价的 1 − g，不随折扣下降。',
			en: 'the margin was taken of the price paid. Goods cost 1 − g of the list price, whatever the discount.'
		}
	}
};

/** Page 9 of the workbench. */
export const CONCENTRATION_PAGE: PageText = {
	id: 'concentration',
	intro: {
		zh: '客户不一样，利润也不平均。把客户由好到差排一排，就看得出钱由谁挣来、又在谁身上丢掉；再按大小分组，看看最大的客户是不是最挣钱的。',
		en: 'Customers differ, and so does what they earn. Rank them from best to worst and you see who earns the money and on whom it is lost; group them by size and you see whether the largest are those who earn most.'
	},
	methods: { topCustomers: TOP, customerTiers: TIERS, customerSizes: SIZES },
	math: MATH
};
