import type { Question } from '$lib/domain/question';
import type { Result } from '$lib/domain/result';
import type { StoreFailure } from '$lib/domain/storeFailure';
import {
	BANK_LIMITS,
	newBank,
	ownId,
	withChanged,
	withoutQuestion,
	withQuestions,
	type QuestionBank
} from '$lib/domain/study/bank';
import { attempt } from '$lib/storage/attempt';
import type { Store } from '$lib/storage/store';
import { keeping } from '../../keeping.svelte';

/** A question that was just deleted, and where it stood. */
export interface Removed {
	readonly bank: string;
	readonly question: Question;
	readonly at: number;
}

/** The banks of own questions on this device. Every change is durable when its promise says true. */
export class Banks {
	readonly #store: () => Promise<Store>;
	readonly #now: () => number;
	#all = $state.raw<readonly QuestionBank[] | null>(null);
	#unreadable = $state(0);
	#failure = $state.raw<StoreFailure | null>(null);
	#openId = $state<string | null>(null);
	#removed = $state.raw<Removed | null>(null);

	constructor(store: () => Promise<Store>, now: () => number) {
		this.#store = store;
		this.#now = now;
	}

	/** By name; null until `load`. */
	get all() {
		return this.#all;
	}
	/** How many are kept that this version cannot read. They stay as they are. */
	get unreadable() {
		return this.#unreadable;
	}
	/** Why the last thing asked for was not done. */
	get failure() {
		return this.#failure;
	}
	/** The bank on screen. */
	get open(): QuestionBank | null {
		return this.#all?.find(({ id }) => id === this.#openId) ?? null;
	}
	/** What can still be brought back. */
	get removed() {
		return this.#removed;
	}
	/** How many questions the bank on screen still has room for. */
	get room() {
		return BANK_LIMITS.questions - (this.open?.questions.length ?? 0);
	}

	async load() {
		const list = await this.#try(async () => (await this.#store()).banks.list());
		if (!list.ok) return;
		this.#put(list.value.rows);
		this.#unreadable = list.value.setAside.length;
		if (!this.open) this.show(this.#all?.[0]?.id ?? null);
	}

	show(id: string | null) {
		this.#openId = id;
		this.#removed = null;
	}

	/** Makes a bank and shows it. */
	async create(name: string): Promise<boolean> {
		const made = await this.#try(async () => {
			const { banks, newId } = await this.#store();
			const bank = newBank(newId(), name.trim().slice(0, BANK_LIMITS.name), this.#now());
			const put = await banks.put(bank);
			return put.ok ? { ok: true, value: bank } : put;
		});
		if (!made.ok) return false;
		this.#put([...(this.#all ?? []), made.value]);
		this.show(made.value.id);
		return true;
	}

	rename(name: string) {
		return this.#change((bank) => ({
			...bank,
			name: name.trim().slice(0, BANK_LIMITS.name),
			updatedAt: this.#now()
		}));
	}

	/** Deletes the bank on screen for good. */
	async remove(): Promise<boolean> {
		const { open } = this;
		if (!open) return false;
		const done = await this.#try(async () => (await this.#store()).banks.remove(open.id));
		if (!done.ok) return false;
		this.#put((this.#all ?? []).filter(({ id }) => id !== open.id));
		this.show(this.#all?.[0]?.id ?? null);
		return true;
	}

	/** Puts questions at the end, under new numbers: all or, where there is no room or no store, none. */
	add(questions: readonly Question[]): Promise<boolean> {
		return this.#change((bank) =>
			bank.questions.length + questions.length > BANK_LIMITS.questions
				? null
				: withQuestions(bank, questions, this.#now())
		);
	}

	/** Writes a question in place of the one with its id. */
	replace(question: Question): Promise<boolean> {
		return this.#change((bank) => withChanged(bank, question, this.#now()));
	}

	/** The id that the next question gets. */
	get nextId(): string {
		return this.open ? ownId(this.open.id, this.open.next) : '';
	}

	async removeQuestion(id: string): Promise<boolean> {
		const { open } = this;
		const at = open?.questions.findIndex((question) => question.id === id) ?? -1;
		if (!open || at < 0) return false;
		const question = open.questions[at]!;
		if (!(await this.#change((bank) => withoutQuestion(bank, id, this.#now())))) return false;
		this.#removed = { bank: open.id, question, at };
		return true;
	}

	/** Puts the question that was deleted last back where it stood. */
	async bringBack(): Promise<boolean> {
		const removed = this.#removed;
		if (!removed || removed.bank !== this.#openId) return false;
		const { question, at } = removed;
		const done = await this.#change((bank) => ({
			...bank,
			questions: [...bank.questions.slice(0, at), question, ...bank.questions.slice(at)],
			updatedAt: this.#now()
		}));
		if (done) this.#removed = null;
		return done;
	}

	/** Changes the bank on screen as it is kept: another tab may have written since. */
	async #change(change: (bank: QuestionBank) => QuestionBank | null): Promise<boolean> {
		const { open } = this;
		if (!open) return false;
		let refused = false;
		const changed = await this.#try(async () =>
			(await this.#store()).banks.update(open.id, (kept) => {
				const next = change(kept ?? open);
				refused = next === null;
				return next ?? kept ?? open;
			})
		);
		if (!changed.ok) return false;
		this.#put((this.#all ?? []).map((bank) => (bank.id === open.id ? changed.value : bank)));
		return !refused;
	}

	#put(banks: readonly QuestionBank[]) {
		this.#all = [...banks].sort((a, b) => a.name.localeCompare(b.name) || a.createdAt - b.createdAt);
	}

	async #try<T>(work: () => Promise<Result<T, StoreFailure>>): Promise<Result<T, StoreFailure>> {
		const result = await attempt(work);
		this.#failure = result.ok ? null : result.error;
		return result;
	}
}

/** The banks of this device. */
export const banks = new Banks(
	() => keeping.connection.store(),
	() => Date.now()
);
