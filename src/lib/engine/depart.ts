import type { Circle } from './circle';
import { EVENT, LOST, TERM_STRIDE } from './circle';
import { COL } from './columns';
import { CAUSE, NEUTRAL, STAY } from './constants';
import type { Policy } from './policy';
import { counter, PURPOSE, uniform } from './random';
import { TERM } from './stay';

/** Positions of CAUSES. */
const NATURAL = 7;

/** At the end of the month each customer stays or leaves; who leaves has a cause. */
export function departures(c: Circle, policy: Policy, month: number, row: Float64Array): void {
	const { key1, key2, members, stayNow } = c;
	const count = counter(month, PURPOSE.stay);
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		if (uniform(key1[i]!, key2[i]!, count) < stayNow[i]!) {
			c.tenure[i]!++;
			continue;
		}
		const cause = causeOf(c, i, policy, month);
		c.status[i] = LOST;
		c.cause[i] = cause;
		c.left[i] = month;
		c.original[i] = 0;
		c.forward[i] = 0;
		c.events[i]! |= EVENT.left;
		row[COL.lost]!++;
		row[COL.causes + cause]!++;
	}
}

const pushes = new Float64Array(NATURAL);

/**
 * The cause of a departure: drawn in proportion to how much each has pushed. Natural exit competes with all others
 * by its hazard; among them the push is the negative part of the contributions that speak of it, plus a floor.
 */
function causeOf(c: Circle, i: number, policy: Policy, month: number): number {
	const u = uniform(c.key1[i]!, c.key2[i]!, counter(month, PURPOSE.cause));
	const natural = (1 - policy.naturalStay) / (1 - c.stayNow[i]!);
	if (u < natural) return NATURAL;

	const term = (position: number) => Math.max(0, -c.contributions[i * TERM_STRIDE + position]!);
	const k = policy.individualChange;
	const staff = k * STAY.staff * c.staffShock[i]!;
	const image = k * STAY.image * c.image * c.susceptibility[i]!;
	const gap = Math.max(0, policy.promise - c.perceived[i]!);
	// Of a shortfall against expectation, the part that the promise has raised is a question of integrity.
	const broken = gap / (gap + 15);
	const quality = term(TERM.satisfaction) + term(TERM.interaction);
	const coolness = Math.max(0, k * STAY.trust * 0.01 * (NEUTRAL.trust - c.trust[i]!));

	pushes[0] = CAUSE.product + quality * (1 - broken) + term(TERM.complaint);
	pushes[1] = CAUSE.price * c.priceSensitivity[i]! + term(TERM.price);
	pushes[2] =
		CAUSE.competitor * policy.competition +
		term(TERM.competition) +
		term(TERM.procedural) +
		term(TERM.financial);
	pushes[3] = CAUSE.neglect + term(TERM.neglect) + term(TERM.programme) + 0.5 * coolness * (1 - broken);
	pushes[4] = staff;
	pushes[5] = CAUSE.image + image;
	pushes[6] = CAUSE.integrity + (quality + coolness) * broken;
	let total = 0;
	for (let j = 0; j < NATURAL; j++) total += pushes[j]!;
	let left = ((u - natural) / (1 - natural)) * total;
	for (let j = 0; j < NATURAL - 1; j++) {
		left -= pushes[j]!;
		if (left < 0) return j;
	}
	return NATURAL - 1;
}
