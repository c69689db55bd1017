import { CACHE_PREFIX, fallbackOf, pageOf, versionFileOf, type Edition } from './edition';
import type { World } from './fill';

/** What is asked for, as far as it matters. */
export interface Asked {
	readonly method: string;
	readonly mode: string;
	readonly url: string;
}

/**
 * Whether the edition answers a request. It leaves alone what is not its own: other hosts and other paths of the host.
 */
export function isOurs({ method, mode, url }: Asked, origin: string, edition: Edition): boolean {
	const { origin: there, pathname } = new URL(url);
	if (method !== 'GET' || there !== origin || !`${pathname}/`.startsWith(`${edition.base}/`)) return false;
	return (
		mode === 'navigate' || edition.files.includes(pathname) || pathname.startsWith(`${edition.base}/_app/`)
	);
}

/**
 * Answers from what is kept, and asks the host only for what is not. A page is always of this edition; a built file
 * may also be of the one before, for the sake of a tab that is still open: its name carries a hash of its content.
 */
export async function answer(
	{ mode, url }: Asked,
	edition: Edition,
	{ caches, fetch }: World
): Promise<Response> {
	const { pathname } = new URL(url);
	const cache = await caches.open(edition.name);
	if (mode === 'navigate') {
		const page = await cache.match(pageOf(pathname, edition));
		return page ?? (await cache.match(fallbackOf(edition))) ?? fetch(url);
	}
	// A newer version is announced by the service worker, when it is here whole: the app need not look for it.
	if (pathname === versionFileOf(edition)) return Response.json({ version: edition.version });
	const own = await cache.match(pathname);
	if (own) return own;
	for (const key of (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX))) {
		const older = await (await caches.open(key)).match(pathname);
		if (older) return older;
	}
	return fetch(url);
}
