import { describe, expect, it } from 'vitest';
import type { Attempt } from '$lib/domain/study/attempt';
import { cardsFrom } from '$lib/exam/schedule/cards';
import { keepCards, keepCardsOf } from '$lib/state/exam/plan/cardKeeper';
import { localDay } from '$lib/state/exam/plan/calendar';
import type { Store } from '$lib/storage/store';
import { storeOf, value } from '../storage/stores';

const attempt = (id: string, at: number, marks: number): Attempt => ({
	id,
	question: 'ch06-single-002',
	type: 'single',
	chapter: 6,
	concepts: ['pareto', 'customer-tiers'],
	at,
	response: { kind: 'choice', chosen: [0] },
	certainty: 'think',
	marks,
	outOf: 2,
	place: 'practice',
	within: null
});
const DAY = 86_400_000;
const START = new Date(2026, 10, 2, 12).getTime();

/** The cards as a page makes them: from the attempts that the store has. */
async function rebuilt(store: Store) {
	return cardsFrom(value(await store.attempts.list()).rows, localDay);
}
const kept = async (store: Store) =>
	new Map(value(await store.cards.list()).rows.map((card) => [card.id, card] as const));

describe.each(['indexeddb', 'memory'] as const)('cards kept in %s', (kind) => {
	async function studied() {
		const store = await storeOf(kind);
		value(
			await store.attempts.putAll([
				attempt('a', START, 2),
				attempt('b', START + 3 * DAY, 0),
				attempt('c', START + 4 * DAY, 2)
			])
		);
		return store;
	}

	it('can be dropped and rebuilt from the attempts, the same to the last digit', async () => {
		const store = await studied();
		expect(await keepCards(store, await rebuilt(store))).toBe(3);
		const before = await kept(store);
		expect([...before.keys()].sort()).toEqual([
			'concept:customer-tiers',
			'concept:pareto',
			'question:ch06-single-002'
		]);
		for (const id of before.keys()) value(await store.cards.remove(id));
		expect((await kept(store)).size).toBe(0);
		await keepCards(store, await rebuilt(store));
		expect(await kept(store)).toEqual(before);
	});

	it('are written only where an answer has changed them', async () => {
		const store = await studied();
		await keepCards(store, await rebuilt(store));
		expect(await keepCards(store, await rebuilt(store))).toBe(0);
		value(await store.attempts.put({ ...attempt('d', START + 9 * DAY, 2), concepts: ['pareto'] }));
		expect(await keepCards(store, await rebuilt(store))).toBe(2);
	});

	it('follow one answer alone as they would follow all', async () => {
		const store = await studied();
		await keepCards(store, await rebuilt(store));
		const late = {
			...attempt('late', START + DAY, 0),
			question: 'ch06-single-003',
			concepts: ['pareto'] as const
		};
		value(await store.attempts.put(late));
		expect(await keepCardsOf(store, late, value(await store.attempts.list()).rows)).toBe(true);
		expect(await kept(store)).toEqual(await rebuilt(store));
	});

	it('go when no answer stands for them, and a damaged one is mended', async () => {
		const store = await studied();
		await keepCards(store, await rebuilt(store));
		const card = (await kept(store)).get('concept:pareto')!;
		value(
			await store.cards.putAll([
				{ ...card, answers: 99 },
				{ ...card, id: 'concept:sfa' }
			])
		);
		await keepCards(store, await rebuilt(store));
		expect([...(await kept(store)).keys()]).not.toContain('concept:sfa');
		expect((await kept(store)).get('concept:pareto')).toEqual(card);
	});
});
