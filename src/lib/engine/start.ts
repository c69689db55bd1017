import type { Circle } from './circle';
import { CUSTOMER } from './circle';
import { EXPERIENCE as X, NEUTRAL, RELATIONSHIP as R, STAGE, VOLUME } from './constants';
import { believed, forMoney, satisfactionOf } from './experience';
import { exp, pow } from './math';
import type { Plan, Policy } from './policy';

/** A person becomes a customer: expectation from market, promise and nature; no experience yet, so C = 1. */
export function welcome(c: Circle, i: number, policy: Policy, market: number): void {
	c.status[i] = CUSTOMER;
	c.stage[i] = 0;
	c.tenure[i] = 0;
	const expected = expectationAtJoining(c.expectation[i]!, policy.promise, market);
	c.expected[i] = expected;
	c.perceived[i] = expected;
	c.satisfaction[i] = X.acceptable;
	c.trust[i] = R.trustAtJoining;
	c.brand[i] = 0;
	c.volume[i] = VOLUME.atJoining;
	c.volumeSlow[i] = VOLUME.atJoining;
	c.volumeTarget[i] = 1;
	c.grievance[i] = 0;
	c.neglect[i] = 0;
	c.staffShock[i] = 0;
	// Nothing is known of him yet: the neutral chance.
	c.stay[i] = (1 - c.baseHazard[i]!) * policy.naturalStay;
}

function expectationAtJoining(personal: number, promise: number, market: number): number {
	// Without experience, market and promise share its weight.
	const own = X.onPerceived / (X.onMarket + X.onPromise);
	return (1 + own) * (X.onMarket * market + X.onPromise * believed(promise, market)) + personal;
}

/** A customer of month 0 with this many months behind him: where the start's policy has brought him by then. */
export function settle(c: Circle, i: number, tenure: number, plan: Plan): void {
	const policy = plan.policies[0]!;
	const market = plan.market[0]!;
	welcome(c, i, policy, market);
	c.joined[i] = -tenure;
	c.original[i] = 1;
	if (tenure === 0) return;
	c.tenure[i] = tenure;

	const gone = (rate: number) => 1 - pow(1 - rate, tenure);
	const toward = (from: number, to: number, rate: number) => from + (to - from) * gone(rate);
	c.perceived[i] = toward(c.perceived[i]!, policy.delivered, X.perceivedRate);
	const target =
		X.onMarket * market +
		X.onPromise * believed(policy.promise, market) +
		X.onPerceived * policy.delivered +
		c.expectation[i]!;
	c.expected[i] = toward(c.expected[i]!, target, X.expectationRate);
	c.satisfaction[i] = toward(
		X.acceptable,
		satisfactionOf(forMoney(c.perceived[i]!, c.priceSensitivity[i]! * policy.netGap) / c.expected[i]!),
		X.satisfactionRate
	);
	const gap = Math.max(0, policy.promise - policy.delivered);
	const trust =
		policy.trustBase + R.trustOnSatisfaction * c.satisfaction[i]! - (R.trustOnKept + R.trustOnBroken) * gap;
	c.trust[i] = toward(R.trustAtJoining, Math.max(0, trust), R.trustUp);
	c.brand[i] = toward(
		0,
		R.brandOnTrust * c.trust[i]! + R.brandOnSatisfaction * c.satisfaction[i]!,
		R.brandRate
	);
	const heart =
		VOLUME.base + (VOLUME.onTrust * c.trust[i]! + VOLUME.onSatisfaction * c.satisfaction[i]!) / 100;
	const volume =
		(1 + policy.free * (heart - 1)) * (1 - VOLUME.onPrice * c.priceSensitivity[i]! * policy.netGap);
	c.volume[i] = toward(VOLUME.atJoining, volume, VOLUME.up);
	c.volumeSlow[i] = c.volume[i]!;
	c.volumeTarget[i] = volume;
	c.neglect[i] = NEUTRAL.neglect * (1 - exp(-tenure / 3));
	if (c.volume[i]! >= STAGE.stabilityVolume && c.trust[i]! >= STAGE.stabilityTrust) c.stage[i] = 2;
	else if (c.volume[i]! >= STAGE.formationVolume && c.trust[i]! >= STAGE.formationTrust) c.stage[i] = 1;
}
