import { describe, expect, it } from 'vitest';
import { companyKeys } from '$lib/state/companyKeys';
import { Connection } from '$lib/state/connection.svelte';
import { openStore } from '$lib/storage/store';
import { aCompany } from '../../unit/worker/fakes';

const DAY = 24 * 3600 * 1000;
const isText = (value: unknown): value is string => typeof value === 'string';

describe('the connection to the store', () => {
	it('empties the bin of what has lain there for more than thirty days, with all that belonged to it', async () => {
		const name = `connection ${performance.timeOrigin}`;
		const before = await openStore({ name });
		const ids: string[] = [];
		for (const removedAt of [0, 20 * DAY]) {
			const made = await before.companies.create(aCompany(), '', 0);
			const id = made.ok ? made.value.id : '';
			ids.push(id);
			for (const key of companyKeys(id)) await before.preferences.set(key, 'kept');
			await before.companies.remove(id, removedAt);
		}
		const connection = new Connection(
			() => openStore({ name }),
			() => 40 * DAY
		);
		const store = await connection.store();
		const kept = async (id: string) => {
			const found = await Promise.all(companyKeys(id).map((key) => store.preferences.get(key, isText)));
			return found.map((f) => f.ok && f.value);
		};
		while ((await kept(ids[0]!)).some((value) => value === 'kept'));
		const list = await store.companies.list();
		expect(list.ok && list.value.deleted.map((k) => k.id)).toEqual([ids[1]]);
		expect(await kept(ids[1]!)).toEqual(['kept', 'kept']);
		before.close();
		store.close();
		indexedDB.deleteDatabase(name);
	});

	it('tries again after its code could not be loaded', async () => {
		let attempts = 0;
		const connection = new Connection(
			() => {
				attempts++;
				return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
			},
			() => 0
		);
		await expect(connection.store()).rejects.toThrow('Failed to fetch');
		await expect(connection.store()).rejects.toThrow('Failed to fetch');
		expect(attempts).toBe(2);
	});
});
