import type { CatalogueEntry } from '$lib/domain/catalogue';
import { CHAPTERS, type ConceptId } from '$lib/domain/syllabus';
import { BLUEPRINT, COMPUTED } from '../paper/blueprint';

/** Every concept of the course, in its order. */
export const CONCEPTS: readonly ConceptId[] = CHAPTERS.flatMap(({ concepts }) =>
	concepts.map(({ id }) => id)
);

/** Each concept counts as if it had this much of a question more in every type: one without questions can come too. */
const UNWRITTEN = 0.25;

const isComputed = ({ ref }: CatalogueEntry) => ref.startsWith('tpl-');

/** How the questions of a type are over the concepts; a question with several counts for each with its part. */
function spread(entries: readonly CatalogueEntry[], least: number): ReadonlyMap<ConceptId, number> {
	const counts = new Map<ConceptId, number>(CONCEPTS.map((id) => [id, least]));
	for (const { concepts } of entries)
		for (const id of concepts) counts.set(id, (counts.get(id) ?? 0) + 1 / concepts.length);
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	return new Map([...counts].map(([id, count]) => [id, total > 0 ? count / total : 0]));
}

/**
 * Share of a paper's marks that a concept can expect, 0–1, together 1: each type's marks, divided as the questions of
 * the type are over the concepts. Computed questions are many in the catalogue but few on a paper, and divide only the
 * marks of those few.
 */
export function conceptShares(catalogue: readonly CatalogueEntry[]): ReadonlyMap<ConceptId, number> {
	const shares = new Map<ConceptId, number>(CONCEPTS.map((id) => [id, 0]));
	const whole = BLUEPRINT.reduce((sum, { many, marksEach }) => sum + many * marksEach, 0);
	for (const { type, many, marksEach } of BLUEPRINT) {
		const asked = catalogue.filter((entry) => entry.type === type && !entry.practiceOnly);
		const computed = asked.filter(isComputed);
		// A paper's computed questions are as often fill-ins as single choices.
		const few = computed.length > 0 ? (COMPUTED / 2) * marksEach : 0;
		const parts = [
			{
				marks: many * marksEach - few,
				over: spread(
					asked.filter((entry) => !isComputed(entry)),
					UNWRITTEN
				)
			},
			{ marks: few, over: spread(computed, 0) }
		];
		for (const { marks, over } of parts)
			for (const [id, part] of over) shares.set(id, shares.get(id)! + (marks / whole) * part);
	}
	return shares;
}
