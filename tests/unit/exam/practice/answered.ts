import type { CatalogueEntry } from '$lib/domain/catalogue';
import type { Attempt } from '$lib/domain/study/attempt';

let made = 0;

/** An answer to a single-choice question of chapter 3, rightly unless told otherwise. */
export function answered(change: Partial<Attempt> = {}): Attempt {
	return {
		id: `a${made++}`,
		question: 'ch03-single-001',
		type: 'single',
		chapter: 3,
		concepts: ['satisfaction-ratio'],
		at: made,
		response: { kind: 'choice', chosen: [0] },
		certainty: null,
		marks: 2,
		outOf: 2,
		place: 'practice',
		within: null,
		...change
	};
}

/** An entry of the catalogue as an answer names it. */
export const entryOf = ({ question: ref, type, chapter, concepts }: Attempt): CatalogueEntry => ({
	ref,
	type,
	chapter,
	concepts: [concepts[0]!, ...concepts.slice(1)],
	difficulty: 1
});
