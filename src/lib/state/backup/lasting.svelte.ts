import { readNote, writeNote } from '$lib/storage/notes';

/** The part of the browser that rules over its storage; missing over plain http and in old browsers. */
export type Manager = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>;

const ASKED = 'asked.persist';

/** Whether the browser has promised not to clear what is kept, and how much room there is. */
export class Lasting {
	#manager: Manager | undefined;
	#promised = $state<boolean | null>(null);
	#refused = $state(false);
	#room = $state.raw<{ readonly used: number; readonly quota: number } | null>(null);

	constructor(manager: Manager | undefined) {
		this.#manager = manager;
	}

	/** Null where the browser does not say. */
	get promised() {
		return this.#promised;
	}
	/** True when the browser was asked and said no. */
	get refused() {
		return this.#refused;
	}
	/** In bytes, of all of this site; null where the browser does not say. */
	get room() {
		return this.#room;
	}

	/** Looks at both again. Never throws. */
	async look() {
		try {
			this.#promised = (await this.#manager?.persisted()) ?? null;
			const { usage, quota } = (await this.#manager?.estimate()) ?? {};
			this.#room = usage !== undefined && quota ? { used: usage, quota } : null;
			this.#refused = this.#promised === false && readNote(ASKED) !== null;
		} catch {
			this.#promised = this.#room = null;
		}
	}

	/** Asks the browser for its promise; some ask the reader. Never throws. */
	async ask() {
		writeNote(ASKED, 'yes');
		try {
			await this.#manager?.persist();
		} catch {
			// Answered by `look`: there is no promise.
		}
		await this.look();
	}

	/** Asks once, when there is first something worth keeping; later only when the reader wants it. */
	async askOnce() {
		if (readNote(ASKED) === null && this.#manager && !(await this.#manager.persisted().catch(() => true))) {
			await this.ask();
		}
	}
}

/** The storage of this browser. The build, which has none, reads this file too. */
export const lasting = new Lasting(globalThis.navigator?.storage as Manager | undefined);
