import type { StudyCard } from '$lib/domain/study/card';
import type { Attempt } from '$lib/domain/study/attempt';
import { cardIdsOf, cardsFrom } from '$lib/exam/schedule/cards';
import type { Store } from '$lib/storage/store';
import { localDay } from './calendar';

const same = (a: StudyCard, b: StudyCard | undefined) =>
	b !== undefined &&
	(['day', 'rating', 'days', 'answers'] as const).every((name) => a[name] === b[name]) &&
	a.memory.stability === b.memory.stability &&
	a.memory.difficulty === b.memory.difficulty;

/**
 * Makes the kept cards equal to those that the answers make: writes what differs, takes away what no answer stands
 * for. Kept cards are a view: whoever reads them must not compute, and nothing is lost where they are missing.
 * @returns how many were written or taken away; null where the store failed, which loses nothing
 */
export async function keepCards(
	{ cards: records }: Pick<Store, 'cards'>,
	cards: ReadonlyMap<string, StudyCard>
): Promise<number | null> {
	const list = await records.list();
	if (!list.ok) return null;
	const kept = new Map(list.value.rows.map((card) => [card.id, card]));
	const changed = [...cards.values()].filter((card) => !same(card, kept.get(card.id)));
	const gone = [...kept.keys()].filter((id) => !cards.has(id));
	if (changed.length > 0 && !(await records.putAll(changed)).ok) return null;
	for (const id of gone) if (!(await records.remove(id)).ok) return null;
	return changed.length + gone.length;
}

/**
 * Makes the cards of one answer anew, from all answers that tell about them: what happens after each answer.
 * @returns true when they are durable
 */
export async function keepCardsOf(
	{ cards: records }: Pick<Store, 'cards'>,
	answer: Attempt,
	answers: readonly Attempt[]
): Promise<boolean> {
	const ids = cardIdsOf(answer);
	const related = answers.filter((one) => cardIdsOf(one).some((id) => ids.includes(id)));
	const cards = cardsFrom(related, localDay);
	return (await records.putAll(ids.map((id) => cards.get(id)!))).ok;
}
