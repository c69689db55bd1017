import type { Localized } from '$lib/domain/locale';

/** A page of the workbench as a list names it. */
export interface PageEntry {
	/** Folder of the page under routes/learn/clv/pages, and the last part of its address. */
	readonly id: string;
	readonly title: Localized;
	/** What is computed there, in one sentence. */
	readonly summary: Localized;
}

/** Every page in the order of the course. One that has no folder yet is shown nowhere. */
export const CLV_PAGES: readonly PageEntry[] = [
	{
		id: 'four-steps',
		title: { zh: '四个步骤', en: 'The four steps' },
		summary: {
			zh: '来往几年、每年净利润多少、折现、相加；利润每年相同或各年不同，客户必留或可能离开。',
			en: 'How many years, what net profit in each, discount, add up; with even or uneven profits, with and without retention.'
		}
	},
	{
		id: 'perpetuity',
		title: { zh: '永续与利润倍数', en: 'Perpetuity and margin multiple' },
		summary: {
			zh: '保持率不变时的一步算法 r ÷ (1 + i − r)；首笔利润何时到、利润增长、弹性，以及两个常见的捷径为何出错。',
			en: 'One step when retention is constant, r ÷ (1 + i − r): timing of the first margin, growth, elasticities, and why two common short cuts go wrong.'
		}
	},
	{
		id: 'berger-nasr',
		title: { zh: 'Berger 与 Nasr 的五种情形', en: 'Berger & Nasr, cases 1 to 5' },
		summary: {
			zh: '一年一次、多次或几年一次购买，利润随来往年数变化，客户来去往返；促销费用单列，获客成本在外。',
			en: 'One sale a year, several, or one in several years; profit that changes with tenure; customers who come and go. Promotion apart, acquisition cost outside.'
		}
	},
	{
		id: 'dwyer',
		title: { zh: 'DWYER：永久流失与暂时流失', en: 'Dwyer: lost for good, always a share' },
		summary: {
			zh: '同期群表与迁移表；作为马尔可夫链的客户关系，以及何时停止联系。',
			en: 'Cohort table and migration table; the relationship as a Markov chain, and when to stop contacting.'
		}
	},
	{
		id: 'events',
		title: { zh: '顾客事件预测', en: 'Customer-event forecasting' },
		summary: {
			zh: '为每位客户开一个账户：预期事件的时间、可能、收入与成本，期望值与离散程度。',
			en: 'An account per customer: expected events with time, chance, revenue and cost, their expected value and spread.'
		}
	},
	{
		id: 'heterogeneity',
		title: { zh: '客户各不相同', en: 'Customers who differ' },
		summary: {
			zh: 'sBG 模型：为什么用平均流失率会低估客户群，为什么保持率上升不等于更忠诚。',
			en: 'The sBG model: why the average churn rate undervalues the base, and why rising retention is not rising loyalty.'
		}
	},
	{
		id: 'budget',
		title: { zh: '获客与维系预算', en: 'Acquisition and retention budget' },
		summary: {
			zh: 'Blattberg 与 Deighton 的两条响应曲线、客户资产与最优预算，以及“5 : 1”的误用。',
			en: 'Two response curves, customer equity over both budgets, the optimum, and the 5:1 fallacy.'
		}
	},
	{
		id: 'win-back',
		title: { zh: '挽救与赢回', en: 'Rescue and win-back' },
		summary: {
			zh: '挽救与不挽救的终身价值、投入上限、第二终身价值，先联系谁。',
			en: 'Lifetime value with and without rescue, the ceiling of spending, second lifetime value, whom to call first.'
		}
	},
	{
		id: 'concentration',
		title: { zh: '钱由谁挣来', en: 'Who earns the money' },
		summary: {
			zh: '80/20、80/20/30 与 5/15/80：洛伦兹曲线、鲸鱼曲线、客户分级与中等客户。',
			en: '80/20, 80/20/30 and 5/15/80: Lorenz and whale curve, tiers, the middle-sized customers.'
		}
	}
];
