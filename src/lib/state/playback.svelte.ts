import type { Lab } from './lab.svelte';
import { lab } from './lab.svelte';

/** What playback needs of the page; tests put their own in its place. */
export interface Pace {
	/** Calls back after some milliseconds, once; returns how to call it off. */
	later(call: () => void, milliseconds: number): () => void;
	/** True when the reader asked for less motion. */
	reducedMotion(): boolean;
}

/** Milliseconds that a month stays on screen. */
const MONTH_ON_SCREEN = 200;

/** Moves the month looked at through the company's time. */
export class Playback {
	#lab: Lab;
	#pace: Pace;
	#playing = $state(false);
	#callOff: (() => void) | null = null;

	constructor(of: Lab, pace: Pace) {
		this.#lab = of;
		this.#pace = pace;
	}

	get playing() {
		return this.#playing;
	}

	/** Plays on from the month looked at, from the start when at the end. With reduced motion it steps once. */
	play() {
		const { viewAt, company } = this.#lab;
		if (this.#pace.reducedMotion()) return this.step(1);
		if (viewAt >= company.months) this.#lab.setViewAt(0);
		this.#playing = true;
		this.#wait();
	}

	pause() {
		this.#callOff?.();
		this.#callOff = null;
		this.#playing = false;
	}

	/** Some months on or back. */
	step(months: number) {
		this.jump(this.#lab.viewAt + months);
	}

	/** To a month, 0 … months. */
	jump(month: number) {
		this.pause();
		this.#lab.setViewAt(month);
	}

	#wait() {
		this.#callOff = this.#pace.later(() => this.#next(), MONTH_ON_SCREEN);
	}

	#next() {
		const { viewAt, company, figures } = this.#lab;
		if (viewAt >= company.months) return this.pause();
		// A month is shown before the next is asked for, however slow the device.
		if (figures.run?.viewAt === viewAt || figures.busy === null) this.#lab.setViewAt(viewAt + 1);
		this.#wait();
	}
}

/** The playback of this tab. */
export const playback = new Playback(lab, {
	later(call, milliseconds) {
		const timer = setTimeout(call, milliseconds);
		return () => clearTimeout(timer);
	},
	reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches
});
