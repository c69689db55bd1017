/** How long a burst of key presses or clicks may pause and still be one gesture, in milliseconds. */
const PAUSE = 500;

/**
 * Tells when a gesture has ended: a pointer gesture at its release, a burst of key presses or clicks when it pauses
 * or when the control is left.
 */
export class Settler {
	#settle: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#open = false;

	constructor(settle: () => void) {
		this.#settle = settle;
	}

	/** Something moved; the gesture ends when nothing more moves for a moment. */
	touch() {
		this.#open = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.now(), PAUSE);
	}

	/** Ends the gesture under way, if there is one. */
	now() {
		clearTimeout(this.#timer);
		if (!this.#open) return;
		this.#open = false;
		this.#settle();
	}
}
