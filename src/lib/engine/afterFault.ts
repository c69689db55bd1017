import type { Parameters } from '$lib/domain/parameters';
import { STAGES } from '$lib/domain/typology';
import { createCircle, CUSTOMER, regroup } from './circle';
import { CIRCLE, COMPLAINT as K, EXPERIENCE as X, NEUTRAL, RELATIONSHIP as R } from './constants';
import { believed, forMoney, satisfactionOf } from './experience';
import { policyFrom, type Policy } from './policy';
import { stay } from './stay';

/** What becomes of a customer who met with a fault: none happened, he said nothing, he was let down, he was made whole. */
export const FAULT_COURSES = ['none', 'silent', 'disappointed', 'recovered'] as const;
export type FaultCourse = (typeof FAULT_COURSES)[number];

export interface Fault {
	/** By how much of what he expects the encounter falls short, 0–1. */
	readonly severity: number;
	/** The months that it happens in, from 1 on. */
	readonly months: readonly number[];
}

interface Customer {
	readonly perceived: number;
	readonly expected: number;
	readonly satisfaction: number;
	readonly trust: number;
	readonly brand: number;
	readonly grievance: number;
}

/** How long he has been a customer: what accrues with tenure has accrued in part. */
const TENURE = 24;
const STABILITY = STAGES.indexOf('stability');

/**
 * The chance of staying each month, 0–1, of a typical customer (price sensitivity and susceptibility of the mean, all
 * things at rest) of a company in which he meets with a fault, by what is made of it. The months follow the equations of
 * the simulation without its noise (README.md); the chance is computed by its own `stay`.
 * @param months how many months are followed; entry 0 is month 1
 */
export function afterFault(
	parameters: Parameters,
	{ severity, months: at }: Fault,
	course: FaultCourse,
	months: number
): number[] {
	const policy = policyFrom(parameters);
	let customer = atRest(policy);
	const followed = Array.from({ length: months }, (_, i) => {
		const faulty = course !== 'none' && at.includes(i + 1);
		const encounter = faulty ? (1 - severity) * customer.expected : policy.delivered;
		customer = related(handled(encountered(customer, encounter, policy), faulty ? course : 'none'), policy);
		return customer;
	});
	return stayingOf(followed, policy);
}

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

/** Everything where it stays as long as nothing happens. */
function atRest(policy: Policy): Customer {
	const perceived = policy.delivered;
	const expected = Math.max(X.leastExpected, market(policy) + X.onPerceived * perceived);
	const satisfaction = judged(perceived, expected, policy);
	const trust = trustTarget(satisfaction, perceived, policy);
	return { perceived, expected, satisfaction, trust, brand: brandTarget(satisfaction, trust), grievance: 0 };
}

function encountered(customer: Customer, encounter: number, policy: Policy): Customer {
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

function handled(customer: Customer, course: FaultCourse): Customer {
	const { satisfaction, trust } = customer;
	const grievance = customer.grievance * K.fade;
	if (course === 'recovered')
		return {
			...customer,
			grievance: Math.max(K.best, grievance - K.healed),
			trust: Math.min(100, trust + K.trustGain),
			satisfaction: Math.min(100, satisfaction + K.satisfactionGain)
		};
	if (course === 'disappointed')
		return {
			...customer,
			grievance: Math.min(K.worst, grievance + K.hurt),
			trust: Math.max(0, trust - K.trustLoss),
			satisfaction: Math.max(0, satisfaction - K.satisfactionLoss)
		};
	return { ...customer, grievance };
}

function related(customer: Customer, policy: Policy): Customer {
	const target = trustTarget(customer.satisfaction, customer.perceived, policy);
	const rate = target > customer.trust ? R.trustUp : R.trustDown;
	const trust = customer.trust + rate * (target - customer.trust);
	const brand = customer.brand + R.brandRate * (brandTarget(customer.satisfaction, trust) - customer.brand);
	return { ...customer, trust, brand };
}

/** The chance of staying of each of these, one month after the other. */
function stayingOf(customers: readonly Customer[], policy: Policy): number[] {
	const chances: number[] = [];
	for (let from = 0; from < customers.length; from += CIRCLE) {
		const circle = circleOf(customers.slice(from, from + CIRCLE), policy.typicalPropensity, TENURE + from);
		stay(circle, policy);
		chances.push(...circle.stayNow.subarray(0, circle.size));
	}
	return chances;
}

/** A circle whose people are one customer in successive months, so that all of them are worked out at once. */
function circleOf(customers: readonly Customer[], propensity: number, tenure: number) {
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
