import { GLOSSARY, type GlossaryEntry } from '$lib/content/glossary';
import { CHAPTERS, type Chapter, type ConceptId } from '$lib/domain/syllabus';

/** A term with the concept it stands for. */
export interface FoundTerm extends GlossaryEntry {
	readonly id: ConceptId;
}

/** Terms by chapter; chapters without one are left out. */
export interface FoundChapter {
	readonly chapter: Pick<Chapter, 'number' | 'title'>;
	readonly terms: readonly FoundTerm[];
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Terms in which every word of the query occurs, in either language, in name or definition. An empty query finds all. */
export function searchGlossary(query: string): readonly FoundChapter[] {
	const wanted = folded(query).split(/\s+/).filter(Boolean);
	const matches = ({ id, term, definition }: FoundTerm) => {
		const text = folded([id, term.zh, term.en, definition.zh, definition.en].join(' '));
		return wanted.every((word) => text.includes(word));
	};
	return CHAPTERS.map(({ number, title, concepts }) => ({
		chapter: { number, title },
		terms: concepts.map(({ id }) => ({ id, ...GLOSSARY[id] })).filter(matches)
	})).filter(({ terms }) => terms.length > 0);
}
