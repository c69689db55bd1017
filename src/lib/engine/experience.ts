import type { Circle } from './circle';
import { AT } from './circle';
import { EXPERIENCE as X } from './constants';
import type { Policy } from './policy';
import { counter, draw, PURPOSE } from './random';

// As constants of this module the compiler writes them into the code; as fields of an object it would load them.
const AT_PRICE_SENSITIVITY = AT.priceSensitivity;
const AT_EXPECTATION = AT.expectation;
const AT_PERCEIVED = AT.perceived;
const AT_EXPECTED = AT.expected;
const AT_SATISFACTION = AT.satisfaction;
const AT_SHORTFALL = AT.shortfall;
const EXPERIENCE_NOISE = X.noise;
const EXPERIENCE_PERCEIVED_RATE = X.perceivedRate;
const EXPERIENCE_VALUE_SHARE = X.valueShare;
const EXPERIENCE_VALUE_ON_PRICE = X.valueOnPrice;
const EXPERIENCE_ON_MARKET = X.onMarket;
const EXPERIENCE_ON_PROMISE = X.onPromise;
const EXPERIENCE_ON_PERCEIVED = X.onPerceived;
const EXPERIENCE_EXPECTATION_RATE = X.expectationRate;
const EXPERIENCE_LEAST_EXPECTED = X.leastExpected;
const EXPERIENCE_ACCEPTABLE = X.acceptable;
const EXPERIENCE_GAIN = X.gain;
const EXPERIENCE_LOSS_AVERSION = X.lossAversion;
const EXPERIENCE_SATISFACTION_RATE = X.satisfactionRate;

/** Two 16-bit halves of a draw, added and scaled to mean 0 and standard deviation 1 (triangular: √6 · (−1 … 1)). */
const SCALE = Math.sqrt(6) / 65535;
const SHIFT = Math.sqrt(6);

const ROOM = 100 - EXPERIENCE_ACCEPTABLE;
/** Slope of the losses: slope of gains at C = 1 (2 · gain · room) × loss aversion, per unit of the index below. */
const LOSS = (2 * EXPERIENCE_GAIN * ROOM * EXPERIENCE_LOSS_AVERSION) / EXPERIENCE_ACCEPTABLE;

/**
 * Performance for money: perceived · (1 − valueShare · valueOnPrice · sensitivity · ln price), where `feltPrice` is
 * sensitivity · ln price.
 */
export function forMoney(perceived: number, feltPrice: number): number {
	return perceived * (1 - EXPERIENCE_VALUE_SHARE * EXPERIENCE_VALUE_ON_PRICE * feltPrice);
}

/**
 * The promise as it enters expectation, index points: as it is made where it says more than the market's level; one
 * below is believed only in part, because who hears little expects what is usual.
 */
export function believed(promise: number, market: number): number {
	return promise < market ? market - X.promiseBelow * (market - promise) : promise;
}

/**
 * Satisfaction 0–100 that the ratio C = performance ÷ expectation leads to.
 * C ≥ 1: 70 + 30 · (1 − (1 + gain · (C − 1))⁻²); C < 1: 70 ÷ (1 + loss · (1 − C)).
 */
export function satisfactionOf(ratio: number): number {
	const x = ratio - 1;
	if (x < 0) return EXPERIENCE_ACCEPTABLE / (1 - LOSS * x);
	const y = 1 + EXPERIENCE_GAIN * x;
	return 100 - ROOM / (y * y);
}

/** One month's encounter of every customer: perceived performance, expectation, satisfaction. */
export function experience(c: Circle, policy: Policy, month: number, market: number): void {
	const s = c.all;
	const { key1, key2, members } = c;
	const count = counter(month, PURPOSE.encounter);
	const common = EXPERIENCE_ON_MARKET * market + EXPERIENCE_ON_PROMISE * believed(policy.promise, market);
	const { delivered, netGap } = policy;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const bits = draw(key1[i]!, key2[i]!, count);
		const noise = ((bits >>> 16) + (bits & 0xffff)) * SCALE - SHIFT;
		const encounter = delivered + EXPERIENCE_NOISE * noise;
		const smooth = s[AT_PERCEIVED + i]! + EXPERIENCE_PERCEIVED_RATE * (encounter - s[AT_PERCEIVED + i]!);
		const p = smooth < 0 ? 0 : smooth > 100 ? 100 : smooth;
		const target = common + EXPERIENCE_ON_PERCEIVED * p + s[AT_EXPECTATION + i]!;
		const moved = s[AT_EXPECTED + i]! + EXPERIENCE_EXPECTATION_RATE * (target - s[AT_EXPECTED + i]!);
		// Never nothing: the ratio needs something to divide by.
		const e = moved < EXPERIENCE_LEAST_EXPECTED ? EXPERIENCE_LEAST_EXPECTED : moved;
		const inverse = 1 / e;
		s[AT_PERCEIVED + i] = p;
		s[AT_EXPECTED + i] = e;
		s[AT_SATISFACTION + i] =
			s[AT_SATISFACTION + i]! +
			EXPERIENCE_SATISFACTION_RATE *
				(satisfactionOf(forMoney(p, s[AT_PRICE_SENSITIVITY + i]! * netGap) * inverse) -
					s[AT_SATISFACTION + i]!);
		s[AT_SHORTFALL + i] = 1 - encounter * inverse;
	}
}
