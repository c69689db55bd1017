import { keeping } from '../keeping.svelte';
import type { Connection } from '../connection.svelte';
import { daysBetween, isBackupDue, type Unsaved } from './due';
import { unsavedWork } from './unsaved';

/** Whether it is time for a backup. A quiet line, never more. */
export class Reminder {
	#connection: Connection;
	#now: () => number;
	#work = $state.raw<(Unsaved & { readonly days: number }) | null>(null);

	constructor(connection: Connection, now: () => number) {
		this.#connection = connection;
		this.#now = now;
	}

	/** What is in no backup, and since how many days; null while no backup is due. */
	get due() {
		return this.#work;
	}

	/** Looks again. What cannot be read is no reason to disturb anybody. */
	async look() {
		try {
			const store = await this.#connection.store();
			const now = this.#now();
			const work = store.kind === 'indexeddb' ? await unsavedWork(store, now) : null;
			this.#work = work && isBackupDue(work, now) ? { ...work, days: daysBetween(work.since, now) } : null;
		} catch {
			this.#work = null;
		}
	}
}

/** The reminder of this browser. */
export const reminder = new Reminder(keeping.connection, () => Date.now());
