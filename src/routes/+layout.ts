// Client only: the pages are static shells, so the service worker and any static host can serve them.
export const prerender = true;
export const ssr = false;
export const trailingSlash = 'ignore';
