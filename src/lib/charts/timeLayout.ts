import { axisRoom, endRoom, tickRoom, type Box } from './box';
import { linear } from './linear';
import { placeMarks, type PlacedMark } from './marks';
import type { Mark } from './props';
import { textWidth } from './textWidth';
import { monthTicks } from './ticks';

export interface TimeRequest {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	readonly months: number;
	/** Labels of the value axis, and at the right end of the lines. */
	readonly axisLabels: readonly string[];
	readonly endLabels: readonly string[];
	readonly marks: readonly Mark[];
	readonly several: (count: number) => string;
	/** The last label of the month axis. */
	readonly lastLabel: string;
}

export interface TimeLayout {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	readonly months: number;
	readonly box: Box;
	/** Pixels of a month, and the nearest month to a pixel. */
	readonly x: (month: number) => number;
	readonly monthAt: (pixel: number) => number;
	readonly ticks: readonly number[];
	readonly marks: readonly PlacedMark[];
	/** Height of a row of mark labels. */
	readonly markRow: number;
}

/** Rows of decisions over a plot; a low one has no room for a second. */
const markRows = (height: number, em: number) => (height < em * 16 ? 1 : 2);

/** Divides the picture of a time chart: value axis, plot, end labels, months below, decisions above. */
export function timeLayout(request: TimeRequest): TimeLayout {
	const { width, height, em, months } = request;
	const left = axisRoom(request.axisLabels, em);
	const right = Math.max(left + 1, width - endRoom(request.endLabels, em));
	const scale = linear([0, months], [left, right]);
	const x = (month: number) => scale(month);
	const shown = request.marks.filter((mark) => mark.month >= 0 && mark.month <= months);
	const marks = placeMarks(shown, {
		x,
		from: left,
		to: width,
		size: em,
		rows: markRows(height, em),
		several: request.several
	});
	const markRow = Math.ceil(em * 1.4);
	const rows = marks.reduce((most, mark) => Math.max(most, mark.row + 1), 0);
	const box = { left, right, top: Math.ceil(em * 0.7) + rows * markRow, bottom: height - tickRoom(em) };
	return {
		width,
		height,
		em,
		months,
		box,
		x,
		monthAt: (pixel) => Math.max(0, Math.min(months, Math.round(scale.invert(pixel)))),
		ticks: monthTicks(months, right - left, em * 3, textWidth(request.lastLabel, em) / 2 + em * 1.5),
		marks,
		markRow
	};
}
