import { area, line } from 'd3';

export type Position = (value: number) => number;

/*
 * One path per series, a tenth of a pixel exact. Values that are not finite leave a gap.
 */

/** The line through `values[i]` at `x(i)`. */
export function linePath(values: ArrayLike<number>, x: Position, y: Position): string {
	const draw = line<number>()
		.defined((value) => Number.isFinite(value))
		.x((_, i) => x(i))
		.y((value) => y(value))
		.digits(1);
	return draw(values as Iterable<number> & ArrayLike<number>) ?? '';
}

/** The area between `lower[i]` and `upper[i]`. */
export function areaPath(
	lower: ArrayLike<number>,
	upper: ArrayLike<number>,
	x: Position,
	y: Position
): string {
	const draw = area<number>()
		.defined((value, i) => Number.isFinite(value) && Number.isFinite(lower[i]!))
		.x((_, i) => x(i))
		.y0((_, i) => y(lower[i]!))
		.y1((value) => y(value))
		.digits(1);
	return draw(upper as Iterable<number> & ArrayLike<number>) ?? '';
}

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

/** A bar between two heights; nothing where it has none. */
export function barPath(left: number, right: number, top: number, bottom: number): string {
	const [l, r, t, b] = [tenth(left), tenth(right), tenth(top), tenth(bottom)];
	return t === b || !(r > l) || !Number.isFinite(t + b) ? '' : `M${l},${b}V${t}H${r}V${b}Z`;
}
