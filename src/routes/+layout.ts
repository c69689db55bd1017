import { text } from '$lib/state/text.svelte';

// Client only: the pages are static shells, so the service worker and any static host can serve them.
export const prerender = true;
export const ssr = false;
export const trailingSlash = 'ignore';

/** The reader's language is there before anything is painted. */
export async function load(): Promise<void> {
	await text.ready();
}
