import type { Circle } from './circle';
import { CUSTOMER, EVENT } from './circle';
import { COL } from './columns';
import { STAGE, VOLUME } from './constants';
import { WINBACK as W } from './economicConstants';
import type { Policy } from './policy';
import { counter, PURPOSE, uniform } from './random';

/** Positions of CAUSES. */
const NATURAL = 7;

const MOST_OPEN = Math.max(...W.openness);

/**
 * Lost customers come back at the end of the month, on their own or for an offer. Called are those for whom the chance
 * that the call adds × second lifetime value exceeds what the call costs (Stauss & Friege 1999), in the first months
 * after they left and not after a natural exit. The call is paid each time, the offer when it is accepted: whether the
 * offer itself is worth it is for whoever moves the lever.
 */
export function winback(
	c: Circle,
	policy: Policy,
	month: number,
	discount: number,
	inYear: boolean,
	row: Float64Array
): void {
	const count = counter(month, PURPOSE.winback);
	const perSpend = policy.revenue - policy.goods - policy.rebate - policy.qualityCost;
	const flat = policy.programmes + policy.barriers;
	// The list is of last month's end: who leaves in this month is not called yet.
	for (let m = 0; m < c.gone; m++) {
		const i = c.lost[m]!;
		const gone = month - c.left[i]!;
		const u = uniform(c.key1[i]!, c.key2[i]!, count);
		// Most are past calling and nowhere near coming back: no more need be known of them.
		if (gone > W.callMonths && u >= MOST_OPEN * W.own) continue;
		const openness = (W.openness[c.cause[i]!]! * W.halfTime) / (W.halfTime + gone);
		// Second lifetime value: what a month would earn in stability, over the lifetime his chance of staying gave.
		const monthly =
			policy.spend * c.spendScale[i]! * perSpend - flat - policy.serve * c.serveScale[i]! * STAGE.serve[2];
		const kept = policy.discount * c.stay[i]!;
		const called =
			policy.offer > 0 &&
			gone <= W.callMonths &&
			c.cause[i]! !== NATURAL &&
			openness * policy.offerAppeal * monthly * kept > policy.callCost * (1 - kept);
		const chance = openness * (W.own + (called ? policy.offerAppeal : 0));
		const back = u < chance;
		const cost = called ? policy.callCost + (back ? policy.offer : 0) : 0;
		row[COL.winbackCost]! += cost;
		c.realised[i] = c.realised[i]! - cost * discount * c.origin[i]!;
		if (inYear) c.profitYear[i] = c.profitYear[i]! - cost;
		if (!back) continue;
		c.status[i] = CUSTOMER;
		c.stage[i] = 0;
		c.tenure[i] = Math.floor(c.tenure[i]! * W.tenureKept);
		c.trust[i] = c.trust[i]! * W.trustKept;
		c.volume[i] = Math.max(VOLUME.atJoining, c.volume[i]! * W.volumeKept);
		c.volumeSlow[i] = c.volume[i]!;
		c.grievance[i] = 0;
		c.neglect[i] = 0;
		c.staffShock[i] = 0;
		c.stay[i] = (1 - c.baseHazard[i]!) * policy.naturalStay;
		c.events[i]! |= EVENT.returned;
		row[COL.returned]!++;
	}
}
