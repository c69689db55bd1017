import type { NumberInput } from '$lib/domain/clv/input';
import type { SbgParameters } from '../sbg';
import { DISCOUNT, MARGIN } from './inputs';

/** How customers differ: parameters of the Beta distribution of the yearly chance to leave. */
export const ALPHA = {
	kind: 'number',
	name: 'alpha',
	label: { zh: '流失倾向 α', en: 'Churn propensity α' },
	unit: 'shape',
	min: 0.05,
	max: 50,
	step: 0.001,
	slider: { min: 0.05, max: 5 },
	default: 0.668,
	exercise: { min: 0.4, max: 1.6, step: 0.2 },
	company: 'churnAlpha'
} as const satisfies NumberInput;

export const BETA = {
	kind: 'number',
	name: 'beta',
	label: { zh: '流失倾向 β', en: 'Churn propensity β' },
	unit: 'shape',
	min: 0.05,
	max: 200,
	step: 0.001,
	slider: { min: 0.05, max: 10 },
	default: 3.806,
	exercise: { min: 1.5, max: 5, step: 0.5 },
	company: 'churnBeta',
	help: {
		zh: '平均流失率为 α ÷ (α + β)；平均数不变时，α、β 越小，客户之间差异越大。',
		en: 'Mean churn is α ÷ (α + β); for the same mean, the smaller both are, the more customers differ.'
	}
} as const satisfies NumberInput;

/** A residual lifetime has no limit without discounting where α ≤ 1. */
export const SBG_DISCOUNT = { ...DISCOUNT, min: 0.5 } as const satisfies NumberInput;

/** Paid at every renewal, the same each time. */
export const SBG_MARGIN = {
	...MARGIN,
	label: { zh: '每次续约的毛利 m', en: 'Margin per renewal m' }
} as const satisfies NumberInput;

/** Retention if everybody left with the mean chance of a new cohort. */
export const meanRetention = ({ alpha, beta }: SbgParameters) => beta / (alpha + beta);
