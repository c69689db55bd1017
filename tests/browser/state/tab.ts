import { Connection } from '$lib/state/connection.svelte';
import { Keeping } from '$lib/state/keeping.svelte';
import { KeptList } from '$lib/state/keptList.svelte';
import { Lab } from '$lib/state/lab.svelte';
import { writeNote } from '$lib/storage/notes';
import { openStore, type Store, type StoreOptions } from '$lib/storage/store';
import { SimulationClient } from '$lib/worker/client';
import { FakeWorker } from '../../unit/worker/fakes';

/** A tab of the app on a database: its own Lab, its own connection, a clock that stands still and timers on demand. */
function openTab(name: string, options: Partial<StoreOptions> = {}) {
	const worker = new FakeWorker();
	const lab = new Lab(new SimulationClient(() => worker));
	const stores: Store[] = [];
	const connection = new Connection(
		async () => {
			const store = await openStore({ name, ...options });
			stores.push(store);
			return store;
		},
		() => 1_000_000
	);
	const timers = new Set<() => void>();
	const leaving: (() => void)[] = [];
	const later = (call: () => void) => {
		timers.add(call);
		return () => void timers.delete(call);
	};
	const keeping = new Keeping(lab, connection, {
		now: () => 1_000_000,
		later,
		whenLeaving: (call) => leaving.push(call)
	});
	return {
		worker,
		lab,
		keeping,
		later,
		list: new KeptList(keeping, () => 1_000_000),
		store: () => connection.store(),
		storeAsked: () => connection.asked,
		/** Lets every timer that waits go off. */
		pass() {
			const due = [...timers];
			timers.clear();
			for (const call of due) call();
		},
		leave: () => leaving.forEach((call) => call()),
		close: () => stores.forEach((store) => store.close())
	};
}

/** Waits until something is true that only the browser can bring about. */
export async function until(isTrue: () => boolean) {
	while (!isTrue()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

type Tab = ReturnType<typeof openTab>;

/** A database of a test's own, and the tabs opened on it. */
export class TabSet {
	readonly #name = `state ${performance.timeOrigin} ${performance.now()}`;
	readonly #tabs: Tab[] = [];

	constructor() {
		writeNote('open', null);
	}

	open(options: Partial<StoreOptions> = {}): Tab {
		const tab = openTab(this.#name, options);
		this.#tabs.push(tab);
		return tab;
	}

	/** A tab that has decided what to show. */
	async visit(fragment = ''): Promise<Tab> {
		const tab = this.open();
		await tab.keeping.start(fragment);
		return tab;
	}

	/** A tab with a kept company whose price is 120. */
	async worked(): Promise<Tab> {
		const tab = await this.visit();
		tab.lab.set('price', 120);
		tab.lab.settle();
		await tab.keeping.flush();
		return tab;
	}

	close() {
		for (const tab of this.#tabs) tab.close();
		indexedDB.deleteDatabase(this.#name);
	}
}
