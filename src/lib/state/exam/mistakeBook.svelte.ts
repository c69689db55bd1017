import type { QuestionType } from '$lib/domain/question';
import type { QuestionRef } from '$lib/domain/study/attempt';
import type { MistakeNote } from '$lib/domain/study/mistakeNote';
import type { ChapterNumber } from '$lib/domain/syllabus';
import { MISTAKE_STATES, mistakesOf, type MistakeState } from '$lib/exam/practice/mistakes';
import { attempt } from '$lib/storage/attempt';
import type { Store } from '$lib/storage/store';
import { keeping } from '../keeping.svelte';
import { attempts, type Attempts } from './attempts.svelte';

interface BookTools {
	readonly attempts: Attempts;
	readonly store: () => Promise<Store>;
	readonly now: () => number;
	readonly later: (call: () => void, milliseconds: number) => () => void;
}

/** How long typing may pause before a note is kept, in milliseconds. */
const PAUSE = 400;

/** What is shown of the book; null is all. */
export interface MistakeFilter {
	readonly state: MistakeState;
	readonly chapter: ChapterNumber | null;
	readonly type: QuestionType | null;
}

/** The wrong-answer book: every question ever answered wrongly, in practice, on papers and on pages, with notes. */
export class MistakeBook {
	readonly states = MISTAKE_STATES;
	#tools: BookTools;
	#notes = $state.raw<readonly MistakeNote[]>([]);
	#filter = $state.raw<MistakeFilter>({ state: 'open', chapter: null, type: null });
	#unwritten: Readonly<Record<QuestionRef, string>> = {};
	#cancel: (() => void) | null = null;
	#ready = $state(false);
	#failed = $state(false);

	readonly #all = $derived.by(() => mistakesOf(this.#tools.attempts.rows ?? [], this.#notes));
	readonly #shown = $derived(
		this.#all.filter(
			({ state, chapter, type }) =>
				state === this.#filter.state &&
				(this.#filter.chapter === null || chapter === this.#filter.chapter) &&
				(this.#filter.type === null || type === this.#filter.type)
		)
	);

	constructor(tools: BookTools) {
		this.#tools = tools;
	}

	/** False until the book is read. */
	get ready() {
		return this.#ready;
	}
	/** True where something could not be read or written. */
	get failed() {
		return this.#failed || this.#tools.attempts.failure !== null;
	}
	get all() {
		return this.#all;
	}
	/** Those that the filter lets through, the latest mistake first. */
	get shown() {
		return this.#shown;
	}
	get filter() {
		return this.#filter;
	}
	/** How many there are in each state. */
	count(state: MistakeState) {
		return this.#all.filter((mistake) => mistake.state === state).length;
	}

	show(change: Partial<MistakeFilter>) {
		this.#filter = { ...this.#filter, ...change };
	}

	async load() {
		await this.#tools.attempts.reload();
		const list = await attempt(async () => (await this.#tools.store()).mistakeNotes.list());
		if (list.ok) this.#notes = list.value.rows;
		this.#failed = !list.ok;
		this.#ready = true;
	}

	/** Takes what is typed into a note; it is kept when typing rests for a moment. */
	write(ref: QuestionRef, text: string) {
		this.#unwritten = { ...this.#unwritten, [ref]: text };
		this.#cancel ??= this.#tools.later(() => void this.flush(), PAUSE);
	}

	/** Keeps at once what waits. */
	async flush() {
		this.#cancel?.();
		this.#cancel = null;
		const waiting = Object.entries(this.#unwritten);
		this.#unwritten = {};
		for (const [ref, text] of waiting) await this.#change(ref, (note) => ({ ...note, text }));
	}

	/** Puts a question away, or takes it back. It comes back by itself when it is answered wrongly again. */
	async settle(ref: QuestionRef, yes: boolean) {
		await this.flush();
		const settledAt = yes ? this.#tools.now() : null;
		await this.#change(ref, (note) => ({ ...note, settledAt }));
	}

	async #change(ref: QuestionRef, change: (note: MistakeNote) => MistakeNote) {
		const updatedAt = this.#tools.now();
		const written = await attempt(async () =>
			(await this.#tools.store()).mistakeNotes.update(ref, (old) => ({
				...change(old ?? { id: ref, text: '', settledAt: null, updatedAt }),
				updatedAt
			}))
		);
		this.#failed = !written.ok;
		if (written.ok) this.#notes = [...this.#notes.filter(({ id }) => id !== ref), written.value];
	}
}

/** The book as this tab sees it. */
export const mistakeBook = new MistakeBook({
	attempts,
	store: () => keeping.connection.store(),
	now: () => Date.now(),
	later(call, milliseconds) {
		const timer = setTimeout(call, milliseconds);
		return () => clearTimeout(timer);
	}
});
