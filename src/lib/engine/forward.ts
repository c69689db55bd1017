import type { Circle } from './circle';
import { CUSTOMER } from './circle';
import {
	COMPLAINT,
	EXPERIENCE,
	FORWARD as F,
	RELATIONSHIP as R,
	STAGE,
	STAY,
	SWITCHING,
	VOLUME
} from './constants';
import type { Policy } from './policy';

const LEAST = 1 / F.horizon;
/** Mean positive part of a number with mean x and this spread: (x + √(x² + spread²)) / 2, exact for normal at x = 0. */
const SPREAD = (EXPERIENCE.noise * 2) / Math.sqrt(2 * Math.PI);

/**
 * Value still to be expected of each customer at the end of the month: the expected discounted profit of all later
 * months under the present policy, in closed form (README, "Forward value").
 * Geometric in the chance of staying k and the discount v: mature · a/(1−a) + (present − mature) · b/(1−b), a = v·k,
 * b = a · reversion, where `mature` and k look ahead to where trust, brand and accrual lead.
 */
export function valueAhead(c: Circle, policy: Policy): void {
	const { status, satisfaction, trust, brand, forward } = c;
	const flat = policy.programmes + policy.barriers;
	const perSpend = policy.revenue - policy.goods - policy.rebate - policy.qualityCost;
	for (let i = 0; i < c.size; i++) {
		if (status[i]! !== CUSTOMER) continue;
		const leave = 1 - c.stay[i]!;
		// Drift of expectations wears satisfaction down over the relationship.
		const worn = (F.drift * policy.driftPerMonth) / (leave + LEAST);
		const s = satisfaction[i]! > worn ? satisfaction[i]! - worn : 0;
		const gap = policy.promise - c.perceived[i]!;
		const trustAhead =
			policy.trustBase + R.trustOnSatisfaction * s - (gap > 0 ? R.trustOnGap * gap : 0) - trust[i]!;
		const brandAhead = R.brandOnTrust * (trust[i]! + trustAhead) + R.brandOnSatisfaction * s - brand[i]!;
		const rest = SWITCHING.accrual / (c.tenure[i]! + SWITCHING.accrual);
		const x = satisfaction[i]! * (1 / STAY.delighted);
		const social = STAY.relational * c.susceptibility[i]!;
		const gain =
			F.ahead *
			policy.individualChange *
			(0.01 * trustAhead * (STAY.trust + social * policy.personal) +
				0.01 * brandAhead * (STAY.brand + social * policy.brand) +
				rest * (STAY.procedural * policy.proceduralAccrues + STAY.financial * policy.financialAccrues) +
				STAY.complaint * c.grievance[i]! -
				(x < 1 ? policy.pull * (5 / STAY.delighted) * x * x * x * x * (satisfaction[i]! - s) : 0));
		// e^(−gain) from its series: what the leaving odds become.
		const odds = gain > 0 ? 1 / (1 + gain + 0.5 * gain * gain) : 1 - gain + 0.5 * gain * gain;
		const a = policy.discount / (1 + (leave * odds) / (1 - leave));
		const kept = a > 1 - LEAST ? 1 - LEAST : a;

		const scale = policy.spend * c.spendScale[i]!;
		const serve = policy.serve * c.serveScale[i]!;
		const short = 1 - c.perceived[i]! / c.expected[i]!;
		const spread = SPREAD / c.expected[i]!;
		const shortfall = 0.5 * (short + Math.sqrt(short * short + spread * spread));
		const other =
			flat +
			(policy.complaintCost * F.complaints * COMPLAINT.most * shortfall) / (shortfall + COMPLAINT.half);
		const now = c.stage[i]!;
		const wish =
			c.volumeTarget[i]! +
			policy.free * 0.01 * (VOLUME.onTrust * trustAhead + VOLUME.onSatisfaction * (s - satisfaction[i]!));
		const volume = wish < VOLUME.least ? VOLUME.least : wish > VOLUME.most ? VOLUME.most : wish;
		const settled = trust[i]! + trustAhead;
		const later =
			volume >= STAGE.stabilityVolume && settled >= STAGE.stabilityTrust
				? 2
				: now === 0 && settled >= STAGE.formationTrust
					? 1
					: now;
		const mature =
			scale * volume * (perSpend - policy.revenue * (1 - STAGE.priceAccepted[later]!)) -
			serve * STAGE.serve[later]! -
			other;
		const present =
			scale * c.volume[i]! * (perSpend - policy.revenue * (1 - STAGE.priceAccepted[now]!)) -
			serve * STAGE.serve[now]! -
			other;
		const b = kept * F.reversion;
		forward[i] = (mature * kept) / (1 - kept) + ((present - mature) * b) / (1 - b);
	}
}
