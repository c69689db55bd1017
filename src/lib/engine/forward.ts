import type { Circle } from './circle';
import { AT } from './circle';
import { COMPLAINT, EXPERIENCE, RELATIONSHIP as R, STAGE, STAY, SWITCHING, VOLUME } from './constants';
import { FORWARD as F } from './economicConstants';
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
	const s = c.all;
	const { members, stage } = c;
	const flat = policy.programmes + policy.barriers;
	const perSpend = policy.revenue - policy.goods - policy.rebate - policy.qualityCost;
	const ahead = F.ahead * policy.individualChange;
	const personal = 0.01 * policy.personal;
	const brand = 0.01 * policy.brand;
	const accrual = STAY.procedural * policy.proceduralAccrues + STAY.financial * policy.financialAccrues;
	const slope = policy.pull * (5 / STAY.delighted);
	const complaints = policy.complaintCost * COMPLAINT.most;
	const unsettled = F.unsettled * (STAGE.serve[3] - STAGE.serve[2]);
	const onTrust = 0.01 * policy.free * VOLUME.onTrust;
	const onSatisfaction = 0.01 * policy.free * VOLUME.onSatisfaction;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const satisfaction = s[AT.satisfaction + i]!;
		const trust = s[AT.trust + i]!;
		const perceived = s[AT.perceived + i]!;
		const stays = s[AT.stay + i]!;
		const leaves = 1 - stays;

		// Where he is heading. Drift of expectations wears satisfaction down over the relationship.
		const drift = (F.drift * policy.driftPerMonth) / (leaves + LEAST);
		const worn = satisfaction > drift ? drift : satisfaction;
		const gap = policy.promise - perceived;
		const trustAhead =
			policy.trustBase +
			R.trustOnSatisfaction * (satisfaction - worn) -
			(gap > 0 ? R.trustOnGap * gap : 0) -
			trust;
		const trustThen = trust + trustAhead;
		const brandAhead =
			R.brandOnTrust * trustThen + R.brandOnSatisfaction * (satisfaction - worn) - s[AT.brand + i]!;

		// What that does to the log-odds of staying, and so to the odds of leaving: e^(−gain) from its series.
		const x = satisfaction * (1 / STAY.delighted);
		const square = x * x;
		const social = STAY.relational * s[AT.susceptibility + i]!;
		const accrues = (accrual * SWITCHING.accrual) / (s[AT.tenure + i]! + SWITCHING.accrual);
		const gain =
			ahead *
			(trustAhead * (0.01 * STAY.trust + social * personal) +
				brandAhead * (0.01 * STAY.brand + social * brand) +
				accrues +
				STAY.complaint * s[AT.grievance + i]! -
				(x < 1 ? slope * square * square * worn : 0));
		const odds = gain > 0 ? 1 / (1 + gain + 0.5 * gain * gain) : 1 - gain + 0.5 * gain * gain;
		const discounted = (policy.discount * stays) / (stays + leaves * odds);
		const kept = discounted > 1 - LEAST ? 1 - LEAST : discounted;

		// A month's profit now and when volume has matured, with the complaints to be expected.
		const inverse = 1 / s[AT.expected + i]!;
		const short = 1 - perceived * inverse;
		const spread = SPREAD * inverse;
		const shortfall = 0.5 * (short + Math.sqrt(short * short + spread * spread));
		const other = flat + (complaints * shortfall) / (shortfall + COMPLAINT.half);
		const wish = s[AT.volumeTarget + i]! + onTrust * trustAhead - onSatisfaction * worn;
		const volume = wish < VOLUME.least ? VOLUME.least : wish > VOLUME.most ? VOLUME.most : wish;
		const now = stage[i]!;
		const then =
			volume >= STAGE.stabilityVolume && trustThen >= STAGE.stabilityTrust
				? 2
				: now === 0 && trustThen >= STAGE.formationTrust
					? 1
					: now;
		const scale = policy.spend * s[AT.spendScale + i]!;
		const serve = policy.serve * s[AT.serveScale + i]!;
		const mature =
			scale * volume * (perSpend - policy.revenue * (1 - STAGE.priceAccepted[then]!)) -
			serve * (STAGE.serve[then]! + unsettled) -
			other;
		const present =
			scale * s[AT.volume + i]! * (perSpend - policy.revenue * (1 - STAGE.priceAccepted[now]!)) -
			serve * STAGE.serve[now]! -
			other;

		// mature · a / (1 − a) + (present − mature) · b / (1 − b) over one denominator.
		const b = kept * F.reversion;
		s[AT.forward + i] =
			(mature * kept * (1 - b) + (present - mature) * b * (1 - kept)) / ((1 - kept) * (1 - b));
	}
}
