import { bear } from '$lib/engine/birth';
import { createCircle, type Circle } from '$lib/engine/circle';
import { COLUMNS } from '$lib/engine/columns';
import { CIRCLE } from '$lib/engine/constants';
import { stepMonth, stepStart } from '$lib/engine/month';
import { planFrom, type Plan, type Policy } from '$lib/engine/policy';
import { company, type Sketch } from './company';

/** A circle as it stands at the end of a month, before the next. */
export interface Standing {
	readonly c: Circle;
	readonly plan: Plan;
	/** The policy of the next month. */
	readonly policy: Policy;
	/** The next month. */
	readonly month: number;
	readonly row: Float64Array;
}

/** Circles of a company at the end of a month: what a single phase of the next month is tried on. */
export function circlesAt(sketch: Sketch, at: number, circles = 10): Standing[] {
	const of = company({ ...sketch, customers: circles * CIRCLE, months: at + 1 });
	const plan = planFrom(of);
	return Array.from({ length: circles }, (_, number) => {
		const c = createCircle();
		const row = new Float64Array(COLUMNS);
		bear(c, number, CIRCLE, of.seed, plan);
		stepStart(c, plan, row);
		for (let month = 1; month <= at; month++) stepMonth(c, plan, month, false, row);
		row.fill(0);
		c.events.fill(0);
		return { c, plan, policy: plan.policies[at + 1]!, month: at + 1, row };
	});
}

/** Positions of the customers. */
export const customersOf = (c: Circle): number[] => [...c.members.subarray(0, c.active)];

/** Response of a programme at level 0–100, as the README writes it. */
export const f = (level: number) => (1 - Math.exp(-3 * (level / 100))) / (1 - Math.exp(-3));
