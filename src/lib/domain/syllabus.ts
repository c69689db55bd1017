import type { Localized } from './locale';

/** A chapter of the course. */
export interface Chapter {
	readonly number: number;
	readonly title: Localized;
	readonly concepts: readonly Concept[];
}

/** A concept of the course: what questions, pages and the glossary refer to. */
export interface Concept {
	readonly id: string;
	readonly name: Localized;
}

const c = <Id extends string>(id: Id, zh: string, en: string) => ({ id, name: { zh, en } }) as const;

/** The course, chapter by chapter, in its order. Chapter 10 is the cases. */
export const CHAPTERS = [
	{
		number: 1,
		title: { zh: '绪论', en: 'Foundations' },
		concepts: [
			c('crm-definition', '客户关系管理的含义', 'What CRM means'),
			c('crm-origins', '客户关系管理的产生与发展', 'How CRM came about'),
			c('crm-roles', '客户关系管理的作用', 'What CRM is good for'),
			c('crm-eight-ideas', '八大核心理念', 'Eight core ideas'),
			c('crm-three-tasks', '三大基本任务', 'Three basic tasks'),
			c('crm-strategy', '战略目标与实施层次', 'Strategic goals and levels'),
			c('one-to-one', '一对一营销', 'One-to-one marketing'),
			c('supply-chain', '供应链', 'Supply chain'),
			c('4R', '4R 营销组合', 'The 4R mix')
		]
	},
	{
		number: 2,
		title: { zh: '客户关系', en: 'Relationships' },
		concepts: [
			c('relationship-types', '客户关系的五种类型', 'Five types of relationship'),
			c('customer-kinds', '客户的种类', 'Kinds of customer'),
			c('customer-value-definition', '客户价值的两面', 'Two sides of customer value'),
			c('delivered-value', '客户让渡价值', 'Customer delivered value'),
			c('perception-of-value', '价值的感知', 'How value is perceived')
		]
	},
	{
		number: 3,
		title: { zh: '客户满意', en: 'Satisfaction' },
		concepts: [
			c('satisfaction-ratio', '满意度', 'The satisfaction ratio'),
			c('csi-variables', '满意指数的变量', 'Variables of a satisfaction index'),
			c('csi-models', '满意指数模型', 'Satisfaction-index models'),
			c('csi-measures', '满意的衡量指标', 'Measures of satisfaction'),
			c('satisfaction-levels', '满意的层次', 'Levels of satisfaction'),
			c('satisfaction-nature', '满意的特征', 'The nature of satisfaction'),
			c('product-satisfaction', '产品满意', 'Satisfaction with the product'),
			c('service-satisfaction', '服务满意', 'Satisfaction with the service'),
			c('satisfaction-tracking', '满意的跟踪调查', 'Tracking satisfaction'),
			c('expectation', '期望与承诺', 'Expectation and promise'),
			c('complaint-handling', '投诉处理', 'Complaint handling')
		]
	},
	{
		number: 4,
		title: { zh: '客户忠诚', en: 'Loyalty' },
		concepts: [
			c('loyalty-definition', '客户忠诚的含义', 'What loyalty is'),
			c('satisfaction-vs-loyalty', '满意与忠诚', 'Satisfaction and loyalty'),
			c('loyalty-types', '忠诚的类型', 'Types of loyalty'),
			c('mckinsey-loyalty', '六种忠诚态度', 'Six loyalty attitudes'),
			c('loyalty-judging', '忠诚的判断', 'Judging loyalty'),
			c('loyalty-economics', '忠诚的经济效益', 'The economics of loyalty'),
			c('loyalty-paths', '通往忠诚的途径', 'Paths to loyalty'),
			c('brand-loyalty', '品牌忠诚', 'Brand loyalty'),
			c('loyalty-causes-of-low', '忠诚度低的原因', 'Why loyalty is low')
		]
	},
	{
		number: 5,
		title: { zh: '转换成本', en: 'Switching costs' },
		concepts: [
			c('switching-costs', '八种转换成本', 'Eight switching costs'),
			c('switching-cost-types', '转换成本的三类', 'Three types of switching cost'),
			c('lock-in-ethics', '锁定的伦理', 'The ethics of lock-in')
		]
	},
	{
		number: 6,
		title: { zh: '客户终身价值', en: 'Customer lifetime value' },
		concepts: [
			c('clv-definition', '客户终身价值的含义', 'What CLV is'),
			c('clv-drivers', '客户终身价值的驱动因素', 'What drives CLV'),
			c('clv-components', '客户终身价值的构成', 'Components of CLV'),
			c('clv-four-steps', '计算的四个步骤', 'The four steps'),
			c('clv-methods', '两类计算方法', 'Two families of method'),
			c('clv-use', '客户终身价值的用途', 'What CLV is used for'),
			c('pareto', '二八定律', 'The 80/20 rule'),
			c('customer-tiers', '客户分级', 'Customer tiers')
		]
	},
	{
		number: 7,
		title: { zh: '客户生命周期', en: 'Lifecycle' },
		concepts: [
			c('lifecycle-definition', '客户生命周期的含义', 'What the lifecycle is'),
			c('lifecycle-stages', '生命周期的阶段', 'Stages of the lifecycle'),
			c('lifecycle-strategies', '各阶段的策略', 'Strategies by stage'),
			c('retention-strategies', '客户维系策略', 'Retention strategies'),
			c('retention-levels', '维系的三个层次', 'Three levels of retention')
		]
	},
	{
		number: 8,
		title: { zh: '客户流失与挽救', en: 'Churn and win-back' },
		concepts: [
			c('churn-causes', '流失的原因', 'Causes of churn'),
			c('churn-types', '流失的类型', 'Types of churn'),
			c('winback-judgement', '挽救的判断', 'Whom to win back'),
			c('winback-ceiling', '挽救投入的上限', 'The ceiling of rescue spending'),
			c('early-warning', '流失预警', 'Early warning')
		]
	},
	{
		number: 9,
		title: { zh: '客户关系管理系统', en: 'CRM systems' },
		concepts: [
			c('crm-functions', '系统的功能', 'Functions of a CRM system'),
			c('crm-types', '系统的类型', 'Types of CRM system'),
			c('sfa', '销售自动化', 'Sales-force automation'),
			c('marketing-automation', '营销自动化', 'Marketing automation'),
			c('service-automation', '服务自动化', 'Service automation'),
			c('contact-center', '呼叫中心', 'The contact centre'),
			c('role-questions', '各角色的问题', 'What each role cannot answer'),
			c('customer-data', '客户数据', 'Customer data'),
			c('implementation', '系统的实施', 'Implementation'),
			c('data-warehouse', '数据仓库', 'The data warehouse'),
			c('bi-architecture', '商业智能架构', 'Business-intelligence architecture')
		]
	},
	{
		number: 10,
		title: { zh: '案例', en: 'Cases' },
		concepts: [
			c('case-power', '电力公司', 'A power utility'),
			c('case-logistics', '物流公司', 'A logistics company'),
			c('case-steel', '钢铁公司', 'A steel maker'),
			c('case-housing', '房地产开发商', 'A property developer'),
			c('case-exhibition', '会展公司', 'An exhibition organiser'),
			c('case-retailer', '网络零售商', 'An online shop')
		]
	}
] as const satisfies readonly Chapter[];

export type ConceptId = (typeof CHAPTERS)[number]['concepts'][number]['id'];
export type ChapterNumber = (typeof CHAPTERS)[number]['number'];
