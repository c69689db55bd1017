import type { NumberInput, RowsInput } from '$lib/domain/clv/input';
import { DISCOUNT } from './inputs';

/*
 * Inputs of the models in which customers come and go. The defaults are the example of Pfeifer & Carraway.
 */

export const CUSTOMERS = {
	kind: 'number',
	name: 'customers',
	label: { zh: '起初购买的客户数', en: 'Customers who buy at the start' },
	unit: 'count',
	min: 1,
	max: 10_000_000,
	step: 100,
	slider: { min: 100, max: 10_000 },
	default: 1000
} as const satisfies NumberInput;

export const CHANCES = {
	kind: 'rows',
	name: 'probabilities',
	label: {
		zh: '下一期购买的可能，按上次购买距今几期',
		en: 'Chance to buy next period, by periods since the last purchase'
	},
	columns: [
		{
			name: 'chance',
			label: { zh: '可能（%）', en: 'Chance (%)' },
			unit: 'percent',
			min: 0,
			max: 100,
			step: 1,
			exercise: { min: 10, max: 50, step: 5 }
		}
	],
	rowLabel: { zh: '近度 {n}', en: 'Recency {n}' },
	firstRow: 1,
	minRows: 1,
	maxRows: 6,
	exerciseRows: { min: 2, max: 2 },
	default: [[30], [20], [15], [5]]
} as const satisfies RowsInput;

export const SALE = {
	kind: 'number',
	name: 'margin',
	label: { zh: '每次购买的毛利 m', en: 'Contribution per purchase m' },
	unit: 'money',
	min: 0,
	max: 10_000_000,
	step: 5,
	slider: { min: 0, max: 200 },
	default: 40,
	exercise: { min: 40, max: 120, step: 20 },
	company: 'contribution'
} as const satisfies NumberInput;

export const CONTACT = {
	kind: 'number',
	name: 'contact',
	label: { zh: '每期联系费用 c', en: 'Cost of a contact c' },
	unit: 'money',
	min: 0,
	max: 1_000_000,
	step: 0.5,
	slider: { min: 0, max: 20 },
	default: 4,
	exercise: { min: 2, max: 8, step: 2 },
	company: 'promotion'
} as const satisfies NumberInput;

export const D_PERIOD = {
	...DISCOUNT,
	label: { zh: '每期折现率 d', en: 'Discount rate per period d' },
	default: 20,
	exercise: { min: 10, max: 20, step: 5 },
	help: { zh: '一期为一年。', en: 'A period is a year.' }
} as const satisfies NumberInput;

export const PERIODS = {
	kind: 'number',
	name: 'periods',
	label: { zh: '此后的期数 n', en: 'Periods after the first n' },
	unit: 'count',
	min: 1,
	max: 40,
	step: 1,
	slider: { min: 1, max: 12 },
	default: 6,
	exercise: { min: 2, max: 2, step: 1 }
} as const satisfies NumberInput;

export const chancesOf = (rows: readonly (readonly number[])[]) => rows.map(([percent]) => percent! / 100);
