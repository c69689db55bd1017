import type { Circle } from './circle';
import { AT } from './circle';
import { RELATIONSHIP as R } from './constants';
import type { Policy } from './policy';
import { counter, draw, PURPOSE } from './random';

// As constants of this module the compiler writes them into the code; as fields of an object it would load them.
const AT_PERCEIVED = AT.perceived;
const AT_SATISFACTION = AT.satisfaction;
const AT_TRUST = AT.trust;
const AT_BRAND = AT.brand;
const AT_NEGLECT = AT.neglect;
const AT_STAFF_SHOCK = AT.staffShock;
const RELATIONSHIP_TRUST_ON_SATISFACTION = R.trustOnSatisfaction;
// What is not kept is neither gained nor forgiven.
const RELATIONSHIP_TRUST_ON_GAP = R.trustOnKept + R.trustOnBroken;
const RELATIONSHIP_TRUST_UP = R.trustUp;
const RELATIONSHIP_TRUST_DOWN = R.trustDown;
const RELATIONSHIP_BRAND_ON_TRUST = R.brandOnTrust;
const RELATIONSHIP_BRAND_ON_SATISFACTION = R.brandOnSatisfaction;
const RELATIONSHIP_BRAND_RATE = R.brandRate;
const RELATIONSHIP_NEGLECT_CAP = R.neglectCap;
const RELATIONSHIP_STAFF_LEAVES = R.staffLeaves;
const RELATIONSHIP_STAFF_TRUST = R.staffTrust;
const RELATIONSHIP_STAFF_FADE = R.staffFade;

/** Trust, brand loyalty, attention received and the loss of a known contact person. */
export function relationship(c: Circle, policy: Policy, month: number): void {
	const s = c.all;
	const { key1, key2, members } = c;
	const count = counter(month, PURPOSE.events);
	const contact = Math.ceil(policy.contact * 65536);
	const staff = RELATIONSHIP_STAFF_LEAVES * 65536;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const bits = draw(key1[i]!, key2[i]!, count);
		// The upper half decides whether somebody attended to him, the lower whether the person he knew has left;
		// `missed` is 1 where upper ≥ contact, from the sign of a difference: a coin the processor cannot guess.
		const missed = (contact - (bits >>> 16) - 1) >>> 31;
		s[AT_NEGLECT + i] = missed * Math.min(RELATIONSHIP_NEGLECT_CAP, s[AT_NEGLECT + i]! + 1);
		let t = s[AT_TRUST + i]!;
		let shock = s[AT_STAFF_SHOCK + i]! * RELATIONSHIP_STAFF_FADE;
		if ((bits & 0xffff) < staff) {
			shock += t / 100;
			t *= RELATIONSHIP_STAFF_TRUST;
		}
		s[AT_STAFF_SHOCK + i] = shock;
		const gap = Math.max(0, policy.promise - s[AT_PERCEIVED + i]!);
		const target = Math.max(
			0,
			Math.min(
				100,
				policy.trustBase +
					RELATIONSHIP_TRUST_ON_SATISFACTION * s[AT_SATISFACTION + i]! -
					RELATIONSHIP_TRUST_ON_GAP * gap
			)
		);
		t += (target > t ? RELATIONSHIP_TRUST_UP : RELATIONSHIP_TRUST_DOWN) * (target - t);
		s[AT_TRUST + i] = t;
		s[AT_BRAND + i] =
			s[AT_BRAND + i]! +
			RELATIONSHIP_BRAND_RATE *
				(RELATIONSHIP_BRAND_ON_TRUST * t +
					RELATIONSHIP_BRAND_ON_SATISFACTION * s[AT_SATISFACTION + i]! -
					s[AT_BRAND + i]!);
	}
}
