import type { Localized } from '../locale';

/** How a multiple-choice answer earns marks. */
export const CHOICE_RULES = [
	/** The whole key and nothing else, or no marks. */
	'all',
	/** A part of the key earns its share; one wrong option, and there are no marks. */
	'partial'
] as const;
export type ChoiceRule = (typeof CHOICE_RULES)[number];

/** A stretch of what was written; `end` is behind the last character. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What one blank is worth. */
export interface BlankVerdict {
	readonly right: boolean;
	/** The blank whose answer was looked for here; another one than its own only where any order is right. */
	readonly blank: number;
	/** What was probably done wrong; null where nobody knows. */
	readonly reason: Localized | null;
}

/** Where a point of a model answer was recognised: never that it was well said. */
export interface PointVerdict {
	/** The words that show it, in rising order; none where it was not found. */
	readonly found: readonly Span[];
}

/** What an answer is worth, and why. */
export type Verdict = {
	readonly marks: number;
	readonly outOf: number;
} & (
	| { readonly kind: 'fill'; readonly blanks: readonly BlankVerdict[] }
	/** Per option of the question: whether it was dealt with rightly, chosen or left. */
	| { readonly kind: 'choice'; readonly options: readonly boolean[] }
	/** Per task, per point. */
	| { readonly kind: 'points'; readonly tasks: readonly (readonly PointVerdict[])[] }
);
