import type { Attachment } from 'svelte/attachments';
import { isMoveKey, type Inspection } from './inspection';

/** What the pointer and the keys act on; asked at every event, so that it is always the present picture. */
export interface Inspected {
	readonly inspection: Inspection;
	readonly cursor: number | null;
	/** `aloud`: by keyboard, to be announced. */
	point(i: number | null, aloud: boolean): void;
}

function pointAt(node: HTMLElement, event: MouseEvent, inspection: Inspection): number | null {
	const rectangle = node.getBoundingClientRect();
	return inspection.nearest(event.clientX - rectangle.left, event.clientY - rectangle.top);
}

/**
 * Makes a plot readable by pointer, finger and keyboard: it can be focused, arrows, pages, Home and End move the
 * cursor, Escape leaves, Enter, space and click choose.
 */
export function inspect(get: () => Inspected): Attachment<HTMLElement> {
	return (node) => {
		const leaving = new AbortController();
		const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
			node.addEventListener(type, act, { signal: leaving.signal });
		const follow = (event: PointerEvent) => {
			const { inspection, point } = get();
			point(pointAt(node, event, inspection), false);
		};
		node.tabIndex = 0;
		on('pointermove', follow);
		on('pointerdown', follow);
		// A finger that is lifted leaves what it pointed at on show.
		on('pointerleave', (event) => event.pointerType === 'mouse' && get().point(null, false));
		on('blur', () => get().point(null, false));
		on('click', (event) => {
			const { inspection } = get();
			const i = pointAt(node, event, inspection);
			if (i !== null) inspection.choose?.(i);
		});
		on('keydown', (event) => {
			const { inspection, cursor, point } = get();
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			if (isMoveKey(event.key)) point(inspection.move(cursor, event.key), true);
			else if (event.key === 'Escape' && cursor !== null) point(null, false);
			else if ((event.key === 'Enter' || event.key === ' ') && cursor !== null) inspection.choose?.(cursor);
			else return;
			event.preventDefault();
			event.stopPropagation();
		});
		return () => leaving.abort();
	};
}
