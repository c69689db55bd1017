import type { CatalogueEntry } from '$lib/domain/catalogue';
import { questionCardId, type StudyCard } from '$lib/domain/study/card';
import type { ConceptId } from '$lib/domain/syllabus';
import { Chance } from '../chance';
import { marksOf, MINUTES } from '../paper/blueprint';
import { streamOf } from '../streamOf';
import { MEETING_MINUTES } from './gain';
import { recall } from './memory';

/** What one meeting is picked from. */
export interface PickFrom {
	readonly catalogue: readonly CatalogueEntry[];
	readonly cards: ReadonlyMap<string, StudyCard>;
	readonly today: number;
	/** Decides between questions that are equally good; the same seed picks the same. */
	readonly seed: number;
}

/** Minutes for a question as on a paper: its marks' part of the paper's time. */
export function minutesOf(entry: Pick<CatalogueEntry, 'type' | 'blanks'>): number {
	return (marksOf(entry) * MINUTES) / 100;
}

/** Entries about a concept: those that ask for it first of all, or, where there are none, those that touch it. */
export function entriesAbout(
	catalogue: readonly CatalogueEntry[],
	concept: ConceptId
): readonly CatalogueEntry[] {
	const touching = catalogue.filter((entry) => !entry.practiceOnly && entry.concepts.includes(concept));
	const main = touching.filter(({ concepts }) => concepts[0] === concept);
	return main.length > 0 ? main : touching;
}

/** How much a question is worth asking: wrong last time, then never asked, then the one likeliest forgotten. */
function turn(entry: CatalogueEntry, { cards, today }: PickFrom): number {
	const card = cards.get(questionCardId(entry.ref));
	if (!card) return 1;
	return card.rating === 1 ? 0 : 1 + recall(card.memory, Math.max(0, today - card.day));
}

/**
 * The questions of one meeting with a concept: one, or two where both are short, of different types where there are.
 * @param longest minutes that a single question may take
 * @returns none where no question fits
 */
export function pickQuestions(
	concept: ConceptId,
	from: PickFrom,
	longest: number
): readonly CatalogueEntry[] {
	const ordered = entriesAbout(from.catalogue, concept)
		.filter((entry) => minutesOf(entry) <= longest)
		.map((entry) => ({
			entry,
			turn: turn(entry, from),
			luck: new Chance(from.seed, streamOf(`${entry.ref}:${entry.type}`)).next()
		}))
		.sort((a, b) => a.turn - b.turn || a.luck - b.luck)
		.map(({ entry }) => entry);
	const [first, ...others] = ordered;
	if (!first) return [];
	const room = Math.min(longest, 1.5 * MEETING_MINUTES) - minutesOf(first);
	const fitting = others.filter((entry) => entry.ref !== first.ref && minutesOf(entry) <= room);
	const second = fitting.find(({ type }) => type !== first.type) ?? fitting[0];
	return second ? [first, second] : [first];
}
