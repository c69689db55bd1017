import type { Run } from '$lib/domain/run';
import { CAUSES, STATUSES, quadrantOf, type Cause } from '$lib/domain/typology';

/** A customer worth a look, and why. */
export interface Listed {
	/** Position in the run's columns. */
	readonly customer: number;
	/** Month and cause of the departure; null for those who are there. */
	readonly left: { readonly month: number; readonly cause: Cause } | null;
	readonly satisfaction: number;
	/** Lifetime value; NaN where there is none. */
	readonly value: number;
}

export const LISTS = ['leavers', 'hostages', 'valuable'] as const;
export type ListName = (typeof LISTS)[number];

const LENGTH = 12;
const CUSTOMER = STATUSES.indexOf('customer');
const LOST = STATUSES.indexOf('lost');

/** The first few customers by a rank, smallest first; those without one are left out. */
function first({ people, simulated }: Run, rank: (i: number) => number | null): Listed[] {
	const ranked: { i: number; by: number }[] = [];
	for (let i = 0; i < simulated; i++) {
		const by = rank(i);
		if (by !== null && !Number.isNaN(by)) ranked.push({ i, by });
	}
	ranked.sort((a, b) => a.by - b.by || a.i - b.i);
	return ranked.slice(0, LENGTH).map(({ i }) => ({
		customer: i,
		left:
			people.status[i] === LOST
				? { month: people.left[i]!, cause: CAUSES[people.cause[i]!] ?? 'natural' }
				: null,
		satisfaction: people.satisfaction[i]!,
		value: people.value[i]!
	}));
}

/** Customers to begin with, at the month looked at: who left last, the unhappiest who stay, the most valuable. */
export function customerLists(run: Run): Record<ListName, Listed[]> {
	const { status, left, satisfaction, intention, value } = run.people;
	return {
		leavers: first(run, (i) => (status[i] === LOST ? -left[i]! : null)),
		hostages: first(run, (i) =>
			status[i] === CUSTOMER && quadrantOf(satisfaction[i]!, intention[i]!) === 'hostage'
				? satisfaction[i]!
				: null
		),
		valuable: first(run, (i) => -value[i]!)
	};
}
