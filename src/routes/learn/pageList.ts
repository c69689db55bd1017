import type { Component } from 'svelte';
import { LESSONS, type LessonEntry } from '$lib/content/lessons/lessons';

/** The concept pages that have a folder; each is a chunk of its own, fetched when it is opened. */
const FOLDERS = import.meta.glob<{ default: Component }>('./pages/*/Page.svelte');
const fileOf = (id: string) => `./pages/${id}/Page.svelte`;

/** The concept pages there are, in the order of the course. */
export const LESSON_LIST: readonly LessonEntry[] = LESSONS.filter(({ id }) => fileOf(id) in FOLDERS);

/** The component of a page; undefined for an address that does not exist. */
export async function lessonComponent(id: string): Promise<Component | undefined> {
	return (await FOLDERS[fileOf(id)]?.())?.default;
}

/** The page as lists name it; undefined where it does not exist. */
export const lessonEntry = (id: string) => LESSON_LIST.find((entry) => entry.id === id);
