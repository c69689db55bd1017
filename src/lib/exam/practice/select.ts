import type { CatalogueEntry } from '$lib/domain/catalogue';
import type { PracticeWish } from '$lib/domain/practice';
import type { Attempt, QuestionRef } from '$lib/domain/study/attempt';
import { Chance } from '../chance';
import { refOf } from '../questionRef';
import { shuffled } from '../shuffled';
import { conceptStandings, questionStandings } from './standing';

const STREAM = 0x9a11;
/** A question that was answered rightly comes after others of equally weak concepts. */
const DONE = 0.15;

const includes = <Item>(list: readonly Item[], item: Item) => list.length === 0 || list.includes(item);

/** The questions that a wish is about. A question belongs to every concept it names. */
export function matching(
	entries: readonly CatalogueEntry[],
	{
		chapters,
		concepts,
		types,
		difficulties
	}: Pick<PracticeWish, 'chapters' | 'concepts' | 'types' | 'difficulties'>
): readonly CatalogueEntry[] {
	return entries.filter(
		(entry) =>
			includes(chapters, entry.chapter) &&
			includes(types, entry.type) &&
			includes(difficulties, entry.difficulty) &&
			(concepts.length === 0 || entry.concepts.some((concept) => concepts.includes(concept)))
	);
}

/** How many questions a wish leaves to choose from: a template is one, whatever its forms. */
export function countMatching(entries: readonly CatalogueEntry[], wish: PracticeWish): number {
	return new Set(matching(entries, wish).map(({ ref }) => ref)).size;
}

/**
 * Questions to practise, by a wish and by what was answered before. A template is asked at most once, in one of its
 * forms, with numbers of its own. The same arguments give the same questions.
 */
export function choosePractice(
	entries: readonly CatalogueEntry[],
	attempts: readonly Attempt[],
	wish: PracticeWish,
	seed: number
): readonly QuestionRef[] {
	const chance = new Chance(seed, STREAM);
	const mixed = shuffled(matching(entries, wish), chance);
	const chosen = once(ordered(mixed, attempts, wish.order)).slice(0, wish.count);
	return chosen.map((entry) => refOf(entry, chance.whole(0, 0xffff_ffff)));
}

/** Each entry once, whatever the number of its forms. */
function once(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
	const seen = new Set<string>();
	return entries.filter(({ ref }) => !seen.has(ref) && seen.add(ref));
}

function ordered(
	entries: readonly CatalogueEntry[],
	attempts: readonly Attempt[],
	order: PracticeWish['order']
) {
	if (order === 'mixed') return spread(entries);
	const questions = questionStandings(attempts);
	if (order === 'new')
		return byKey(entries, ({ ref }) => questions.get(ref)?.lastAt ?? Number.NEGATIVE_INFINITY);
	const concepts = conceptStandings(attempts);
	return byKey(entries, ({ ref, concepts: named }) => {
		const own = questions.get(ref);
		const strength = Math.min(...named.map((concept) => concepts.get(concept)?.strength ?? 0.5));
		return strength + (own && !own.lastWrong ? DONE : 0);
	});
}

/** Rising by a key; equal ones keep their order. */
function byKey(entries: readonly CatalogueEntry[], key: (entry: CatalogueEntry) => number) {
	return entries
		.map((entry) => ({ entry, key: key(entry) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ entry }) => entry);
}

/** In turn from each main concept, so that a short round touches many. */
function spread(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
	const turn = new Map<string, number>();
	return byKey(entries, ({ concepts: [main] }) => {
		const next = turn.get(main) ?? 0;
		turn.set(main, next + 1);
		return next;
	});
}
