import type { TemplateWords } from '$lib/domain/template';
import type { IdsOf } from '$lib/domain/templates';

const ASK = {
	zh: '不计获客成本，他的终身价值是多少？',
	en: 'Before acquisition cost, what is his lifetime value?'
} as const;
const BLANK = {
	zh: '不计获客成本，他的终身价值为 ____。',
	en: 'Before acquisition cost, his lifetime value is ____.'
} as const;
const STEPS = {
	sales: { zh: '毛利的现值', en: 'Present value of contributions' },
	promotion: { zh: '促销的现值', en: 'Present value of promotion' },
	value: { zh: '毛利 − 促销', en: 'Contributions − promotion' }
} as const;
const PROMOTION_FORGOTTEN = {
	zh: '没有减去促销费用。',
	en: 'Promotion cost was not subtracted.'
} as const;
const FIRST_SALE_FORGOTTEN = {
	zh: '漏了现在的首次购买。它不折现，也不乘保持率。',
	en: 'The first sale, made now, was left out. It is neither discounted nor multiplied by retention.'
} as const;

export const WORDS: Readonly<Record<IdsOf<'bergerNasr'>, TemplateWords>> = {
	'tpl-berger-nasr-1': {
		given: {
			zh: '一位客户现在首次购买，此后 {years}内若留下就每年买一次，每次毛利 {margin}。每年年中，对年初买过的客户花促销费用 {promotion}。年保持率为 {retention}，年折现率为 {discount}。',
			en: 'A customer makes a first purchase now and, while he stays, one a year for {years} more, each with a contribution of {margin}. In the middle of each year {promotion} is spent on promotion to those who bought at its start. Retention is {retention} a year, the discount rate {discount}.'
		},
		ask: ASK,
		blank: BLANK,
		steps: STEPS,
		mistakes: {
			promotionForgotten: PROMOTION_FORGOTTEN,
			firstSaleForgotten: FIRST_SALE_FORGOTTEN,
			promotionLate: {
				zh: '促销折到了年末。它花在年中，只折现 i − 0.5 年。',
				en: 'Promotion was discounted to the end of the year. It is spent in the middle: i − 0.5 years.'
			},
			promotionToFewer: {
				zh: '促销多乘了一次保持率。年中还不知道谁会再买，促销花在年初买过的所有人身上。',
				en: 'Retention was applied once too often to promotion. At mid-year nobody knows who will buy again: it goes to all who bought at the start.'
			}
		},
		rule: {
			zh: 'Berger 与 Nasr 情形 1：毛利从现在起每年一次，促销在年中；两者分开折现，再相减。',
			en: 'Berger & Nasr, case 1: a sale now and every year, promotion at mid-year; discount the two apart and subtract.'
		}
	},
	'tpl-berger-nasr-2a': {
		given: {
			zh: '一位客户现在首次购买，此后 {years}内若留下就每半年买一次，每次毛利 {margin}；每个半年的中间花促销费用 {promotion}。每半年的保持率为 {retention}，年折现率为 {discount}。',
			en: 'A customer makes a first purchase now and, while he stays, one every half-year for {years} more, each with a contribution of {margin}; {promotion} is spent on promotion in the middle of each half-year. Retention is {retention} per half-year, the yearly discount rate {discount}.'
		},
		ask: ASK,
		blank: BLANK,
		steps: STEPS,
		mistakes: {
			cycleAsYear: {
				zh: '把半年当一年折现了。折现率是年率，第 i 个半年只折 i/2 年。',
				en: 'A half-year was discounted like a year. At a yearly rate, half-year i is discounted i/2 years.'
			},
			cyclesForgotten: {
				zh: '当成一年只买一次了。每年有两个周期。',
				en: 'Only one sale a year was counted. There are two cycles a year.'
			},
			promotionForgotten: PROMOTION_FORGOTTEN,
			firstSaleForgotten: FIRST_SALE_FORGOTTEN
		},
		rule: {
			zh: 'Berger 与 Nasr 情形 2a：一年 p 次购买，保持率按周期乘，折现按年算，第 i 个周期距今 i/p 年。',
			en: 'Berger & Nasr, case 2a: with p sales a year retention applies per cycle, discounting per year: cycle i lies i/p years ahead.'
		}
	},
	'tpl-berger-nasr-2b': {
		given: {
			zh: '一位客户现在首次购买耐用品，此后每两年可能再买一次，共再算 {sales} 次（{span}），每次毛利 {margin}。促销费用每年 {promotion}，花在年中。从一次购买到下一次的保持率为 {retention}，其间均匀流失；年折现率为 {discount}。',
			en: 'A customer buys a durable now and may buy again every two years; count {sales} more (over {span}), each with a contribution of {margin}. Promotion costs {promotion} every year, spent at mid-year. Retention from sale to sale is {retention}, losses are even in between; the discount rate is {discount}.'
		},
		ask: ASK,
		blank: BLANK,
		steps: STEPS,
		mistakes: {
			promotionWithSalesOnly: {
				zh: '促销只算了有购买的周期一次。没有购买的年份也在花。',
				en: 'Promotion was counted once per cycle. It is spent in years without a sale too.'
			},
			exponentByYear: {
				zh: '促销的保持率按整年连乘了。这是两年的保持率，第 i 年用 (i − 1)/2 次方。',
				en: 'Retention was applied to promotion by whole years. It belongs to two years: in year i the exponent is (i − 1)/2.'
			},
			saleByCycle: {
				zh: '第 i 次再购买只折现了 i 年。它距今 2i 年。',
				en: 'The i-th further sale was discounted i years. It lies 2i years ahead.'
			},
			promotionForgotten: PROMOTION_FORGOTTEN
		},
		rule: {
			zh: 'Berger 与 Nasr 情形 2b：每 q 年购买一次，第 i 次再购买折现 i × q 年；促销年年都花，第 i 年的保持率用 (i − 1)/q 次方。',
			en: 'Berger & Nasr, case 2b: with a sale every q years the i-th further sale lies i × q years ahead; promotion is spent every year, with retention to the power (i − 1)/q.'
		}
	}
};
