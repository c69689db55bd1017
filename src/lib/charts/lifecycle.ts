import type { Run } from '$lib/domain/run';
import type { Stage } from '$lib/domain/typology';
import { rangeOf, type Extent } from './extent';
import { clipped, stackUp } from './stack';

/** From the bottom: the stable base first, decline on top, where it is seen to eat into the whole. */
export const STAGE_LAYERS = [
	'stability',
	'formation',
	'exploration',
	'decline'
] as const satisfies readonly Stage[];

export interface LifecycleSeries {
	readonly months: number;
	/** Customers by stage at the end of each month, in the order of STAGE_LAYERS. */
	readonly layers: readonly Float64Array[];
	/** Upper edges, edge 0 being zero; the last is the number of customers. */
	readonly edges: readonly Float64Array[];
	readonly total: Float64Array;
	readonly baseline: Float64Array | undefined;
}

export function lifecycleSeries(run: Run, baseline?: Run): LifecycleSeries {
	const layers = STAGE_LAYERS.map((stage) => run.stages[stage]);
	const edges = stackUp(layers);
	return {
		months: run.months,
		layers,
		edges,
		total: edges.at(-1)!,
		baseline: baseline && clipped(baseline.series.active, run.months + 1)
	};
}

/** The extent that the value axis wants. */
export function lifecycleRange(series: LifecycleSeries): Extent {
	return rangeOf(series.total, series.baseline);
}

export interface LifecycleFinding {
	readonly month: number;
	readonly customers: number;
	/** The stage that most customers are in. */
	readonly stage: Stage;
	/** Its share of the customers in per cent; NaN where there are none. */
	readonly share: number;
	/** Share in decline in per cent. */
	readonly decline: number;
}

/** What the stages are at the month that the run is read at. */
export function lifecycleFinding(run: Run): LifecycleFinding {
	const month = run.viewAt;
	const at = (stage: Stage) => run.stages[stage][month] ?? 0;
	const customers = STAGE_LAYERS.reduce((sum, stage) => sum + at(stage), 0);
	const stage = STAGE_LAYERS.reduce((best, next) => (at(next) > at(best) ? next : best));
	const share = (count: number) => (count / customers) * 100;
	return { month, customers, stage, share: share(at(stage)), decline: share(at('decline')) };
}
