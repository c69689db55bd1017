import { MATH } from './math/events';
import type { MethodText, PageText } from './page';

const ACCOUNT: MethodText = {
	title: { zh: '顾客事件预测', en: 'Customer-event forecasting' },
	symbols: [
		{ symbol: 'p', meaning: { zh: '事件 j 发生的可能', en: 'chance that event j happens' } },
		{ symbol: 'R', meaning: { zh: '发生时的收入', en: 'revenue if it does' } },
		{ symbol: 'C', meaning: { zh: '发生时分摊给它的成本', en: 'cost allocated to it if it does' } },
		{ symbol: 't', meaning: { zh: '距今的月数', en: 'months from today' } },
		{ symbol: 'i', meaning: { zh: '年折现率', en: 'yearly discount rate' } },
		{
			symbol: 'σ',
			meaning: { zh: '账户现值的标准差', en: 'standard deviation of the account’s present value' }
		}
	],
	when: [
		{
			zh: '客户不多而各不相同，每一位的续约、追加、维修、投诉都有档案：大客户、项目型业务。',
			en: 'Few customers, each different, whose renewals, orders, repairs and complaints are on file: key accounts, project business.'
		},
		{
			zh: '要决定对某一位客户做什么，而不是对一类客户。',
			en: 'To decide about one customer rather than a kind of customer.'
		}
	],
	assumes: [
		{
			zh: '事件互相独立。实际中续约不成，后面的订单也就没有了：真实的离散更大。',
			en: 'Events are independent. In practice a renewal that fails takes the later orders with it, and the true spread is wider.'
		},
		{
			zh: '可能、收入、成本都估得准。估错的可能不会互相抵消，用“估错”滑块看它的影响。',
			en: 'Chances, revenue and cost are well judged. Misjudged chances do not cancel out: move the slider to see what they do.'
		},
		{
			zh: '成本只在事件发生时产生；一定发生的成本，写成可能 100%、收入 0 的事件。',
			en: 'A cost arises only if its event happens; a cost that is certain is entered as an event with chance 100 % and no revenue.'
		}
	],
	timing: {
		zh: '事件在所写月份的月末计入，第 0 个月就是现在。年折现率按月折算：t 个月折现 t/12 年。DWYER 的群体算法把一年内的钱都放在年中，所以两者的合计略有不同。',
		en: 'An event counts at its month, month 0 being now. The yearly rate is applied by the month: t months are t/12 years. Dwyer’s group calculation puts a year’s money in the middle of the year, so that the two totals differ a little.'
	},
	source: {
		zh: '课程教材的顾客事件预测法，与 DWYER 方法对照；期望与方差按独立事件计算。群体一侧用 Dwyer（1989）的保持模型。',
		en: 'Customer-event forecasting as the course texts describe it beside Dwyer’s methods; expectation and variance of independent events. The group is valued by the retention model of Dwyer (1989).'
	},
	chart: {
		title: {
			zh: '客户 {account} 的账户期望值 {clv}，标准差 {deviation}',
			en: 'Customer {account}: expected value {clv}, standard deviation {deviation}'
		},
		subtitle: {
			zh: '各事件的期望现值（柱）与账户累计（线），按月份，元',
			en: 'Expected present value of each event (bars) and account so far (line), by month, yuan'
		},
		sentence: {
			zh: '九成机会，这位客户的现值在 {low} 到 {high} 之间；亏损的可能为 {loss}。',
			en: 'Nine times in ten this customer will turn out to be worth between {low} and {high} today; the chance of a loss is {loss}.'
		}
	},
	question: {
		zh: '一位客户的预期事件依次为（客户 / 月份 / 可能 / 收入 / 分摊成本）：{events}。成本只在事件发生时产生，年折现率 {discount}，按月折现。这个账户的期望现值是多少？',
		en: 'The events expected of a customer are (customer / month / chance / revenue / allocated cost): {events}. A cost arises only if its event happens; the discount rate is {discount} a year, applied by the month. What is the expected present value of the account?'
	},
	mistakes: {
		chanceForgotten: {
			zh: '没有乘可能，好像每件事都一定发生。',
			en: 'the chances were left out, as if everything were sure to happen.'
		},
		costAlways: {
			zh: '可能只乘了收入，成本全额扣了。事件不发生，分摊给它的成本也不发生。',
			en: 'the chance was applied to revenue only. If the event does not happen, its allocated cost does not arise either.'
		},
		monthsAsYears: {
			zh: '把月数当成年数折现了。t 个月是 t/12 年。',
			en: 'months were discounted as if they were years. t months are t/12 years.'
		},
		undiscounted: { zh: '忘了折现。', en: 'discounting was left out.' }
	}
};

/** Page 5 of the workbench. */
export const EVENTS_TEXT: PageText = {
	id: 'events',
	intro: {
		zh: '给每位客户开一个盈亏账户：预期会发生什么事、在哪个月、有多大可能、带来多少收入、分摊多少成本。档案越细，账户越准；但预测终究是预测，误差难以控制。下面把同一批客户再当作一个群体，用 DWYER 的方法算一遍，两种方法的长处和短处就看得见了。',
		en: 'Each customer gets an account of his own: what is expected to happen, in which month, how likely, what it brings and what cost falls to it. The fuller the file, the more exact the account; but a forecast remains a forecast, and its error is hard to control. Below, the same customers are valued once more as a group, by Dwyer’s method: what each method can and cannot do is then there to see.'
	},
	methods: { eventForecast: ACCOUNT },
	math: MATH
};
