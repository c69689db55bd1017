import type { Component } from 'svelte';
import { CLV_PAGES } from '$lib/content/clv/pages';

/** The pages that have a folder; each is a chunk of its own, fetched when it is opened. */
const FOLDERS = import.meta.glob<{ default: Component }>('./pages/*/Page.svelte');
const fileOf = (id: string) => `./pages/${id}/Page.svelte`;

/** The pages there are, in the order of the course. */
export const PAGE_LIST = CLV_PAGES.filter(({ id }) => fileOf(id) in FOLDERS);

/** The component of a page; undefined for an address that does not exist. */
export async function pageComponent(id: string): Promise<Component | undefined> {
	return (await FOLDERS[fileOf(id)]?.())?.default;
}
