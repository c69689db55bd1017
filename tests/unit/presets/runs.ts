import { decide, type Company } from '$lib/domain/company';
import { companyFrom, type PresetId } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import type { LeverName } from '$lib/domain/levers';
import type { MeasureName } from '$lib/domain/measures';
import type { Run, SeriesName } from '$lib/domain/run';
import { simulate } from '$lib/engine/simulate';

/** The preset's own seed and seven others: what is claimed of a preset must not be one seed's luck. */
export function seedsOf(id: PresetId): readonly number[] {
	return [preset(id).seed, ...Array.from({ length: 7 }, (_, i) => 1000 + 77 * i)];
}

/** A move of a lever at a month. */
export type Move = readonly [month: number, lever: LeverName, value: number];

/** The preset's company with further moves. */
export function companyWith(id: PresetId, moves: readonly Move[] = []): Company {
	return moves.reduce((c, [month, lever, value]) => decide(c, month, lever, value), companyFrom(preset(id)));
}

/** Runs under every seed, by what was asked for: several sentences are tested on the same runs. */
const known = new Map<string, readonly Run[]>();

/** Runs the preset up to `until` (default its last month) under every seed, with further moves. */
export function runsOf(id: PresetId, until?: number, moves: readonly Move[] = []): readonly Run[] {
	const company = companyWith(id, moves);
	const months = until ?? company.months;
	const key = JSON.stringify([id, months, moves]);
	const runs = known.get(key) ?? seedsOf(id).map((seed) => simulate({ ...company, seed, months }));
	known.set(key, runs);
	return runs;
}

/** Arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean of a measure over runs. */
export function meanOf(runs: readonly Run[], measure: MeasureName): number {
	return mean(runs.map((run) => run.measures[measure]));
}

/** Sum of a series over the months from … to, both included. */
export function total(run: Run, series: SeriesName, from: number, to: number): number {
	return run.series[series].slice(from, to + 1).reduce((sum, value) => sum + value, 0);
}

/** Last months of the whole years of a preset: 12, 24, … */
export function yearEnds(id: PresetId): readonly number[] {
	return Array.from({ length: Math.floor(preset(id).months / 12) }, (_, year) => 12 * (year + 1));
}
