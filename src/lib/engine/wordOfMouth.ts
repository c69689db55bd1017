import type { Circle } from './circle';
import { AT } from './circle';
import { MOUTH, STAGE } from './constants';
import type { Policy } from './policy';
import { counter, PURPOSE, uniform } from './random';

/**
 * What is said in the circle, from how its people stood at the end of last month: praise and warnings per head, 0–1,
 * and the company's standing, which warnings and the odd rumour spoil and time mends.
 */
export function wordOfMouth(c: Circle, policy: Policy, month: number): void {
	const s = c.all;
	let praise = 0;
	let warning = 0;
	for (let m = 0; m < c.active; m++) {
		const i = c.members[m]!;
		const index = s[AT.satisfaction + i]!;
		if (index > MOUTH.praiseFrom)
			praise += (STAGE.referral[c.stage[i]!]! * (index - MOUTH.praiseFrom)) / (100 - MOUTH.praiseFrom);
		else if (index < MOUTH.warnBelow) warning += (MOUTH.warnBelow - index) / MOUTH.warnBelow;
	}
	// Who has left dissatisfied still talks, half as much.
	for (let m = 0; m < c.gone; m++) {
		const index = s[AT.satisfaction + c.lost[m]!]!;
		if (index < MOUTH.warnBelow) warning += (MOUTH.lost * (MOUTH.warnBelow - index)) / MOUTH.warnBelow;
	}
	c.praise = (policy.mouth * praise) / c.size;
	c.warning = (policy.mouth * warning) / c.size;
	const rumour = uniform(c.circleKey1, c.circleKey2, counter(month, PURPOSE.rumour)) < MOUTH.rumour;
	c.image = MOUTH.imageFade * c.image + (1 - MOUTH.imageFade) * c.warning + (rumour ? MOUTH.rumourSize : 0);
}
