import type { Company } from '$lib/domain/company';
import { parametersFrom } from '$lib/domain/parameters';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import type { Run } from '$lib/domain/run';
import { STATUSES } from '$lib/domain/typology';
import { SWITCHING_FACETS } from '$lib/formulas/switchingBalance';
import { COMPETITION, facetsOf } from './switchingCosts';

/** What the learner sets: the walls that can fall, the ties that cannot, and what is delivered; all 0–100. */
export interface WallPlan {
	/** Procedural and financial costs together. */
	readonly walls: number;
	/** Relational costs. */
	readonly ties: number;
	/** Product and service together. */
	readonly delivered: number;
}
export const PLAN_SLIDERS = ['walls', 'ties', 'delivered'] as const satisfies readonly (keyof WallPlan)[];
export const PLAN_AT_FIRST: WallPlan = { walls: 70, ties: 0, delivered: 65 };

/** At the end of this month the walls fall; what came of it is read half a year later. */
export const FALL = 36;
const HALF_YEAR = 6;
export const READ_AT = FALL + HALF_YEAR;

/** A seller in lively competition whose procedural and financial walls fall at month 36: a rule, a technology. */
export function walledCompany({ walls, ties, delivered }: WallPlan): Company {
	const company = companyFrom(preset('retailer'));
	const types = { procedural: walls, financial: walls, relational: ties };
	const start = parametersFrom({
		competition: COMPETITION,
		productQuality: delivered,
		serviceSpeed: delivered,
		...facetsOf(types)
	});
	const fallen = [...SWITCHING_FACETS.procedural, ...SWITCHING_FACETS.financial];
	const decisions = fallen.map((lever) => ({ month: FALL, lever, value: 0 }));
	return { ...company, customers: 2000, start, decisions };
}

const sum = (values: Float64Array, from: number, to: number) =>
	values.slice(from, to + 1).reduce((a, b) => a + b, 0);

/** Per cent of the customers at the beginning of month `from` who are still there after month `to`. */
const kept = ({ series }: Run, from: number, to: number) =>
	100 * series.retention.slice(from, to + 1).reduce((product, share) => product * share, 1);

const CUSTOMER = STATUSES.indexOf('customer');

/**
 * What the fall did: customers lost in the half years before and after it, how many times as many, retention of the
 * years before and after, how satisfied those were who left at once and those who stayed, and the money of all months.
 * Not-a-number where there is nobody.
 * @param run read at READ_AT
 */
export function fallOf(run: Run) {
	const before = sum(run.series.lost, FALL - HALF_YEAR + 1, FALL);
	const after = sum(run.series.lost, FALL + 1, READ_AT);
	const { status, left, satisfaction } = run.people;
	const people = [...status.keys()];
	const mean = (who: readonly number[]) => who.reduce((all, i) => all + satisfaction[i]!, 0) / who.length;
	return {
		before,
		after,
		times: before > 0 ? after / before : NaN,
		keptBefore: kept(run, FALL - 11, FALL),
		keptAfter: kept(run, FALL + 1, FALL + 12),
		leaversSatisfaction: mean(people.filter((i) => status[i] !== CUSTOMER && left[i]! > FALL)),
		stayersSatisfaction: mean(people.filter((i) => status[i] === CUSTOMER)),
		profit: sum(run.series.profit, 1, run.months)
	};
}
