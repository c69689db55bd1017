import type { Circle } from './circle';
import { AT, EVENT } from './circle';
import { COMPLAINT as K } from './constants';
import { COL } from './columns';
import type { Policy } from './policy';
import { counter, PURPOSE, uniform } from './random';

// As constants of this module the compiler writes them into the code; as fields of an object it would load them.
const AT_SATISFACTION = AT.satisfaction;
const AT_TRUST = AT.trust;
const AT_GRIEVANCE = AT.grievance;
const AT_SHORTFALL = AT.shortfall;
const COMPLAINT_MOST = K.most;
const COMPLAINT_HALF = K.half;
const COMPLAINT_HURT = K.hurt;
const COMPLAINT_HEALED = K.healed;
const COMPLAINT_WORST = K.worst;
const COMPLAINT_BEST = K.best;
const COMPLAINT_FADE = K.fade;
const COMPLAINT_TRUST_GAIN = K.trustGain;
const COMPLAINT_SATISFACTION_GAIN = K.satisfactionGain;
const COMPLAINT_SATISFACTION_LOSS = K.satisfactionLoss;
const COMPLAINT_TRUST_LOSS = K.trustLoss;
const COL_COMPLAINTS = COL.complaints;
const COL_COMPLAINTS_SATISFIED = COL.complaintsSatisfied;

/** Chance that somebody complains of an encounter that falls short of what he expects by this share, 0–1. */
export function complaintChance(shortfall: number): number {
	return shortfall <= 0 ? 0 : (COMPLAINT_MOST * shortfall) / (shortfall + COMPLAINT_HALF);
}

/**
 * A bad encounter makes some complain; the others go quietly. The handling satisfies with the policy's chance:
 * the outcome raises or lowers trust and leaves or lifts a grievance, which fades.
 */
export function complaints(c: Circle, policy: Policy, month: number, row: Float64Array): void {
	const s = c.all;
	const { key1, key2, members, events } = c;
	const voice = counter(month, PURPOSE.complaint);
	const outcome = counter(month, PURPOSE.handling);
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		s[AT_GRIEVANCE + i] = s[AT_GRIEVANCE + i]! * COMPLAINT_FADE;
		const short = s[AT_SHORTFALL + i]!;
		if (short <= 0 || uniform(key1[i]!, key2[i]!, voice) * (short + COMPLAINT_HALF) >= COMPLAINT_MOST * short)
			continue;
		row[COL_COMPLAINTS]!++;
		if (uniform(key1[i]!, key2[i]!, outcome) < policy.handling) {
			row[COL_COMPLAINTS_SATISFIED]!++;
			events[i]! |= EVENT.complained | EVENT.recovered;
			s[AT_GRIEVANCE + i] = Math.max(COMPLAINT_BEST, s[AT_GRIEVANCE + i]! - COMPLAINT_HEALED);
			s[AT_TRUST + i] = Math.min(100, s[AT_TRUST + i]! + COMPLAINT_TRUST_GAIN);
			s[AT_SATISFACTION + i] = Math.min(100, s[AT_SATISFACTION + i]! + COMPLAINT_SATISFACTION_GAIN);
		} else {
			events[i]! |= EVENT.complained | EVENT.disappointed;
			s[AT_GRIEVANCE + i] = Math.min(COMPLAINT_WORST, s[AT_GRIEVANCE + i]! + COMPLAINT_HURT);
			s[AT_TRUST + i] = Math.max(0, s[AT_TRUST + i]! - COMPLAINT_TRUST_LOSS);
			s[AT_SATISFACTION + i] = Math.max(0, s[AT_SATISFACTION + i]! - COMPLAINT_SATISFACTION_LOSS);
		}
	}
}
