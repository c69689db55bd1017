import type { LinkFailure } from '$lib/domain/linkFailure';
import type { Failure } from '$lib/worker/protocol';

/** What went wrong, for the page to say in the reader's language. Nothing was changed by it. */
export type Problem =
	/** The figures could not be computed. */
	| { readonly kind: 'simulation'; readonly failure: Failure }
	/** A link was opened that does not hold a company this version can read. */
	| { readonly kind: 'link'; readonly failure: LinkFailure };
