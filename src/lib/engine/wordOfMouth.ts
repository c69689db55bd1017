import type { Circle } from './circle';
import { AT } from './circle';
import { MOUTH, STAGE } from './constants';
import type { Policy } from './policy';
import { counter, PURPOSE, uniform } from './random';

// As constants of this module the compiler writes them into the code; as fields of an object it would load them.
const STAGE_REFERRAL = STAGE.referral;
const AT_SATISFACTION = AT.satisfaction;
const MOUTH_PRAISE_FROM = MOUTH.praiseFrom;
const MOUTH_WARN_BELOW = MOUTH.warnBelow;
const MOUTH_LOST = MOUTH.lost;
const MOUTH_RUMOUR = MOUTH.rumour;
const MOUTH_RUMOUR_SIZE = MOUTH.rumourSize;
const MOUTH_IMAGE_FADE = MOUTH.imageFade;

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
		const index = s[AT_SATISFACTION + i]!;
		if (index > MOUTH_PRAISE_FROM)
			praise += (STAGE_REFERRAL[c.stage[i]!]! * (index - MOUTH_PRAISE_FROM)) / (100 - MOUTH_PRAISE_FROM);
		else if (index < MOUTH_WARN_BELOW) warning += (MOUTH_WARN_BELOW - index) / MOUTH_WARN_BELOW;
	}
	// Who has left dissatisfied still talks, half as much.
	for (let m = 0; m < c.gone; m++) {
		const index = s[AT_SATISFACTION + c.lost[m]!]!;
		if (index < MOUTH_WARN_BELOW) warning += (MOUTH_LOST * (MOUTH_WARN_BELOW - index)) / MOUTH_WARN_BELOW;
	}
	c.praise = (policy.mouth * praise) / c.size;
	c.warning = (policy.mouth * warning) / c.size;
	const rumour = uniform(c.circleKey1, c.circleKey2, counter(month, PURPOSE.rumour)) < MOUTH_RUMOUR;
	c.image =
		MOUTH_IMAGE_FADE * c.image + (1 - MOUTH_IMAGE_FADE) * c.warning + (rumour ? MOUTH_RUMOUR_SIZE : 0);
}
