import { STAGES } from '$lib/domain/typology';
import { createCircle, CUSTOMER, regroup } from './circle';
import { CIRCLE, EXPERIENCE as X, NEUTRAL, RELATIONSHIP as R } from './constants';
import { believed, forMoney, satisfactionOf } from './experience';
import type { Policy } from './policy';
import { stay } from './stay';

/*
 * One typical customer (price sensitivity and susceptibility of the mean, no personal expectation), followed month by
 * month by the equations of the simulation without its noise (README.md).
 */

/** How he stands at the end of a month; all 0–100 but grievance. */
export interface TypicalCustomer {
	readonly perceived: number;
	readonly expected: number;
	readonly satisfaction: number;
	readonly trust: number;
	readonly brand: number;
	readonly grievance: number;
}

const STABILITY = STAGES.indexOf('stability');

const market = (policy: Policy) => X.onMarket * X.market + X.onPromise * believed(policy.promise, X.market);
const judged = (perceived: number, expected: number, policy: Policy) =>
	satisfactionOf(forMoney(perceived, policy.netGap) / expected);
const trustTarget = (satisfaction: number, perceived: number, policy: Policy) => {
	const gap = Math.max(0, policy.promise - perceived);
	const target =
		policy.trustBase + R.trustOnSatisfaction * satisfaction - (R.trustOnKept + R.trustOnBroken) * gap;
	return Math.max(0, Math.min(100, target));
};
const brandTarget = (satisfaction: number, trust: number) =>
	R.brandOnTrust * trust + R.brandOnSatisfaction * satisfaction;

/** Just joined: what he expects is all that he has perceived, and the brand means nothing to him yet. */
export function newcomer(policy: Policy): TypicalCustomer {
	// Without experience, market and promise share its weight.
	const expected = (1 + X.onPerceived / (X.onMarket + X.onPromise)) * market(policy);
	return {
		perceived: expected,
		expected,
		satisfaction: X.acceptable,
		trust: R.trustAtJoining,
		brand: 0,
		grievance: 0
	};
}

/** Everything where it stays as long as nothing happens. */
export function atRest(policy: Policy): TypicalCustomer {
	const perceived = policy.delivered;
	const expected = Math.max(X.leastExpected, market(policy) + X.onPerceived * perceived);
	const satisfaction = judged(perceived, expected, policy);
	const trust = trustTarget(satisfaction, perceived, policy);
	return { perceived, expected, satisfaction, trust, brand: brandTarget(satisfaction, trust), grievance: 0 };
}

/** A month’s encounter, and what he makes of it: perceived, expected, satisfied. */
export function encountered(customer: TypicalCustomer, encounter: number, policy: Policy): TypicalCustomer {
	const perceived = Math.max(
		0,
		Math.min(100, customer.perceived + X.perceivedRate * (encounter - customer.perceived))
	);
	const target = market(policy) + X.onPerceived * perceived;
	const expected = Math.max(
		X.leastExpected,
		customer.expected + X.expectationRate * (target - customer.expected)
	);
	const satisfaction =
		customer.satisfaction +
		X.satisfactionRate * (judged(perceived, expected, policy) - customer.satisfaction);
	return { ...customer, perceived, expected, satisfaction };
}

/** What the month does to trust and brand loyalty. */
export function related(customer: TypicalCustomer, policy: Policy): TypicalCustomer {
	const target = trustTarget(customer.satisfaction, customer.perceived, policy);
	const rate = target > customer.trust ? R.trustUp : R.trustDown;
	const trust = customer.trust + rate * (target - customer.trust);
	const brand = customer.brand + R.brandRate * (brandTarget(customer.satisfaction, trust) - customer.brand);
	return { ...customer, trust, brand };
}

/** The monthly chance of staying, 0–1, of each of these, one month after the other, the first with `tenure` behind him. */
export function stayingOf(customers: readonly TypicalCustomer[], policy: Policy, tenure: number): number[] {
	const chances: number[] = [];
	for (let from = 0; from < customers.length; from += CIRCLE) {
		const circle = circleOf(customers.slice(from, from + CIRCLE), policy.typicalPropensity, tenure + from);
		stay(circle, policy);
		chances.push(...circle.stayNow.subarray(0, circle.size));
	}
	return chances;
}

/** A circle whose people are one customer in successive months, so that all of them are worked out at once. */
function circleOf(customers: readonly TypicalCustomer[], propensity: number, tenure: number) {
	const circle = createCircle();
	circle.size = customers.length;
	circle.status.fill(CUSTOMER);
	circle.stage.fill(STABILITY);
	circle.propensity.fill(propensity);
	circle.neglect.fill(NEUTRAL.neglect);
	circle.priceSensitivity.fill(1);
	circle.susceptibility.fill(1);
	customers.forEach(({ satisfaction, trust, brand, grievance }, i) => {
		circle.tenure[i] = tenure + i;
		circle.satisfaction[i] = satisfaction;
		circle.trust[i] = trust;
		circle.brand[i] = brand;
		circle.grievance[i] = grievance;
	});
	regroup(circle);
	return circle;
}
