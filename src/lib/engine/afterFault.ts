import type { Parameters } from '$lib/domain/parameters';
import { COMPLAINT as K } from './constants';
import { policyFrom } from './policy';
import { atRest, encountered, related, stayingOf, type TypicalCustomer } from './typicalCustomer';

/** What becomes of a customer who met with a fault: none happened, he said nothing, he was let down, he was made whole. */
export const FAULT_COURSES = ['none', 'silent', 'disappointed', 'recovered'] as const;
export type FaultCourse = (typeof FAULT_COURSES)[number];

export interface Fault {
	/** By how much of what he expects the encounter falls short, 0–1. */
	readonly severity: number;
	/** The months that it happens in, from 1 on. */
	readonly months: readonly number[];
}

/** How long he has been a customer: what accrues with tenure has accrued in part. */
const TENURE = 24;

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
	return stayingOf(followed, policy, TENURE);
}

function handled(customer: TypicalCustomer, course: FaultCourse): TypicalCustomer {
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
