import type { MeasureName, Measures } from '$lib/domain/measures';
import { COSTS } from '$lib/domain/run';
import { MEASURES } from '$lib/domain/measures';
import { pow } from './math';
import { windowOf } from './sums';

/** The sum of a circle sum over all (or the first) circles. */
export type Total = (name: string) => number;

const ratio = (a: number, b: number) => (b === 0 ? 0 : a / b);

/** Product of the monthly retention rates of the window, as a share. */
function retained(total: Total, months: number): number {
	let product = 1;
	for (let ago = 0; ago < months; ago++) product *= 1 - ratio(total(`lost${ago}`), total(`start${ago}`));
	return product;
}

/** Every measure from sums over circles. `factor` scales totals to the whole company; yearly sums cover `viewAt` months at most 12. */
export function measuresFrom(total: Total, viewAt: number, factor: number): Measures {
	const months = windowOf(viewAt);
	const kept = retained(total, months);
	const value: Record<MeasureName, number> = {
		clv: ratio(total('realised') + total('forwardAtJoining'), total('ever')),
		retentionAnnual: 100 * kept,
		satisfaction: ratio(total('satisfaction'), total('active')),
		churnRate: 100 * ratio(total('lost'), total('activeThen')),
		customerEquity: factor * total('forward'),
		profit: factor * COSTS.reduce((sum, cost) => sum - total(cost), total('revenue')),
		retentionMonthly: months === 0 ? 100 : 100 * (kept > 0 ? pow(kept, 1 / months) : 0),
		activeCustomers: factor * total('active'),
		revenue: factor * total('revenue'),
		topValueShare: 100 * ratio(total('topValue'), total('realised') + total('forwardAtJoining')),
		topRevenueShare: 100 * ratio(total('topRevenue'), total('revenue')),
		satisfiedNotLoyal: 100 * ratio(total('satisfiedNotLoyal'), total('active')),
		complaintSatisfaction: 100 * ratio(total('complaintsSatisfied'), total('complaints'))
	};
	return value;
}

export const MEASURE_NAMES: readonly MeasureName[] = MEASURES.map((spec) => spec.name);
