import type { Localized } from '../locale';

/*
 * What one customer of a company costs and brings in a year, read from a run: the numbers a learner takes from his
 * company into a calculation. All over the last twelve months before the month looked at (fewer where there are fewer,
 * then brought to a year).
 */
interface EconomicSpec<Name extends string = string> {
	readonly name: Name;
	readonly unit: 'money' | 'percent' | 'shape' | 'years';
	readonly label: Localized;
	readonly definition: Localized;
}

export const ECONOMICS = [
	{
		name: 'retention',
		unit: 'percent',
		label: { zh: '年保持率', en: 'Yearly retention' },
		definition: { zh: '各月保持率的连乘积。', en: 'Product of the monthly retention rates.' }
	},
	{
		name: 'contribution',
		unit: 'money',
		label: { zh: '每客每年毛利', en: 'Yearly contribution per customer' },
		definition: {
			zh: '（收入 − 商品成本 − 服务成本）÷ 客户月数 × 12；客户月数是各月月初客户数之和。',
			en: '(Revenue − cost of goods − cost to serve) ÷ customer-months × 12; customer-months add up the customers at the start of each month.'
		}
	},
	{
		name: 'promotion',
		unit: 'money',
		label: { zh: '每客每年维系费用', en: 'Yearly retention cost per customer' },
		definition: {
			zh: '（维系 ＋ 质量 ＋ 投诉处理 ＋ 转换成本的维持）÷ 客户月数 × 12。',
			en: '(Retention programmes + quality + complaint handling + upkeep of switching costs) ÷ customer-months × 12.'
		}
	},
	{
		name: 'margin',
		unit: 'money',
		label: { zh: '每客每年净利润', en: 'Yearly net profit per customer' },
		definition: {
			zh: '毛利减维系费用；不扣获客与赢回。',
			en: 'Contribution less retention cost; before acquisition and win-back.'
		}
	},
	{
		name: 'acquisition',
		unit: 'money',
		label: { zh: '每位新客户的获客成本', en: 'Acquisition cost per new customer' },
		definition: { zh: '获客支出 ÷ 新客户数。', en: 'Acquisition spending ÷ customers who joined.' }
	},
	{
		name: 'winback',
		unit: 'money',
		label: { zh: '每位赢回客户的花费', en: 'Win-back cost per customer regained' },
		definition: { zh: '赢回支出 ÷ 赢回人数。', en: 'Win-back spending ÷ customers who returned.' }
	},
	{
		name: 'discount',
		unit: 'percent',
		label: { zh: '年折现率', en: 'Yearly discount rate' },
		definition: {
			zh: '公司在所看月份的折现率。',
			en: 'The company’s discount rate at the month looked at.'
		}
	},
	{
		name: 'lifetime',
		unit: 'years',
		label: { zh: '平均来往年数', en: 'Mean lifetime' },
		definition: {
			zh: '1 ÷（1 − 年保持率），四舍五入到整年。',
			en: '1 ÷ (1 − yearly retention), rounded to whole years.'
		}
	},
	{
		name: 'churnAlpha',
		unit: 'shape',
		label: { zh: '流失倾向 α', en: 'Churn propensity α' },
		definition: {
			zh: '公司所设的 Beta 分布参数（按年）。',
			en: 'Parameter of the company’s Beta distribution, per year.'
		}
	},
	{
		name: 'churnBeta',
		unit: 'shape',
		label: { zh: '流失倾向 β', en: 'Churn propensity β' },
		definition: {
			zh: '公司所设的 Beta 分布参数（按年）。',
			en: 'Parameter of the company’s Beta distribution, per year.'
		}
	}
] as const satisfies readonly EconomicSpec[];

export type EconomicName = (typeof ECONOMICS)[number]['name'];
/** Percentages are 0–100. NaN where the company has no such figure: nobody joined, nobody returned. */
export type Economics = Readonly<Record<EconomicName, number>>;
