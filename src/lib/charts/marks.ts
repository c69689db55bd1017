import type { Mark } from './props';
import { textWidth } from './textWidth';

/** A label over one or several decisions. */
export interface PlacedMark {
	readonly text: string;
	/** Left edge and width in pixels. */
	readonly x: number;
	readonly width: number;
	/** 0 is the row next to the plot. */
	readonly row: number;
	/** The months it speaks of, ascending. */
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

interface Group {
	readonly marks: readonly Mark[];
}

const GAP = 8;

function label(group: Group, room: MarkRoom): string {
	return group.marks.length === 1 ? group.marks[0]!.label : room.several(group.marks.length);
}

/** Where the groups stand, or the position of the first one that has no room. */
function tryPlacing(groups: readonly Group[], room: MarkRoom): PlacedMark[] | number {
	const ends = new Array<number>(room.rows).fill(-Infinity);
	const placed: PlacedMark[] = [];
	for (const [i, group] of groups.entries()) {
		const text = label(group, room);
		const width = textWidth(text, room.size);
		const [first, last] = [group.marks[0]!.month, group.marks.at(-1)!.month];
		const middle = (room.x(first) + room.x(last)) / 2;
		const x = Math.max(room.from, Math.min(room.to - width, middle - width / 2));
		const row = ends.findIndex((end) => x >= end + GAP);
		if (row < 0) return i;
		ends[row] = x + width;
		placed.push({ text, x, width, row, months: [...new Set(group.marks.map((mark) => mark.month))] });
	}
	return placed;
}

/** Decisions of the same month speak together. */
function byMonth(marks: readonly Mark[]): Group[] {
	const sorted = [...marks].sort((a, b) => a.month - b.month);
	const groups: { marks: Mark[] }[] = [];
	for (const mark of sorted) {
		const last = groups.at(-1);
		if (last && last.marks[0]!.month === mark.month) last.marks.push(mark);
		else groups.push({ marks: [mark] });
	}
	return groups;
}

/**
 * Sets the labels of decisions over a time axis without a collision: side by side, then in further rows, then
 * several decisions under one label. A label wider than the plot is left out; its months keep their ticks.
 */
export function placeMarks(marks: readonly Mark[], room: MarkRoom): PlacedMark[] {
	const groups = byMonth(marks);
	for (;;) {
		const placed = tryPlacing(groups, room);
		if (typeof placed !== 'number') return placed.filter((mark) => mark.width <= room.to - room.from);
		// The first group of a row always has room, so there is one before it.
		const [before, stuck] = groups.slice(placed - 1, placed + 1) as [Group, Group];
		groups.splice(placed - 1, 2, { marks: [...before.marks, ...stuck.marks] });
	}
}
