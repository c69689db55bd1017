import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '$lib/storage/database';
import { KEPT } from '$lib/storage/keptTables';
import { aCompany, aLesson, anAttempt, kept } from '../../support/kept';
import { freshName, raw, storeOf, value } from './stores';

/*
 * Databases of released versions, written without any code of ours: what a browser holds that has not opened the app
 * since. A version that is released gets a fixture here and keeps it.
 */

/** Version 1, as the browser stores it: Dexie counts in tens. */
function versionOne(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 10);
		request.onupgradeneeded = () => {
			const db = request.result;
			db.createObjectStore('companies', { keyPath: 'id' });
			db.createObjectStore('preferences', { keyPath: 'key' });
			const customers = db.createObjectStore('customers', { keyPath: ['companyId', 'customer'] });
			for (const field of ['status', 'stage', 'tier', 'cause', 'risk', 'clv']) {
				customers.createIndex(`[companyId+${field}]`, ['companyId', field]);
			}
			db.createObjectStore('ledger', { keyPath: ['companyId', 'month'] });
			db.createObjectStore('views', { keyPath: 'companyId' });
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

const companies = [
	kept('played', { revision: 40 }),
	kept('deleted', { deletedAt: 5_000 }),
	kept('plain', { company: aCompany, revision: 1, name: '' })
];
const preferences = [
	{ key: 'baseline.played', value: { ...aCompany } },
	{ key: 'observed.played', value: { text: '0,100%', unit: 'year', fitOn: 3, source: null } }
];
const broken = { id: 'broken', name: 'broken', company: null };

async function upgraded() {
	const name = freshName();
	const old = await versionOne(name);
	await new Promise<void>((resolve, reject) => {
		const transaction = old.transaction(['companies', 'preferences', 'views'], 'readwrite');
		for (const row of [...companies, broken]) transaction.objectStore('companies').put(row);
		for (const row of preferences) transaction.objectStore('preferences').put(row);
		transaction.objectStore('views').put({ companyId: 'played', digest: 'x' });
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});
	old.close();
	return { name, store: await storeOf('indexeddb', { name }) };
}

describe('a database of version 1', () => {
	it('opens with every company, bin and preference, and what could not be read still there', async () => {
		const { store } = await upgraded();
		expect([store.kind, store.reason]).toEqual(['indexeddb', null]);
		const list = value(await store.companies.list());
		expect([...list.companies, ...list.deleted].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
			[...companies].sort((a, b) => a.id.localeCompare(b.id))
		);
		expect(list.setAside.map(({ record }) => record)).toEqual([broken]);
		expect(await store.kept.tables.preferences.all()).toEqual(preferences);
	});

	it('takes everything that came later', async () => {
		const { store, name } = await upgraded();
		value(await store.attempts.put(anAttempt('a')));
		value(await store.lessons.put(aLesson('pareto')));
		const played = value(await store.companies.open('played'));
		const saved = value(await store.companies.save('played', 40, { ...played.company, seed: 7 }, 9_000));
		expect(saved).toMatchObject({ revision: 41, company: { seed: 7 } });
		let tables: readonly string[] = [];
		let version = 0;
		await raw(name, (db) => {
			tables = [...db.objectStoreNames];
			version = db.version;
			return db.transaction('companies');
		});
		expect(version).toBe(SCHEMA_VERSION * 10);
		expect(tables).toEqual(expect.arrayContaining([...KEPT, 'restorePoints']));
	});
});
