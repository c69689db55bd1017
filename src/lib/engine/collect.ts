import type { CustomerColumns } from '$lib/domain/run';
import type { Circle } from './circle';
import { CUSTOMER, PROSPECT } from './circle';
import { CIRCLE } from './constants';
import { brandStageOf, loyaltyOf } from './loyalty';
import type { Plan } from './policy';

/** Columns for this many people. */
export function createColumns(people: number): CustomerColumns {
	const real = () => new Float32Array(people);
	return {
		status: new Uint8Array(people),
		stage: new Uint8Array(people),
		cause: new Uint8Array(people),
		brand: new Uint8Array(people),
		loyalty: new Uint8Array(people),
		joined: new Int16Array(people),
		left: new Int16Array(people),
		satisfaction: real(),
		intention: real(),
		trust: real(),
		spend: real(),
		profit: real(),
		realised: real(),
		forward: real(),
		value: real()
	};
}

/** Chance in per cent of still being a customer in a year at this chance of staying a month. */
export function intentionOf(stay: number): number {
	const p2 = stay * stay;
	const p4 = p2 * p2;
	return 100 * p4 * p4 * p4;
}

/** Lifetime value of member i: realised, and what is ahead discounted to the month of joining. NaN for prospects. */
export function valueOf(c: Circle, i: number, discount: number): number {
	if (c.status[i]! === PROSPECT) return NaN;
	return c.realised[i]! + c.forward[i]! * discount * c.origin[i]!;
}

/** Writes how the circle's people stand at the end of the month looked at. */
export function collectPeople(c: Circle, plan: Plan, viewAt: number, columns: CustomerColumns): void {
	const policy = plan.policies[viewAt]!;
	const discount = plan.discount[viewAt]!;
	const first = c.number * CIRCLE;
	for (let i = 0; i < c.size; i++) {
		const at = first + i;
		const status = c.status[i]!;
		columns.status[at] = status;
		columns.cause[at] = c.cause[i]!;
		columns.joined[at] = c.joined[i]!;
		columns.left[at] = c.left[i]!;
		columns.value[at] = valueOf(c, i, discount);
		columns.realised[at] = c.realised[i]!;
		columns.spend[at] = c.revenueYear[i]!;
		columns.profit[at] = c.profitYear[i]!;
		if (status === PROSPECT) continue;
		columns.stage[at] = c.stage[i]!;
		columns.brand[at] = brandStageOf(c.brand[i]!);
		columns.satisfaction[at] = c.satisfaction[i]!;
		columns.trust[at] = c.trust[i]!;
		if (status !== CUSTOMER) continue;
		const intention = intentionOf(c.stay[i]!);
		columns.intention[at] = intention;
		columns.loyalty[at] = loyaltyOf(c, i, policy, intention);
		columns.forward[at] = c.forward[i]!;
	}
}
