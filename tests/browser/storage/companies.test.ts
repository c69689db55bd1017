import { describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import type { StoreChange } from '$lib/storage/changes';
import { company, failure, storeOf, value } from './stores';

const changed = decide(company, 6, 'price', 110);
const other = decide(company, 6, 'price', 90);

describe.each(['indexeddb', 'memory'] as const)('companies in %s', (kind) => {
	it('are there again after they were created', async () => {
		const { companies, ...store } = await storeOf(kind);
		expect(store.kind).toBe(kind);
		const kept = value(await companies.create(company, ' 青禾 ', 1000));
		expect(kept).toEqual({
			id: 'id0',
			name: '青禾',
			company,
			createdAt: 1000,
			updatedAt: 1000,
			revision: 1,
			deletedAt: null
		});
		expect(value(await companies.open(kept.id))).toEqual(kept);
	});

	it('stand in the list by the time they were last changed, newest first', async () => {
		const { companies } = await storeOf(kind);
		const a = value(await companies.create(company, 'a', 1));
		value(await companies.create(company, 'b', 2));
		value(await companies.save(a.id, 1, changed, 3));
		const list = value(await companies.list());
		expect(list.companies.map((k) => [k.name, k.updatedAt])).toEqual([
			['a', 3],
			['b', 2]
		]);
		expect([list.deleted, list.setAside]).toEqual([[], []]);
	});

	it('take a new state from who knows the present revision', async () => {
		const { companies } = await storeOf(kind);
		const { id } = value(await companies.create(company, 'a', 1));
		const saved = value(await companies.save(id, 1, changed, 2));
		expect(saved).toMatchObject({ revision: 2, createdAt: 1, updatedAt: 2, company: changed });
		expect(value(await companies.save(id, 2, other, 3)).revision).toBe(3);
		expect(value(await companies.open(id)).company).toEqual(other);
	});

	it('are not overwritten by who does not: he gets what is there', async () => {
		const { companies } = await storeOf(kind);
		const { id } = value(await companies.create(company, 'a', 1));
		const theirs = value(await companies.save(id, 1, changed, 2));
		expect(failure(await companies.save(id, 1, other, 3))).toEqual({ code: 'conflict', current: theirs });
		expect(value(await companies.open(id))).toEqual(theirs);
	});

	it('let only one of two simultaneous savers through', async () => {
		const { companies } = await storeOf(kind);
		const { id } = value(await companies.create(company, 'a', 1));
		const results = await Promise.all([changed, other].map((c) => companies.save(id, 1, c, 2)));
		expect(results.filter((r) => r.ok)).toHaveLength(1);
		expect(failure(results.find((r) => !r.ok)!).code).toBe('conflict');
	});

	it('are renamed without a conflict for who works on them', async () => {
		const { companies } = await storeOf(kind);
		const { id } = value(await companies.create(company, 'a', 1));
		value(await companies.rename(id, 'b\u0000\n', 2));
		expect(value(await companies.save(id, 1, changed, 3))).toMatchObject({ name: 'b', revision: 2 });
	});

	it('are duplicated under another name, and go their own ways', async () => {
		const { companies } = await storeOf(kind);
		const a = value(await companies.create(company, 'a', 1));
		const b = value(await companies.duplicate(a.id, 'a (copy)', 2));
		expect(b).toMatchObject({ name: 'a (copy)', company, revision: 1, createdAt: 2 });
		value(await companies.save(b.id, 1, changed, 3));
		expect(value(await companies.open(a.id))).toEqual(a);
	});

	it('come back from the bin as they were', async () => {
		const { companies } = await storeOf(kind);
		const kept = value(await companies.create(company, 'a', 1));
		value(await companies.remove(kept.id, 5));
		expect(failure(await companies.open(kept.id))).toEqual({ code: 'deleted' });
		expect(failure(await companies.save(kept.id, 1, changed, 6))).toEqual({ code: 'deleted' });
		const list = value(await companies.list());
		expect(list.companies).toEqual([]);
		expect(list.deleted).toEqual([{ ...kept, deletedAt: 5 }]);
		expect(value(await companies.restore(kept.id))).toEqual(kept);
		expect(value(await companies.list()).companies).toEqual([kept]);
	});

	it('are gone for good once the bin is emptied, and only those that lie in it long enough', async () => {
		const { companies } = await storeOf(kind);
		const ids = ['a', 'b', 'c'].map(async (name) => value(await companies.create(company, name, 1)).id);
		const [a, b, c] = (await Promise.all(ids)) as [string, string, string];
		value(await companies.remove(a, 10));
		value(await companies.remove(b, 20));
		expect(value(await companies.purge(20))).toEqual([a]);
		expect(failure(await companies.open(a))).toEqual({ code: 'notFound' });
		expect(failure(await companies.restore(a))).toEqual({ code: 'notFound' });
		expect(value(await companies.restore(b)).id).toBe(b);
		expect(value(await companies.open(c)).id).toBe(c);
	});

	it('that break the rules are not written', async () => {
		const { companies } = await storeOf(kind);
		const { id } = value(await companies.create(company, 'a', 1));
		const broken = { ...company, months: 5 };
		const fault = { code: 'outOfRange', value: 5, min: 12, max: 240, path: ['months'] };
		expect(failure(await companies.save(id, 1, broken, 2))).toEqual({ code: 'invalid', failure: fault });
		expect(failure(await companies.create(broken, 'b', 2))).toEqual({ code: 'invalid', failure: fault });
		expect(value(await companies.list()).companies.map((k) => k.revision)).toEqual([1]);
	});

	it('are not found under an id that nobody gave', async () => {
		const { companies } = await storeOf(kind);
		for (const call of [
			companies.open('x'),
			companies.save('x', 1, company, 1),
			companies.rename('x', 'y', 1),
			companies.duplicate('x', 'y', 1),
			companies.remove('x', 1),
			companies.discard('x')
		]) {
			expect(failure<{ code: string }>(await call).code).toBe('notFound');
		}
	});

	it('tell this tab of every change', async () => {
		const { companies, onChange } = await storeOf(kind);
		const heard: StoreChange[] = [];
		const stop = onChange((change) => heard.push(change));
		const { id } = value(await companies.create(company, 'a', 1));
		value(await companies.save(id, 1, changed, 2));
		value(await companies.rename(id, 'b', 3));
		value(await companies.remove(id, 4));
		value(await companies.restore(id));
		value(await companies.remove(id, 5));
		value(await companies.purge(6));
		failure(await companies.save(id, 1, changed, 7));
		stop();
		value(await companies.create(company, 'c', 1));
		expect(heard.map((c) => `${c.kind} ${c.revision}`)).toEqual([
			'created 1',
			'saved 2',
			'renamed 2',
			'removed 2',
			'restored 2',
			'removed 2',
			'purged 0'
		]);
		expect(heard.every((c) => c.id === id && !c.elsewhere)).toBe(true);
	});
});
