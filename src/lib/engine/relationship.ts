import type { Circle } from './circle';
import { AT } from './circle';
import { RELATIONSHIP as R } from './constants';
import type { Policy } from './policy';
import { counter, draw, PURPOSE } from './random';

/** Trust, brand loyalty, attention received and the loss of a known contact person. */
export function relationship(c: Circle, policy: Policy, month: number): void {
	const s = c.all;
	const { key1, key2, members } = c;
	const count = counter(month, PURPOSE.events);
	const contact = Math.ceil(policy.contact * 65536);
	const staff = R.staffLeaves * 65536;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const bits = draw(key1[i]!, key2[i]!, count);
		// The upper half decides whether somebody attended to him, the lower whether the person he knew has left;
		// `missed` is 1 where upper ≥ contact, from the sign of a difference: a coin the processor cannot guess.
		const missed = (contact - (bits >>> 16) - 1) >>> 31;
		s[AT.neglect + i] = missed * Math.min(R.neglectCap, s[AT.neglect + i]! + 1);
		let t = s[AT.trust + i]!;
		let shock = s[AT.staffShock + i]! * R.staffFade;
		if ((bits & 0xffff) < staff) {
			shock += t / 100;
			t *= R.staffTrust;
		}
		s[AT.staffShock + i] = shock;
		const gap = Math.max(0, policy.promise - s[AT.perceived + i]!);
		const target = Math.max(
			0,
			Math.min(100, policy.trustBase + R.trustOnSatisfaction * s[AT.satisfaction + i]! - R.trustOnGap * gap)
		);
		t += (target > t ? R.trustUp : R.trustDown) * (target - t);
		s[AT.trust + i] = t;
		s[AT.brand + i] =
			s[AT.brand + i]! +
			R.brandRate * (R.brandOnTrust * t + R.brandOnSatisfaction * s[AT.satisfaction + i]! - s[AT.brand + i]!);
	}
}
