import type { Circle } from './circle';
import { CUSTOMER } from './circle';
import { COL } from './columns';
import { FORWARD, STAGE } from './constants';
import type { Policy } from './policy';

/**
 * Value still to be expected of each customer at the end of the month, and the month's sums over those who are
 * customers then. Closed form, no simulation: see README, "Forward value".
 */
export function valueAhead(c: Circle, policy: Policy, row: Float64Array): void {
	const flatAll = policy.programmes + policy.speedCost + policy.barriers;
	const perSpend = policy.revenue - policy.goods - policy.rebate - policy.productCost;
	const least = 1 / FORWARD.horizon;
	for (let i = 0; i < c.size; i++) {
		const status = c.status[i]!;
		if (status !== CUSTOMER) {
			if (status === 0) row[COL.prospects]!++;
			continue;
		}
		const scale = policy.spend * c.spendScale[i]!;
		const serve = policy.serve * c.serveScale[i]!;
		const mature = scale * c.volumeTarget[i]! * perSpend - serve * STAGE.serve[2] - flatAll;
		const s = c.stage[i]!;
		const present =
			scale * c.volume[i]! * (perSpend - policy.revenue * (1 - STAGE.priceAccepted[s]!)) -
			serve * STAGE.serve[s]! -
			flatAll;
		const neutral = (1 - c.baseHazard[i]!) * policy.naturalStay;
		const kept = c.stay[i]! + FORWARD.hazardReversion * (neutral - c.stay[i]!);
		const a = Math.min(1 - least, policy.discount * kept);
		const b = a * FORWARD.volumeReversion;
		const forward = (mature * a) / (1 - a) + ((present - mature) * b) / (1 - b);
		c.forward[i] = forward;
		row[COL.active]!++;
		row[COL.stages + s]!++;
		row[COL.original]! += c.original[i]!;
		row[COL.satisfaction]! += c.satisfaction[i]!;
		row[COL.perceived]! += c.perceived[i]!;
		row[COL.expected]! += c.expected[i]!;
		row[COL.trust]! += c.trust[i]!;
		row[COL.customerEquity]! += forward;
	}
}
