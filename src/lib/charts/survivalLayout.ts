import { line } from 'd3';
import { axisRoom, endRoom, tickRoom, type Box } from './box';
import { linear } from './linear';
import type { CurvePoint } from './survival';

interface SurvivalRequest {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	readonly periods: number;
	readonly axisLabels: readonly string[];
	readonly endLabels: readonly string[];
}

export interface SurvivalLayout {
	readonly box: Box;
	/** Pixels of a period. */
	readonly x: (period: number) => number;
	readonly periodAt: (pixel: number) => number;
	/** Whole periods to be labelled. */
	readonly ticks: readonly number[];
}

/** Divides the picture of the survival chart; a row above the plot is for the end of the fitted part. */
export function survivalLayout(request: SurvivalRequest): SurvivalLayout {
	const { width, height, em, periods } = request;
	const left = axisRoom(request.axisLabels, em);
	const right = Math.max(left + 1, width - endRoom(request.endLabels, em));
	const scale = linear([0, periods], [left, right]);
	const most = Math.max(2, Math.floor((right - left) / (em * 3.5)));
	return {
		box: { left, right, top: Math.ceil(em * 1.8), bottom: height - tickRoom(em) },
		x: (period) => scale(period),
		periodAt: (pixel) => Math.max(0, Math.min(periods, Math.round(scale.invert(pixel)))),
		ticks: scale.ticks(Math.min(most, periods)).filter(Number.isInteger)
	};
}

/** The path of a curve. */
export function curvePath(
	curve: readonly CurvePoint[],
	x: (period: number) => number,
	y: (percent: number) => number
): string {
	const draw = line<CurvePoint>()
		.x((p) => x(p.period))
		.y((p) => y(p.percent))
		.digits(1);
	return draw([...curve]) ?? '';
}
