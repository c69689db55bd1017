import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import type { StoreChange } from '$lib/storage/changes';
import { company, deleted, failure, freshName, storeOf, value } from './stores';

/** The next change that a store hears of. */
const heard = (store: Awaited<ReturnType<typeof storeOf>>) =>
	new Promise<StoreChange>((resolve) => {
		const stop = store.onChange((change) => {
			stop();
			resolve(change);
		});
	});

async function twoTabs() {
	const name = freshName();
	const [mine, theirs] = [await storeOf('indexeddb', { name }), await storeOf('indexeddb', { name })];
	const kept = value(await mine.companies.create(company, 'a', 1));
	return { mine, theirs, kept, name };
}

describe('two tabs on one company', () => {
	it('cannot overwrite each other: the later one gets the other’s version and keeps his as a copy', async () => {
		const { mine, theirs, kept } = await twoTabs();
		const saved = value(await theirs.companies.save(kept.id, 1, decide(company, 3, 'price', 90), 2));
		const my = decide(company, 3, 'price', 120);
		expect(failure(await mine.companies.save(kept.id, 1, my, 3))).toEqual({
			code: 'conflict',
			current: saved
		});
		const copy = value(await mine.companies.create(my, 'a (mine)', 3));
		expect(value(await theirs.companies.open(copy.id)).company).toEqual(my);
		expect(value(await theirs.companies.open(kept.id))).toEqual(saved);
	});

	it('let exactly one through when both save at the same moment', async () => {
		const { mine, theirs, kept } = await twoTabs();
		const results = await Promise.all(
			[mine, theirs].map((tab, i) => tab.companies.save(kept.id, 1, decide(company, 3, 'price', 90 + i), 2))
		);
		expect(results.map((r) => r.ok).sort()).toEqual([false, true]);
		expect(value(await mine.companies.open(kept.id)).revision).toBe(2);
	});

	it('hear of each other’s changes', async () => {
		const { mine, theirs, kept } = await twoTabs();
		const news = heard(mine);
		value(await theirs.companies.save(kept.id, 1, decide(company, 3, 'price', 90), 2));
		expect(await news).toEqual({ kind: 'saved', id: kept.id, revision: 2, elsewhere: true });
	});

	it('hear nothing that is not a change', async () => {
		const { mine, theirs, kept, name } = await twoTabs();
		const news = heard(mine);
		const channel = new BroadcastChannel(`${name}.changes`);
		for (const noise of [null, 'saved', { kind: 'exploded', id: 'x', revision: 1 }])
			channel.postMessage(noise);
		channel.close();
		value(await theirs.companies.remove(kept.id, 2));
		expect((await news).kind).toBe('removed');
	});

	it('see each other’s changes through liveQuery', async () => {
		const { mine, theirs, kept } = await twoTabs();
		const seen = new Promise<string[]>((resolve) => {
			const subscription = liveQuery(() => mine.companies.list()).subscribe((list) => {
				const names = value(list).companies.map((k) => k.name);
				if (!names.includes('b')) return;
				subscription.unsubscribe();
				resolve(names);
			});
		});
		value(await theirs.companies.rename(kept.id, 'b', 2));
		expect(await seen).toEqual(['b']);
	});

	it('give way when the database is deleted elsewhere: they say so and write nothing more', async () => {
		const { mine, kept, theirs, name } = await twoTabs();
		theirs.close();
		const closed = new Promise<void>((resolve) => void mine.onClosed(resolve));
		await deleted(name);
		await closed;
		expect(failure(await mine.companies.save(kept.id, 1, company, 2))).toEqual({ code: 'closed' });
		expect(failure(await mine.companies.list())).toEqual({ code: 'closed' });
		expect(failure(await mine.views.customers(kept.id))).toEqual({ code: 'closed' });
		expect(failure(await mine.preferences.set('a', 1))).toEqual({ code: 'closed' });
		const databases = await indexedDB.databases();
		expect(databases.map((d) => d.name)).not.toContain(name);
	});
});
