import type { Circle } from './circle';
import { AT } from './circle';
import { EXPERIENCE as X } from './constants';
import type { Policy } from './policy';
import { counter, draw, PURPOSE } from './random';

/** Two 16-bit halves of a draw, added and scaled to mean 0 and standard deviation 1 (triangular: √6 · (−1 … 1)). */
const SCALE = Math.sqrt(6) / 65535;
const SHIFT = Math.sqrt(6);

const ROOM = 100 - X.acceptable;
/** Slope of the losses: slope of gains at C = 1 (2 · gain · room) × loss aversion, per unit of the index below. */
const LOSS = (2 * X.gain * ROOM * X.lossAversion) / X.acceptable;

/**
 * Satisfaction 0–100 that a state of perceived and expected performance leads to.
 * C = performance ÷ expectation, performance = perceived · (1 − valueShare · valueOnPrice · sensitivity · ln price).
 * C ≥ 1: 70 + 30 · (1 − (1 + gain · (C − 1))⁻²); C < 1: 70 ÷ (1 + loss · (1 − C)).
 */
export function satisfactionOf(perceived: number, expected: number, feltPrice: number): number {
	const x = (perceived * (1 - X.valueShare * X.valueOnPrice * feltPrice)) / expected - 1;
	if (x < 0) return X.acceptable / (1 - LOSS * x);
	const y = 1 + X.gain * x;
	return 100 - ROOM / (y * y);
}

/** One month's encounter of every customer: perceived performance, expectation, satisfaction. */
export function experience(c: Circle, policy: Policy, month: number, market: number): void {
	const s = c.all;
	const { key1, key2, members } = c;
	const count = counter(month, PURPOSE.encounter);
	const common = X.onMarket * market + X.onPromise * policy.promise;
	const { delivered, netGap } = policy;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const bits = draw(key1[i]!, key2[i]!, count);
		const noise = ((bits >>> 16) + (bits & 0xffff)) * SCALE - SHIFT;
		const encounter = delivered + X.noise * noise;
		const p = s[AT.perceived + i]! + X.perceivedRate * (encounter - s[AT.perceived + i]!);
		const target = common + X.onPerceived * p + s[AT.expectation + i]!;
		const e = s[AT.expected + i]! + X.expectationRate * (target - s[AT.expected + i]!);
		s[AT.perceived + i] = p;
		s[AT.expected + i] = e;
		s[AT.satisfaction + i] =
			s[AT.satisfaction + i]! +
			X.satisfactionRate *
				(satisfactionOf(p, e, s[AT.priceSensitivity + i]! * netGap) - s[AT.satisfaction + i]!);
		s[AT.shortfall + i] = (e - encounter) / e;
	}
}
