import type { CompanyFailure } from './companyFailure';

/** Why a link opens no company. Nothing was changed by it. */
export type LinkFailure =
	/** Not a company link at all. */
	| { readonly code: 'notALink' }
	/** Longer than any link this app makes; lengths in characters. */
	| { readonly code: 'tooLong'; readonly length: number; readonly max: number }
	/** Its end is missing: copied or sent in part. */
	| { readonly code: 'cutOff' }
	/** A character was changed on the way: the checksum does not fit. */
	| { readonly code: 'damaged' }
	/** Written by a newer version of the app. */
	| { readonly code: 'newer'; readonly version: number; readonly known: number }
	/** Whole and undamaged, but what it holds is not a company this version knows. */
	| { readonly code: 'company'; readonly failure: CompanyFailure };
