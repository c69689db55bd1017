import type { TemplateHead, TemplateUnit } from './template';
import type { Difficulty } from './question';
import type { ChapterNumber, ConceptId } from './syllabus';

/** The head of a template: file, name, chapter, concepts, difficulty, unit and decimals of the answer. */
const t = <const Group extends string, const Name extends string>(
	group: Group,
	name: Name,
	chapter: ChapterNumber,
	concepts: readonly [ConceptId, ...ConceptId[]],
	difficulty: Difficulty,
	unit: TemplateUnit,
	digits: number
) => ({ id: `tpl-${name}`, group, chapter, concepts, difficulty, unit, digits }) as const;

/** Every template of computed questions, chapter by chapter. Ids are for ever. */
export const TEMPLATES = [
	{ ...t('course', 'grade-total', 1, ['crm-definition'], 1, 'score', 1), practiceOnly: true },
	{ ...t('course', 'grade-needed', 1, ['crm-definition'], 2, 'score', 1), practiceOnly: true },
	t('balance', 'customer-balance', 1, ['crm-three-tasks'], 1, 'customers', 0),
	t('balance', 'newcomers-needed', 1, ['crm-three-tasks', 'crm-eight-ideas'], 2, 'customers', 0),

	t('relationship', 'delivered-value', 2, ['delivered-value'], 1, 'money', 0),
	t('relationship', 'value-gap', 2, ['delivered-value', 'perception-of-value'], 2, 'money', 0),
	t('relationship', 'relationship-margin', 2, ['relationship-types'], 3, 'money', 2),
	t('relationship', 'customer-funnel', 2, ['customer-kinds'], 1, 'customers', 0),

	t('satisfaction', 'satisfaction-ratio', 3, ['satisfaction-ratio', 'expectation'], 2, 'factor', 2),
	t('satisfaction', 'acsi-score', 3, ['csi-models', 'csi-variables'], 2, 'score', 1),
	t('satisfaction', 'reputation', 3, ['csi-measures'], 1, 'percent', 1),
	t('satisfaction', 'complaints-left', 3, ['complaint-handling', 'satisfaction-tracking'], 2, 'customers', 0),

	t('loyalty', 'defection-points', 4, ['loyalty-economics'], 3, 'percent', 1),
	t('loyalty', 'share-of-wallet', 4, ['loyalty-judging'], 2, 'points', 1),
	t('loyalty', 'keep-or-win', 4, ['loyalty-economics'], 1, 'customers', 0),
	t('loyalty', 'cost-ratio', 4, ['loyalty-economics', 'clv-use'], 2, 'factor', 2),

	t('switching', 'switching-types', 5, ['switching-cost-types', 'switching-costs'], 2, 'percent', 1),
	t('switching', 'switching-barrier', 5, ['switching-costs', 'lock-in-ethics'], 3, 'money', 2),

	t('fourSteps', 'four-steps-even', 6, ['clv-four-steps'], 1, 'money', 2),
	t('fourSteps', 'four-steps-retention', 6, ['clv-four-steps', 'clv-drivers'], 2, 'money', 2),
	t('uneven', 'present-value', 6, ['clv-four-steps'], 1, 'money', 2),
	t('uneven', 'four-steps-uneven', 6, ['clv-four-steps', 'clv-components'], 2, 'money', 2),
	t('perpetuity', 'multiple-renewal', 6, ['clv-drivers', 'clv-methods'], 1, 'money', 2),
	t('perpetuity', 'multiple-immediate', 6, ['clv-drivers', 'clv-methods'], 2, 'money', 2),
	t('perpetuity', 'multiple-growth', 6, ['clv-components', 'clv-drivers'], 3, 'money', 2),
	t('perpetuity', 'clv-elasticity', 6, ['clv-drivers'], 3, 'percent', 2),
	t('perpetuity', 'margin-over-churn', 6, ['clv-definition', 'clv-methods'], 3, 'percent', 1),
	t('bergerNasr', 'berger-nasr-1', 6, ['clv-methods'], 2, 'money', 2),
	t('bergerNasr', 'berger-nasr-2a', 6, ['clv-methods'], 3, 'money', 2),
	t('bergerNasr', 'berger-nasr-2b', 6, ['clv-methods'], 3, 'money', 2),
	t('tenure', 'berger-nasr-3', 6, ['clv-methods', 'clv-drivers'], 2, 'money', 2),
	t('tenure', 'berger-nasr-4', 6, ['clv-methods', 'clv-drivers'], 3, 'money', 2),
	t('migration', 'berger-nasr-5', 6, ['clv-methods', 'clv-components'], 3, 'money', 2),
	t('dwyer', 'lost-for-good', 6, ['clv-methods'], 2, 'money', 2),
	t('migration', 'always-a-share', 6, ['clv-methods'], 3, 'money', 2),
	t('migration', 'customer-markov', 6, ['clv-methods', 'clv-use'], 3, 'money', 2),
	t('dwyer', 'customer-events', 6, ['clv-methods', 'clv-components'], 2, 'money', 2),
	t('heterogeneity', 'sbg-retention', 6, ['clv-drivers'], 1, 'percent', 1),
	t('heterogeneity', 'sbg-survival', 6, ['clv-drivers', 'clv-methods'], 2, 'percent', 1),
	t('heterogeneity', 'sbg-residual', 6, ['clv-definition', 'clv-drivers'], 3, 'money', 2),
	t('base', 'sbg-base', 6, ['clv-use', 'clv-drivers'], 2, 'percent', 1),
	t('budget', 'customer-equity', 6, ['clv-use', 'clv-methods'], 3, 'money', 2),
	t('budget', 'break-even-response', 6, ['clv-use'], 2, 'percent', 2),
	t('budget', 'best-acquisition', 6, ['clv-use'], 3, 'money', 2),
	t('concentration', 'top-share', 6, ['pareto'], 2, 'percent', 1),
	t('concentration', 'tier-share', 6, ['customer-tiers', 'pareto'], 1, 'percent', 1),
	t('concentration', 'whale-peak', 6, ['pareto'], 2, 'percent', 1),
	t('concentration', 'middle-customers', 6, ['customer-tiers', 'pareto'], 2, 'money', 2),

	t('lifecycle', 'annual-churn', 7, ['retention-strategies', 'lifecycle-definition'], 1, 'percent', 1),
	t('lifecycle', 'monthly-churn', 7, ['retention-strategies'], 2, 'percent', 2),
	t('lifecycle', 'longer-lifetime', 7, ['lifecycle-definition', 'retention-strategies'], 2, 'years', 2),
	t('lifecycle', 'survivors', 7, ['lifecycle-stages', 'retention-levels'], 1, 'customers', 0),
	t('lifecycle', 'stage-migration', 7, ['lifecycle-stages', 'lifecycle-strategies'], 3, 'customers', 0),

	t('winback', 'voluntary-churn', 8, ['churn-types', 'churn-causes'], 1, 'percent', 1),
	t('winback', 'rescue-ceiling', 8, ['winback-ceiling'], 2, 'money', 2),
	t('winback', 'rescue-break-even', 8, ['winback-ceiling', 'winback-judgement'], 3, 'percent', 1),
	t('winback', 'second-value', 8, ['winback-judgement', 'churn-types'], 3, 'money', 2),
	t('regain', 'rescue-spend', 8, ['winback-ceiling', 'winback-judgement'], 3, 'money', 2),
	t('regain', 'call-list', 8, ['winback-judgement'], 2, 'money', 2),
	t('warning', 'warning-hit-rate', 8, ['early-warning'], 2, 'percent', 1),
	t('warning', 'warning-cost', 8, ['early-warning'], 1, 'money', 0),
	t('warning', 'warning-gain', 8, ['early-warning', 'winback-judgement'], 3, 'money', 0),

	t('mining', 'association-lift', 9, ['data-warehouse'], 2, 'factor', 2),
	t('mining', 'association-confidence', 9, ['data-warehouse'], 1, 'percent', 1),
	t('mining', 'rfm-score', 9, ['customer-data', 'crm-types'], 2, 'factor', 2),
	t('operations', 'agents-needed', 9, ['contact-center', 'service-automation'], 2, 'count', 0),
	t('operations', 'pipeline-value', 9, ['sfa'], 1, 'money', 0),
	t('operations', 'campaign-profit', 9, ['marketing-automation'], 2, 'money', 0)
] as const satisfies readonly TemplateHead[];

export type TemplateId = (typeof TEMPLATES)[number]['id'];
export type TemplateGroup = (typeof TEMPLATES)[number]['group'];
/** The templates of a group: its logic and its words must have all of them. */
export type IdsOf<Group extends TemplateGroup> = Extract<
	(typeof TEMPLATES)[number],
	{ readonly group: Group }
>['id'];
