export type Position = (value: number) => number;

/*
 * One path per series, a tenth of a pixel exact. Values that are not finite leave a gap. Straight lines only: d3-shape
 * draws the same (a test compares them) but brings all its curves along, and the first visit to the Lab pays for them.
 */

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

/** The stretches without a gap, each from its first index to the one after its last. */
function* stretches(length: number, isThere: (i: number) => boolean): Generator<[from: number, to: number]> {
	for (let from = 0; from < length; from++) {
		if (!isThere(from)) continue;
		let to = from + 1;
		while (to < length && isThere(to)) to++;
		yield [from, to];
		from = to;
	}
}

/** The line through `values[i]` at `x(i)`. */
export function linePath(values: ArrayLike<number>, x: Position, y: Position): string {
	let path = '';
	for (const [from, to] of stretches(values.length, (i) => Number.isFinite(values[i]!))) {
		for (let i = from; i < to; i++) {
			path += `${i === from ? 'M' : 'L'}${tenth(x(i))},${tenth(y(values[i]!))}`;
		}
		// A point alone is a dot: closed, so that round ends show it.
		if (to === from + 1) path += 'Z';
	}
	return path;
}

/** The area between `lower[i]` and `upper[i]`. */
export function areaPath(
	lower: ArrayLike<number>,
	upper: ArrayLike<number>,
	x: Position,
	y: Position
): string {
	const isThere = (i: number) => Number.isFinite(upper[i]!) && Number.isFinite(lower[i]!);
	let path = '';
	for (const [from, to] of stretches(upper.length, isThere)) {
		for (let i = from; i < to; i++) {
			path += `${i === from ? 'M' : 'L'}${tenth(x(i))},${tenth(y(upper[i]!))}`;
		}
		for (let i = to - 1; i >= from; i--) path += `L${tenth(x(i))},${tenth(y(lower[i]!))}`;
		path += 'Z';
	}
	return path;
}

/** A bar between two heights; nothing where it has none. */
export function barPath(left: number, right: number, top: number, bottom: number): string {
	const [l, r, t, b] = [tenth(left), tenth(right), tenth(top), tenth(bottom)];
	return t === b || !(r > l) || !Number.isFinite(t + b) ? '' : `M${l},${b}V${t}H${r}V${b}Z`;
}
