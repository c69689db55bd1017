import type { Localized } from './locale';

/** What a lever's number means; the interface formats it by this. */
export type Unit =
	| 'index' // 0 (nothing) to 100 (all that is possible)
	| 'percent' // 0 to 100
	| 'percentPerYear'
	| 'share' // 0 to 1
	| 'money' // yuan, the company's currency
	| 'monthsOfSpend' // multiples of an average customer's monthly spend
	| 'months'
	| 'shape'; // parameter of a distribution, no unit

export const LEVER_GROUPS = [
	'retention',
	'satisfaction',
	'switching',
	'price',
	'acquisition',
	'market',
	'finance'
] as const;
export type LeverGroup = (typeof LEVER_GROUPS)[number];

/**
 * The one description of a lever: slider, field, default, bound, link and test are all driven by it. What it does in
 * the company is told in content/leverHelp.ts, which the worker need not carry.
 */
export interface LeverSpec<Name extends string = string> {
	readonly name: Name;
	readonly group: LeverGroup;
	readonly label: Localized;
	readonly unit: Unit;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly default: number;
}

/** A lever that moves several others at once: its value is the weighted mean of its parts, each scaled to 0–100. */
export interface HeadlineSpec<
	Name extends string = string,
	Part extends string = string
> extends LeverSpec<Name> {
	readonly parts: readonly Part[];
}

/**
 * Brings a number into a lever's range and onto its step grid.
 * Not-a-number gives the default: a lever always has a value.
 */
export function clampLever(spec: LeverSpec, value: number): number {
	if (Number.isNaN(value)) return spec.default;
	const bounded = Math.min(spec.max, Math.max(spec.min, value));
	const stepped = spec.min + Math.round((bounded - spec.min) / spec.step) * spec.step;
	// Decimal steps such as 0.05 are not binary fractions: round away the dust they leave.
	return Math.min(spec.max, Number(stepped.toPrecision(12)));
}

/**
 * Brings a number into a lever's range without rounding it to the step grid: what a headline set must survive
 * being stored and read again. Not-a-number gives the default.
 */
export function boundLever(spec: LeverSpec, value: number): number {
	return Number.isNaN(value) ? spec.default : Math.min(spec.max, Math.max(spec.min, value));
}

/** True when the number can be used as it is: finite and in range (it need not lie on the step grid). */
export function isInRange(spec: LeverSpec, value: number): boolean {
	return Number.isFinite(value) && value >= spec.min && value <= spec.max;
}
