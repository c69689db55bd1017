import type { Localized } from './locale';

export type MeasureUnit = 'money' | 'percent' | 'index' | 'count' | 'share';

export interface MeasureSpec<Name extends string = string> {
	readonly name: Name;
	readonly label: Localized;
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
		label: { zh: '客户终身价值', en: 'Customer lifetime value' }
	},
	{
		name: 'retentionAnnual',
		unit: 'percent',
		better: 1,
		label: { zh: '年保持率', en: 'Annual retention' }
	},
	{
		name: 'satisfaction',
		unit: 'index',
		better: 1,
		label: { zh: '满意指数', en: 'Satisfaction index' }
	},
	{
		name: 'churnRate',
		unit: 'percent',
		better: -1,
		label: { zh: '近一年流失率', en: 'Churn, past year' }
	},
	{
		name: 'customerEquity',
		unit: 'money',
		better: 1,
		label: { zh: '客户资产', en: 'Customer equity' }
	},
	{
		name: 'profit',
		unit: 'money',
		better: 1,
		label: { zh: '近一年利润', en: 'Profit, past year' }
	},
	{
		name: 'retentionMonthly',
		unit: 'percent',
		better: 1,
		label: { zh: '月保持率', en: 'Monthly retention' }
	},
	{
		name: 'activeCustomers',
		unit: 'count',
		better: 1,
		label: { zh: '现有客户', en: 'Active customers' }
	},
	{
		name: 'revenue',
		unit: 'money',
		better: 1,
		label: { zh: '近一年收入', en: 'Revenue, past year' }
	},
	{
		name: 'topValueShare',
		unit: 'percent',
		better: 0,
		label: { zh: '前 20 % 客户的终身价值占比', en: 'Lifetime value held by the top 20 %' }
	},
	{
		name: 'topRevenueShare',
		unit: 'percent',
		better: 0,
		label: { zh: '前 20 % 客户的收入占比', en: 'Revenue from the top 20 %' }
	},
	{
		name: 'satisfiedNotLoyal',
		unit: 'percent',
		better: -1,
		label: { zh: '满意而不忠诚', en: 'Satisfied but not loyal' }
	},
	{
		name: 'complaintSatisfaction',
		unit: 'percent',
		better: 1,
		label: { zh: '投诉者满意率', en: 'Satisfied complainants' }
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
