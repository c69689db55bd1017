import { scaleBand, scaleLinear } from 'd3';
import { axisRoom, endRoom, tickRoom, type Box } from './box';
import type { Position } from './path';
import { niceExtent, rangeOf, type Extent } from './extent';
import { niceDomain } from './linear';
import { textWidth } from './textWidth';

/** A row of bars or a line over the same points. */
export interface SeriesOf {
	readonly key: string;
	readonly name: string;
	readonly kind: 'line' | 'bar';
	/** One per point; not-a-number where there is none. */
	readonly values: readonly number[];
	readonly colour: string;
	readonly dashed?: boolean;
}

/**
 * The extent that all series need. It holds zero, for bars stand on it; lines that are read against each other alone may
 * do `withZero` off.
 */
export function seriesExtent(series: readonly SeriesOf[], withZero = true): Extent {
	const [low, high] = rangeOf(...series.map(({ values }) => values));
	return withZero || low === high ? niceExtent(low, high, 5) : niceDomain(low, high, 5);
}

interface SeriesRequest {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	/** Labels of the points, of the value axis and of the lines' ends. */
	readonly points: readonly string[];
	readonly axisLabels: readonly string[];
	readonly endLabels: readonly string[];
	readonly bars: number;
}

export interface SeriesLayout {
	readonly box: Box;
	/** Middle of a point. */
	readonly x: Position;
	/** Left edge of bar `nth` of a point. */
	readonly barX: (point: number, nth: number) => number;
	readonly barWidth: number;
	readonly nearest: (pixel: number) => number;
	/** Points that are labelled. */
	readonly ticks: readonly number[];
}

/** Room for the names of bars and lines over the plot. */
const keyRoom = (em: number) => Math.ceil(em * 1.9);

/** Divides the picture: value axis on the left, points below, names of the lines on the right. */
export function seriesLayout(request: SeriesRequest): SeriesLayout {
	const { width, height, em, points, bars } = request;
	const left = axisRoom(request.axisLabels, em);
	const right = Math.max(left + 1, width - endRoom(request.endLabels, em));
	const box = {
		left,
		right,
		top: bars > 0 ? keyRoom(em) : Math.ceil(em * 0.7),
		bottom: height - tickRoom(em)
	};
	const numbers = points.map((_, i) => i);
	const band = scaleBand<number>().domain(numbers).range([left, right]).paddingInner(0.3).paddingOuter(0.15);
	const even = scaleLinear()
		.domain([0, Math.max(1, points.length - 1)])
		.range([left, right]);
	const x = (i: number) => (bars > 0 ? (band(i) ?? left) + band.bandwidth() / 2 : even(i));
	const step = points.length > 1 ? Math.abs(x(1) - x(0)) : right - left;
	const barWidth = bars > 0 ? band.bandwidth() / bars : 0;
	return {
		box,
		x,
		barX: (point, nth) => (band(point) ?? left) + nth * barWidth,
		barWidth,
		nearest: (pixel) =>
			Math.max(0, Math.min(points.length - 1, Math.round((pixel - x(0)) / Math.max(step, 1e-9)))),
		ticks: labelled(points, step, em)
	};
}

/** As many labels as have room: every one, every second, fifth, tenth … and the first. */
function labelled(points: readonly string[], step: number, em: number): number[] {
	const room = Math.max(...points.map((label) => textWidth(label, em)), 0) + em * 0.8;
	const every = [1, 2, 5, 10, 20, 50, 100].find((n) => n * step >= room) ?? points.length;
	return points.map((_, i) => i).filter((i) => i % every === 0);
}
