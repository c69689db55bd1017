import { dev } from '$app/environment';
import { base } from '$app/paths';
import { Offline } from '$lib/state/offline.svelte';

/** The app on this device, and newer versions of it. */
export const offline = new Offline({
	container: dev ? undefined : navigator.serviceWorker,
	script: `${base}/service-worker.js`,
	save: async () => (await import('$lib/state/keeping.svelte')).keeping.flush(),
	reload: () => location.reload()
});
