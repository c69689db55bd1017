import { CAUSES, STAGES, type Cause, type Stage } from '$lib/domain/typology';
import { COSTS, SERIES, type SeriesName } from '$lib/domain/run';
import { COL, COLUMNS, MEANS, PLAIN } from './columns';

/** The company's sums by month: column k of month t at t × COLUMNS + k. */
export type Ledger = Float64Array;

export function createLedger(months: number): Ledger {
	return new Float64Array(COLUMNS * (months + 1));
}

/** Adds a circle's month. Circles are always added in their order, so the sums do not depend on how work is cut. */
export function addRow(ledger: Ledger, month: number, row: Float64Array): void {
	const from = month * COLUMNS;
	for (let k = 0; k < COLUMNS; k++) ledger[from + k] = ledger[from + k]! + row[k]!;
}

/** The series of the whole company, from the sums over those simulated; `factor` = customers ÷ simulated. */
export function seriesFrom(ledger: Ledger, months: number, factor: number) {
	const column = (k: number) => Float64Array.from({ length: months + 1 }, (_, t) => ledger[t * COLUMNS + k]!);
	const scaled = (k: number) => column(k).map((x) => x * factor);
	const series = {} as Record<SeriesName, Float64Array>;
	for (const name of SERIES) series[name] = new Float64Array(months + 1);
	for (const name of PLAIN) series[name] = scaled(COL[name]);
	const active = column(COL.active);
	for (const name of MEANS)
		series[name] = column(COL[name]).map((x, t) => (active[t]! > 0 ? x / active[t]! : 0));
	const original = column(COL.original);
	const lost = column(COL.lost);
	const atStart = column(COL.atStart);
	for (let t = 0; t <= months; t++) {
		series.survival[t] = original[0]! > 0 ? original[t]! / original[0]! : 0;
		// Nobody there to lose: nobody lost.
		series.retention[t] = atStart[t]! > 0 ? 1 - lost[t]! / atStart[t]! : 1;
		let profit = series.revenue[t]!;
		for (const cost of COSTS) profit -= series[cost][t]!;
		series.profit[t] = profit;
	}
	const stages = {} as Record<Stage, Float64Array>;
	STAGES.forEach((stage, k) => (stages[stage] = scaled(COL.stages + k)));
	const causes = {} as Record<Cause, Float64Array>;
	CAUSES.forEach((cause, k) => (causes[cause] = scaled(COL.causes + k)));
	return { series, stages, causes };
}
