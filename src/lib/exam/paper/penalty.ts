import type { CatalogueEntry } from '$lib/domain/catalogue';
import { CHAPTERS, type ConceptId } from '$lib/domain/syllabus';
import { DIFFICULTY_MARKS, marksOf } from './blueprint';

/** How bad it is, in whole numbers, so that every machine decides alike. */
const WEIGHT = {
	sameMain: 100_000,
	sameConcept: 1_000,
	missingChapter: 100,
	crowded: 3,
	difficulty: 1
} as const;

/** A chapter with more marks than this crowds out others. */
const MOST_MARKS = 20;
/** How far the marks of a difficulty may be from what is aimed at. */
const SLACK = 8;

const CHAPTER_OF = new Map<ConceptId, number>(
	CHAPTERS.flatMap(({ number, concepts }) => concepts.map(({ id }) => [id, number] as const))
);

/** How often something occurs. */
class Tally<Key> {
	readonly #counts = new Map<Key, number>();

	of(key: Key): number {
		return this.#counts.get(key) ?? 0;
	}
	add(key: Key, amount: number): void {
		this.#counts.set(key, this.of(key) + amount);
	}
}

/**
 * What speaks against a selection, kept up as questions come and go. A concept is *repeated* by every question beyond
 * the first that has it in its list; worst is one that is the main concept of two.
 */
export class Penalty {
	readonly #mains = new Tally<ConceptId>();
	readonly #concepts = new Tally<ConceptId>();
	readonly #marks = new Tally<number>();
	/** Concepts by chapter: a case touches more chapters than its own. */
	readonly #touched = new Tally<number>();
	readonly #difficulties = new Tally<number>();
	readonly #chaptersThereAre: readonly number[];
	#repeats = 0;

	/** @param chapters that questions can be had of */
	constructor(chapters: readonly number[]) {
		this.#chaptersThereAre = chapters;
	}

	add(candidate: CatalogueEntry): void {
		this.#change(candidate, 1);
	}

	remove(candidate: CatalogueEntry): void {
		this.#change(candidate, -1);
	}

	/** 0 where nothing speaks against it. */
	get total(): number {
		let total = this.#repeats;
		for (const chapter of this.#chaptersThereAre) {
			if (this.#touched.of(chapter) === 0) total += WEIGHT.missingChapter;
			total += WEIGHT.crowded * Math.max(0, this.#marks.of(chapter) - MOST_MARKS);
		}
		for (const difficulty of [1, 2, 3] as const) {
			const off = Math.abs(this.#difficulties.of(difficulty) - DIFFICULTY_MARKS[difficulty]);
			total += WEIGHT.difficulty * Math.max(0, off - SLACK);
		}
		return total;
	}

	#change(candidate: CatalogueEntry, by: 1 | -1): void {
		const { concepts, chapter, difficulty } = candidate;
		this.#repeat(this.#mains, concepts[0], by, WEIGHT.sameMain);
		for (const concept of concepts) {
			this.#repeat(this.#concepts, concept, by, WEIGHT.sameConcept);
			this.#touched.add(CHAPTER_OF.get(concept)!, by);
		}
		this.#marks.add(chapter, by * marksOf(candidate));
		this.#difficulties.add(difficulty, by * marksOf(candidate));
	}

	#repeat(tally: Tally<ConceptId>, concept: ConceptId, by: 1 | -1, weight: number): void {
		// The one that comes, or goes, repeats the concept where another has it too.
		const others = tally.of(concept) - (by === -1 ? 1 : 0);
		if (others > 0) this.#repeats += by * weight;
		tally.add(concept, by);
	}
}
