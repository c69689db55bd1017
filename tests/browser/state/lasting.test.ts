import { afterEach, describe, expect, it } from 'vitest';
import { askToLast } from '$lib/state/backup/askToLast';
import { Lasting, type Manager } from '$lib/state/backup/lasting.svelte';
import { Connection } from '$lib/state/connection.svelte';
import { writeNote } from '$lib/storage/notes';
import { openStore } from '$lib/storage/store';
import { aCompany, anAttempt } from '../../support/kept';
import { until } from './tab';

afterEach(() => writeNote('asked.persist', null));

/** A browser that counts how often it was asked, and gives its promise or not. */
function browser(gives: boolean) {
	const asked = { times: 0 };
	let promised = false;
	const manager: Manager = {
		persist: async () => {
			asked.times++;
			return (promised = gives);
		},
		persisted: async () => promised,
		estimate: async () => ({ usage: 100, quota: 1000 })
	};
	return { asked, lasting: new Lasting(manager) };
}

async function connected(lasting: Lasting) {
	const name = `lasting ${performance.timeOrigin} ${performance.now()}`;
	const connection = new Connection(
		() => openStore({ name }),
		() => 0
	);
	askToLast(connection, lasting);
	const store = await connection.store();
	return {
		store,
		close() {
			store.close();
			indexedDB.deleteDatabase(name);
		}
	};
}

describe('the browser is asked to keep what is kept', () => {
	it('when the first company is saved, once, and what it says is what is shown', async () => {
		const { asked, lasting } = browser(false);
		const { store, close } = await connected(lasting);
		expect(asked.times).toBe(0);
		await store.companies.create(aCompany, 'a', 1);
		await until(() => lasting.refused);
		await store.companies.create(aCompany, 'b', 1);
		await lasting.look();
		expect([asked.times, lasting.promised, lasting.refused]).toEqual([1, false, true]);
		expect(lasting.room).toEqual({ used: 100, quota: 1000 });
		close();
	});

	it('when the 20th answer is given, and not before', async () => {
		const { asked, lasting } = browser(true);
		const { store, close } = await connected(lasting);
		for (let i = 1; i < 20; i++) await store.attempts.put(anAttempt(`a${i}`));
		await lasting.look();
		expect([asked.times, lasting.promised]).toEqual([0, false]);
		await store.attempts.put(anAttempt('a20'));
		await until(() => lasting.promised === true);
		expect([asked.times, lasting.refused]).toEqual([1, false]);
		close();
	});

	it('again whenever the reader wants it', async () => {
		const { asked, lasting } = browser(false);
		await lasting.ask();
		await lasting.ask();
		expect([asked.times, lasting.refused]).toEqual([2, true]);
	});

	it('and one that has no answer leaves nothing to say', async () => {
		const silent = new Lasting(undefined);
		await silent.askOnce();
		await silent.look();
		expect([silent.promised, silent.room, silent.refused]).toEqual([null, null, false]);
	});
});
