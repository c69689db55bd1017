import { recencyChain, limitValues, type CustomerMarkov, type Recency } from './customerMarkov';

/** A policy and what a customer is worth under it. */
export interface ContactPolicy {
	/** Whether customers at recency 1 … k are contacted; who is not contacted is given up. */
	readonly contacted: readonly boolean[];
	/** V∞ at recency 1 … k. */
	readonly values: readonly number[];
}

/** Values for ever when only some recencies are contacted: the others earn no more and are lost at once. */
export function valuesUnder(recency: Recency, contacted: readonly boolean[]): number[] {
	const chain = recencyChain(recency);
	const k = recency.probabilities.length;
	const lost = chain.transition[k]!;
	const policy: CustomerMarkov = {
		...chain,
		transition: chain.transition.map((row, j) => (contacted[j] === false ? lost : row)),
		reward: chain.reward.map((earned, j) => (contacted[j] === false ? earned + recency.contact : earned))
	};
	return limitValues(policy).slice(0, k);
}

/**
 * When to stop contacting: every policy tried on the way, the best one last.
 *
 * Starts by contacting everybody. A recency is worth contacting while −c + [p V₁ + (1 − p) V_next]/(1+d) > 0; where it is
 * not, it is given up, and the values are solved again, until nothing changes (Howard's policy iteration: no policy is
 * better in any state). A negative value in the table is where to stop.
 * Source: Pfeifer & Carraway 2000.
 */
export function contactPolicies(recency: Recency): ContactPolicy[] {
	let contacted: readonly boolean[] = recency.probabilities.map(() => true);
	const tried: ContactPolicy[] = [];
	for (;;) {
		const policy = { contacted, values: valuesUnder(recency, contacted) };
		tried.push(policy);
		const next = improvedPolicy(recency, policy);
		if (next.every((now, j) => now === contacted[j])) return tried;
		contacted = next;
	}
}

/** A step of policy iteration: whom to contact when what comes after is worth what it is under `policy`. */
export function improvedPolicy(recency: Recency, { contacted, values }: ContactPolicy): boolean[] {
	const nothing = 1e-9 * (Math.abs(recency.margin) + Math.abs(recency.contact));
	return contacted.map((now, j) => {
		const gain = worthOfContact(recency, values, j);
		// At a gain of nothing either is right: no change, so that the iteration ends.
		return Math.abs(gain) <= nothing ? now : gain > 0;
	});
}

/** What contacting a customer at recency j + 1 once more brings, the policy being followed afterwards. */
function worthOfContact(recency: Recency, values: readonly number[], j: number): number {
	const p = recency.probabilities[j]!;
	const next = values[j + 1] ?? 0;
	return -recency.contact + (p * values[0]! + (1 - p) * next) / (1 + recency.discount);
}
