/** One version of the app: every file of it, kept together so that files of two versions never mix. */
export interface Edition {
	/** Unlike that of any other version; the name of its cache. */
	readonly name: string;
	/** As the app itself knows it. */
	readonly version: string;
	/** Where the app is mounted: empty, or `/liuke`. */
	readonly base: string;
	/** Files by path, the mount included: `/liuke/_app/immutable/…`. */
	readonly files: readonly string[];
	/** Pages by address, the mount included: `/liuke/lab`. */
	readonly pages: readonly string[];
}

/** Caches of ours begin so; others on the same host are left alone. */
export const CACHE_PREFIX = 'liuke ';

/** The page that answers addresses which have none of their own: deep links. */
export const fallbackOf = ({ base }: Edition) => `${base}/200.html`;

/** The file by which the app asks whether it is the newest. */
export const versionFileOf = ({ base }: Edition) => `${base}/_app/version.json`;

/** The file that a static host keeps a page in. */
export function fileOf(page: string, { base }: Edition): string {
	return page === `${base}/` || page === base ? `${base}/index.html` : `${page}.html`;
}

/** The address under which a page is kept: no slash at the end, except for the first page. */
export function pageOf(pathname: string, { base }: Edition): string {
	const bare = pathname.replace(/(\/index)?(\.html)?\/*$/, '');
	return bare === base ? `${base}/` : bare;
}
