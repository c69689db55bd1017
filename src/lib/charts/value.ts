import { tickStep } from 'd3';
import type { Run } from '$lib/domain/run';
import { rangeOf, type Extent } from './extent';

/** Equal steps from `start`; edges are multiples of `step`, so zero is one of them. */
export interface ValueFrame {
	readonly start: number;
	readonly step: number;
	readonly bins: number;
}

export interface ValueBins extends ValueFrame {
	/** Simulated people per bin who are worth less than nothing, who are in the top fifth, and all others. */
	readonly losses: Float64Array;
	readonly middle: Float64Array;
	readonly top: Float64Array;
	/** Simulated people who have been customers; every one is in a bin. */
	readonly people: number;
	readonly losers: number;
	/** Whether the first bin also holds lower values, the last also higher ones. */
	readonly below: boolean;
	readonly above: boolean;
}

/** Bins across the middle of the distribution; the two ends hold what lies beyond. */
const BINS = 28;
const ENDS = { low: 0.005, high: 0.985 };
/** A dragged histogram may grow to so many bins before its ends collect. */
const MOST_BINS = 60;
/** Quantiles of more people than this are read from an even sample. */
const SAMPLE = 20_000;

/** Lifetime values in ascending order, without people who were never customers; of very many an even sample. */
export function sortedValues(values: Float32Array): Float32Array {
	const stride = Math.ceil(values.length / SAMPLE) || 1;
	const kept = new Float32Array(Math.ceil(values.length / stride));
	let count = 0;
	for (let i = 0; i < values.length; i += stride) {
		const value = values[i]!;
		if (!Number.isNaN(value)) kept[count++] = value;
	}
	return kept.subarray(0, count).sort();
}

/** The value of rank `share` (0–1) among sorted values: lower of the two nearest; 0 where there are none. */
export function quantileOf(sorted: Float32Array, share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The bins that the data want. `held` are values that must lie within, such as the means. */
export function valueFrame(sorted: Float32Array, held: readonly number[]): ValueFrame {
	const finite = held.filter(Number.isFinite);
	const low = Math.min(0, quantileOf(sorted, ENDS.low), ...finite);
	const high = Math.max(0, quantileOf(sorted, ENDS.high), ...finite);
	// Yuan: finer than a few fen there is nothing to tell apart.
	const step = high - low >= 1 ? tickStep(low, high, BINS) : 1;
	const start = Math.floor(low / step) * step;
	return { start, step, bins: Math.max(1, Math.ceil((high - start) / step + 1e-9)) };
}

/** While a slider is being dragged the step stays and bins are only added, so that bars do not jump. */
export class StickyFrame {
	#held: ValueFrame | undefined;

	next(wanted: ValueFrame, settled: boolean): ValueFrame {
		return (this.#held = settled || !this.#held ? wanted : widened(this.#held, wanted));
	}
}

function widened(held: ValueFrame, wanted: ValueFrame): ValueFrame {
	const { step } = held;
	const before = Math.max(0, Math.ceil((held.start - wanted.start) / step - 1e-9));
	const end = held.start + held.bins * step;
	const after = Math.max(0, Math.ceil((wanted.start + wanted.bins * wanted.step - end) / step - 1e-9));
	const bins = held.bins + before + after;
	return bins > MOST_BINS ? held : { start: held.start - before * step, step, bins };
}

/** Counts everyone who has been a customer into the bins of `frame`. */
export function valueBins(values: Float32Array, sorted: Float32Array, frame: ValueFrame): ValueBins {
	const { start, step, bins } = frame;
	const losses = new Float64Array(bins);
	const middle = new Float64Array(bins);
	const top = new Float64Array(bins);
	const threshold = quantileOf(sorted, 0.8);
	let [people, losers, below, above] = [0, 0, false, false];
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (Number.isNaN(value)) continue;
		const at = Math.floor((value - start) / step);
		if (at < 0) below = true;
		if (at > bins - 1) above = true;
		const bin = at < 0 ? 0 : at > bins - 1 ? bins - 1 : at;
		people++;
		if (value < 0) {
			losers++;
			losses[bin]!++;
		} else if (value >= threshold) top[bin]!++;
		else middle[bin]!++;
	}
	return { ...frame, losses, middle, top, people, losers, below, above };
}

/** Share of all people in a bin, in per cent. */
export function binShare(bins: ValueBins, bin: number): number {
	if (bins.people === 0) return 0;
	return ((bins.losses[bin]! + bins.middle[bin]! + bins.top[bin]!) / bins.people) * 100;
}

/** The extent that the axis of shares wants. */
export function shareRange(bins: ValueBins): Extent {
	return rangeOf(Float64Array.from({ length: bins.bins }, (_, bin) => binShare(bins, bin)));
}

export interface ValueFinding {
	readonly month: number;
	/** People of the whole company who have been customers. */
	readonly people: number;
	readonly mean: number;
	/** Share of all lifetime value that the top fifth hold, in per cent. */
	readonly top: number;
	/** Share of people worth less than nothing, in per cent. */
	readonly losers: number;
}

/** What the distribution says at the month that the run is read at. */
export function valueFinding(run: Run, bins: ValueBins): ValueFinding {
	return {
		month: run.viewAt,
		people: Math.round(bins.people * (run.customers / run.simulated)),
		mean: run.measures.clv,
		top: run.measures.topValueShare,
		losers: (bins.losers / bins.people) * 100
	};
}
