import { STAGES } from '$lib/domain/typology';
import type { Parameters } from '$lib/domain/parameters';
import { createCircle, CUSTOMER, regroup, type Circle } from './circle';
import { NEUTRAL, RELATIONSHIP as R, STAGE, SWITCHING } from './constants';
import { pow } from './math';
import { policyFrom, type Policy } from './policy';
import { stay } from './stay';

/** The three levels of tie, by the lever that pays for them. */
const TIE_LEVERS = {
	financial: 'financialProgramme',
	social: 'socialProgramme',
	structural: 'structuralProgramme'
} as const satisfies Record<string, keyof Parameters>;
export type Tie = keyof typeof TIE_LEVERS;

/** Programmes that begin at month 0: how much of each, 0–100, and from which month on rivals offer the same. */
export interface TiePlan {
	readonly levels: Readonly<Partial<Record<Tie, number>>>;
	/** Months; a tie that is not named is never copied. */
	readonly copied: Readonly<Partial<Record<Tie, number>>>;
}

export interface TieCourse {
	/** By month 0 … months: chance in per cent of still being there after a year at that month's odds. */
	readonly staying: readonly number[];
	/** What the programmes cost for him a month, money. */
	readonly cost: number;
	/** Discounted contribution expected from him over the months, after programmes. */
	readonly value: number;
}

const TENURE = 24;
const STABILITY = STAGES.indexOf('stability');

/**
 * A typical customer (two years in stability, neutral satisfaction, average spend) of a company that begins retention
 * programmes at month 0, month by month. What a programme offers sets the company apart until a rival offers the same:
 * then its term in the log-odds and the rebate against the rival's price fall away, while its cost goes on. What it has
 * grown (trust, brand loyalty, attention, and the relational costs that come of them) is the company's own and stays; so
 * is what the customer has built around a structural tie, which accrues as his learning does: he would have to build it
 * anew. Computed by the simulation's own `stay`; the rule of copying and the sizes are ours, the three levels Berry &
 * Parasuraman's (1991).
 */
export function tieCourse(parameters: Parameters, { levels, copied }: TiePlan, months: number): TieCourse {
	const without = { ...parameters, financialProgramme: 0, socialProgramme: 0, structuralProgramme: 0 };
	const withTies = { ...without };
	for (const tie of Object.keys(levels) as Tie[]) withTies[TIE_LEVERS[tie]] = levels[tie] ?? 0;
	const [none, policy] = [policyFrom(without), policyFrom(withTies)];
	const circle = typicalCustomer(none);
	const cost = policy.programmes - none.programmes + policy.spend * (policy.rebate - none.rebate);
	const contribution =
		policy.spend * (policy.revenue - policy.goods - policy.qualityCost) -
		policy.serve * STAGE.serve[STABILITY]! -
		policy.barriers;
	const staying: number[] = [];
	let there = 1;
	let value = 0;
	for (let month = 0; month <= months; month++) {
		// Month 0 is the state before; from month 1 on he has paid for the month when he stays or leaves.
		if (month > 0) {
			grow(circle, policy);
			value += there * pow(policy.discount, month) * (contribution - cost);
		}
		stay(circle, month === 0 ? none : distinct(policy, none, copied, month));
		if (month > 0) there *= circle.stayNow[0]!;
		staying.push(100 * pow(circle.stayNow[0]!, 12));
	}
	return { staying, cost, value };
}

/** The policy as customers compare it: without what a rival offers too. */
function distinct(policy: Policy, none: Policy, copied: TiePlan['copied'], month: number): Policy {
	const gone = (tie: Tie) => month > (copied[tie] ?? Infinity);
	const built = month / (month + SWITCHING.accrual);
	return {
		...policy,
		...(gone('financial') && { financialTerm: none.financialTerm, netGap: none.netGap }),
		...(gone('social') && { socialTerm: none.socialTerm }),
		...(gone('structural') && {
			structuralTerm: none.structuralTerm + built * (policy.structuralTerm - none.structuralTerm)
		})
	};
}

const trustTarget = (policy: Policy) => policy.trustBase + R.trustOnSatisfaction * NEUTRAL.satisfaction;
const brandTarget = (trust: number) => R.brandOnTrust * trust + R.brandOnSatisfaction * NEUTRAL.satisfaction;

/** One customer whose relationship has come to rest under a policy. */
function typicalCustomer(policy: Policy) {
	const circle = createCircle();
	circle.size = 1;
	circle.status.fill(CUSTOMER);
	circle.stage.fill(STABILITY);
	circle.propensity.fill(policy.typicalPropensity);
	circle.tenure.fill(TENURE);
	circle.priceSensitivity.fill(1);
	circle.susceptibility.fill(1);
	circle.satisfaction.fill(NEUTRAL.satisfaction);
	circle.trust.fill(trustTarget(policy));
	circle.brand.fill(brandTarget(trustTarget(policy)));
	circle.neglect.fill(neglectAtRest(policy));
	regroup(circle);
	return circle;
}

/** Expected months since somebody attended to him, where it has come to rest; he forgets counting at the cap. */
function neglectAtRest({ contact }: Policy): number {
	let months = 0;
	for (let k = 1; k <= R.neglectCap; k++) months += pow(1 - contact, k);
	return months;
}

/** A month of relationship without luck: trust, brand loyalty and attention on their way. */
function grow(c: Circle, policy: Policy): void {
	const trust = c.trust[0]!;
	const target = trustTarget(policy);
	c.trust[0] = trust + (target > trust ? R.trustUp : R.trustDown) * (target - trust);
	c.brand[0] = c.brand[0]! + R.brandRate * (brandTarget(c.trust[0]!) - c.brand[0]!);
	// The expectation of a count that begins anew with each contact closes its gap by the chance of a contact.
	c.neglect[0] = c.neglect[0]! + policy.contact * (neglectAtRest(policy) - c.neglect[0]!);
}
