import { MEASURES, type Measures } from '$lib/domain/measures';
import type { Run } from '$lib/domain/run';

/*
 * A sample of a big company is off by its luck. The next sample has the same people and the same luck, so it is off
 * by nearly as much: adding what the last sample fell short of the full run (a control variate, Hammersley &
 * Handscomb 1964, with coefficient 1) makes the first picture of a drag continue the one before it instead of jumping
 * to and fro between sample and full run.
 */

/** A run's figures without its people. */
type Figures = Pick<Run, 'series' | 'stages' | 'causes' | 'measures'>;

/** The figures of a run, and the sample of it that was shown before it. */
export interface Anchor {
	readonly sample: Run;
	readonly full: Figures;
}

/** Remembers a full run and its sample, without holding on to a million people. */
export function anchorFrom(sample: Run, { series, stages, causes, measures }: Run): Anchor {
	return { sample, full: { series, stages, causes, measures } };
}

/** True when the sample has the anchor's people, luck and months, so that both are off alike. */
function fits(sample: Run, anchor: Anchor): boolean {
	const { seed, customers, simulated, months, viewAt } = anchor.sample;
	return (
		sample.seed === seed &&
		sample.customers === customers &&
		sample.simulated === simulated &&
		sample.months === months &&
		sample.viewAt === viewAt
	);
}

/** Shares among the series; all others are counts, indices, money. */
const SHARES = new Set<string>(['survival', 'retention']);
/** Money that may be negative. */
const SIGNED = new Set<string>(['profit', 'customerEquity']);

type Columns<Name extends string> = Readonly<Record<Name, Float64Array>>;

function shifted<Name extends string>(
	of: Columns<Name>,
	from: Columns<Name>,
	to: Columns<Name>
): Columns<Name> {
	const entries = (Object.entries(of) as [Name, Float64Array][]).map(([name, values]) => {
		const [low, high] = [SIGNED.has(name) ? -Infinity : 0, SHARES.has(name) ? 1 : Infinity];
		const [before, after] = [from[name], to[name]];
		return [name, values.map((x, t) => shift(x, before[t]!, after[t]!, low, high))];
	});
	return Object.fromEntries(entries) as Columns<Name>;
}

function shift(x: number, from: number, to: number, low: number, high: number): number {
	const off = to - from;
	return Number.isFinite(off) ? Math.min(high, Math.max(low, x + off)) : x;
}

function shiftedMeasures(of: Measures, from: Measures, to: Measures): Measures {
	const entries = MEASURES.map(({ name, unit }) => {
		const [x, before, after] = [of[name], from[name], to[name]];
		// Shares of value may pass 100 %, where the others lose money.
		const bounded = unit === 'percent' || unit === 'index';
		const [low, high] = bounded ? [Math.min(0, x, after), Math.max(100, x, after)] : [-Infinity, Infinity];
		return [name, shift(x, before, after, low, high)];
	});
	return Object.fromEntries(entries) as Measures;
}

/**
 * A sample with its series and measures moved by what the anchor's sample fell short of the full run. The customers
 * stay those of the sample. Without an anchor that fits the sample comes back as it is.
 */
export function steadied(sample: Run, anchor: Anchor | null): Run {
	if (!anchor || !fits(sample, anchor)) return sample;
	const { sample: from, full: to } = anchor;
	return {
		...sample,
		series: shifted(sample.series, from.series, to.series),
		stages: shifted(sample.stages, from.stages, to.stages),
		causes: shifted(sample.causes, from.causes, to.causes),
		measures: shiftedMeasures(sample.measures, from.measures, to.measures)
	};
}
