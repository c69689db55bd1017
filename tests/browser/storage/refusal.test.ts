import { describe, expect, it } from 'vitest';
import type { IndexedDb } from '$lib/storage/database';
import { openStore } from '$lib/storage/store';
import { company, freshName, raw, storeOf, value } from './stores';

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

	it('is left alone to the last byte when it is newer', async () => {
		const name = freshName();
		(await future(name, 990)).close();
		const store = await storeOf('indexeddb', { name });
		expect([store.kind, store.reason]).toEqual(['memory', 'newer']);
		value(await store.companies.create(company, 'a', 1));

		const there = await indexedDB.databases();
		expect(there.find((d) => d.name === name)?.version).toBe(990);
		let found: unknown;
		await raw(name, (db) => {
			expect([...db.objectStoreNames]).toEqual(['attempts', 'companies']);
			const transaction = db.transaction(['attempts'], 'readonly');
			const request = transaction.objectStore('attempts').get(1);
			request.onsuccess = () => (found = request.result);
			return transaction;
		});
		expect(found).toBe('precious');
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
		const newer = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(name, 990);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
			request.onblocked = () => reject(new Error('blocked by the older tab'));
		});
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
