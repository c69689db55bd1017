import { newProgress, type LessonProgress } from '$lib/domain/study/lesson';

/** Where progress is kept; tests put their own in its place. */
export interface LessonKeeper {
	/** Null where there is none, or where nothing can be read. */
	readonly read: (id: string) => Promise<LessonProgress | null>;
	/** Every page's. */
	readonly list: () => Promise<readonly LessonProgress[]>;
	/** Changes what is kept of a page, whatever another tab has written meanwhile. */
	readonly change: (id: string, change: (progress: LessonProgress) => LessonProgress) => Promise<void>;
}

/** The records of this browser; opened when they are first needed. */
async function lessons() {
	const { keeping } = await import('../keeping.svelte');
	return (await keeping.connection.store()).lessons;
}

/** Keeps progress in the browser. What cannot be read or written is no reason to stop learning: it is left out. */
export const browserKeeper: LessonKeeper = {
	async read(id) {
		const found = await (await lessons()).get(id);
		return found.ok ? found.value : null;
	},
	async list() {
		const found = await (await lessons()).list();
		return found.ok ? found.value.rows : [];
	},
	async change(id, change) {
		const now = Date.now();
		const records = await lessons();
		await records.update(id, (row) => ({ ...change(row ?? newProgress(id)), updatedAt: now }));
	}
};
