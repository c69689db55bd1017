import type { CompanyFailure } from './companyFailure';
import type { KeptCompany, SetAside } from './keptCompany';

/** Why the store could not do what it was asked. What it held before, it still holds. */
export type StoreFailure =
	/** No company of this id: never there, or purged. */
	| { readonly code: 'notFound' }
	/** The company lies in the bin: deleted in another tab, or earlier. */
	| { readonly code: 'deleted' }
	/** Another tab has saved since: `current` is what the store holds. */
	| { readonly code: 'conflict'; readonly current: KeptCompany }
	/** What was to be saved breaks the rules of a company. */
	| { readonly code: 'invalid'; readonly failure: CompanyFailure }
	/** What is kept under this id cannot be read. */
	| { readonly code: 'setAside'; readonly setAside: SetAside }
	/** The browser gives no more space. */
	| { readonly code: 'full' }
	/** A newer version of the app has written the database: it can be looked at, not changed. */
	| { readonly code: 'newer' }
	/** The database was closed or deleted from outside: another version took over, or browsing data was cleared. */
	| { readonly code: 'closed' }
	/** A newer request for the same view came in between. */
	| { readonly code: 'superseded' }
	/** Rows of a view cannot be read: build it again. */
	| { readonly code: 'brokenView' }
	/** Anything else; `detail` is the browser's own word, for a report. */
	| { readonly code: 'failed'; readonly detail: string };

/** Why what is changed does not outlast the page. */
export type MemoryReason =
	/** The browser refuses a database: private window, blocked by a setting. */
	| 'refused'
	/** There is no space to open one. */
	| 'full'
	/** Another tab holds an older version open. */
	| 'blocked'
	/** A newer version of the app has written it; this version reads it and changes nothing. */
	| 'newer'
	/** The browser did not answer in time. */
	| 'slow'
	/** The database is there but broken, or it failed in another way. */
	| 'failed';
