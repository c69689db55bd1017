import type { Circle } from './circle';
import { RELATIONSHIP as R } from './constants';
import type { Policy } from './policy';
import { counter, draw, PURPOSE } from './random';

/** Trust, brand loyalty, attention received and the loss of a known contact person. */
export function relationship(c: Circle, policy: Policy, month: number): void {
	const { key1, key2, satisfaction, trust, brand, neglect, staffShock, members } = c;
	const count = counter(month, PURPOSE.events);
	const contact = policy.contact * 65536;
	const staff = R.staffLeaves * 65536;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const bits = draw(key1[i]!, key2[i]!, count);
		// The upper half decides whether somebody attended to him, the lower whether the person he knew has left.
		neglect[i] = bits >>> 16 < contact ? 0 : Math.min(R.neglectCap, neglect[i]! + 1);
		let t = trust[i]!;
		let shock = staffShock[i]! * R.staffFade;
		if ((bits & 0xffff) < staff) {
			shock += t / 100;
			t *= R.staffTrust;
		}
		staffShock[i] = shock;
		const gap = Math.max(0, policy.promise - c.perceived[i]!);
		const target = Math.max(
			0,
			Math.min(100, policy.trustBase + R.trustOnSatisfaction * satisfaction[i]! - R.trustOnGap * gap)
		);
		t += (target > t ? R.trustUp : R.trustDown) * (target - t);
		trust[i] = t;
		brand[i] =
			brand[i]! + R.brandRate * (R.brandOnTrust * t + R.brandOnSatisfaction * satisfaction[i]! - brand[i]!);
	}
}
