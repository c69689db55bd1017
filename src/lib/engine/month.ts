import { acquisition } from './acquire';
import type { Circle } from './circle';
import { regroup } from './circle';
import { complaints } from './complaint';
import { departures } from './depart';
import { experience } from './experience';
import { valueAhead } from './forward';
import { money } from './money';
import type { Plan } from './policy';
import { relationship } from './relationship';
import { spending } from './spend';
import { standing } from './standing';
import { stay } from './stay';
import { winback } from './winback';
import { wordOfMouth } from './wordOfMouth';

/**
 * One month of one circle: the only step there is, used by the full run and by the replay of one life.
 * `row` takes the month's sums over the circle (columns.ts). `inYear`: the month belongs to the twelve looked at.
 */
export function stepMonth(c: Circle, plan: Plan, month: number, inYear: boolean, row: Float64Array): void {
	const policy = plan.policies[month]!;
	const market = plan.market[month]!;
	const discount = plan.discount[month]!;
	// Loops: the built-in fill costs more than a few dozen numbers are worth.
	for (let k = 0; k < row.length; k++) row[k] = 0;
	for (let i = 0; i < c.size; i++) c.events[i] = 0;
	wordOfMouth(c, policy, month);
	experience(c, policy, month, market);
	complaints(c, policy, month, row);
	relationship(c, policy, month);
	spending(c, policy);
	money(c, policy, discount, inYear, row);
	stay(c, policy);
	departures(c, policy, month, row);
	acquisition(c, policy, month, market, discount, row);
	winback(c, policy, month, discount, inYear, row);
	regroup(c);
	valueAhead(c, policy);
	standing(c, row);
}

/** The sums of month 0: the start, before anything has happened. */
export function stepStart(c: Circle, plan: Plan, row: Float64Array): void {
	row.fill(0);
	regroup(c);
	// Customers of the start have lived before: their chance of staying is that of where they stand.
	stay(c, plan.policies[0]!);
	for (let m = 0; m < c.active; m++) c.stay[c.members[m]!] = c.stayNow[c.members[m]!]!;
	valueAhead(c, plan.policies[0]!);
	standing(c, row);
}
