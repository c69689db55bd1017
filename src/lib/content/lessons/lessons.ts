import type { Localized } from '$lib/domain/locale';
import type { ChapterNumber, ConceptId } from '$lib/domain/syllabus';

/** A concept page as lists name it. */
export interface LessonEntry {
	/** Folder of the page under routes/learn/pages, and the last part of its address. */
	readonly id: string;
	/** The chapter it stands under. */
	readonly chapter: ChapterNumber;
	readonly title: Localized;
	/** What becomes clear there, in one sentence. */
	readonly summary: Localized;
	/** What is taught there, the main concept first. */
	readonly concepts: readonly [ConceptId, ...ConceptId[]];
	readonly minutes: number;
}

/** Every concept page in the order of the course. One that has no folder yet is shown nowhere. */
export const LESSONS: readonly LessonEntry[] = [
	{
		id: 'crm-in-one-page',
		chapter: 1,
		title: { zh: '一页看懂客户关系管理', en: 'CRM in one page' },
		summary: {
			zh: '来龙去脉、六种说法、八大理念与三大任务，以及系统为什么常常上线失败。',
			en: 'Where it came from, six schools, eight ideas, three tasks, and why implementations fail.'
		},
		concepts: ['crm-definition', 'crm-three-tasks', 'crm-eight-ideas', 'crm-origins', 'implementation'],
		minutes: 10
	},
	{
		id: 'satisfaction',
		chapter: 3,
		title: { zh: '满意是比出来的', en: 'Satisfaction is a comparison' },
		summary: {
			zh: '感知与期望相比；承诺抬高了分母，而让渡价值是总价值减去总成本。',
			en: 'Perceived against expected; a promise raises the denominator, and delivered value is value less cost.'
		},
		concepts: ['satisfaction-ratio', 'expectation', 'delivered-value'],
		minutes: 10
	},
	{
		id: 'satisfaction-index',
		chapter: 3,
		title: { zh: '五个满意指数模型', en: 'Five satisfaction-index models' },
		summary: {
			zh: '从瑞典到欧洲再到后来的研究：每个模型添了什么、去了什么、重新定义了什么。',
			en: 'From Sweden to Europe and beyond: what each model adds, drops and redefines.'
		},
		concepts: ['csi-models', 'csi-variables', 'csi-measures'],
		minutes: 12
	},
	{
		id: 'complaints',
		chapter: 3,
		title: { zh: '投诉是第二次机会', en: 'A complaint is a second chance' },
		summary: {
			zh: '解决、快慢与回音各值多少；跟踪满意的四种办法各漏掉什么。',
			en: 'What settling, speed and word back are worth, and what four ways of tracking satisfaction miss.'
		},
		concepts: ['complaint-handling', 'satisfaction-tracking'],
		minutes: 10
	},
	{
		id: 'satisfied-not-loyal',
		chapter: 4,
		title: { zh: '满意不等于忠诚', en: 'Satisfied is not loyal' },
		summary: {
			zh: '同样的满意，在垄断与充分竞争下换来的忠诚大不相同；忠诚也有好几种。',
			en: 'The same satisfaction buys very different loyalty under monopoly and in open competition, and loyalty has several kinds.'
		},
		concepts: ['satisfaction-vs-loyalty', 'loyalty-types', 'loyalty-judging'],
		minutes: 12
	},
	{
		id: 'brand-loyalty',
		chapter: 4,
		title: { zh: '品牌忠诚与通往忠诚的路', en: 'Brand loyalty and the paths to it' },
		summary: {
			zh: '接受、认同、偏好三个阶段；五条通往忠诚的路各推动什么。',
			en: 'Acceptance, identification, preference; and what each of five paths to loyalty moves.'
		},
		concepts: ['brand-loyalty', 'loyalty-paths'],
		minutes: 10
	},
	{
		id: 'switching-costs',
		chapter: 5,
		title: { zh: '转换成本', en: 'Switching costs' },
		summary: {
			zh: '八种成本、三个类别：垒起一道墙，再看墙倒的那一天。',
			en: 'Eight facets, three types: raise the wall, then see the day it falls.'
		},
		concepts: ['switching-costs', 'switching-cost-types', 'lock-in-ethics'],
		minutes: 10
	},
	{
		id: 'customer-value',
		chapter: 6,
		title: { zh: '客户价值与分级', en: 'Customer value and tiers' },
		summary: {
			zh: '少数客户带来大部分利润：谁该得到什么服务，又该放谁走。',
			en: 'A few customers earn most of the profit: who deserves which service, and whom to let go.'
		},
		concepts: ['pareto', 'customer-tiers', 'winback-judgement'],
		minutes: 10
	},
	{
		id: 'lifecycle',
		chapter: 7,
		title: { zh: '客户生命周期', en: 'The customer lifecycle' },
		summary: {
			zh: '考察、形成、稳定、退化：一段关系里什么在变，哪个阶段该做什么。',
			en: 'Exploration, formation, stability, decline: what changes along a relationship, and what to do when.'
		},
		concepts: ['lifecycle-definition', 'lifecycle-stages', 'lifecycle-strategies'],
		minutes: 10
	},
	{
		id: 'keeping-customers',
		chapter: 7,
		title: { zh: '留住客户的三个层次', en: 'Keeping customers: three levels' },
		summary: {
			zh: '财务、社会、结构三种纽带各花多少、多容易被对手学去；五种关系怎样选。',
			en: 'What financial, social and structural ties cost and how easily a rival copies them; choosing among five types of relationship.'
		},
		concepts: ['retention-strategies', 'retention-levels', 'relationship-types'],
		minutes: 10
	},
	{
		id: 'why-customers-leave',
		chapter: 8,
		title: { zh: '客户为什么离开', en: 'Why customers leave' },
		summary: {
			zh: '模拟的一年里谁因何而走；走人与少买；六种态度与对症的办法。',
			en: 'Who leaves for which reason in a simulated year; leaving against buying less; six attitudes and their remedies.'
		},
		concepts: ['churn-causes', 'churn-types', 'mckinsey-loyalty'],
		minutes: 10
	},
	{
		id: 'early-warning',
		chapter: 8,
		title: { zh: '流失预警', en: 'Early warning' },
		summary: {
			zh: '黄、橙、红三道线设在哪里：抓住的、漏掉的与虚惊，哪条线最赚钱。',
			en: 'Where to put yellow, orange and red: caught, missed, false alarm, and the threshold that earns most.'
		},
		concepts: ['early-warning'],
		minutes: 10
	},
	{
		id: 'crm-system',
		chapter: 9,
		title: { zh: '什么是客户关系管理系统', en: 'What a CRM system is' },
		summary: {
			zh: '一次客户接触怎样穿过运营型、协作型与分析型系统；没有共享视图时各人答不出什么。',
			en: 'One contact followed through operational, collaborative and analytical CRM; and what nobody can answer without the shared view.'
		},
		concepts: [
			'crm-types',
			'crm-functions',
			'role-questions',
			'customer-data',
			'contact-center',
			'data-warehouse'
		],
		minutes: 12
	}
];
