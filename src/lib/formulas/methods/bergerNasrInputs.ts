import type { NumberInput } from '$lib/domain/clv/input';
import { DISCOUNT, RETENTION, shareOf, YEARS } from './inputs';

/*
 * Inputs of Berger & Nasr's cases, by the letters of the paper. The defaults of case 1 are its published example.
 */

const CONTRIBUTION = {
	kind: 'number',
	name: 'margin',
	label: { zh: '每年毛利 GC', en: 'Yearly gross contribution GC' },
	unit: 'money',
	min: 0,
	max: 10_000_000,
	step: 10,
	slider: { min: 0, max: 1000 },
	default: 260,
	exercise: { min: 200, max: 600, step: 20 }
} as const satisfies NumberInput;

export const GC = { ...CONTRIBUTION, company: 'contribution' } as const satisfies NumberInput;

/** Where a sale is not a year's business: the company's yearly figure does not fit it. */
export const GC_PER_SALE = {
	...CONTRIBUTION,
	label: { zh: '每次购买的毛利 GC′', en: 'Contribution per sale GC′' },
	exercise: { min: 80, max: 200, step: 20 }
} as const satisfies NumberInput;

export const M = {
	kind: 'number',
	name: 'promotion',
	label: { zh: '每年促销费用 M', en: 'Yearly promotion cost M' },
	unit: 'money',
	min: 0,
	max: 10_000_000,
	step: 5,
	slider: { min: 0, max: 300 },
	default: 50,
	exercise: { min: 20, max: 80, step: 10 },
	company: 'promotion'
} as const satisfies NumberInput;

export const R = { ...RETENTION, default: 75 } as const satisfies NumberInput;

export const R_PER_SALE = {
	kind: 'number',
	name: 'retention',
	label: { zh: '每个周期的保持率 r′', en: 'Retention per cycle r′' },
	unit: 'percent',
	min: 0,
	max: 100,
	step: 1,
	default: 80,
	exercise: { min: 60, max: 90, step: 5 }
} as const satisfies NumberInput;

export const D = {
	...DISCOUNT,
	label: { zh: '年折现率 d', en: 'Yearly discount rate d' },
	default: 20,
	exercise: { min: 10, max: 20, step: 5 }
} as const satisfies NumberInput;

/** Not taken from a company: a mean lifetime beside a retention rate would count leaving twice. */
export const N = {
	kind: 'number',
	name: 'years',
	label: { zh: '首次购买后的年数 n', en: 'Years after the first sale n' },
	unit: 'years',
	min: 1,
	max: YEARS.max,
	step: 1,
	slider: { min: 1, max: 20 },
	default: 10,
	exercise: { min: 2, max: 4, step: 1 }
} as const satisfies NumberInput;

interface Percentages {
	readonly retention: number;
	readonly discount: number;
}

/** Inputs with retention and discount rate as shares, as the formulas take them. */
export function asShares<Given extends Percentages>(given: Given): Given {
	return { ...given, retention: shareOf(given.retention), discount: shareOf(given.discount) };
}
