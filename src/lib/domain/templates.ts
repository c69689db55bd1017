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
	t('fourSteps', 'four-steps-retention', 6, ['clv-four-steps', 'clv-drivers'], 2, 'money', 2)
] as const satisfies readonly TemplateHead[];

export type TemplateId = (typeof TEMPLATES)[number]['id'];
export type TemplateGroup = (typeof TEMPLATES)[number]['group'];
/** The templates of a group: its logic and its words must have all of them. */
export type IdsOf<Group extends TemplateGroup> = Extract<
	(typeof TEMPLATES)[number],
	{ readonly group: Group }
>['id'];
