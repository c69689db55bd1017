import type { LeverSpec } from '../lever';

/** How later money is compared with money of today. */
export const FINANCE_LEVERS = [
	{
		name: 'discountRate',
		group: 'finance',
		unit: 'percentPerYear',
		min: 0,
		max: 50,
		step: 0.5,
		default: 10,
		label: { zh: '折现率', en: 'Discount rate' }
	}
] as const satisfies readonly LeverSpec[];
