/**
 * Where the app is mounted: `/liuke` for https://school.example/liuke/, '' for the root of a host.
 * @param {string | undefined} value as a person writes it in `BASE_PATH`: `liuke`, `/liuke` and `/liuke/` mean the same
 * @returns {'' | `/${string}`} as SvelteKit wants it: a leading slash and no trailing one
 */
export function basePath(value) {
	const parts = (value ?? '').split('/').filter(Boolean);
	return parts.length ? `/${parts.join('/')}` : '';
}
