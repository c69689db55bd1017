import { describe, expect, it } from 'vitest';
import type { KeptCompany } from '$lib/domain/keptCompany';
import { company, failure, freshName, raw, storeOf, value } from './stores';

async function withRecords(...records: unknown[]) {
	const name = freshName();
	const store = await storeOf('indexeddb', { name });
	const good = value(await store.companies.create(company, 'good', 1));
	await raw(name, (db) => {
		const transaction = db.transaction('companies', 'readwrite');
		for (const record of records) transaction.objectStore('companies').put(record);
		return transaction;
	});
	return { ...store, name, good };
}
const record: KeptCompany = {
	id: 'bad',
	name: 'bad',
	company,
	createdAt: 1,
	updatedAt: 1,
	revision: 1,
	deletedAt: null
};

describe('a record that is not a company', () => {
	it('is set aside with the reason, and the rest of the list opens', async () => {
		const broken = { ...record, company: { ...company, start: { ...company.start, price: 1e9 } } };
		const newer = { ...record, id: 'new', company: { ...company, modelVersion: 99 } };
		const { companies, good } = await withRecords(broken, newer, { id: 'hollow' }, { id: 5 });
		const list = value(await companies.list());
		expect(list.companies).toEqual([good]);
		const byId = new Map(list.setAside.map((s) => [s.id, s]));
		expect(byId.get('bad')).toEqual({
			id: 'bad',
			failure: {
				code: 'outOfRange',
				value: 1e9,
				min: 60,
				max: 160,
				path: ['company', 'start', 'price']
			},
			record: broken
		});
		expect(byId.get('new')?.failure.code).toBe('newerModel');
		expect(byId.get('hollow')?.failure).toEqual({ code: 'missing', path: ['name'] });
		expect(byId.get(null)?.record).toEqual({ id: 5 });
	});

	it('cannot be opened, saved over or deleted by mistake, only discarded', async () => {
		const { companies, good } = await withRecords({ ...record, company: 'gone' });
		for (const call of [
			companies.open('bad'),
			companies.save('bad', 1, company, 2),
			companies.rename('bad', 'x', 2),
			companies.remove('bad', 2)
		]) {
			expect(failure<{ code: string }>(await call).code).toBe('setAside');
		}
		expect(value(await companies.list()).setAside).toHaveLength(1);
		expect(value(await companies.discard('bad'))).toBe(null);
		expect(value(await companies.list()).setAside).toEqual([]);
		expect(failure(await companies.discard(good.id))).toEqual({ code: 'notFound' });
		expect(value(await companies.open(good.id))).toEqual(good);
	});

	it('survives the emptying of the bin', async () => {
		const { companies } = await withRecords({ ...record, deletedAt: 1, company: null });
		expect(value(await companies.purge(100))).toEqual([]);
		expect(value(await companies.list()).setAside).toHaveLength(1);
	});
});

describe('preferences', () => {
	const isNumber = (found: unknown): found is number => typeof found === 'number';

	it.each(['indexeddb', 'memory'] as const)('are kept and forgotten in %s', async (kind) => {
		const { preferences } = await storeOf(kind);
		expect(value(await preferences.get('a', isNumber))).toBe(null);
		value(await preferences.set('a', 5));
		expect(value(await preferences.get('a', isNumber))).toBe(5);
		value(await preferences.set('a', null));
		expect(value(await preferences.get('a', isNumber))).toBe(null);
	});

	it('that are not what is asked for count as none', async () => {
		const name = freshName();
		const { preferences } = await storeOf('indexeddb', { name });
		value(await preferences.set('a', ['x']));
		expect(value(await preferences.get('a', isNumber))).toBe(null);
		await raw(name, (db) => {
			const transaction = db.transaction('preferences', 'readwrite');
			transaction.objectStore('preferences').put({ key: 'b' });
			return transaction;
		});
		expect(value(await preferences.get('b', isNumber))).toBe(null);
	});

	it('are choices, not documents', async () => {
		const { preferences } = await storeOf('indexeddb');
		expect(failure(await preferences.set('a', 'x'.repeat(200_000))).code).toBe('failed');
	});
});

describe('an aborted transaction', () => {
	it('leaves what was there, and says why', async () => {
		const { companies, good } = await withRecords();
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
			const request = put.apply(this, args);
			this.transaction.abort();
			return request;
		};
		const result = await companies.save(good.id, 1, { ...company, seed: 99 }, 2);
		IDBObjectStore.prototype.put = put;
		expect(failure(result).code).toBe('failed');
		expect(value(await companies.open(good.id))).toEqual(good);
	});

	it('for want of space says that the store is full', async () => {
		const { companies, good } = await withRecords();
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		};
		const result = await companies.save(good.id, 1, { ...company, seed: 99 }, 2);
		IDBObjectStore.prototype.put = put;
		expect(failure(result)).toEqual({ code: 'full' });
		expect(value(await companies.open(good.id))).toEqual(good);
	});
});
