import type { Localized } from './locale';
import { LOYAL_AT, SATISFIED_AT } from './typology';

export type MeasureUnit = 'money' | 'percent' | 'index' | 'count' | 'share';

export interface MeasureSpec<Name extends string = string> {
	readonly name: Name;
	readonly label: Localized;
	/** What it is, with its period and its convention, in one sentence. */
	readonly definition: Localized;
	readonly unit: MeasureUnit;
	/** Whether more is better (+1), worse (−1) or neither (0): decides the colour of a change. */
	readonly better: 1 | -1 | 0;
}

/** Every figure the engine reports of a run, read at the month looked at. Percentages are 0–100. */
export const MEASURES = [
	{
		name: 'clv',
		unit: 'money',
		better: 1,
		label: { zh: '客户终身价值', en: 'Customer lifetime value' },
		definition: {
			zh: '一位客户从加入那个月（期初客户从第 0 月）起的月利润折现之和，不扣获客成本，加上今后仍可期待的折现价值；对所有现在是或曾经是客户的人取平均。',
			en: 'Monthly profit of a customer discounted to the month of joining (month 0 for those of the start), before acquisition cost, plus the discounted value still to be expected; averaged over everyone who is or has been a customer.'
		}
	},
	{
		name: 'retentionAnnual',
		unit: 'percent',
		better: 1,
		label: { zh: '年保持率', en: 'Annual retention' },
		definition: {
			zh: '最近十二个月各月保持率的连乘积。',
			en: 'Product of the monthly retention rates of the last twelve months.'
		}
	},
	{
		name: 'satisfaction',
		unit: 'index',
		better: 1,
		label: { zh: '满意指数', en: 'Satisfaction index' },
		definition: {
			zh: '现有客户累积满意度的平均数，0–100（ACSI 刻度）。',
			en: 'Mean cumulative satisfaction of present customers, 0–100 (ACSI scale).'
		}
	},
	{
		name: 'churnRate',
		unit: 'percent',
		better: -1,
		label: { zh: '近一年流失率', en: 'Churn, past year' },
		definition: {
			zh: '最近十二个月流失的客户数 ÷ 这十二个月开始时的客户数；其间新来又走的也算流失，所以与年保持率相加不一定等于 100 %。',
			en: 'Customers lost in the last twelve months ÷ customers when those twelve months began; who came and left in between counts as lost, so it need not add up to 100 % with annual retention.'
		}
	},
	{
		name: 'customerEquity',
		unit: 'money',
		better: 1,
		label: { zh: '客户资产', en: 'Customer equity' },
		definition: {
			zh: '全部现有客户今后利润的折现值之和。',
			en: 'Sum of the discounted future profit of all present customers.'
		}
	},
	{
		name: 'profit',
		unit: 'money',
		better: 1,
		label: { zh: '近一年利润', en: 'Profit, past year' },
		definition: {
			zh: '最近十二个月的收入减去全部成本。',
			en: 'Revenue of the last twelve months less all costs.'
		}
	},
	{
		name: 'retentionMonthly',
		unit: 'percent',
		better: 1,
		label: { zh: '月保持率', en: 'Monthly retention' },
		definition: {
			zh: '最近十二个月各月保持率的几何平均数。',
			en: 'Geometric mean of the monthly retention rates of the last twelve months.'
		}
	},
	{
		name: 'activeCustomers',
		unit: 'count',
		better: 1,
		label: { zh: '现有客户', en: 'Active customers' },
		definition: {
			zh: '月末仍是客户的人数。',
			en: 'Customers who are still with the company at the end of the month.'
		}
	},
	{
		name: 'revenue',
		unit: 'money',
		better: 1,
		label: { zh: '近一年收入', en: 'Revenue, past year' },
		definition: { zh: '最近十二个月的收入。', en: 'Revenue of the last twelve months.' }
	},
	{
		name: 'topValueShare',
		unit: 'percent',
		better: 0,
		label: { zh: '前 20 % 客户的终身价值占比', en: 'Lifetime value held by the top 20 %' },
		definition: {
			zh: '终身价值最高的五分之一客户占全部终身价值的比例。',
			en: 'Share of all lifetime value that the most valuable fifth of customers holds.'
		}
	},
	{
		name: 'topRevenueShare',
		unit: 'percent',
		better: 0,
		label: { zh: '前 20 % 客户的收入占比', en: 'Revenue from the top 20 %' },
		definition: {
			zh: '最近十二个月收入最高的五分之一客户占全部收入的比例。',
			en: 'Share of the last twelve months’ revenue that the fifth who spend most bring.'
		}
	},
	{
		name: 'satisfiedNotLoyal',
		unit: 'percent',
		better: -1,
		label: { zh: '满意而不忠诚', en: 'Satisfied but not loyal' },
		definition: {
			zh: `现有客户中，满意指数不低于 ${SATISFIED_AT}、一年后仍是客户的可能却不到 ${LOYAL_AT} % 的比例。`,
			en: `Share of present customers whose satisfaction index is ${SATISFIED_AT} or more while their chance of still being one in a year is below ${LOYAL_AT} %.`
		}
	},
	{
		name: 'complaintSatisfaction',
		unit: 'percent',
		better: 1,
		label: { zh: '投诉者满意率', en: 'Satisfied complainants' },
		definition: {
			zh: '最近十二个月的投诉者中，对处理满意的比例。',
			en: 'Share of the last twelve months’ complainants who are satisfied with the handling.'
		}
	}
] as const satisfies readonly MeasureSpec[];

export type MeasureName = (typeof MEASURES)[number]['name'];
export type Measures = Readonly<Record<MeasureName, number>>;

/** The six figures on top of the Lab, in order. */
export const HEADLINE_MEASURES = [
	'clv',
	'retentionAnnual',
	'satisfaction',
	'churnRate',
	'customerEquity',
	'profit'
] as const satisfies readonly MeasureName[];

const byName = new Map<string, MeasureSpec<MeasureName>>(MEASURES.map((spec) => [spec.name, spec]));

export function measure(name: MeasureName): MeasureSpec<MeasureName> {
	return byName.get(name)!;
}
