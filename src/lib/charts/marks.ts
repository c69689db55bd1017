import type { Mark } from './props';
import { textWidth } from './textWidth';

/** A label over one or several decisions: a flag on the pole of its first month. */
export interface PlacedMark {
	readonly text: string;
	/** Left edge and width in pixels. */
	readonly x: number;
	readonly width: number;
	/** 0 is the row next to the plot. */
	readonly row: number;
	/** The months it speaks of, ascending; the pole stands at the first. */
	readonly months: readonly number[];
}

export interface MarkRoom {
	/** Pixel position of a month. */
	readonly x: (month: number) => number;
	readonly from: number;
	readonly to: number;
	readonly size: number;
	readonly rows: number;
	/** What stands for several decisions: 3 项决策. */
	readonly several: (count: number) => string;
}

type Group = readonly Mark[];

/** Between labels of a row; between a pole and its own flag, and any other text. */
const GAP = 8;
const POLE = 3;

/** Decisions of the same month speak together. */
function byMonth(marks: readonly Mark[]): Group[] {
	const months = new Map<number, Mark[]>();
	for (const mark of marks) months.set(mark.month, [...(months.get(mark.month) ?? []), mark]);
	return [...months.values()].sort((a, b) => a[0]!.month - b[0]!.month);
}

function flag(group: Group, row: number, room: MarkRoom): PlacedMark {
	const text = group.length === 1 ? group[0]!.label : room.several(group.length);
	const needed = textWidth(text, room.size);
	const width = needed <= room.to - room.from ? needed : 0;
	const x = Math.max(room.from, Math.min(room.to - width, room.x(group[0]!.month) + POLE));
	return {
		text: width > 0 ? text : '',
		x,
		width,
		row,
		months: [...new Set(group.map((mark) => mark.month))]
	};
}

function clashes(a: PlacedMark, b: PlacedMark, room: MarkRoom): boolean {
	if (a.row === b.row) return a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP;
	// The pole of the upper flag passes the row of the lower one.
	const [lower, upper] = a.row < b.row ? [a, b] : [b, a];
	const pole = room.x(upper.months[0]!);
	return pole > lower.x - POLE && pole < lower.x + lower.width + POLE;
}

/** Flags from the last month back, each in the lowest row that is free; or the position of one that finds none. */
function tryPlacing(groups: readonly Group[], room: MarkRoom): PlacedMark[] | number {
	const placed: PlacedMark[] = [];
	for (let i = groups.length - 1; i >= 0; i--) {
		const free = Array.from({ length: room.rows }, (_, row) => flag(groups[i]!, row, room)).find(
			(candidate) => placed.every((other) => !clashes(candidate, other, room))
		);
		if (!free) return i;
		placed.unshift(free);
	}
	return placed;
}

/**
 * Sets the labels of decisions over a time axis without a collision: side by side, then in further rows, then
 * several decisions under one label. Flags fly to the right, so earlier ones rise above later ones and no pole
 * crosses a text. The text of a label wider than the plot is empty;
 * its months keep their lines.
 */
export function placeMarks(marks: readonly Mark[], room: MarkRoom): PlacedMark[] {
	const groups = byMonth(marks);
	for (;;) {
		const placed = tryPlacing(groups, room);
		if (typeof placed !== 'number') return placed;
		// The last group always finds a free row, so there is one after the one that does not.
		groups.splice(placed, 2, [...groups[placed]!, ...groups[placed + 1]!]);
	}
}
