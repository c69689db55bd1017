import type { Readout } from './readout';

/** Keys that move the cursor. */
export type MoveKey =
	'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown';

const KEYS: readonly string[] = [
	'ArrowLeft',
	'ArrowRight',
	'ArrowUp',
	'ArrowDown',
	'Home',
	'End',
	'PageUp',
	'PageDown'
];

export const isMoveKey = (key: string): key is MoveKey => KEYS.includes(key);

/** How the points of a chart are walked, pointed at and read. Points are numbered 0 … count − 1. */
export interface Inspection {
	readonly count: number;
	/** Where point `i` is, in pixels of the plot. */
	place(i: number): { readonly x: number; readonly y?: number };
	/** The point under the pointer; null where there is none near. */
	nearest(x: number, y: number): number | null;
	/** The point that a key leads to. */
	move(from: number | null, key: MoveKey): number;
	read(i: number): Readout;
	/** Picks a point: click, tap or Enter. */
	choose?: (i: number) => void;
}

/**
 * Walks points in a row: arrows by one, pages by `page`, never beyond the ends. Coming in, right starts at the first
 * point and left at the last.
 */
export function moveInRow(count: number, page: number, from: number | null, key: MoveKey): number {
	const last = count - 1;
	const to = (i: number) => Math.max(0, Math.min(last, i));
	switch (key) {
		case 'Home':
			return 0;
		case 'End':
			return last;
		case 'ArrowRight':
		case 'ArrowUp':
			return to(from === null ? 0 : from + 1);
		case 'ArrowLeft':
		case 'ArrowDown':
			return to(from === null ? last : from - 1);
		case 'PageUp':
			return to(from === null ? 0 : from + page);
		case 'PageDown':
			return to(from === null ? last : from - page);
	}
}
