import { describe, expect, it } from 'vitest';
import type { IndexedDb } from '$lib/storage/database';
import { openStore } from '$lib/storage/store';
import { company, failure, freshName, raw, storeOf, value } from './stores';

/** The browser's own IndexedDB with one function of the factory replaced. */
function withOpen(open: (name: string, version?: number) => IDBOpenDBRequest): () => IndexedDb {
	const factory = new Proxy(indexedDB, {
		get(target, property) {
			if (property === 'open') return open;
			const found: unknown = Reflect.get(target, property);
			return typeof found === 'function' ? (found.bind(target) as unknown) : found;
		}
	});
	return () => ({ indexedDB: factory, IDBKeyRange });
}
const throwing = (name: string) => () => {
	throw new DOMException('no', name);
};
/** A request that fails later, as browsers report most refusals. */
function failing(name: string): IDBOpenDBRequest {
	const request = { error: new DOMException('no', name), onerror: null as (() => void) | null };
	queueMicrotask(() => request.onerror?.());
	return request as unknown as IDBOpenDBRequest;
}
const never = () => new Promise<void>(() => {});

describe('a browser that gives no database', () => {
	it.each([
		['has none', () => ({ indexedDB: undefined, IDBKeyRange }) as unknown as IndexedDb, 'refused'],
		['throws when asked for it', throwing('SecurityError'), 'refused'],
		['throws when opening', withOpen(throwing('SecurityError')), 'refused'],
		['refuses as private windows do', withOpen(() => failing('InvalidStateError')), 'refused'],
		['has no space left', withOpen(() => failing('QuotaExceededError')), 'full'],
		['has a broken one', withOpen(() => failing('UnknownError')), 'failed'],
		['throws what nobody foresaw', throwing('TypeError'), 'failed']
	])('%2$s: because it %s, the store works in memory and says so', async (_, environment, reason) => {
		const store = await openStore({ name: freshName(), environment, patience: never });
		expect([store.kind, store.reason]).toEqual(['memory', reason]);
		const { id } = value(await store.companies.create(company, 'a', 1));
		expect(value(await store.companies.open(id)).company).toEqual(company);
		store.close();
	});

	it('does not hold the app up when it does not answer', async () => {
		const silent = withOpen(() => ({}) as IDBOpenDBRequest);
		const store = await openStore({
			name: freshName(),
			environment: silent,
			patience: async () => undefined
		});
		expect([store.kind, store.reason]).toEqual(['memory', 'slow']);
		store.close();
	});

	it('keeps each store in memory to itself', async () => {
		const [a, b] = [await storeOf('memory'), await storeOf('memory')];
		value(await a.companies.create(company, 'a', 1));
		expect(value(await b.companies.list()).companies).toEqual([]);
	});
});

describe('a database of another version', () => {
	/** Makes a database of a version to come, with a table this version does not know. */
	function future(name: string, version: number): Promise<IDBDatabase> {
		return new Promise((resolve, reject) => {
			const request = indexedDB.open(name, version);
			request.onupgradeneeded = () => {
				request.result.createObjectStore('companies', { keyPath: 'id' });
				request.result.createObjectStore('attempts').put('precious', 1);
			};
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	}

	/** Opens it as a later version; rejects where an older tab does not make way. */
	function upgraded(name: string, version: number): Promise<IDBDatabase> {
		return new Promise((resolve, reject) => {
			const request = indexedDB.open(name, version);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
			request.onblocked = () => reject(new Error('blocked by the older tab'));
		});
	}

	it('is read and left alone to the last byte when it is newer', async () => {
		const name = freshName();
		const db = await future(name, 990);
		const kept = { id: 'a', name: 'a', company, createdAt: 1, updatedAt: 1, revision: 1, deletedAt: null };
		await new Promise<void>((resolve) => {
			const transaction = db.transaction('companies', 'readwrite');
			transaction.objectStore('companies').put({ ...kept, ofTheFuture: true });
			transaction.oncomplete = () => resolve();
		});
		db.close();
		const store = await storeOf('readonly', { name });
		expect([store.kind, store.reason]).toEqual(['readonly', 'newer']);
		expect(value(await store.companies.open('a'))).toEqual(kept);
		const newer = { code: 'newer' };
		expect(failure(await store.companies.create(company, 'b', 1))).toEqual(newer);
		expect(failure(await store.companies.save('a', 1, { ...company, seed: 5 }, 2))).toEqual(newer);
		expect(failure(await store.companies.remove('a', 2))).toEqual(newer);
		expect(failure(await store.preferences.set('a', 1))).toEqual(newer);
		expect(value(await store.preferences.get('a', (found): found is number => found === 1))).toBe(null);
		// A table that the newer version has no more is empty.
		expect(value(await store.lessons.list()).rows).toEqual([]);

		const there = await indexedDB.databases();
		expect(there.find((d) => d.name === name)?.version).toBe(990);
		let found: unknown[] = [];
		await raw(name, (db) => {
			expect([...db.objectStoreNames]).toEqual(['attempts', 'companies']);
			const transaction = db.transaction(['attempts', 'companies'], 'readonly');
			for (const table of ['attempts', 'companies']) {
				const request = transaction.objectStore(table).getAll();
				request.onsuccess = () => (found = found.concat(request.result));
			}
			return transaction;
		});
		expect(found).toEqual(['precious', { ...kept, ofTheFuture: true }]);
	});

	it('gives way to a still newer one while it is read', async () => {
		const name = freshName();
		(await future(name, 990)).close();
		const store = await storeOf('readonly', { name });
		const closed = new Promise<void>((resolve) => void store.onClosed(resolve));
		(await upgraded(name, 991)).close();
		await closed;
		expect(failure(await store.companies.list())).toEqual({ code: 'closed' });
	});

	it('waits for no tab that holds an older one open: memory, because it is blocked', async () => {
		const name = freshName();
		const old = await future(name, 5);
		const store = await storeOf('indexeddb', { name });
		expect([store.kind, store.reason]).toEqual(['memory', 'blocked']);
		old.close();
	});

	it('lets a newer tab upgrade: the older one closes at once and says so', async () => {
		const name = freshName();
		const store = await storeOf('indexeddb', { name });
		const closed = new Promise<void>((resolve) => void store.onClosed(resolve));
		const newer = await upgraded(name, 990);
		await closed;
		expect(newer.version).toBe(990);
		expect(await store.companies.list()).toEqual({ ok: false, error: { code: 'closed' } });
		expect(newer.version).toBe(990);
		newer.close();
	});

	it('is not made by asking whether there is one', async () => {
		const name = freshName();
		const environment = withOpen((asked, version) => {
			if (version === undefined) return indexedDB.open(asked);
			throw new DOMException('no', 'SecurityError');
		});
		const store = await openStore({ name, environment, patience: never });
		expect(store.reason).toBe('refused');
		expect((await indexedDB.databases()).map((d) => d.name)).not.toContain(name);
		store.close();
	});
});
