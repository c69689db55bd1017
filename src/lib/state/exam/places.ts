import type { Localized } from '$lib/domain/locale';
import type { ConceptId } from '$lib/domain/syllabus';
import { CLV_PAGES } from '$lib/content/clv/pages';
import { LESSONS } from '$lib/content/lessons/lessons';

/** Where a concept can be seen at work. */
export interface Place {
	/** Fragment of the Lab's address without `#`. */
	readonly lab: string;
	/** What to move there, and what to look at. */
	readonly look: Localized;
	/** Pages of the CLV workbench. */
	readonly clv: readonly { readonly id: string; readonly title: Localized }[];
	/** Concept pages; whether they exist already is for the route to know. */
	readonly lessons: readonly { readonly id: string; readonly title: Localized }[];
}

/** Where a concept can be seen; the table is fetched when the first one is asked for. */
export async function placeOf(concept: ConceptId): Promise<Place> {
	const { CONCEPT_PLACES } = await import('$lib/content/conceptPlaces');
	const { preset, look, clv } = CONCEPT_PLACES[concept];
	return {
		lab: `preset=${preset}`,
		look,
		clv: CLV_PAGES.filter(({ id }) => id === clv),
		lessons: LESSONS.filter(({ concepts }) => concepts.includes(concept))
	};
}
