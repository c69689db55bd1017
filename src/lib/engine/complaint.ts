import type { Circle } from './circle';
import { EVENT } from './circle';
import { COMPLAINT as K } from './constants';
import { COL } from './columns';
import type { Policy } from './policy';
import { counter, PURPOSE, uniform } from './random';

/**
 * A bad encounter makes some complain; the others go quietly. The handling satisfies with the policy's chance:
 * the outcome raises or lowers trust and leaves or lifts a grievance, which fades.
 */
export function complaints(c: Circle, policy: Policy, month: number, row: Float64Array): void {
	const { key1, key2, shortfall, grievance, trust, satisfaction, members, events } = c;
	const voice = counter(month, PURPOSE.complaint);
	const outcome = counter(month, PURPOSE.handling);
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		grievance[i] = grievance[i]! * K.fade;
		const short = shortfall[i]!;
		if (short <= 0 || uniform(key1[i]!, key2[i]!, voice) * (short + K.half) >= K.most * short) continue;
		row[COL.complaints]!++;
		if (uniform(key1[i]!, key2[i]!, outcome) < policy.handling) {
			row[COL.complaintsSatisfied]!++;
			events[i]! |= EVENT.complained | EVENT.recovered;
			grievance[i] = Math.max(K.best, grievance[i]! - K.healed);
			trust[i] = Math.min(100, trust[i]! + K.trustGain);
			satisfaction[i] = Math.min(100, satisfaction[i]! + K.satisfactionGain);
		} else {
			events[i]! |= EVENT.complained | EVENT.disappointed;
			grievance[i] = Math.min(K.worst, grievance[i]! + K.hurt);
			trust[i] = Math.max(0, trust[i]! - K.trustLoss);
			satisfaction[i] = Math.max(0, satisfaction[i]! - K.satisfactionLoss);
		}
	}
}
