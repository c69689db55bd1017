import type { Circle } from './circle';
import { AT, EVENT } from './circle';
import { COMPLAINT as K } from './constants';
import { COL } from './columns';
import type { Policy } from './policy';
import { counter, PURPOSE, uniform } from './random';

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
		s[AT.grievance + i] = s[AT.grievance + i]! * K.fade;
		const short = s[AT.shortfall + i]!;
		if (short <= 0 || uniform(key1[i]!, key2[i]!, voice) * (short + K.half) >= K.most * short) continue;
		row[COL.complaints]!++;
		if (uniform(key1[i]!, key2[i]!, outcome) < policy.handling) {
			row[COL.complaintsSatisfied]!++;
			events[i]! |= EVENT.complained | EVENT.recovered;
			s[AT.grievance + i] = Math.max(K.best, s[AT.grievance + i]! - K.healed);
			s[AT.trust + i] = Math.min(100, s[AT.trust + i]! + K.trustGain);
			s[AT.satisfaction + i] = Math.min(100, s[AT.satisfaction + i]! + K.satisfactionGain);
		} else {
			events[i]! |= EVENT.complained | EVENT.disappointed;
			s[AT.grievance + i] = Math.min(K.worst, s[AT.grievance + i]! + K.hurt);
			s[AT.trust + i] = Math.max(0, s[AT.trust + i]! - K.trustLoss);
			s[AT.satisfaction + i] = Math.max(0, s[AT.satisfaction + i]! - K.satisfactionLoss);
		}
	}
}
