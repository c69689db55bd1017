/*
 * From a slider event to the picture that shows it, as recorded in the page. Times are milliseconds of the page's
 * clock; `frame` is the index of the frame in which something is painted.
 */

interface Moment {
	readonly at: number;
	readonly frame: number;
}

/** What `recorder.js` writes down. Numbers of orders rise: a later order holds everything an earlier one held. */
export interface Recording {
	/** When each frame began. */
	readonly frames: number[];
	/** When the page had drawn it: scripts, style, layout and paint. */
	readonly painted: number[];
	/** Slider events. */
	readonly events: Moment[];
	readonly clicks: Moment[];
	/** Orders posted to the worker. */
	readonly orders: { readonly id: number; readonly at: number }[];
	readonly results: { readonly id: number; readonly digest: string; readonly full: boolean }[];
	/** Pictures on screen, with the order they answer. */
	readonly shown: (Moment & { readonly id: number; readonly full: boolean })[];
	readonly cancelled: { readonly id: number; readonly at: number }[];
	readonly longTasks: { readonly startTime: number; readonly duration: number }[];
}

/** A frame at 60 Hz. */
export const FRAME_MS = 1000 / 60;

/** How long a slider event waited for its picture. */
export interface Latency {
	/** Milliseconds from the event until the page has drawn the frame that shows it. */
	readonly ms: number;
	/**
	 * Frames of 60 Hz after the one the event came in: 0 is the very next picture the browser makes. Counted by the
	 * clock until the drawing is done, so a page that makes its frames late or long is not flattered.
	 */
	readonly frames: number;
}

/**
 * The wait of every event for the first picture that holds it (or for the first full one).
 * An event that no picture ever held waits for ever.
 */
export function latencies(recording: Recording, wanted: 'first' | 'full'): readonly Latency[] {
	const { events, orders, shown, frames, painted } = recording;
	return events.map((event) => {
		const order = orders.find(({ at }) => at >= event.at);
		const picture = order && shown.find(({ id, full }) => id >= order.id && (full || wanted === 'first'));
		const done = picture && painted[picture.frame];
		const begun = frames[event.frame];
		if (done === undefined || begun === undefined) return { ms: Infinity, frames: Infinity };
		return { ms: done - event.at, frames: Math.ceil((done - begun) / FRAME_MS) - 1 };
	});
}

/** The value below which `share` (0–1) of the values lie; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Percentage of the values that are at most `most`; NaN of none. */
export function percentWithin(values: readonly number[], most: number): number {
	return (values.filter((value) => value <= most).length / values.length) * 100;
}
