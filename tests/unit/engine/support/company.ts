import type { Company, Decision } from '$lib/domain/company';
import { MODEL_VERSION } from '$lib/domain/company';
import { headline, type LeverName } from '$lib/domain/levers';
import { DEFAULT_PARAMETERS, parametersFrom, withLever } from '$lib/domain/parameters';

export interface Sketch {
	readonly seed?: number;
	readonly customers?: number;
	readonly months?: number;
	readonly levers?: Partial<Record<LeverName, number>>;
	readonly decisions?: readonly Decision[];
}

/** The default retailer with some things changed. */
export function company({
	seed = 1,
	customers = 2000,
	months = 60,
	levers = {},
	decisions = []
}: Sketch = {}): Company {
	let start = DEFAULT_PARAMETERS;
	// A stored lever takes the value as it is, as presets do: withLever would round it to the slider's steps.
	for (const [name, value] of Object.entries(levers))
		start = headline(name)
			? withLever(start, name as LeverName, value)
			: parametersFrom({ ...start, [name]: value });
	return { modelVersion: MODEL_VERSION, preset: 'retailer', seed, customers, months, start, decisions };
}

/** first, first + 1, … */
export function seeds(count: number, first = 1): number[] {
	return Array.from({ length: count }, (_, i) => first + i);
}

export function mean(values: Iterable<number>): number {
	let sum = 0;
	let n = 0;
	for (const x of values) {
		sum += x;
		n++;
	}
	return sum / n;
}

export function correlation(x: readonly number[], y: readonly number[]): number {
	const mx = mean(x);
	const my = mean(y);
	let xy = 0;
	let xx = 0;
	let yy = 0;
	for (let i = 0; i < x.length; i++) {
		xy += (x[i]! - mx) * (y[i]! - my);
		xx += (x[i]! - mx) ** 2;
		yy += (y[i]! - my) ** 2;
	}
	return xy / Math.sqrt(xx * yy);
}
