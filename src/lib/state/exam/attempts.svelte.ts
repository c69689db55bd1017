import type { Attempt } from '$lib/domain/study/attempt';
import type { StoreFailure } from '$lib/domain/storeFailure';
import { attempt } from '$lib/storage/attempt';
import type { Store } from '$lib/storage/store';
import { keeping } from '../keeping.svelte';

/** Every answer that was ever given, in practice, on papers and on concept pages: read once, written one by one. */
export class Attempts {
	#store: () => Promise<Store>;
	#now: () => number;
	#kept: (row: Attempt, rows: readonly Attempt[]) => void;
	#rows = $state.raw<readonly Attempt[] | null>(null);
	#failure = $state.raw<StoreFailure | null>(null);
	#loading: Promise<void> | null = null;

	/** @param kept hears of every answer that became durable, with all answers where they are read */
	constructor(
		store: () => Promise<Store>,
		now: () => number,
		kept: (row: Attempt, rows: readonly Attempt[]) => void = () => {}
	) {
		this.#store = store;
		this.#now = now;
		this.#kept = kept;
	}

	/** By time, the oldest first; null until `load`. */
	get rows() {
		return this.#rows;
	}
	/** Why the last answer was not kept, or why the earlier ones could not be read. */
	get failure() {
		return this.#failure;
	}

	/** Reads what was answered before; at once where it was read already. */
	load(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	/** Reads everything anew: another tab, or another page, may have written. */
	reload(): Promise<void> {
		this.#loading = this.#load();
		return this.#loading;
	}

	/** Writes an answer. @returns true when it is durable */
	async keep(answer: Omit<Attempt, 'id' | 'at'>): Promise<boolean> {
		const written = await attempt(async () => {
			const { attempts, newId } = await this.#store();
			const row: Attempt = { ...answer, id: newId(), at: this.#now() };
			const put = await attempts.put(row);
			return put.ok ? { ok: true, value: row } : put;
		});
		this.#failure = written.ok ? null : written.error;
		if (written.ok && this.#rows) {
			this.#rows = [...this.#rows, written.value];
			this.#kept(written.value, this.#rows);
		}
		return written.ok;
	}

	async #load() {
		const list = await attempt(async () => (await this.#store()).attempts.list());
		if (!list.ok) {
			this.#failure = list.error;
			this.#loading = null;
			return;
		}
		this.#rows = [...list.value.rows].sort((a, b) => a.at - b.at);
	}
}

/** The answers as this tab sees them. */
export const attempts = new Attempts(
	() => keeping.connection.store(),
	() => Date.now(),
	// Beside the answer, and only then fetched: a card that is late is made anew when the plan is opened.
	(row, rows) =>
		void Promise.all([import('./plan/cardKeeper'), keeping.connection.store()])
			.then(([{ keepCardsOf }, store]) => keepCardsOf(store, row, rows))
			.catch(() => {})
);
