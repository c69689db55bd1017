import { axisRoom, tickRoom, type Box } from './box';
import { linear } from './linear';
import { barPath, type Position } from './path';
import { textWidth } from './textWidth';
import type { ValueBins } from './value';

export interface ValueRequest {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	readonly bins: ValueBins;
	readonly axisLabels: readonly string[];
	readonly write: (value: number) => string;
}

export interface ValueLayout {
	readonly box: Box;
	/** Pixels of a lifetime value; what lies beyond the bins stands at their end. */
	readonly x: Position;
	readonly end: number;
	readonly ticks: readonly { readonly at: number; readonly label: string }[];
	/** The bin at a pixel. */
	readonly binAt: (pixel: number) => number;
}

/** Divides the picture of the histogram; three rows above the bars are for the marks and what they name. */
export function valueLayout({ width, height, em, bins, axisLabels, write }: ValueRequest): ValueLayout {
	const left = axisRoom(axisLabels, em);
	const end = bins.start + bins.bins * bins.step;
	const label = textWidth(`${write(end)}+`, em);
	const right = Math.max(left + 1, width - Math.ceil(label / 2));
	const scale = linear([bins.start, end], [left, right], true);
	const apart = label + em;
	const values = scale.ticks(Math.max(2, Math.min(8, Math.floor((right - left) / apart))));
	return {
		box: { left, right, top: Math.ceil(em * 4), bottom: height - tickRoom(em) },
		x: (value) => scale(value),
		end,
		ticks: values.map((value) => ({
			at: scale(value),
			label: write(value) + (bins.above && value === end ? '+' : '')
		})),
		binAt: (pixel) =>
			Math.max(0, Math.min(bins.bins - 1, Math.floor((scale.invert(pixel) - bins.start) / bins.step + 1e-9)))
	};
}

/**
 * The bars as three paths, stacked within a bin: losses in one, the middle, the top fifth.
 * @param y pixels of a share in per cent
 */
export function valueBars(bins: ValueBins, x: Position, y: Position) {
	const paths = { losses: '', middle: '', top: '' };
	for (let bin = 0; bin < bins.bins; bin++) {
		const from = bins.start + bin * bins.step;
		const [left, right] = [x(from) + 0.5, x(from + bins.step) - 0.5];
		let below = 0;
		for (const kind of ['losses', 'middle', 'top'] as const) {
			const upTo = below + (bins[kind][bin]! / bins.people) * 100;
			paths[kind] += barPath(left, right, y(upTo), y(below));
			below = upTo;
		}
	}
	return paths;
}
