import { lessonState, type LessonProgress } from '$lib/domain/study/lesson';
import { browserKeeper, type LessonKeeper } from './keeper';

/** How far the learner is on every concept page, for the index. */
export class LessonList {
	#keeper: LessonKeeper;
	#kept = $state.raw<Readonly<Record<string, LessonProgress>> | null>(null);

	constructor(keeper: LessonKeeper = browserKeeper) {
		this.#keeper = keeper;
	}

	/** True when it is known. */
	get ready() {
		return this.#kept !== null;
	}
	state(id: string) {
		return lessonState(this.#kept?.[id]);
	}
	/** Last result of a page's check; null where there is none. */
	check(id: string) {
		return this.#kept?.[id]?.check ?? null;
	}

	/** Reads it anew. */
	async load() {
		const rows = await this.#keeper.list().catch(() => []);
		this.#kept = Object.fromEntries(rows.map((row) => [row.id, row]));
	}
}
