import type { Circle } from './circle';
import { EVENT } from './circle';
import { COL } from './columns';
import { ACQUISITION as A } from './economicConstants';
import { exp } from './math';
import type { Policy } from './policy';
import { counter, PURPOSE, uniform } from './random';
import { welcome } from './start';

/**
 * Prospects join at the end of the month: Blattberg & Deighton's response a = ceiling · (1 − e^(−reach)), where praise
 * in the circle adds to the reach and warnings take their share of what it brings.
 */
export function acquisition(
	c: Circle,
	policy: Policy,
	month: number,
	market: number,
	discount: number,
	row: Float64Array
): void {
	const count = counter(month, PURPOSE.join);
	row[COL.acquisitionCost] = c.prospects * policy.acquisitionCost;
	for (let m = 0; m < c.prospects; m++) {
		const i = c.prospect[m]!;
		const u = uniform(c.key1[i]!, c.key2[i]!, count);
		if (u >= policy.ceiling) continue;
		const social = c.susceptibility[i]!;
		const reach = policy.reach + A.onPraise * social * c.praise;
		const chance = policy.ceiling * (1 - exp(-reach)) * Math.max(0, 1 - A.onWarning * social * c.image);
		if (u >= chance) continue;
		welcome(c, i, policy, market);
		c.joined[i] = month;
		c.origin[i] = 1 / discount;
		c.events[i]! |= EVENT.joined;
		row[COL.joined]!++;
	}
}
