import { base, build, files, prerendered, version } from '$service-worker';
import { answer, isOurs } from './offline/answer';
import { CACHE_PREFIX, type Edition } from './offline/edition';
import { fill, letGo, type World } from './offline/fill';

/*
 * Keeps the whole app on the device. A new version is fetched whole beside the old one and waits: it takes over when
 * no tab shows the old one any more, or when a learner asks for it.
 */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const edition: Edition = {
	name: CACHE_PREFIX + version,
	version,
	base,
	files: [...build, ...files],
	pages: prerendered
};
const world: World = { caches: worker.caches, fetch: (url, init) => worker.fetch(url, init) };

worker.addEventListener('install', (event) => event.waitUntil(fill(edition, world)));

worker.addEventListener('activate', (event) =>
	// The tab of the first visit is served from now on: what it fetches later is then here too.
	event.waitUntil(Promise.all([letGo(edition, world), worker.clients.claim()]))
);

worker.addEventListener('fetch', (event) => {
	if (isOurs(event.request, worker.location.origin, edition)) {
		event.respondWith(answer(event.request, edition, world));
	}
});

worker.addEventListener('message', (event) => {
	if (event.data === 'takeOver') event.waitUntil(worker.skipWaiting());
});
