import type { ChoiceInput, NumberInput } from '$lib/domain/clv/input';

/*
 * The inputs that most methods share. Money is in yuan and rates are in per cent, as a learner reads them; a method
 * turns per cent into shares before it computes. A method changes what it needs: `{ ...MARGIN, default: 260 }`.
 */

export const RETENTION = {
	kind: 'number',
	name: 'retention',
	label: { zh: '年保持率 r', en: 'Yearly retention r' },
	unit: 'percent',
	min: 0,
	max: 100,
	step: 1,
	default: 80,
	exercise: { min: 60, max: 90, step: 5 },
	company: 'retention'
} as const satisfies NumberInput;

export const MARGIN = {
	kind: 'number',
	name: 'margin',
	label: { zh: '每年净利润 m', en: 'Yearly net profit m' },
	unit: 'money',
	min: -1_000_000,
	max: 10_000_000,
	step: 10,
	slider: { min: 0, max: 1000 },
	default: 200,
	exercise: { min: 100, max: 900, step: 50 },
	company: 'margin'
} as const satisfies NumberInput;

export const DISCOUNT = {
	kind: 'number',
	name: 'discount',
	label: { zh: '年折现率 i', en: 'Yearly discount rate i' },
	unit: 'percent',
	min: 0,
	max: 50,
	step: 0.5,
	default: 10,
	exercise: { min: 8, max: 20, step: 2 },
	company: 'discount'
} as const satisfies NumberInput;

export const ACQUISITION = {
	kind: 'number',
	name: 'acquisition',
	label: { zh: '获客成本 A', en: 'Acquisition cost A' },
	unit: 'money',
	min: 0,
	max: 10_000_000,
	step: 10,
	slider: { min: 0, max: 500 },
	default: 60,
	company: 'acquisition'
} as const satisfies NumberInput;

export const YEARS = {
	kind: 'number',
	name: 'years',
	label: { zh: '年数 n', en: 'Years n' },
	unit: 'years',
	min: 1,
	max: 40,
	step: 1,
	slider: { min: 1, max: 20 },
	default: 5,
	exercise: { min: 3, max: 6, step: 1 },
	company: 'lifetime'
} as const satisfies NumberInput;

/** When a year's profit counts. */
export const YEAR_TIMING = {
	kind: 'choice',
	name: 'timing',
	label: { zh: '利润何时计入', en: 'When profit counts' },
	options: [
		{ value: 'end', label: { zh: '年末', en: 'End of the year' } },
		{ value: 'start', label: { zh: '年初', en: 'Start of the year' } }
	],
	default: 'end'
} as const satisfies ChoiceInput;

/** Per cent as the share that formulas take. */
export const shareOf = (percent: number) => percent / 100;
