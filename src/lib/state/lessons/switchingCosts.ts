import { parametersFrom, type Parameters } from '$lib/domain/parameters';
import { stayingCurve } from '$lib/engine/stayingCurve';
import {
	SWITCHING_FACETS,
	SWITCHING_TYPES,
	type SwitchingBalance,
	type SwitchingFacet,
	type SwitchingType
} from '$lib/formulas/switchingBalance';

/** A customer between two suppliers, as the balance shows him. */
export type Balanced = SwitchingBalance;

/** The types in the order of the course, and the facets of each. */
export const SWITCHING_TYPE_LIST: readonly SwitchingType[] = SWITCHING_TYPES;
export const facetsIn = (type: SwitchingType): readonly SwitchingFacet[] => SWITCHING_FACETS[type];

/** How high the switching costs of each type stand, 0–100. */
export type Walls = Readonly<Record<SwitchingType, number>>;
export const NO_WALLS: Walls = { procedural: 0, financial: 0, relational: 0 };

/** Indices that the curves are drawn over, and those of an unhappy and a happy customer. */
export const INDICES: readonly number[] = Array.from({ length: 13 }, (_, i) => 40 + 5 * i);
const UNHAPPY = 50;
const HAPPY = 90;
/** The height that the page asks about. */
export const ASKED = 60;

/** The eight levers under walls by type: every facet of a type as high as its wall. */
export function facetsOf(walls: Partial<Walls>): Partial<Parameters> {
	return Object.fromEntries(
		SWITCHING_TYPES.flatMap((type) =>
			SWITCHING_FACETS[type].flatMap((facet) => (walls[type] === undefined ? [] : [[facet, walls[type]]]))
		)
	);
}

/** Rivals are many on this page. */
export const COMPETITION = 0.8;

/** Chance in per cent of still being a customer after a year behind these walls, in lively competition. */
export function stayingBehind(
	walls: Walls,
	at = INDICES,
	other: Partial<Parameters> = {}
): readonly number[] {
	return stayingCurve(parametersFrom({ competition: COMPETITION, ...facetsOf(walls), ...other }), at);
}

/** Odds of leaving within a month, where so many per cent stay a year and nobody leaves for natural causes. */
function monthlyOdds(stayYear: number): number {
	const stay = (stayYear / 100) ** (1 / 12);
	return (1 - stay) / stay;
}

/**
 * How many of the unhappy and of the happy are there after a year, and how much satisfaction decides: how many times
 * the happy customer's odds of leaving in a month those of the unhappy are. The model is a logit, so these odds show the
 * interaction alone: unlike points of retention, which have less room near 0 and 100.
 */
export function linkBehind(walls: Walls) {
	const at = [UNHAPPY, HAPPY];
	const [unhappy, happy] = stayingBehind(walls, at) as [number, number];
	const [less, more] = stayingBehind(walls, at, { naturalExit: 0 }) as [number, number];
	return { unhappy, happy, times: monthlyOdds(less) / monthlyOdds(more) };
}

/** One type alone at a height. */
export const alone = (type: SwitchingType, height: number): Walls => ({ ...NO_WALLS, [type]: height });

/** What the guesses about the types are compared with: which holds an unhappy customer best, which makes satisfaction decide more. */
export function typeOutcomes(height = ASKED) {
	const links = SWITCHING_TYPES.map((type) => ({ type, ...linkBehind(alone(type, height)) }));
	const most = (value: (link: (typeof links)[number]) => number) =>
		links.reduce((best, link) => (value(link) > value(best) ? link : best));
	const sharpest = most(({ times }) => times);
	return {
		holds: most(({ unhappy }) => unhappy).type,
		link: sharpest.times > linkBehind(NO_WALLS).times ? sharpest.type : 'none'
	};
}
