/*
 * Undo and redo as plain data. A gesture (a drag, a burst of key presses on one lever) is one entry however many
 * values it passes through, and each of them is computed from the state before the gesture: a drag to and fro is exact.
 */

export interface History<T> {
	/** Oldest first. */
	readonly past: readonly T[];
	readonly present: T;
	/** What redo brings back, nearest first. */
	readonly future: readonly T[];
	/** The gesture under way and the history it started from. */
	readonly gesture: { readonly key: string; readonly before: History<T> } | null;
}

/** How far back undo reaches. */
export const DEPTH = 1000;

/** A history with nothing to undo. */
export function begin<T>(present: T): History<T> {
	return { past: [], present, future: [], gesture: null };
}

/**
 * Changes the present. Calls with the same key and no `settle` between them are one gesture: `change` always
 * receives the state before the gesture.
 */
export function change<T>(history: History<T>, key: string, make: (base: T) => T): History<T> {
	const open = history.gesture?.key === key ? history.gesture : null;
	if (open) return { ...history, present: make(open.before.present) };
	const before = settle(history, Object.is);
	return {
		past: [...before.past, before.present].slice(-DEPTH),
		present: make(before.present),
		future: [],
		gesture: { key, before }
	};
}

/** Ends the gesture; one that came back to where it began leaves no trace. */
export function settle<T>(history: History<T>, same: (a: T, b: T) => boolean): History<T> {
	if (!history.gesture) return history;
	const { before } = history.gesture;
	return same(before.present, history.present) ? before : { ...history, gesture: null };
}

/** Goes back one entry; without a past nothing happens. */
export function undo<T>(history: History<T>): History<T> {
	const before = history.past.at(-1);
	if (before === undefined) return history;
	return {
		past: history.past.slice(0, -1),
		present: before,
		future: [history.present, ...history.future],
		gesture: null
	};
}

/** Takes one undo back; without one nothing happens. */
export function redo<T>(history: History<T>): History<T> {
	const [next, ...future] = history.future;
	if (next === undefined) return history;
	return { past: [...history.past, history.present], present: next, future, gesture: null };
}
