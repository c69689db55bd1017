import type { KeptCompany } from '$lib/domain/keptCompany';
import type { Result } from '$lib/domain/result';
import type { StoreFailure } from '$lib/domain/storeFailure';
import { attempt } from '$lib/storage/attempt';
import type { CompanyList, Companies } from '$lib/storage/companies';
import type { Keeping } from './keeping.svelte';
import { keeping } from './keeping.svelte';

type Work<T> = (companies: Companies, now: number) => Promise<Result<T, StoreFailure>>;

/** The companies that are kept, newest first, and the bin. */
export class KeptList {
	#keeping: Keeping;
	#now: () => number;
	#list = $state.raw<CompanyList | null>(null);
	#failure = $state.raw<StoreFailure | null>(null);
	#removed = $state.raw<{ readonly company: KeptCompany; readonly wasOpen: boolean } | null>(null);

	constructor(of: Keeping, now: () => number) {
		this.#keeping = of;
		this.#now = now;
		of.connection.whenChanged(() => {
			if (this.#list) void this.load();
		});
	}

	/** Null until `load`; from then on it follows what happens in this tab and in others. */
	get companies(): readonly KeptCompany[] | null {
		return this.#list?.companies ?? null;
	}
	/** In the bin, last deleted first. */
	get deleted(): readonly KeptCompany[] {
		return this.#list?.deleted ?? [];
	}
	/** What is kept but cannot be read by this version. */
	get setAside() {
		return this.#list?.setAside ?? [];
	}
	/** What was deleted last and can be brought back by `undoRemove`. */
	get removed(): KeptCompany | null {
		return this.#removed?.company ?? null;
	}
	/** Why the last thing asked for was not done. */
	get failure() {
		return this.#failure;
	}

	/** Reads the list; what is on screen is saved before, so that it is in it as it is. */
	async load() {
		await this.#keeping.flush();
		const list = await this.#do((companies) => companies.list());
		if (list.ok) this.#list = list.value;
	}

	async rename(id: string, name: string) {
		if (id === this.#keeping.id) return this.#keeping.rename(name);
		return (await this.#do((companies, now) => companies.rename(id, name, now))).ok;
	}

	/** Makes a copy without opening it. */
	async duplicate(id: string, name: string) {
		await this.#keeping.flush();
		return (await this.#do((companies, now) => companies.duplicate(id, name, now))).ok;
	}

	/** Puts a company into the bin; the one on screen makes way for its preset. */
	async remove(id: string) {
		const wasOpen = id === this.#keeping.id;
		if (wasOpen) await this.#keeping.flush();
		const removed = await this.#do((companies, now) => companies.remove(id, now));
		if (removed.ok) this.#removed = { company: removed.value, wasOpen };
		return removed.ok;
	}

	/** Brings back what was deleted last, on screen too where it was. */
	async undoRemove() {
		if (!this.#removed) return false;
		const { company, wasOpen } = this.#removed;
		if (!(await this.restore(company.id))) return false;
		if (wasOpen) await this.#keeping.open(company.id);
		return true;
	}

	/** Takes a company out of the bin. */
	async restore(id: string) {
		const restored = await this.#do((companies) => companies.restore(id));
		if (restored.ok && this.#removed?.company.id === id) this.#removed = null;
		return restored.ok;
	}

	/** Destroys what is kept but cannot be read. */
	async discard(id: string) {
		const discarded = await this.#do((companies) => companies.discard(id));
		if (discarded.ok) await this.load();
		return discarded.ok;
	}

	dismiss() {
		this.#removed = this.#failure = null;
	}

	async #do<T>(work: Work<T>): Promise<Result<T, StoreFailure>> {
		const result = await attempt(async () => {
			const { companies } = await this.#keeping.connection.store();
			return work(companies, this.#now());
		});
		this.#failure = result.ok ? null : result.error;
		return result;
	}
}

/** The kept companies as this tab sees them. */
export const keptList = new KeptList(keeping, () => Date.now());
