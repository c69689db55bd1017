import type { Company } from '$lib/domain/company';
import { bear } from '$lib/engine/birth';
import { createCircle, EVENT, LOST, TERM_STRIDE } from '$lib/engine/circle';
import { COLUMNS } from '$lib/engine/columns';
import { intentionOf } from '$lib/engine/collect';
import { CIRCLE } from '$lib/engine/constants';
import { stepMonth, stepStart } from '$lib/engine/month';
import { planFrom } from '$lib/engine/policy';
import { TERM } from '$lib/engine/stay';

export interface Person {
	readonly customer: number;
	readonly satisfaction: number;
	readonly trust: number;
	readonly intention: number;
	readonly value: number;
	/** Contribution of relational switching costs, and of all three kinds. */
	readonly relational: number;
	readonly switching: number;
	/** Profit of the person in the months from `at` to the end, discounted to `at`, while he stays the first time. */
	readonly later: number;
	/** Month he leaves after `at`, or Infinity. */
	readonly leaves: number;
	readonly forward: number;
	/** Position in his circle. */
	readonly i: number;
}

/** Everybody who was a customer through month `at` and at its end, and what became of him by the last month. */
export function customersAt(company: Company, at: number): Person[] {
	const plan = planFrom(company);
	const c = createCircle();
	const row = new Float64Array(COLUMNS);
	const people: Person[] = [];
	for (let number = 0; number * CIRCLE < company.customers; number++) {
		bear(c, number, CIRCLE, company.seed, plan);
		stepStart(c, plan, row);
		const here: (Omit<Person, 'later' | 'leaves'> & { later: number; leaves: number })[] = [];
		for (let month = 1; month <= company.months; month++) {
			stepMonth(c, plan, month, false, row);
			if (month > at) {
				for (const person of here) {
					if (person.leaves < Infinity) continue;
					person.later += c.profit[person.i]! * (plan.discount[month]! / plan.discount[at]!);
					if (c.left[person.i] === month && c.status[person.i] === LOST) person.leaves = month;
				}
			}
			if (month !== at) continue;
			for (let m = 0; m < c.active; m++) {
				const i = c.members[m]!;
				// Newcomers of the month have no month behind them.
				if (c.events[i]! & (EVENT.joined | EVENT.returned)) continue;
				const term = (position: number) => c.contributions[i * TERM_STRIDE + position]!;
				here.push({
					i,
					customer: number * CIRCLE + i,
					satisfaction: c.satisfaction[i]!,
					trust: c.trust[i]!,
					intention: intentionOf(c.stay[i]!),
					value: c.realised[i]! + c.forward[i]!,
					relational: term(TERM.relational),
					switching: term(TERM.procedural) + term(TERM.financial) + term(TERM.relational),
					forward: c.forward[i]!,
					later: 0,
					leaves: Infinity
				});
			}
		}
		people.push(...here);
	}
	return people;
}
