import { CACHE_PREFIX, fallbackOf, fileOf, type Edition } from './edition';

/** What the service worker's world gives; tests put their own in its place. */
export interface World {
	readonly caches: CacheStorage;
	readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

/** Files fetched at once: enough to be quick, few enough to leave the line to the page. */
const AT_ONCE = 4;

/**
 * Fetches every file of an edition into its cache: all of them, or none.
 * @throws Error where a file is missing, or where a page is already that of another version; the cache is gone then
 */
export async function fill(edition: Edition, { caches, fetch }: World): Promise<void> {
	const cache = await caches.open(edition.name);
	const files = new Set(edition.files);
	const keepFile = async (path: string) => {
		// What carries a hash in its name is what it was; everything else is asked for again.
		const fresh = path.includes('/immutable/') ? 'default' : 'no-cache';
		await cache.put(path, await found(path, await fetch(path, { cache: fresh })));
	};
	const keepPage = async (page: string, file: string) => {
		const response = await found(file, await fetch(file, { cache: 'no-cache' }));
		const html = await response.text();
		const strange = strangerIn(html, file, files);
		if (strange) throw new Error(`${file} is of another version: it names ${strange}`);
		// A new answer: one that was redirected may not be shown as a page.
		await cache.put(page, new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
	};
	const work = [
		...edition.files.map((path) => () => keepFile(path)),
		...edition.pages.map((page) => () => keepPage(page, fileOf(page, edition))),
		() => keepPage(fallbackOf(edition), fallbackOf(edition))
	];
	try {
		await inTurns(work);
	} catch (error) {
		await caches.delete(edition.name);
		throw error;
	}
}

async function found(path: string, response: Response): Promise<Response> {
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response;
}

/** The first built file that a page names and this edition does not have. */
function strangerIn(html: string, file: string, files: ReadonlySet<string>): string | undefined {
	const names = Array.from(
		html.matchAll(/["']([^"'\s]*_app\/immutable\/[^"'\s]+)["']/g),
		([, name]) => name!
	);
	return names.find((name) => !files.has(new URL(name, `file://${file}`).pathname));
}

async function inTurns(work: readonly (() => Promise<void>)[]): Promise<void> {
	const waiting = [...work];
	const one = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) await next();
	};
	await Promise.all(Array.from({ length: AT_ONCE }, one));
}

/**
 * Lets go of old editions, all but the last before this one: a tab that was open when the new one came still works
 * with its files.
 */
export async function letGo(edition: Edition, { caches }: Pick<World, 'caches'>): Promise<void> {
	const ours = (await caches.keys()).filter((key) => key.startsWith(CACHE_PREFIX) && key !== edition.name);
	await Promise.all(ours.slice(0, -1).map((key) => caches.delete(key)));
}
