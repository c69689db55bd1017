import type { Circle } from './circle';
import { CUSTOMER, LOST } from './circle';
import { MOUTH, STAGE } from './constants';
import type { Policy } from './policy';
import { counter, PURPOSE, uniform } from './random';

/**
 * What is said in the circle, from how its people stood at the end of last month: praise and warnings per head, 0–1,
 * and the company's standing, which warnings and the odd rumour spoil and time mends.
 */
export function wordOfMouth(c: Circle, policy: Policy, month: number): void {
	let praise = 0;
	let warning = 0;
	for (let i = 0; i < c.size; i++) {
		const status = c.status[i]!;
		if (status === CUSTOMER) {
			const s = c.satisfaction[i]!;
			if (s > MOUTH.praiseFrom) praise += (STAGE.referral[c.stage[i]!]! * (s - MOUTH.praiseFrom)) / 30;
			else if (s < MOUTH.warnBelow) warning += (MOUTH.warnBelow - s) / MOUTH.warnBelow;
		} else if (status === LOST && c.satisfaction[i]! < MOUTH.warnBelow) {
			warning += (0.5 * (MOUTH.warnBelow - c.satisfaction[i]!)) / MOUTH.warnBelow;
		}
	}
	c.praise = (policy.mouth * praise) / c.size;
	c.warning = (policy.mouth * warning) / c.size;
	const rumour = uniform(c.circleKey1, c.circleKey2, counter(month, PURPOSE.rumour)) < MOUTH.rumour;
	c.image = MOUTH.imageFade * c.image + (1 - MOUTH.imageFade) * c.warning + (rumour ? MOUTH.rumourSize : 0);
}
