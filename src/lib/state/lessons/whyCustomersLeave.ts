import { ATTITUDE_IDS, type Attitude } from '$lib/content/leavers';
import type { Run } from '$lib/domain/run';
import { CAUSES, LOYALTY_TYPES, STATUSES, type Cause, type LoyaltyType } from '$lib/domain/typology';
import type { ExperimentSetup } from './experiment.svelte';

/** The year looked at begins at this month, when levers are moved, and ends at that. */
export const FROM = 12;
export const TO = 24;

/** The company of the page: an exhibition organiser that loses about a quarter of its customers a year. */
export const LEAKING = {
	preset: 'exhibition',
	customers: 2000,
	months: TO,
	from: FROM
} as const satisfies ExperimentSetup;

/** The levers of the page: what the company does, then what it is up against. */
export const LEAVING_LEVERS = [
	'productQuality',
	'serviceSpeed',
	'promise',
	'price',
	'socialProgramme',
	'switchingCosts',
	'competition'
] as const;

/** The causes in the order of the course. */
export const CAUSE_ROW: readonly Cause[] = CAUSES;

/** Customers who left in the year, by cause. */
export function leaversOf(run: Run): Readonly<Record<Cause, number>> {
	const lost = (cause: Cause) => {
		let sum = 0;
		for (let month = FROM + 1; month <= TO; month++) sum += run.causes[cause][month] ?? 0;
		return sum;
	};
	return Object.fromEntries(CAUSES.map((cause) => [cause, lost(cause)])) as Record<Cause, number>;
}

/** The cause that took most. */
export function mainCause(leavers: Readonly<Record<Cause, number>>): Cause {
	return CAUSES.reduce((most, cause) => (leavers[cause] > leavers[most] ? cause : most));
}

export const leaversInAll = (leavers: Readonly<Record<Cause, number>>) =>
	CAUSES.reduce((sum, cause) => sum + leavers[cause], 0);

/** What customers did with their spending, from one year to the next. */
export const MOVES = ['left', 'less', 'more'] as const;
export type Move = (typeof MOVES)[number];
export interface Migration {
	readonly people: number;
	/** Change of spending, in per cent of what all of them spent the year before; losses positive for `left` and `less`. */
	readonly share: number;
}

const CUSTOMER = STATUSES.indexOf('customer');

/**
 * Of those who were customers all of the year before: who left, who bought less and who bought more, at the old prices.
 * Who left has still paid for his last months; the loss is what he spent less than the year before.
 * @param before the company read at the end of month 12, @param after at the end of month 24
 * @param price index of the second year ÷ that of the first
 */
export function migration(before: Run, after: Run, price: number): Readonly<Record<Move, Migration>> {
	const people = { left: 0, less: 0, more: 0 };
	const change = { left: 0, less: 0, more: 0 };
	let spent = 0;
	// A preview holds the first people only.
	before.people.status.subarray(0, after.people.status.length).forEach((status, i) => {
		const whole = status === CUSTOMER && before.people.joined[i]! <= 0 && before.people.left[i]! < 0;
		if (!whole) return;
		const [was, is] = [before.people.spend[i]!, after.people.spend[i]! / price];
		const move = after.people.left[i]! > FROM ? 'left' : is < was ? 'less' : 'more';
		people[move]++;
		change[move] += move === 'more' ? is - was : was - is;
		spent += was;
	});
	const factor = after.customers / after.simulated;
	const of = (move: Move): Migration => ({
		people: Math.round(people[move] * factor),
		share: (100 * change[move]) / spent
	});
	return { left: of('left'), less: of('less'), more: of('more') };
}

/** What holds the loyal of each type: our reading of the three attitudes of those who stay. */
const STAYING: Readonly<Record<LoyaltyType, Attitude | null>> = {
	premium: 'emotive',
	monopoly: 'inertial',
	inertia: 'inertial',
	price: 'deliberative',
	incentive: 'deliberative',
	none: null
};
/** Why those who left in the year did so: our reading of the three attitudes of those who slip. */
const LEAVING: Readonly<Record<Cause, Attitude>> = {
	natural: 'lifestyle',
	price: 'reconsidering',
	competitor: 'reconsidering',
	product: 'dissatisfied',
	neglect: 'dissatisfied',
	staff: 'dissatisfied',
	image: 'dissatisfied',
	integrity: 'dissatisfied'
};

/** How many of the simulated people show each attitude: the loyal customers at the end, and those who left in the year. */
export function attitudes({ people, customers, simulated }: Run): Readonly<Record<Attitude, number>> {
	const counts = Object.fromEntries(ATTITUDE_IDS.map((id) => [id, 0])) as Record<Attitude, number>;
	people.status.forEach((status, i) => {
		const left = people.left[i]!;
		const attitude =
			status === CUSTOMER
				? STAYING[LOYALTY_TYPES[people.loyalty[i]!]!]
				: left > FROM && left <= TO
					? LEAVING[CAUSES[people.cause[i]!]!]
					: null;
		if (attitude) counts[attitude] += customers / simulated;
	});
	return counts;
}

/** The bank of Coyles & Gokey (2002): balances lost, in per cent. */
export const BANK = { defection: 3, reduced: 24 } as const;

/** What guesses are compared with. */
export function leavingOutcomes(asked: Run | null) {
	return { cause: asked ? mainCause(leaversOf(asked)) : null, bank: BANK.reduced };
}
