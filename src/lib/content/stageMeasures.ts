import type { Localized } from '$lib/domain/locale';
import type { Stage } from '$lib/domain/typology';

/** What a company can do for a customer as the relationship goes on, after the course's list. */
export type StageMeasure = 'rewards' | 'contact' | 'special' | 'joint' | 'innovation' | 'crossSelling';

/** Each with the stage that the course gives it to, and what the customer wants there. */
export const STAGE_MEASURES: readonly {
	readonly id: StageMeasure;
	readonly name: Localized;
	readonly example: Localized;
	readonly stage: Stage;
	readonly reason: Localized;
}[] = [
	{
		id: 'joint',
		name: { zh: '共同计划', en: 'Joint plans' },
		example: {
			zh: '与客户一起排明年的产量，共用一套订货系统。',
			en: 'Plan next year’s output together and share one ordering system.'
		},
		stage: 'stability',
		reason: {
			zh: '稳定期的客户希望成为企业的一部分，自己的分量得到承认。',
			en: 'In stability the customer wants to be part of the company and to have his weight acknowledged.'
		}
	},
	{
		id: 'rewards',
		name: { zh: '常客奖励', en: 'Frequency rewards' },
		example: { zh: '满十次送一次，积分抵现金。', en: 'The eleventh one free; points that count as money.' },
		stage: 'exploration',
		reason: {
			zh: '考察期的客户还在比较，期望得到更多物质利益。',
			en: 'In exploration the customer still compares and hopes for more material benefit.'
		}
	},
	{
		id: 'innovation',
		name: { zh: '服务创新', en: 'Service innovation' },
		example: {
			zh: '重做那项他已经觉得平常的服务。',
			en: 'Make anew the service that he has come to find ordinary.'
		},
		stage: 'decline',
		reason: {
			zh: '退化期的客户不再满足于现状，期望超出了现有的服务。',
			en: 'In decline the customer is no longer content with what there is; his expectations have outgrown it.'
		}
	},
	{
		id: 'special',
		name: { zh: '特别对待', en: 'Special treatment' },
		example: {
			zh: '有专人接待，急单先办。',
			en: 'A contact of his own, and his urgent orders go first.'
		},
		stage: 'formation',
		reason: {
			zh: '形成期双方已互相满意，客户期望得到特别的重视。',
			en: 'In formation both sides are content, and the customer expects to be given special attention.'
		}
	},
	{
		id: 'contact',
		name: { zh: '感情联络', en: 'Friendly contact' },
		example: {
			zh: '第一单之后打电话问用得顺不顺手。',
			en: 'A call after the first order: does everything work?'
		},
		stage: 'exploration',
		reason: {
			zh: '考察期的客户期望被关怀；生疏的时候，一声问候最听得见。',
			en: 'In exploration the customer hopes for care; while both are strangers, a friendly word is heard best.'
		}
	},
	{
		id: 'crossSelling',
		name: { zh: '交叉销售', en: 'Cross-selling' },
		example: {
			zh: '原来的产品他用不着那么多了，介绍另一种。',
			en: 'He no longer needs so much of the old product: show him another.'
		},
		stage: 'decline',
		reason: {
			zh: '交易量往下走的时候，用新的需要补上旧的需要。',
			en: 'While the volume falls, a new need makes up for an old one.'
		}
	}
];
