import type { Bounds } from '$lib/formulas/grade';

/** How the wanted final mark stands. */
export type Need =
	/** Out of reach, whatever comes. */
	| 'unreachable'
	/** Within reach only where coursework to come brings enough. */
	| 'rangeOver'
	/** The paper must bring something between two marks, depending on coursework to come. */
	| 'range'
	/** All coursework is known: the paper must bring exactly this. */
	| 'exactly'
	/** Needs nothing from the paper only where coursework to come brings full marks. */
	| 'maybeSafe'
	/** Reached already, whatever comes. */
	| 'safe';

/** How it stands, from what the paper must bring at best and at worst. */
export function needOf({ low, high }: Bounds): Need {
	const dust = 1e-9;
	if (low > 100 + dust) return 'unreachable';
	if (high <= dust) return 'safe';
	if (high - low < dust) return 'exactly';
	if (high > 100 + dust) return 'rangeOver';
	return low <= dust ? 'maybeSafe' : 'range';
}

/** A mark that must at least be reached, to one decimal, never rounded down. */
export function atLeastMark(mark: number): number {
	return Math.ceil(mark * 10 - 1e-9) / 10;
}
