import type { Company } from '$lib/domain/company';
import type { KeptCompany } from '$lib/domain/keptCompany';
import { fail, type Result } from '$lib/domain/result';
import type { StoreFailure } from '$lib/domain/storeFailure';
import { attempt } from '$lib/storage/attempt';
import { Autosave, type AutosaveState } from '$lib/storage/autosave';
import type { StoreChange } from '$lib/storage/changes';
import type { Store } from '$lib/storage/store';

/** How far the company on screen is kept. `new`: as its preset has it, there is nothing to keep yet. */
export type Saved = { readonly status: 'new' } | AutosaveState<StoreFailure>;

/** What another tab has done to the company on screen; nothing is saved until the reader has chosen. */
export type Conflict =
	{ readonly kind: 'changed'; readonly theirs: KeptCompany } | { readonly kind: 'deleted' };

/** What keeping needs of the page; tests put their own in its place. */
export interface KeepingTools {
	/** Opens the store at the first call; it is not needed before the first paint. */
	readonly store: () => Promise<Store>;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Calls back once after some milliseconds; returns how to call it off. */
	readonly later: (call: () => void, milliseconds: number) => () => void;
}

/** Milliseconds of rest before a change is saved, and the longest that one waits. */
const QUIET = 400;
const LONGEST = 3000;

/** One company being worked on, and its record in the store: made by the first change, then kept up to date. */
export class Desk {
	#tools: KeepingTools;
	#onKept: (id: string) => void;
	#autosave: Autosave<Company, StoreFailure>;
	#revision = 0;
	#id = $state<string | null>(null);
	#name = $state('');
	#saved = $state.raw<Saved>({ status: 'new' });
	#conflict = $state.raw<Conflict | null>(null);

	/**
	 * @param kept the record the company comes from, or the name of one that is not kept yet
	 * @param onKept hears the id of the record when it is made
	 */
	constructor(tools: KeepingTools, kept: KeptCompany | string, onKept: (id: string) => void) {
		this.#tools = tools;
		this.#onKept = onKept;
		this.#name = typeof kept === 'string' ? kept : kept.name;
		this.#autosave = new Autosave({
			save: (company) => attempt(() => this.#save(company)),
			onState: (state) => (this.#saved = state),
			later: tools.later,
			quiet: QUIET,
			longest: LONGEST
		});
		if (typeof kept !== 'string') this.#settleOn(kept);
	}

	/** Null until the company is kept. */
	get id() {
		return this.#id;
	}
	/** Empty where none was given: the page then says the preset's. */
	get name() {
		return this.#name;
	}
	get saved() {
		return this.#saved;
	}
	get conflict() {
		return this.#conflict;
	}

	/** Takes a change; it is saved in a quiet moment. */
	put(company: Company) {
		this.#autosave.put(company);
	}

	/** Saves at once what waits. @returns true when everything is saved */
	flush(): Promise<boolean> {
		return this.#autosave.flush();
	}

	/** Drops what was not saved: somebody else's version is taken. */
	forget() {
		this.#autosave.forget();
	}

	/** Gives the company a name, and keeps it if it was not kept yet. */
	async rename(name: string, company: Company): Promise<Result<unknown, StoreFailure>> {
		this.#name = name;
		if (this.#id === null) this.put(company);
		await this.flush();
		if (this.#id === null) return fail(this.#failure ?? { code: 'notFound' });
		const { companies } = await this.#tools.store();
		const renamed = await companies.rename(this.#id, name, this.#tools.now());
		if (renamed.ok) this.#name = renamed.value.name;
		return renamed;
	}

	/** Hears what happened in the store. */
	async hear(change: StoreChange) {
		const isReset = change.kind === 'reset';
		if (this.#id === null || !change.elsewhere || (change.id !== this.#id && !isReset)) return;
		if (change.kind === 'removed' || change.kind === 'purged') this.#conflict = { kind: 'deleted' };
		const { companies } = await this.#tools.store();
		const found = await companies.open(this.#id);
		if (!found.ok && isReset) this.#conflict = { kind: 'deleted' };
		if (!found.ok) return;
		if (found.value.revision > this.#revision) this.#conflict = { kind: 'changed', theirs: found.value };
		else if (this.#conflict?.kind === 'deleted') this.#conflict = null;
		this.#name = found.value.name;
	}

	get #failure(): StoreFailure | null {
		return this.#saved.status === 'failed' ? this.#saved.error : null;
	}

	#settleOn({ id, revision }: KeptCompany) {
		this.#id = id;
		this.#revision = revision;
		this.#saved = { status: 'saved' };
	}

	async #create(company: Company) {
		const { companies } = await this.#tools.store();
		const created = await companies.create(company, this.#name, this.#tools.now());
		if (!created.ok) return created;
		this.#settleOn(created.value);
		this.#onKept(created.value.id);
		return created;
	}

	async #save(company: Company): Promise<Result<unknown, StoreFailure>> {
		if (this.#conflict) return fail(failureOf(this.#conflict));
		if (this.#id === null) return this.#create(company);
		const { companies } = await this.#tools.store();
		const saved = await companies.save(this.#id, this.#revision, company, this.#tools.now());
		if (saved.ok) this.#revision = saved.value.revision;
		else if (saved.error.code === 'conflict')
			this.#conflict = { kind: 'changed', theirs: saved.error.current };
		else if (saved.error.code === 'deleted' || saved.error.code === 'notFound')
			this.#conflict = { kind: 'deleted' };
		return saved;
	}
}

const failureOf = (conflict: Conflict): StoreFailure =>
	conflict.kind === 'changed' ? { code: 'conflict', current: conflict.theirs } : { code: 'deleted' };
