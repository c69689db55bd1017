import type { HeadlineSpec, LeverGroup, LeverSpec } from './lever';

/*
 * Every lever of the company. Names are the model's; labels are the course's words. Money enters only through
 * `monthlySpend`; programme costs scale with it, so the same levers fit a shop and a property developer.
 */

const index = { unit: 'index', min: 0, max: 100, step: 1 } as const;
const percent = { unit: 'percent', min: 0, max: 100, step: 1 } as const;

/** The levers that are stored; all the others are derived from them. */
export const BASE_LEVERS = [
	{
		name: 'financialProgramme',
		group: 'retention',
		...index,
		default: 30,
		label: { zh: '财务层次维系', en: 'Financial programme' },
		help: {
			zh: '积分、折扣、返利等让利：见效快，也最容易被对手模仿。',
			en: 'Points, discounts and rebates: quick to work and the easiest for a rival to copy.'
		}
	},
	{
		name: 'socialProgramme',
		group: 'retention',
		...index,
		default: 30,
		label: { zh: '社交层次维系', en: 'Social programme' },
		help: {
			zh: '认识客户、个性化关怀、俱乐部：增进信任，较难模仿。',
			en: 'Knowing the customer, personal care, clubs: builds trust and is harder to copy.'
		}
	},
	{
		name: 'structuralProgramme',
		group: 'retention',
		...index,
		default: 20,
		label: { zh: '结构层次维系', en: 'Structural programme' },
		help: {
			zh: '系统对接、专属服务、联合计划：最贵、最慢，也最难模仿。',
			en: 'Linked systems, dedicated service, joint plans: the dearest, the slowest and the hardest to copy.'
		}
	},
	{
		name: 'winbackOffer',
		group: 'retention',
		unit: 'monthsOfSpend',
		min: 0,
		max: 24,
		step: 0.25,
		default: 0.5,
		label: { zh: '赢回优惠', en: 'Win-back offer' },
		help: {
			zh: '给每位可挽救的流失客户的优惠，以平均月消费额的倍数计。',
			en: 'What each lost customer worth calling is offered, in months of average spend.'
		}
	},
	{
		name: 'productQuality',
		group: 'satisfaction',
		...index,
		default: 70,
		label: { zh: '产品质量', en: 'Product quality' },
		help: {
			zh: '交付的产品有多好；质量越高，成本上升得越快。',
			en: 'How good the product delivered is; cost rises ever faster with quality.'
		}
	},
	{
		name: 'serviceSpeed',
		group: 'satisfaction',
		...index,
		default: 65,
		label: { zh: '服务速度', en: 'Service speed' },
		help: { zh: '服务与投诉处理有多快。', en: 'How fast service is given and complaints are handled.' }
	},
	{
		name: 'complaintResolution',
		group: 'satisfaction',
		...percent,
		default: 80,
		label: { zh: '投诉解决率', en: 'Complaints resolved' },
		help: { zh: '投诉中得到解决的比例。', en: 'Share of complaints that are settled.' }
	},
	{
		name: 'closingTheLoop',
		group: 'satisfaction',
		...percent,
		default: 50,
		label: { zh: '投诉回音率', en: 'Closing the loop' },
		help: {
			zh: '投诉者得到回音（告知结果、回访）的比例。',
			en: 'Share of complainants who hear back: told the result, called again.'
		}
	},
	{
		name: 'promise',
		group: 'satisfaction',
		...index,
		default: 65,
		label: { zh: '广告承诺', en: 'Promise' },
		help: {
			zh: '广告承诺的水平：带来新客户，也抬高期望。满意滑块不带动它。',
			en: 'What advertising promises: it brings new customers and raises expectations. The satisfaction slider does not move it.'
		}
	},
	{
		name: 'economicRisk',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '危机成本', en: 'Economic risk' },
		help: { zh: '换供应商可能吃亏的风险。', en: 'The risk that a new supplier turns out worse.' }
	},
	{
		name: 'evaluation',
		group: 'switching',
		...index,
		default: 25,
		label: { zh: '评估成本', en: 'Evaluation' },
		help: {
			zh: '寻找、比较其他供应商的时间和精力。',
			en: 'Time and effort to find and compare other suppliers.'
		}
	},
	{
		name: 'learning',
		group: 'switching',
		...index,
		default: 25,
		label: { zh: '学习成本', en: 'Learning' },
		help: {
			zh: '学会使用新产品、新流程的代价；随关系时间增长。',
			en: 'Learning a new product and its ways; grows with tenure.'
		}
	},
	{
		name: 'setUp',
		group: 'switching',
		...index,
		default: 20,
		label: { zh: '组织调整成本', en: 'Set-up' },
		help: {
			zh: '与新供应商建立关系、调整组织的代价。',
			en: 'Starting with a new supplier and rearranging one’s own house.'
		}
	},
	{
		name: 'benefitLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '利益损失成本', en: 'Benefit loss' },
		help: {
			zh: '离开就失去的积分、折扣和等级；随关系时间增长。',
			en: 'Points, discounts and status forfeited on leaving; grow with tenure.'
		}
	},
	{
		name: 'monetaryLoss',
		group: 'switching',
		...index,
		default: 15,
		label: { zh: '金钱损失成本', en: 'Monetary loss' },
		help: {
			zh: '违约金、押金、新装费等一次性支出。',
			en: 'One-off payments: penalties, deposits, new joining fees.'
		}
	},
	{
		name: 'personalRelationshipLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '个人关系损失成本', en: 'Personal relationship loss' },
		help: { zh: '失去熟悉的人；随信任增长。', en: 'Losing people one knows; grows with trust.' }
	},
	{
		name: 'brandRelationshipLoss',
		group: 'switching',
		...index,
		default: 30,
		label: { zh: '品牌关系损失成本', en: 'Brand relationship loss' },
		help: {
			zh: '失去对品牌的认同；随品牌忠诚增长。',
			en: 'Losing a brand one identifies with; grows with brand loyalty.'
		}
	},
	{
		name: 'monthlySpend',
		group: 'price',
		unit: 'money',
		min: 10,
		max: 50_000,
		step: 10,
		default: 200,
		label: { zh: '平均月消费额', en: 'Average monthly spend' },
		help: {
			zh: '价格指数为 100 时，稳定期客户平均每月花费。',
			en: 'What an average stable customer spends a month at price index 100.'
		}
	},
	{
		name: 'price',
		group: 'price',
		unit: 'index',
		min: 60,
		max: 160,
		step: 1,
		default: 100,
		label: { zh: '价格指数', en: 'Price index' },
		help: { zh: '100 = 与竞争者相同。', en: '100 = the same as competitors.' }
	},
	{
		name: 'grossMargin',
		group: 'price',
		unit: 'percent',
		min: 5,
		max: 95,
		step: 1,
		default: 45,
		label: { zh: '毛利率', en: 'Gross margin' },
		help: { zh: '价格指数为 100 时的毛利占收入比例。', en: 'Gross margin on revenue at price index 100.' }
	},
	{
		name: 'acquisitionSpend',
		group: 'acquisition',
		unit: 'percent',
		min: 0,
		max: 100,
		step: 0.5,
		default: 5,
		label: { zh: '获客投入', en: 'Acquisition spend' },
		help: {
			zh: '每月花在每位潜在客户身上的钱，占平均月消费额的百分比。',
			en: 'Spent per prospect and month, as a percentage of average monthly spend.'
		}
	},
	{
		name: 'acquisitionCeiling',
		group: 'acquisition',
		unit: 'percent',
		min: 0,
		max: 30,
		step: 0.5,
		default: 6,
		label: { zh: '获客率上限', en: 'Acquisition ceiling' },
		help: {
			zh: '投入再多，每月也只有这一比例的潜在客户会加入。',
			en: 'However much is spent, no larger share of prospects joins in a month.'
		}
	},
	{
		name: 'wordOfMouth',
		group: 'acquisition',
		...index,
		default: 40,
		label: { zh: '口碑强度', en: 'Word of mouth' },
		help: {
			zh: '满意者推荐、不满者劝阻的影响力。',
			en: 'How strongly the satisfied recommend and the dissatisfied warn.'
		}
	},
	{
		name: 'initialShare',
		group: 'acquisition',
		...percent,
		default: 60,
		label: { zh: '期初客户占比', en: 'Customers at the start' },
		help: {
			zh: '市场中第 0 月已是客户的比例；其余为潜在客户。',
			en: 'Share of the market that is already a customer in month 0; the others are prospects.'
		}
	},
	{
		name: 'initialTenure',
		group: 'acquisition',
		unit: 'months',
		min: 0,
		max: 120,
		step: 1,
		default: 12,
		label: { zh: '期初平均关系月数', en: 'Tenure at the start' },
		help: {
			zh: '期初客户平均已来往多少个月。',
			en: 'How many months the customers of month 0 have been with the company, on average.'
		}
	},
	{
		name: 'competition',
		group: 'market',
		unit: 'share',
		min: 0,
		max: 1,
		step: 0.01,
		default: 0.6,
		label: { zh: '竞争强度', en: 'Competition' },
		help: {
			zh: '0 = 垄断，无处可去；1 = 完全开放的竞争。',
			en: '0 = monopoly, nowhere to go; 1 = fully open competition.'
		}
	},
	{
		name: 'naturalExit',
		group: 'market',
		unit: 'percentPerYear',
		min: 0,
		max: 20,
		step: 0.5,
		default: 2,
		label: { zh: '自然流失率', en: 'Natural exit' },
		help: {
			zh: '搬迁、歇业、不再需要：与企业所为无关的离开。',
			en: 'Moving away, closing down, no more need: leaving whatever the company does.'
		}
	},
	{
		name: 'expectationDrift',
		group: 'market',
		unit: 'index',
		min: 0,
		max: 10,
		step: 0.5,
		default: 1,
		label: { zh: '期望年上升', en: 'Expectation drift' },
		help: {
			zh: '市场每年把客户的期望抬高几点。',
			en: 'Points a year by which the market raises what customers expect.'
		}
	},
	{
		name: 'churnAlpha',
		group: 'market',
		unit: 'shape',
		min: 0.05,
		max: 50,
		step: 0.001,
		default: 0.668,
		label: { zh: '流失倾向 α', en: 'Churn propensity α' },
		help: {
			zh: '客户年流失倾向服从 Beta(α, β)：α 越小于 1，客户差异越大。',
			en: 'Yearly churn propensity is Beta(α, β) across customers: the smaller both are, the more customers differ.'
		}
	},
	{
		name: 'churnBeta',
		group: 'market',
		unit: 'shape',
		min: 0.05,
		max: 200,
		step: 0.001,
		default: 3.806,
		label: { zh: '流失倾向 β', en: 'Churn propensity β' },
		help: {
			zh: '客户年流失倾向服从 Beta(α, β)：平均为 α ÷ (α + β)。',
			en: 'Yearly churn propensity is Beta(α, β) across customers: its mean is α ÷ (α + β).'
		}
	},
	{
		name: 'individualChange',
		group: 'market',
		unit: 'share',
		min: 0,
		max: 1,
		step: 0.05,
		default: 1,
		label: { zh: '个体变化', en: 'Individual change' },
		help: {
			zh: '1 = 经历会改变去留；0 = 人人不变，只剩“留下的是谁”的筛选。',
			en: '1 = what customers live through changes whether they stay; 0 = nobody changes and only sorting remains.'
		}
	},
	{
		name: 'discountRate',
		group: 'finance',
		unit: 'percentPerYear',
		min: 0,
		max: 50,
		step: 0.5,
		default: 10,
		label: { zh: '折现率', en: 'Discount rate' },
		help: {
			zh: '把将来的钱折成今天的钱所用的年利率。',
			en: 'Yearly rate that turns later money into money of today.'
		}
	}
] as const satisfies readonly LeverSpec[];

export type BaseLever = (typeof BASE_LEVERS)[number]['name'];

/** The three sliders a beginner sees. Parts not listed stay in the group but are not moved by the headline. */
export const HEADLINE_LEVERS = [
	{
		name: 'retentionEffort',
		group: 'retention',
		...index,
		default: 27,
		label: { zh: '维系', en: 'Retention effort' },
		help: { zh: '三个层次的维系投入一起调。', en: 'Moves the three levels of retention programme together.' },
		parts: ['financialProgramme', 'socialProgramme', 'structuralProgramme']
	},
	{
		name: 'satisfaction',
		group: 'satisfaction',
		...index,
		default: 66,
		label: { zh: '满意', en: 'Satisfaction' },
		help: {
			zh: '交付的产品、服务和投诉处理一起调；承诺不变。',
			en: 'Moves product, service and complaint handling together; the promise stays.'
		},
		parts: ['productQuality', 'serviceSpeed', 'complaintResolution', 'closingTheLoop']
	},
	{
		name: 'switchingCosts',
		group: 'switching',
		...index,
		default: 26,
		label: { zh: '转换成本', en: 'Switching costs' },
		help: { zh: '八种转换成本一起调。', en: 'Moves the eight switching costs together.' },
		parts: [
			'economicRisk',
			'evaluation',
			'learning',
			'setUp',
			'benefitLoss',
			'monetaryLoss',
			'personalRelationshipLoss',
			'brandRelationshipLoss'
		]
	}
] as const satisfies readonly HeadlineSpec<string, BaseLever>[];

export type HeadlineLever = (typeof HEADLINE_LEVERS)[number]['name'];
export type LeverName = BaseLever | HeadlineLever;

/** All levers in the order of the screen: each headline before its group. */
export const LEVERS: readonly LeverSpec<LeverName>[] = [...HEADLINE_LEVERS, ...BASE_LEVERS];

const byName = new Map<string, LeverSpec<LeverName>>(LEVERS.map((spec) => [spec.name, spec]));
const headlines = new Map<string, HeadlineSpec<HeadlineLever, BaseLever>>(
	HEADLINE_LEVERS.map((spec) => [spec.name, spec])
);

export function isLeverName(name: string): name is LeverName {
	return byName.has(name);
}

/** The spec of a lever. */
export function lever(name: LeverName): LeverSpec<LeverName> {
	return byName.get(name)!;
}

/** The headline spec of a name, or undefined where the name is a base lever. */
export function headline(name: string): HeadlineSpec<HeadlineLever, BaseLever> | undefined {
	return headlines.get(name);
}

/** The stored levers of a group, in order. */
export function leversOf(group: LeverGroup): readonly LeverSpec<BaseLever>[] {
	return BASE_LEVERS.filter((spec) => spec.group === group);
}
