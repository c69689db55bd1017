/** The pages of the exam room beside its first one, in the order of the navigation. */
export const EXAM_PAGES = [
	'practice',
	'paper',
	'mistakes',
	'plan',
	'mastery',
	'grades',
	'banks',
	'print'
] as const;
