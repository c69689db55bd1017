import type { PracticeRound } from '$lib/domain/practice';
import type { Attempt } from '$lib/domain/study/attempt';
import type { MistakeNote } from '$lib/domain/study/mistakeNote';
import type { Paper } from '$lib/domain/study/paper';
import { mistakesOf } from '$lib/exam/practice/mistakes';
import { attempt } from '$lib/storage/attempt';
import type { Store } from '$lib/storage/store';
import { keeping } from '../keeping.svelte';
import { attempts, type Attempts } from './attempts.svelte';
import { localDay } from './plan/calendar';
import { RoundKeeper } from './roundKeeper';

/** The latest answers that the share of marks is of. */
const LATEST = 50;

interface OverviewTools {
	readonly attempts: Attempts;
	readonly store: () => Promise<Store>;
	readonly now: () => number;
}

/** What the first screen of the exam room says: what was left unfinished, and three figures. No question is fetched. */
export class RoomOverview {
	#tools: OverviewTools;
	#notes = $state.raw<readonly MistakeNote[]>([]);
	#papers = $state.raw<readonly Paper[]>([]);
	#round = $state.raw<PracticeRound | null>(null);
	#ready = $state(false);

	readonly #rows = $derived.by(() => this.#tools.attempts.rows ?? []);

	constructor(tools: OverviewTools) {
		this.#tools = tools;
	}

	/** False until everything is read. */
	get ready() {
		return this.#ready;
	}
	/** A round of practice under way; null where there is none. */
	get round() {
		return this.#round;
	}
	/** Papers that are being sat, the latest first. */
	get papers() {
		return this.#papers;
	}
	/** True where nothing was ever answered. */
	get empty() {
		return this.#rows.length === 0;
	}
	/** Questions answered on this day of the learner's calendar. */
	get today() {
		const day = localDay(this.#tools.now());
		return this.#rows.filter(({ at }) => localDay(at) === day).length;
	}
	/** Questions in the wrong-answer book that wait to be corrected. */
	get open() {
		return mistakesOf(this.#rows, this.#notes).filter(({ state }) => state === 'open').length;
	}
	/** Share of the marks of the latest answers, 0–1; null where nothing was answered. */
	get share() {
		const latest = this.#rows.slice(-LATEST);
		const sum = (of: (row: Attempt) => number) => latest.reduce((total, row) => total + of(row), 0);
		const outOf = sum((row) => row.outOf);
		return outOf > 0 ? sum((row) => row.marks) / outOf : null;
	}
	/** Of how many answers the share is. */
	get shareOf() {
		return Math.min(LATEST, this.#rows.length);
	}

	async load() {
		const { attempts, store } = this.#tools;
		await attempts.reload();
		const notes = await attempt(async () => (await store()).mistakeNotes.list());
		if (notes.ok) this.#notes = notes.value.rows;
		const papers = await attempt(async () => (await store()).papers.list());
		if (papers.ok)
			this.#papers = papers.value.rows
				.filter(({ handedIn }) => handedIn === null)
				.sort((a, b) => b.startedAt - a.startedAt);
		this.#round = await new RoundKeeper(store, () => () => undefined).read();
		this.#ready = true;
	}
}

/** The exam room as this tab sees it. */
export const roomOverview = new RoomOverview({
	attempts,
	store: () => keeping.connection.store(),
	now: () => Date.now()
});
