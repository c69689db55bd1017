import type { Failure } from '$lib/worker/protocol';

/** What went wrong, for the page to say in the reader's language. Nothing was changed by it. */
export type Problem =
	/** The figures could not be computed. */
	| { readonly kind: 'simulation'; readonly failure: Failure }
	/** A link was opened that does not hold a company this version can read. */
	| { readonly kind: 'link'; readonly reason: 'damaged' | 'newer' }
	/** A company could not be read from or written to the store. */
	| { readonly kind: 'storage'; readonly reason: 'full' | 'missing' | 'failed' };
