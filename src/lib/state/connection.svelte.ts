import type { MemoryReason } from '$lib/domain/storeFailure';
import type { StoreChange } from '$lib/storage/changes';
import type { Store } from '$lib/storage/store';
import { companyKeys } from './companyKeys';

/** How long a deleted company stays in the bin. */
const BIN_MILLISECONDS = 30 * 24 * 3600 * 1000;

/** The one connection to the store: opened when it is first needed, which is after the first paint. */
export class Connection {
	#open: () => Promise<Store>;
	#now: () => number;
	#store: Promise<Store> | null = null;
	#memory = $state.raw<MemoryReason | null>(null);
	#closed = $state(false);
	#listeners: ((change: StoreChange) => void)[] = [];
	#onOpened: ((store: Store) => void)[] = [];

	constructor(open: () => Promise<Store>, now: () => number) {
		this.#open = open;
		this.#now = now;
	}

	/** Why nothing lasts beyond this page; null where it does, or where it is not known yet. */
	get memory() {
		return this.#memory;
	}
	/** True when the database was closed from outside: the page must be loaded again. */
	get closed() {
		return this.#closed;
	}
	/** True when the store has been asked for. */
	get asked() {
		return this.#store !== null;
	}

	/** The store. @throws where its code cannot be loaded; the next call tries again */
	store(): Promise<Store> {
		this.#store ??= this.#connect();
		return this.#store;
	}

	/** Calls back whenever a company in the store has changed, in this tab or another. */
	whenChanged(call: (change: StoreChange) => void) {
		this.#listeners.push(call);
	}

	/** Calls back once the store is open. */
	whenOpened(call: (store: Store) => void) {
		this.#onOpened.push(call);
	}

	async #connect() {
		try {
			const store = await this.#open();
			this.#memory = store.reason;
			store.onChange((change) => this.#listeners.forEach((call) => call(change)));
			store.onClosed(() => (this.#closed = true));
			void this.#emptyBin(store);
			this.#onOpened.forEach((call) => call(store));
			return store;
		} catch (error) {
			this.#store = null;
			throw error;
		}
	}

	/** What has been in the bin for long goes, with all that belonged to it. */
	async #emptyBin({ companies, preferences }: Store) {
		const purged = await companies.purge(this.#now() - BIN_MILLISECONDS);
		if (!purged.ok) return;
		for (const key of purged.value.flatMap(companyKeys)) await preferences.set(key, null);
	}
}
