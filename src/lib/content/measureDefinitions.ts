import type { Localized } from '$lib/domain/locale';
import type { MeasureName } from '$lib/domain/measures';
import { LOYAL_AT, SATISFIED_AT } from '$lib/domain/typology';

/** What each figure is, with its period and its convention. */
export const MEASURE_DEFINITIONS: Readonly<Record<MeasureName, Localized>> = {
	clv: {
		zh: '一位客户从加入那个月（期初客户从第 0 月）起的月利润折现之和，不扣获客成本，加上今后仍可期待的折现价值；对所有现在是或曾经是客户的人取平均。',
		en: 'Monthly profit of a customer discounted to the month of joining (month 0 for those of the start), before acquisition cost, plus the discounted value still to be expected; averaged over everyone who is or has been a customer.'
	},
	retentionAnnual: {
		zh: '最近十二个月各月保持率的连乘积。',
		en: 'Product of the monthly retention rates of the last twelve months.'
	},
	satisfaction: {
		zh: '现有客户累积满意度的平均数，0–100（ACSI 刻度）。',
		en: 'Mean cumulative satisfaction of present customers, 0–100 (ACSI scale).'
	},
	churnRate: {
		zh: '最近十二个月流失的客户数 ÷ 这十二个月开始时的客户数；其间新来又走的也算流失，所以与年保持率相加不一定等于 100 %。',
		en: 'Customers lost in the last twelve months ÷ customers when those twelve months began; who came and left in between counts as lost, so it need not add up to 100 % with annual retention.'
	},
	customerEquity: {
		zh: '全部现有客户今后利润的折现值之和。',
		en: 'Sum of the discounted future profit of all present customers.'
	},
	profit: {
		zh: '最近十二个月的收入减去全部成本。',
		en: 'Revenue of the last twelve months less all costs.'
	},
	retentionMonthly: {
		zh: '最近十二个月各月保持率的几何平均数。',
		en: 'Geometric mean of the monthly retention rates of the last twelve months.'
	},
	activeCustomers: {
		zh: '月末仍是客户的人数。',
		en: 'Customers who are still with the company at the end of the month.'
	},
	revenue: { zh: '最近十二个月的收入。', en: 'Revenue of the last twelve months.' },
	topValueShare: {
		zh: '终身价值最高的五分之一客户占全部终身价值的比例。',
		en: 'Share of all lifetime value that the most valuable fifth of customers holds.'
	},
	topRevenueShare: {
		zh: '最近十二个月收入最高的五分之一客户占全部收入的比例。',
		en: 'Share of the last twelve months’ revenue that the fifth who spend most bring.'
	},
	satisfiedNotLoyal: {
		zh: `现有客户中，满意指数不低于 ${SATISFIED_AT}、一年后仍是客户的可能却不到 ${LOYAL_AT} % 的比例。`,
		en: `Share of present customers whose satisfaction index is ${SATISFIED_AT} or more while their chance of still being one in a year is below ${LOYAL_AT} %.`
	},
	complaintSatisfaction: {
		zh: '最近十二个月的投诉者中，对处理满意的比例。',
		en: 'Share of the last twelve months’ complainants who are satisfied with the handling.'
	}
};
