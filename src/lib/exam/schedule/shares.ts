import type { CatalogueEntry } from '$lib/domain/catalogue';
import { CHAPTERS, type ConceptId } from '$lib/domain/syllabus';
import { BLUEPRINT } from '../paper/blueprint';

/** Every concept of the course, in its order. */
export const CONCEPTS: readonly ConceptId[] = CHAPTERS.flatMap(({ concepts }) =>
	concepts.map(({ id }) => id)
);

/** Each concept counts as if it had this much of a question more in every type: one without questions can come too. */
const UNWRITTEN = 0.25;

/**
 * Share of a paper's marks that a concept can expect, 0–1, together 1: each type's marks, divided as the questions of
 * the type are over the concepts; a question with several concepts counts for each with its part.
 */
export function conceptShares(catalogue: readonly CatalogueEntry[]): ReadonlyMap<ConceptId, number> {
	const shares = new Map<ConceptId, number>(CONCEPTS.map((id) => [id, 0]));
	const whole = BLUEPRINT.reduce((sum, { many, marksEach }) => sum + many * marksEach, 0);
	for (const { type, many, marksEach } of BLUEPRINT) {
		const counts = new Map<ConceptId, number>(CONCEPTS.map((id) => [id, UNWRITTEN]));
		const asked = catalogue.filter((entry) => entry.type === type && !entry.practiceOnly);
		for (const { concepts } of asked)
			for (const id of concepts) counts.set(id, (counts.get(id) ?? 0) + 1 / concepts.length);
		const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
		for (const [id, count] of counts)
			shares.set(id, shares.get(id)! + ((many * marksEach) / whole) * (count / total));
	}
	return shares;
}
