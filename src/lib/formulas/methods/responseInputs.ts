import type { NumberInput } from '$lib/domain/clv/input';
import { FormulaError } from '../error';
import { responseThrough, type ResponseCurve } from '../responseCurve';
import type { EquityInputs } from '../blattbergDeighton';
import { DISCOUNT, MARGIN, shareOf } from './inputs';

/*
 * The questions of Blattberg & Deighton's test: what is spent per head today, what that achieves, and what unlimited
 * money could achieve at best.
 */

const percent = {
	kind: 'number',
	unit: 'percent',
	min: 1,
	max: 99,
	step: 1
} as const satisfies Partial<NumberInput>;

const money = {
	kind: 'number',
	unit: 'money',
	min: 0,
	max: 1_000_000,
	step: 1
} as const satisfies Partial<NumberInput>;

/** Before what retention costs: R is subtracted by itself. */
const EQUITY_MARGIN = {
	...MARGIN,
	label: { zh: '每客每年毛利 m', en: 'Yearly margin per customer m' },
	min: 0,
	slider: { min: 0, max: 500 },
	exercise: { min: 100, max: 300, step: 50 },
	company: 'contribution'
} as const satisfies NumberInput;
const EQUITY_DISCOUNT = { ...DISCOUNT, min: 0.5 } as const satisfies NumberInput;

export const ACQUISITION_SPEND = {
	...money,
	name: 'acquisitionSpend',
	label: { zh: '获客预算 A（元/潜在客户）', en: 'Acquisition budget A (yuan per prospect)' },
	slider: { min: 0, max: 60 },
	default: 20,
	exercise: { min: 5, max: 40, step: 5 }
} as const satisfies NumberInput;

export const RETENTION_SPEND = {
	...money,
	name: 'retentionSpend',
	label: { zh: '维系预算 R（元/客户·年）', en: 'Retention budget R (yuan per customer and year)' },
	slider: { min: 0, max: 150 },
	default: 30,
	exercise: { min: 10, max: 80, step: 10 }
} as const satisfies NumberInput;

const NOW_ACQUISITION_SPEND = {
	...money,
	name: 'acquisitionNow',
	label: { zh: '现在每位潜在客户花', en: 'Spent per prospect today' },
	min: 0.5,
	slider: { min: 1, max: 60 },
	default: 10,
	exercise: { min: 5, max: 20, step: 5 }
} as const satisfies NumberInput;

const NOW_WON = {
	...percent,
	name: 'wonNow',
	label: { zh: '因而赢得', en: 'which wins' },
	default: 15,
	exercise: { min: 10, max: 25, step: 5 }
} as const satisfies NumberInput;

const WON_AT_MOST = {
	...percent,
	name: 'wonCeiling',
	label: { zh: '花再多也至多赢得', en: 'Won at most, whatever is spent' },
	min: 2,
	max: 100,
	default: 40,
	exercise: { min: 30, max: 50, step: 10 }
} as const satisfies NumberInput;

const NOW_RETENTION_SPEND = {
	...money,
	name: 'retentionNow',
	label: { zh: '现在每位客户每年花', en: 'Spent per customer and year today' },
	min: 0.5,
	slider: { min: 1, max: 150 },
	default: 20,
	exercise: { min: 10, max: 40, step: 10 },
	company: 'promotion'
} as const satisfies NumberInput;

const NOW_KEPT = {
	...percent,
	name: 'keptNow',
	label: { zh: '因而留住', en: 'which keeps' },
	default: 60,
	exercise: { min: 50, max: 70, step: 5 },
	company: 'retention'
} as const satisfies NumberInput;

const KEPT_AT_MOST = {
	...percent,
	name: 'keptCeiling',
	label: { zh: '花再多也至多留住', en: 'Kept at most, whatever is spent' },
	min: 2,
	max: 100,
	default: 85,
	exercise: { min: 75, max: 90, step: 5 }
} as const satisfies NumberInput;

/** Margin, discount rate and the two response curves. */
export const RESPONSE_INPUTS = [
	EQUITY_MARGIN,
	EQUITY_DISCOUNT,
	NOW_ACQUISITION_SPEND,
	NOW_WON,
	WON_AT_MOST,
	NOW_RETENTION_SPEND,
	NOW_KEPT,
	KEPT_AT_MOST
] as const;

/** The values of `RESPONSE_INPUTS`; rates in per cent. */
export interface ResponseValues {
	readonly margin: number;
	readonly discount: number;
	readonly acquisitionNow: number;
	readonly wonNow: number;
	readonly wonCeiling: number;
	readonly retentionNow: number;
	readonly keptNow: number;
	readonly keptCeiling: number;
}

/** The curve through today's point. @throws notBelow, naming the input, where today exceeds the ceiling */
function curve(field: string, spend: number, rate: number, ceiling: number): ResponseCurve {
	if (rate >= ceiling) throw new FormulaError('notBelow', field, rate, ceiling);
	return responseThrough(spend, shareOf(rate), shareOf(ceiling));
}

/** What the formulas take, from what the learner enters. */
export function equityInputs(given: ResponseValues): EquityInputs {
	return {
		margin: given.margin,
		discount: shareOf(given.discount),
		acquisition: curve('wonNow', given.acquisitionNow, given.wonNow, given.wonCeiling),
		retention: curve('keptNow', given.retentionNow, given.keptNow, given.keptCeiling)
	};
}
