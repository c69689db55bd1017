import { parametersFrom, withLever } from '$lib/domain/parameters';
import type { Run } from '$lib/domain/run';
import { LOYALTY_TYPES, STATUSES, type LoyaltyType } from '$lib/domain/typology';
import { stayingCurve } from '$lib/engine/stayingCurve';

/** Satisfaction indices that the curves are drawn over. */
export const INDICES: readonly number[] = Array.from({ length: 13 }, (_, i) => 40 + 5 * i);

/** Chance in per cent of still being a customer after a year, at these indices. */
export function staying(competition: number, switchingCosts: number, at = INDICES): readonly number[] {
	return stayingCurve(withLever(parametersFrom({ competition }), 'switchingCosts', switchingCosts), at);
}

/** What the page asks to predict: open competition without walls, and an unhappy customer under monopoly. */
export const OPEN = { competition: 1, switchingCosts: 0 } as const;
export const MONOPOLY = { competition: 0, switchingCosts: 0 } as const;
const UNHAPPY = 40;

/** What the guesses are compared with: the curve at the drawn points, and the share of the unhappy who stay. */
export function satisfiedNotLoyalOutcomes(points: readonly number[]) {
	return {
		'open-curve': staying(OPEN.competition, OPEN.switchingCosts, points),
		monopoly: staying(MONOPOLY.competition, MONOPOLY.switchingCosts, [UNHAPPY])[0]!
	};
}

const CUSTOMER = STATUSES.indexOf('customer');

/** Share of the customers of a run by type of loyalty, in per cent; nothing where there are none. */
export function typeShares(run: Run): ReadonlyMap<LoyaltyType, number> {
	const counts = LOYALTY_TYPES.map(() => 0);
	let all = 0;
	run.people.status.forEach((status, i) => {
		if (status !== CUSTOMER) return;
		counts[run.people.loyalty[i]!]!++;
		all++;
	});
	return new Map(all === 0 ? [] : LOYALTY_TYPES.map((type, code) => [type, (100 * counts[code]!) / all]));
}
