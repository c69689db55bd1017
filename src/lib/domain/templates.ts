import type { TemplateHead } from './template';

/** Every template of computed questions, chapter by chapter. Ids are for ever. */
export const TEMPLATES = [
	{
		id: 'tpl-four-steps-even',
		group: 'fourSteps',
		chapter: 6,
		concepts: ['clv-four-steps'],
		difficulty: 1,
		unit: 'money',
		digits: 2
	},
	{
		id: 'tpl-four-steps-retention',
		group: 'fourSteps',
		chapter: 6,
		concepts: ['clv-four-steps', 'clv-drivers'],
		difficulty: 2,
		unit: 'money',
		digits: 2
	}
] as const satisfies readonly TemplateHead[];

export type TemplateId = (typeof TEMPLATES)[number]['id'];
export type TemplateGroup = (typeof TEMPLATES)[number]['group'];
/** The templates of a group: its logic and its words must have all of them. */
export type IdsOf<Group extends TemplateGroup> = Extract<
	(typeof TEMPLATES)[number],
	{ readonly group: Group }
>['id'];
