import type { Extent } from './extent';
import { linear } from './linear';
import { tickCount } from './ticks';

/**
 * Round values of an axis that has `height` pixels: about one per three lines of type, at least two where they fit,
 * never closer than a line.
 */
export function valueTicks(extent: Extent, height: number, em: number): number[] {
	const scale = linear(extent, [0, height]);
	const wanted = tickCount(height, em);
	const apart = (ticks: number[]) => Math.abs(scale(ticks[1]!) - scale(ticks[0]!)) >= em * 1.6;
	for (const count of [0, 1, 2, 3, 4, -1, -2, -3, -4].map((more) => Math.max(1, wanted + more))) {
		const ticks = scale.ticks(count);
		if (ticks.length >= 2 && apart(ticks)) return ticks;
	}
	return scale.ticks(2).slice(0, 1);
}

/** Pixels of a value: `bottom` is the low end, `top` the high one. */
export function valueScale(extent: Extent, bottom: number, top: number): (value: number) => number {
	const scale = linear(extent, [bottom, top]);
	return (value) => scale(value);
}
