import { niceDomain } from './linear';

export type Extent = readonly [from: number, to: number];

/**
 * The extent of an axis: round numbers that hold `from` and `to`. Zero is always held, for areas and bars stand on
 * it. Nothing to show gives 0 … 1.
 */
export function niceExtent(from: number, to: number, ticks = 8): Extent {
	const low = Math.min(0, Number.isFinite(from) ? from : 0);
	const high = Math.max(0, Number.isFinite(to) ? to : 0);
	if (low === high) return [0, 1];
	const [nice0, nice1] = niceDomain(low, high, ticks);
	// Rounding may lose the last digit of a huge range's small end.
	return [Math.min(low, nice0), Math.max(high, nice1)];
}

/** The largest and smallest finite number of several arrays; [0, 0] where there is none. */
export function rangeOf(...arrays: readonly (ArrayLike<number> | undefined)[]): Extent {
	let [low, high] = [Infinity, -Infinity];
	for (const array of arrays) {
		for (let i = 0; array && i < array.length; i++) {
			const value = array[i]!;
			if (value < low) low = value;
			if (value > high && value < Infinity) high = value;
		}
	}
	return [Number.isFinite(low) ? low : 0, Number.isFinite(high) ? high : 0];
}

/**
 * Holds an axis still under a moving picture: while a slider is being dragged the extent only widens; at rest it is
 * what the data want.
 */
export class StickyExtent {
	#held: Extent | undefined;

	next(wanted: Extent, settled: boolean): Extent {
		const held = this.#held;
		if (settled || !held) return (this.#held = wanted);
		if (wanted[0] >= held[0] && wanted[1] <= held[1]) return held;
		return (this.#held = [Math.min(held[0], wanted[0]), Math.max(held[1], wanted[1])]);
	}
}
