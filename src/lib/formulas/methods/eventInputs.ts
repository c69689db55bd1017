import type { NumberInput, RowsInput } from '$lib/domain/clv/input';
import type { CustomerEvent } from '../eventForecast';
import { shareOf } from './inputs';

const money = (name: string, label: NumberInput['label'], most: number) =>
	({
		name,
		label,
		unit: 'money',
		min: 0,
		max: 10_000_000,
		step: 50,
		exercise: { min: 0, max: most, step: 100 }
	}) as const;

/** The events of all accounts: which customer, when, how likely, what it brings and costs. */
export const EVENTS = {
	kind: 'rows',
	name: 'events',
	label: { zh: '预期事件', en: 'Expected events' },
	columns: [
		{
			name: 'customer',
			label: { zh: '客户', en: 'Customer' },
			unit: 'count',
			min: 1,
			max: 8,
			step: 1,
			exercise: { min: 1, max: 1, step: 1 }
		},
		{
			name: 'month',
			label: { zh: '月份', en: 'Month' },
			unit: 'count',
			min: 0,
			max: 240,
			step: 1,
			exercise: { min: 0, max: 36, step: 12 }
		},
		{
			name: 'probability',
			label: { zh: '可能（%）', en: 'Chance (%)' },
			unit: 'percent',
			min: 0,
			max: 100,
			step: 5,
			exercise: { min: 10, max: 90, step: 10 }
		},
		money('revenue', { zh: '收入', en: 'Revenue' }, 2000),
		money('cost', { zh: '分摊成本', en: 'Allocated cost' }, 800)
	],
	rowLabel: { zh: '事件 {n}', en: 'Event {n}' },
	firstRow: 1,
	minRows: 1,
	maxRows: 40,
	exerciseRows: { min: 2, max: 4 },
	default: [
		[1, 0, 100, 2000, 1400],
		[1, 12, 80, 2600, 1500],
		[1, 24, 70, 3000, 1600],
		[1, 36, 50, 3400, 1700],
		[2, 0, 100, 900, 1100],
		[2, 9, 40, 900, 600],
		[2, 20, 20, 900, 600],
		[3, 3, 60, 5000, 2600],
		[3, 15, 30, 5000, 2600],
		[3, 15, 90, 0, 500],
		[4, 6, 95, 1200, 700],
		[4, 18, 90, 1200, 700],
		[4, 30, 85, 1200, 700]
	]
} as const satisfies RowsInput;

/** Whose account is open. */
export const ACCOUNT = {
	kind: 'number',
	name: 'account',
	label: { zh: '打开的账户', en: 'Account that is open' },
	unit: 'count',
	min: 1,
	max: 8,
	step: 1,
	default: 1
} as const satisfies NumberInput;

/** By how many points every chance may have been misjudged. */
export const MISJUDGED = {
	kind: 'number',
	name: 'misjudged',
	label: { zh: '每个可能都可能估错（百分点）', en: 'Every chance may be off by (points)' },
	unit: 'percent',
	min: 0,
	max: 50,
	step: 1,
	slider: { min: 0, max: 30 },
	default: 10
} as const satisfies NumberInput;

/** The events of one customer in the order of time, as the formula takes them. */
export function accountOf(rows: readonly (readonly number[])[], customer: number, off = 0): CustomerEvent[] {
	return rows
		.filter(([whose]) => whose === customer)
		.map(([, month, percent, revenue, cost]) => ({
			month: month!,
			probability: Math.min(1, Math.max(0, shareOf(percent! + off))),
			revenue: revenue!,
			cost: cost!
		}))
		.sort((a, b) => a.month - b.month);
}
