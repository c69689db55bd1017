import { scaleLinear } from 'd3';
import type { Extent } from './extent';
import { tickCount } from './ticks';

/** Round values of an axis that has `height` pixels. */
export function valueTicks(extent: Extent, height: number, em: number): number[] {
	return scaleLinear().domain(extent).ticks(tickCount(height, em));
}

/** Pixels of a value: `bottom` is the low end, `top` the high one. */
export function valueScale(extent: Extent, bottom: number, top: number): (value: number) => number {
	const scale = scaleLinear().domain(extent).range([bottom, top]);
	return (value) => scale(value);
}
