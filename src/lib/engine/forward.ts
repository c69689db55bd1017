import type { Circle } from './circle';
import { AT } from './circle';
import { COMPLAINT, EXPERIENCE, RELATIONSHIP as R, STAGE, STAY, SWITCHING, VOLUME } from './constants';
import { FORWARD as F } from './economicConstants';
import type { Policy } from './policy';

// As constants of this module the compiler writes them into the code; as fields of an object it would load them.
const STAGE_PRICE_ACCEPTED = STAGE.priceAccepted;
const STAGE_SERVE = STAGE.serve;
const AT_SPEND_SCALE = AT.spendScale;
const AT_SERVE_SCALE = AT.serveScale;
const AT_SUSCEPTIBILITY = AT.susceptibility;
const AT_TENURE = AT.tenure;
const AT_PERCEIVED = AT.perceived;
const AT_EXPECTED = AT.expected;
const AT_SATISFACTION = AT.satisfaction;
const AT_TRUST = AT.trust;
const AT_BRAND = AT.brand;
const AT_VOLUME = AT.volume;
const AT_GRIEVANCE = AT.grievance;
const AT_STAY = AT.stay;
const AT_FORWARD = AT.forward;
const AT_VOLUME_TARGET = AT.volumeTarget;
const COMPLAINT_MOST = COMPLAINT.most;
const COMPLAINT_HALF = COMPLAINT.half;
const EXPERIENCE_NOISE = EXPERIENCE.noise;
const RELATIONSHIP_TRUST_ON_SATISFACTION = R.trustOnSatisfaction;
const RELATIONSHIP_TRUST_ON_GAP = R.trustOnKept + R.trustOnBroken;
const RELATIONSHIP_BRAND_ON_TRUST = R.brandOnTrust;
const RELATIONSHIP_BRAND_ON_SATISFACTION = R.brandOnSatisfaction;
const STAGE_FORMATION_TRUST = STAGE.formationTrust;
const STAGE_STABILITY_VOLUME = STAGE.stabilityVolume;
const STAGE_STABILITY_TRUST = STAGE.stabilityTrust;
const STAY_DELIGHTED = STAY.delighted;
const STAY_TRUST = STAY.trust;
const STAY_BRAND = STAY.brand;
const STAY_PROCEDURAL = STAY.procedural;
const STAY_FINANCIAL = STAY.financial;
const STAY_RELATIONAL = STAY.relational;
const STAY_COMPLAINT = STAY.complaint;
const SWITCHING_ACCRUAL = SWITCHING.accrual;
const VOLUME_ON_TRUST = VOLUME.onTrust;
const VOLUME_ON_SATISFACTION = VOLUME.onSatisfaction;
const VOLUME_LEAST = VOLUME.least;
const VOLUME_MOST = VOLUME.most;
const FORWARD_HORIZON = F.horizon;
const FORWARD_REVERSION = F.reversion;
const FORWARD_AHEAD = F.ahead;
const FORWARD_DRIFT = F.drift;
const FORWARD_UNSETTLED = F.unsettled;

const LEAST = 1 / FORWARD_HORIZON;
/** Mean positive part of a number with mean x and this spread: (x + √(x² + spread²)) / 2, exact for normal at x = 0. */
const SPREAD = (EXPERIENCE_NOISE * 2) / Math.sqrt(2 * Math.PI);

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
	const ahead = FORWARD_AHEAD * policy.individualChange;
	const personal = 0.01 * policy.personal;
	const brand = 0.01 * policy.brand;
	const accrual = STAY_PROCEDURAL * policy.proceduralAccrues + STAY_FINANCIAL * policy.financialAccrues;
	const slope = policy.pull * (5 / STAY_DELIGHTED);
	const complaints = policy.complaintCost * COMPLAINT_MOST;
	const unsettled = FORWARD_UNSETTLED * (STAGE_SERVE[3] - STAGE_SERVE[2]);
	const onTrust = 0.01 * policy.free * VOLUME_ON_TRUST;
	const onSatisfaction = 0.01 * policy.free * VOLUME_ON_SATISFACTION;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const satisfaction = s[AT_SATISFACTION + i]!;
		const trust = s[AT_TRUST + i]!;
		const perceived = s[AT_PERCEIVED + i]!;
		const stays = s[AT_STAY + i]!;
		const leaves = 1 - stays;

		// Where he is heading. Drift of expectations wears satisfaction down over the relationship.
		const drift = (FORWARD_DRIFT * policy.driftPerMonth) / (leaves + LEAST);
		const worn = satisfaction > drift ? drift : satisfaction;
		const gap = policy.promise - perceived;
		const trustAhead =
			policy.trustBase +
			RELATIONSHIP_TRUST_ON_SATISFACTION * (satisfaction - worn) -
			(gap > 0 ? RELATIONSHIP_TRUST_ON_GAP * gap : 0) -
			trust;
		const trustThen = trust + trustAhead;
		const brandAhead =
			RELATIONSHIP_BRAND_ON_TRUST * trustThen +
			RELATIONSHIP_BRAND_ON_SATISFACTION * (satisfaction - worn) -
			s[AT_BRAND + i]!;

		// What that does to the log-odds of staying, and so to the odds of leaving: e^(−gain) from its series.
		const x = satisfaction * (1 / STAY_DELIGHTED);
		const square = x * x;
		const social = STAY_RELATIONAL * s[AT_SUSCEPTIBILITY + i]!;
		const accrues = (accrual * SWITCHING_ACCRUAL) / (s[AT_TENURE + i]! + SWITCHING_ACCRUAL);
		const gain =
			ahead *
			(trustAhead * (0.01 * STAY_TRUST + social * personal) +
				brandAhead * (0.01 * STAY_BRAND + social * brand) +
				accrues +
				STAY_COMPLAINT * s[AT_GRIEVANCE + i]! -
				(x < 1 ? slope * square * square * worn : 0));
		const odds = gain > 0 ? 1 / (1 + gain + 0.5 * gain * gain) : 1 - gain + 0.5 * gain * gain;
		const discounted = (policy.discount * stays) / (stays + leaves * odds);
		const kept = discounted > 1 - LEAST ? 1 - LEAST : discounted;

		// A month's profit now and when volume has matured, with the complaints to be expected.
		const inverse = 1 / s[AT_EXPECTED + i]!;
		const short = 1 - perceived * inverse;
		const spread = SPREAD * inverse;
		const shortfall = 0.5 * (short + Math.sqrt(short * short + spread * spread));
		const other = flat + (complaints * shortfall) / (shortfall + COMPLAINT_HALF);
		const wish = s[AT_VOLUME_TARGET + i]! + onTrust * trustAhead - onSatisfaction * worn;
		const volume = wish < VOLUME_LEAST ? VOLUME_LEAST : wish > VOLUME_MOST ? VOLUME_MOST : wish;
		const now = stage[i]!;
		const then =
			volume >= STAGE_STABILITY_VOLUME && trustThen >= STAGE_STABILITY_TRUST
				? 2
				: now === 0 && trustThen >= STAGE_FORMATION_TRUST
					? 1
					: now;
		const scale = policy.spend * s[AT_SPEND_SCALE + i]!;
		const serve = policy.serve * s[AT_SERVE_SCALE + i]!;
		const mature =
			scale * volume * (perSpend - policy.revenue * (1 - STAGE_PRICE_ACCEPTED[then]!)) -
			serve * (STAGE_SERVE[then]! + unsettled) -
			other;
		const present =
			scale * s[AT_VOLUME + i]! * (perSpend - policy.revenue * (1 - STAGE_PRICE_ACCEPTED[now]!)) -
			serve * STAGE_SERVE[now]! -
			other;

		// mature · a / (1 − a) + (present − mature) · b / (1 − b) over one denominator.
		const b = kept * FORWARD_REVERSION;
		s[AT_FORWARD + i] =
			(mature * kept * (1 - b) + (present - mature) * b * (1 - kept)) / ((1 - kept) * (1 - b));
	}
}
