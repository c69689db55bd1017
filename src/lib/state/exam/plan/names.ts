import type { Localized } from '$lib/domain/locale';
import { CHAPTERS, type ConceptId } from '$lib/domain/syllabus';

const PLACES = new Map<string, { readonly name: Localized; readonly chapter: number }>(
	CHAPTERS.flatMap(({ number, concepts }) =>
		concepts.map(({ id, name }) => [id, { name, chapter: number }] as const)
	)
);

/** What a concept is called and the chapter it belongs to. */
export function conceptPlace(id: ConceptId): { readonly name: Localized; readonly chapter: number } {
	return PLACES.get(id)!;
}
