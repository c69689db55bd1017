import type { LeverSpec, Unit } from '$lib/domain/lever';
import type { MeasureUnit } from '$lib/domain/measures';
import type { Change } from '$lib/domain/run';
import type { Format } from './format';

/** A headline figure as people read it. Percentages are given as 0–100, shares as 0–1. */
export function measureText(format: Format, unit: MeasureUnit, value: number): string {
	switch (unit) {
		case 'money':
			return format.money(value);
		case 'percent':
			return format.percent(value);
		case 'share':
			return format.percent(value * 100);
		case 'index':
			return format.fixed(value, 1);
		case 'count':
			return format.count(value);
	}
}

/** The size of a difference between two such figures, without sign; of percentages it is in percentage points. */
function sizeText(format: Format, unit: MeasureUnit, size: number): string {
	switch (unit) {
		case 'percent':
			return format.fixed(size, 1);
		case 'share':
			return format.fixed(size * 100, 1);
		case 'money':
			return format.money(size, 10_000);
		default:
			return measureText(format, unit, size);
	}
}

/** A change against the baseline in parts: direction, size with its interval, and whether it is noise. */
export interface ChangeText {
	readonly arrow: '▲' | '▼' | '';
	/** `312 ± 18`, `3.2 点 ± 0.4`; empty where nothing changed. */
	readonly amount: string;
	readonly noise: boolean;
}

/** Writes a paired difference with its 95 % interval. */
export function changeText(format: Format, unit: MeasureUnit, change: Change): ChangeText {
	const { difference, halfWidth, noise } = change;
	if (difference === 0 || !Number.isFinite(difference)) return { arrow: '', amount: '', noise: false };
	const points = unit === 'percent' || unit === 'share' ? (format.locale === 'zh' ? ' 点' : ' pts') : '';
	const size = sizeText(format, unit, Math.abs(difference));
	const half =
		Number.isFinite(halfWidth) && halfWidth > 0
			? ` ± ${sizeText(format, unit, halfWidth).replace('¥', '')}`
			: '';
	return { arrow: difference > 0 ? '▲' : '▼', amount: `${size}${points}${half}`, noise };
}

/** How many decimals the exact field of a lever shows: those of its step; means of several levers get one. */
export function decimalsOf(spec: Pick<LeverSpec, 'unit' | 'step'>): number {
	const ofStep = String(spec.step).split('.')[1]?.length ?? 0;
	return spec.unit === 'index' ? Math.max(1, ofStep) : ofStep;
}

/** The value of a lever with its unit, as it stands beside the slider. */
export function leverText(format: Format, unit: Unit, value: number): string {
	switch (unit) {
		case 'percent':
		case 'percentPerYear':
			return `${format.number(value, 1)}%`;
		case 'money':
			return format.price(value);
		case 'months':
			return format.months(value);
		case 'monthsOfSpend':
			return format.number(value, 2);
		case 'share':
			return format.number(value, 2);
		case 'shape':
			return format.number(value, 3);
		case 'index':
			return format.number(value, 1);
	}
}
