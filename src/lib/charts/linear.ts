import { tickIncrement, ticks } from 'd3';

/** A linear scale. d3's own brings colours, dates and formats along, which no picture of ours needs. */
export interface Linear {
	(value: number): number;
	/** The value at a position. */
	invert(position: number): number;
	/** About `count` round values of the domain. */
	ticks(count: number): number[];
}

/**
 * Maps the domain onto the range.
 * @param clamp keeps positions within the range; off unless asked for
 */
export function linear(
	[d0, d1]: readonly [number, number],
	[r0, r1]: readonly [number, number],
	clamp = false
): Linear {
	const [low, high] = r0 < r1 ? [r0, r1] : [r1, r0];
	// A domain of one value lies in the middle of the range, as in d3.
	const at = (value: number) => r0 + (d1 === d0 ? 0.5 : (value - d0) / (d1 - d0)) * (r1 - r0);
	const scale = (value: number) => (clamp ? Math.min(high, Math.max(low, at(value))) : at(value));
	return Object.assign(scale, {
		invert(position: number) {
			const inside = clamp ? Math.min(high, Math.max(low, position)) : position;
			return d0 + (r1 === r0 ? 0.5 : (inside - r0) / (r1 - r0)) * (d1 - d0);
		},
		ticks: (count: number) => ticks(d0, d1, count)
	});
}

/** How often widening may change the step before it is given up. */
const ROUNDS = 10;

/** The domain widened to round ends; as it was where no step suits it. */
export function niceDomain(low: number, high: number, count: number): [number, number] {
	let [from, to, last] = [low, high, NaN];
	for (let round = 0; round < ROUNDS; round++) {
		// Negative for steps below one: then it is the inverse of the step, which stays exact.
		const step = tickIncrement(from, to, count);
		if (step === last) return [from, to];
		if (step > 0) [from, to] = [Math.floor(from / step) * step, Math.ceil(to / step) * step];
		else if (step < 0) [from, to] = [Math.ceil(from * step) / step, Math.floor(to * step) / step];
		else break;
		last = step;
	}
	return [low, high];
}
