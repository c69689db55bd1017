import { valueUnder, type ComparedCustomer, type Conventions, type Dimension } from './conventions';

/** One convention changed on the way from one method to another, and what that does to the value. */
export interface PathStep {
	readonly dimension: Dimension;
	readonly from: string;
	readonly to: string;
	/** Value after the change less value before it. */
	readonly amount: number;
}

/** The plain value of each dimension: from it every other is defined, whatever the rest. */
const PLAIN: Partial<Conventions> = {
	rhythm: 'yearly',
	promotionTime: 'withProfit',
	promotionFor: 'buyers',
	discounting: 'yes',
	staying: 'retention'
};
/** In this order what is not plain is made plain, and in the opposite order the rest is put on. */
const ORDER: readonly Dimension[] = [
	'rhythm',
	'promotionTime',
	'promotionFor',
	'discounting',
	'payments',
	'staying'
];

/**
 * Leads from one method's conventions to another's, changing one at a time; the amounts add up to the whole difference.
 * The order is chosen so that every value on the way exists: what makes a sum longer is taken away first and put on last.
 */
export function conventionPath(
	from: Conventions,
	to: Conventions,
	customer: ComparedCustomer
): readonly PathStep[] {
	let now = from;
	let value = valueUnder(from, customer);
	const steps: PathStep[] = [];
	const turn = (dimension: Dimension, target: string | undefined) => {
		const before = now[dimension];
		if (target === undefined || before === target) return;
		now = { ...now, [dimension]: target };
		const next = valueUnder(now, customer);
		steps.push({ dimension, from: before, to: target, amount: next - value });
		value = next;
	};
	// Shorter, simpler, discounted: but only where the target differs.
	for (const dimension of ORDER) {
		if (now[dimension] === to[dimension]) continue;
		if (dimension === 'payments') {
			if (to.payments !== 'endless') turn('payments', to.payments);
		} else turn(dimension, PLAIN[dimension]);
	}
	turn('first', to.first);
	for (const dimension of ORDER.toReversed()) turn(dimension, to[dimension]);
	return steps;
}
