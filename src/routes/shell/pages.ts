/** A page in the main navigation. A new route joins by a line here and its name in the messages. */
export const PAGES = [
	{ name: 'home', path: '/' },
	{ name: 'lab', path: '/lab' },
	{ name: 'learn', path: '/learn' },
	{ name: 'exam', path: '/exam' },
	{ name: 'settings', path: '/settings' }
] as const;

export type Page = (typeof PAGES)[number];

/** The page that a route belongs to; undefined for an address that does not exist. */
export function pageAt(route: string | null): Page | undefined {
	return PAGES.find(({ path }) => route === path || (path !== '/' && route?.startsWith(`${path}/`)));
}
