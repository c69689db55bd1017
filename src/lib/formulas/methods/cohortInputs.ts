import type { ChoiceInput, NumberInput, RowsInput } from '$lib/domain/clv/input';
import { DISCOUNT, MARGIN, RETENTION } from './inputs';
import { CUSTOMERS } from './migrationInputs';

/** The first year, in which everybody is there. */
export const FIRST = {
	...MARGIN,
	name: 'first',
	label: { zh: '获客当年每客毛利 m₀', en: 'Contribution in the year of acquisition m₀' },
	default: 50,
	exercise: { min: 40, max: 120, step: 10 },
	company: 'contribution'
} as const satisfies NumberInput;

/** Retention and contribution of every year after it. */
export const COHORT = {
	kind: 'rows',
	name: 'cohort',
	label: { zh: '以后各年', en: 'The years after it' },
	columns: [
		{ ...RETENTION, label: { zh: '保持率 r（%）', en: 'Retention r (%)' } },
		{
			...MARGIN,
			label: { zh: '每客毛利 m', en: 'Contribution m' },
			exercise: { min: 40, max: 160, step: 10 },
			company: 'contribution'
		}
	],
	rowLabel: { zh: '第 {n} 年', en: 'Year {n}' },
	firstRow: 1,
	minRows: 1,
	maxRows: 30,
	exerciseRows: { min: 2, max: 3 },
	default: [
		[60, 55],
		[70, 60],
		[76, 65],
		[80, 70],
		[82, 75]
	]
} as const satisfies RowsInput;

export const COHORT_TIMING = {
	kind: 'choice',
	name: 'timing',
	label: { zh: '一年的毛利何时计入', en: 'When a year’s contribution counts' },
	options: [
		{ value: 'start', label: { zh: '年初', en: 'Start' } },
		{ value: 'middle', label: { zh: '年中', en: 'Middle' } },
		{ value: 'end', label: { zh: '年末', en: 'End' } }
	],
	default: 'start'
} as const satisfies ChoiceInput;

export const COHORT_DISCOUNT = {
	...DISCOUNT,
	label: { zh: '年折现率 d', en: 'Yearly discount rate d' },
	default: 20
} as const satisfies NumberInput;

export const COHORT_SIZE = {
	...CUSTOMERS,
	label: { zh: '获得的客户数', en: 'Customers acquired' }
} as const satisfies NumberInput;
