import type { Company } from '$lib/domain/company';
import type { KeptCompany } from '$lib/domain/keptCompany';
import { companyFrom, type PresetId } from '$lib/domain/preset';
import { PRESETS, preset } from '$lib/domain/presets';
import type { Result } from '$lib/domain/result';
import type { StoreFailure } from '$lib/domain/storeFailure';
import { attempt } from '$lib/storage/attempt';
import { readNote, writeNote } from '$lib/storage/notes';
import { askToLast } from './backup/askToLast';
import { lasting } from './backup/lasting.svelte';
import { keepBaseline, keptBaseline } from './baselineKeeper.svelte';
import { Connection } from './connection.svelte';
import { Desk, type KeepingTools } from './desk.svelte';
import { cutAfter, original, sameCompany } from './edit';
import type { Lab } from './lab.svelte';
import { lab } from './lab.svelte';
import { writeViews } from './viewWriter';

/** What there was to open. */
export type Start = 'link' | 'kept' | 'new';

interface Leaving {
	/** Calls back whenever the page may be about to go away. */
	readonly whenLeaving: (call: () => void) => void;
}

/** The note that says which company was open last. */
export const OPEN_NOTE = 'open';

/** Which company is on screen and how it is kept: opened, saved, named, shared, branched. */
export class Keeping {
	readonly connection: Connection;
	#lab: Lab;
	#tools: KeepingTools;
	#desk = $state.raw<Desk>()!;
	#started: Promise<Start> | null = null;
	#left: Promise<unknown> = Promise.resolve();
	#ready = $state(false);
	#failure = $state.raw<StoreFailure | null>(null);

	constructor(of: Lab, connection: Connection, tools: Omit<KeepingTools, 'store'> & Leaving) {
		this.#lab = of;
		this.connection = connection;
		this.#tools = { ...tools, store: () => connection.store() };
		this.#desk = this.#newDesk('');
		of.whenChanged(() => this.#desk.put(of.company));
		connection.whenChanged((change) => {
			if (change.kind === 'removed' && change.id === this.id && !change.elsewhere) this.openPreset();
			else void this.#desk.hear(change);
		});
		tools.whenLeaving(() => void this.flush());
	}

	/** False until it is known which company to show. */
	get ready() {
		return this.#ready;
	}
	/** The record of the company on screen; null until it is kept. */
	get id() {
		return this.#desk.id;
	}
	/** Its name; empty where none was given: the page then says the preset's. */
	get name() {
		return this.#desk.name;
	}
	get saved() {
		return this.#desk.saved;
	}
	/** What another tab has done to this company; the reader takes theirs or keeps his as a copy. */
	get conflict() {
		return this.#desk.conflict;
	}
	/** Why nothing lasts beyond this page; null where it does. */
	get memory() {
		return this.connection.memory;
	}
	/** Why the last company could not be opened, kept or renamed. */
	get failure() {
		return this.#failure;
	}
	dismissFailure() {
		this.#failure = null;
	}

	/**
	 * Decides once which company is shown: the one of the link, the one that was open last, or the first preset.
	 * @param fragment of the page's address, with or without `#`
	 */
	start(fragment: string): Promise<Start> {
		this.#started ??= this.#start(fragment).finally(() => (this.#ready = true));
		return this.#started;
	}

	/** Opens a preset, as yet unkept; without a name that of the company on screen. */
	openPreset(id: PresetId = this.#lab.company.preset) {
		this.#show(this.#newDesk(''), companyFrom(preset(id)));
		this.#remember(null);
	}

	/** Opens a kept company, beside what it was last compared with; a failure changes nothing on screen. */
	async open(id: string): Promise<boolean> {
		// What was worked on is written before anything is read: it may be the same company.
		await this.#left;
		if (id === this.id && !(await this.flush())) return false;
		const found = await this.#try(async () => (await this.connection.store()).companies.open(id));
		if (!found.ok) return false;
		const { company } = found.value;
		const baseline = await keptBaseline(await this.connection.store(), id);
		this.#show(this.#newDesk(found.value), company, baseline ?? original(company));
		this.#remember(id);
		return true;
	}

	/** Opens the company of a link and keeps it; a link that cannot be read sets `lab.problem` and changes nothing. */
	async openLink(fragment: string): Promise<boolean> {
		const { decodeLink } = await import('$lib/storage/link');
		const shared = decodeLink(fragment);
		if (!shared.ok) {
			this.#lab.report({ kind: 'link', failure: shared.error });
			return false;
		}
		const { company, name } = shared.value;
		this.#show(this.#newDesk(name), company);
		this.#ready = true;
		await this.#keepShared(this.#desk, company);
		return true;
	}

	/** The company as the fragment of an address, without `#`. */
	async link(): Promise<string> {
		const { encodeLink } = await import('$lib/storage/link');
		return encodeLink(this.#lab.company, this.name);
	}

	async rename(name: string) {
		return (await this.#try(() => this.#desk.rename(name, this.#lab.company))).ok;
	}

	/** Goes on in a copy of the company under a name of its own; the original stays as it is. */
	async saveAs(name: string) {
		const { company } = this.#lab;
		this.#put(this.#newDesk(name));
		this.#desk.put(company);
		return this.flush();
	}

	/** Begins a new company at a month of this one: what was decided by then stays, and this one is its baseline. */
	async branch(month: number, name: string) {
		const trunk = this.#lab.company;
		this.#show(this.#newDesk(name), cutAfter(trunk, month), trunk);
		this.#lab.setDecideAt(month);
		this.#desk.put(this.#lab.company);
		return this.flush();
	}

	/** Gives up what is on screen for what another tab has saved. */
	async takeTheirs() {
		const { id } = this;
		this.#desk.forget();
		return id !== null && this.open(id);
	}

	/** Keeps what is on screen beside what another tab has saved. */
	keepMine(name: string) {
		this.#desk.forget();
		return this.saveAs(name);
	}

	/** Saves at once what waits; for when the page goes away. */
	flush(): Promise<boolean> {
		return this.#desk.flush();
	}

	/** Puts the company on screen away, lets something be done to all that is kept, and opens what is open then. */
	async aside<T>(work: () => Promise<T>): Promise<T> {
		await this.#leave(this.#desk, this.#lab.company);
		try {
			return await work();
		} finally {
			if (this.#ready) await this.#openLast();
		}
	}

	async #start(fragment: string): Promise<Start> {
		if (/^#?company=/.test(fragment) && (await this.openLink(fragment))) return 'link';
		// Opening the last company would take the message about a bad link away.
		const { problem } = this.#lab;
		const found = await this.#openLast();
		if (problem) this.#lab.report(problem);
		return found;
	}

	async #openLast(): Promise<Start> {
		const last = readNote(OPEN_NOTE);
		if (last !== null && (await this.open(last))) return 'kept';
		// A visitor is not greeted with a failure to find what was there before.
		this.#failure = null;
		this.openPreset(PRESETS[0]!.id);
		return 'new';
	}

	/** @param kept the record it comes from, or the name of one that is not kept yet */
	#newDesk(kept: KeptCompany | string): Desk {
		const desk: Desk = new Desk(this.#tools, kept, (id) => {
			if (desk === this.#desk) this.#remember(id);
		});
		return desk;
	}

	/** Which company the next visit opens. A store in memory is gone by then: what the last one left stays noted. */
	#remember(id: string | null) {
		if (this.memory === null) writeNote(OPEN_NOTE, id);
	}

	#show(desk: Desk, company: Company, baseline = company) {
		this.#put(desk);
		this.#lab.open(company, baseline);
	}

	/** Another company: what is unsaved of the last one is saved beside. */
	#put(desk: Desk) {
		this.#left = this.#leave(this.#desk, this.#lab.company);
		this.#desk = desk;
		this.#failure = null;
	}

	/** What another tab keeps from being saved is not lost by going on to something else: it becomes a copy. */
	async #leave(desk: Desk, company: Company) {
		if ((await desk.flush()) || !desk.conflict) return;
		desk.forget();
		const copy = this.#newDesk(desk.name);
		copy.put(company);
		await copy.flush();
	}

	/** A company that came by link is kept at once, but not a second time where the very same is kept already. */
	async #keepShared(desk: Desk, company: Company) {
		const list = await this.#try(async () => (await this.connection.store()).companies.list());
		const same = list.ok
			? list.value.companies.find((k) => k.name === desk.name && sameCompany(k.company, company))
			: undefined;
		if (desk !== this.#desk || desk.saved.status !== 'new') return;
		if (same) {
			this.#put(this.#newDesk(same));
			this.#remember(same.id);
		} else {
			desk.put(company);
			await desk.flush();
		}
	}

	async #try<T>(work: () => Promise<Result<T, StoreFailure>>): Promise<Result<T, StoreFailure>> {
		const result = await attempt(work);
		this.#failure = result.ok ? null : result.error;
		return result;
	}
}

function later(call: () => void, milliseconds: number) {
	const timer = setTimeout(call, milliseconds);
	return () => clearTimeout(timer);
}

const connection = new Connection(
	async () => (await import('$lib/storage/store')).openStore(),
	() => Date.now()
);

/** How the company of this tab is kept. */
export const keeping = new Keeping(lab, connection, {
	now: () => Date.now(),
	later,
	whenLeaving(call) {
		addEventListener('pagehide', call);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'hidden') call();
		});
	}
});

keepBaseline(keeping, lab);
writeViews(lab, keeping, later);
askToLast(connection, lasting);
