import { describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import type { RestoreMode } from '$lib/domain/backup';
import type { StoreChange } from '$lib/storage/changes';
import type { Backup } from '$lib/storage/backup/format';
import type { PlanTools } from '$lib/storage/backup/plan';
import { readBackup } from '$lib/storage/backup/read';
import { Vault } from '$lib/storage/backup/vault';
import { writeBackup } from '$lib/storage/backup/write';
import { KEPT, perTable } from '$lib/storage/keptTables';
import type { Records } from '$lib/storage/records';
import type { Store } from '$lib/storage/store';
import { aCompany, aLesson, anAttempt, aNote, kept, someContents } from '../../../support/kept';
import { failure, freshName, raw, storeOf, value } from '../stores';

const tools: PlanTools = {
	newId: () => 'copy',
	copyName: (name) => `${name}（副本）`,
	companyKeys: (id) => [`baseline.${id}`]
};
const NOTES = { locale: 'en', theme: 'light' };

const backupOf = (rows = someContents().rows): Backup =>
	value(readBackup(writeBackup({ notes: { locale: 'zh' }, rows }, '0.1.0', 1_000).bytes));

/** What is here before: one company in common with the file, one of its own. */
async function filled(kind: Store['kind'], name = freshName()) {
	const store = await storeOf(kind, { name });
	const { tables } = store.kept;
	await tables.companies.putAll([kept('c1', { company: decide(aCompany, 6, 'price', 70) }), kept('mine')]);
	await tables.attempts.putAll([anAttempt('a1'), anAttempt('own')]);
	await tables.lessons.put(aLesson('service', { updatedAt: 9_000 }));
	await tables.preferences.put({ key: 'backup.last', value: { at: 5, answers: 1 } });
	return { store, vault: new Vault(store), name };
}
const rowsOf = async (vault: Vault) => {
	const rows = value(await vault.rows());
	return perTable((table) => [...rows[table]]);
};
const restore = (vault: Vault, mode: RestoreMode, file = backupOf()) =>
	vault.restore(mode, file, tools, NOTES, 7_000);

describe.each(['indexeddb', 'memory'] as const)('restoring in %s', (kind) => {
	it('by replacing leaves what is in the file, and what belongs to the device', async () => {
		const { vault } = await filled(kind);
		const file = backupOf();
		const effects = value(await restore(vault, 'replace', file));
		expect(effects.companies).toMatchObject({ added: 1, replaced: 1, removed: 1 });
		const rows = await rowsOf(vault);
		expect(rows.attempts).toEqual(file.rows.attempts);
		expect(rows.lessons).toEqual(file.rows.lessons);
		expect(rows.preferences).toContainEqual({ key: 'backup.last', value: { at: 5, answers: 1 } });
		expect(rows.companies.map((row) => Reflect.get(Object(row), 'id'))).toEqual(['c1', 'c2']);
	});

	it('by merging loses nothing of either side', async () => {
		const { vault, store } = await filled(kind);
		value(await restore(vault, 'merge'));
		const rows = await rowsOf(vault);
		expect(rows.attempts).toHaveLength(3);
		expect(rows.lessons).toHaveLength(2);
		const list = value(await store.companies.list());
		expect(list.companies.map(({ id, name }) => `${id} ${name}`).sort()).toEqual([
			'c1 公司 c1',
			'copy 公司 c1（副本）',
			'mine 公司 mine'
		]);
		expect(list.deleted.map(({ id }) => id)).toEqual(['c2']);
	});

	it('can be taken back to the last row, and taking it back too', async () => {
		const { vault } = await filled(kind);
		const before = await rowsOf(vault);
		expect(value(await vault.point())).toBe(null);
		value(await restore(vault, 'replace'));
		const after = await rowsOf(vault);
		expect(value(await vault.point())).toEqual({ of: 'restore', at: 7_000, notes: NOTES });

		expect(value(await vault.undo({ locale: 'zh' }, 8_000))).toEqual(NOTES);
		const strip = (rows: typeof before) => ({
			...rows,
			companies: rows.companies.map((row) => ({ ...Object(row), revision: 0, lineage: 0 }))
		});
		expect(strip(await rowsOf(vault))).toEqual(strip(before));
		expect(value(await vault.point())).toEqual({ of: 'undo', at: 8_000, notes: { locale: 'zh' } });

		expect(value(await vault.undo(NOTES, 9_000))).toEqual({ locale: 'zh' });
		expect(strip(await rowsOf(vault))).toEqual(strip(after));
	});

	it('keeps what was done since when it is taken back', async () => {
		const { vault, store } = await filled(kind);
		value(await restore(vault, 'replace'));
		value(await store.attempts.put(anAttempt('since')));
		value(await vault.undo(NOTES, 8_000));
		expect(value(await store.attempts.get('since'))).toBe(null);
		value(await vault.undo(NOTES, 9_000));
		expect(value(await store.attempts.get('since'))).toEqual(anAttempt('since'));
	});

	it('that fails in the middle has changed nothing at all', async () => {
		const { vault, store } = await filled(kind);
		const before = await rowsOf(vault);
		const file = backupOf();
		const cannotBeWritten = { id: 'x', toString: () => 'x', broken: () => {} };
		const bad = { ...file, rows: { ...file.rows, banks: [cannotBeWritten] } };
		const result = await restore(vault, 'replace', bad);
		expect(failure(result)).toMatchObject({ code: 'failed' });
		expect(await rowsOf(vault)).toEqual(before);
		expect(value(await vault.point())).toBe(null);
		expect(store.kind).toBe(kind);
	});

	it('has nothing to take back where nothing was restored', async () => {
		const { vault } = await filled(kind);
		expect(failure(await vault.undo(NOTES, 1))).toEqual({ code: 'notFound' });
	});
});

describe('restoring in a browser with other tabs', () => {
	it('is told to them, and a tab that works on an older state cannot save over what was restored', async () => {
		const { vault, store, name } = await filled('indexeddb');
		const other = await storeOf('indexeddb', { name });
		const open = value(await other.companies.open('c1'));
		const heard = new Promise<StoreChange>((resolve) => void other.onChange(resolve));
		value(await restore(vault, 'replace'));
		expect(await heard).toEqual({ kind: 'reset', id: '', revision: 0, elsewhere: true });
		const restored = value(await store.companies.open('c1'));
		const over = await other.companies.save('c1', open.revision, open.company, 9_000);
		expect(failure(over)).toEqual({ code: 'conflict', current: restored });

		const point = value(await vault.undo(NOTES, 8_000));
		expect(point).toEqual(NOTES);
		const stale = await other.companies.save('c1', restored.revision, restored.company, 9_000);
		expect(failure<{ code: string }>(stale).code).toBe('conflict');
	});

	it('drops what was derived from the companies before', async () => {
		const { vault, name } = await filled('indexeddb');
		await raw(name, (db) => {
			const transaction = db.transaction('views', 'readwrite');
			transaction.objectStore('views').put({ companyId: 'c1' });
			return transaction;
		});
		value(await restore(vault, 'merge'));
		let left = -1;
		await raw(name, (db) => {
			const transaction = db.transaction('views');
			const request = transaction.objectStore('views').count();
			request.onsuccess = () => (left = request.result);
			return transaction;
		});
		expect(left).toBe(0);
	});

	it.each([
		['an aborted transaction', (transaction: IDBTransaction) => transaction.abort(), 'failed'],
		[
			'a full disk',
			() => {
				throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
			},
			'full'
		]
	])('%s in the middle leaves everything as it was', async (_, interfere, code) => {
		const { vault } = await filled('indexeddb');
		const before = await rowsOf(vault);
		const put = IDBObjectStore.prototype.put;
		let writes = 0;
		IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
			const request = put.apply(this, args);
			if (++writes === 4) interfere(this.transaction);
			return request;
		};
		const result = await restore(vault, 'replace').finally(() => (IDBObjectStore.prototype.put = put));
		expect(failure<{ code: string }>(result).code).toBe(code);
		expect(writes).toBeGreaterThanOrEqual(4);
		expect(await rowsOf(vault)).toEqual(before);
	});
});

async function expectOneSetAside<Row extends { readonly id: string }>(records: Records<Row>) {
	expect(value(await records.list()).setAside).toHaveLength(1);
	expect(value(await records.get('bad'))).toBe(null);
}

describe('records that cannot be read', () => {
	it('in any table are set aside and counted, the rest opens, and each goes only when it is discarded', async () => {
		const { store, vault, name } = await filled('indexeddb');
		await raw(name, (db) => {
			const transaction = db.transaction([...KEPT], 'readwrite');
			for (const table of KEPT) {
				const key = table === 'preferences' ? 'key' : 'id';
				transaction.objectStore(table).put({ [key]: 'bad', value: undefined, updatedAt: 'yesterday' });
			}
			return transaction;
		});
		const damaged = value(await vault.damaged());
		expect(damaged.map(({ table, key }) => `${table} ${key}`)).toEqual(KEPT.map((table) => `${table} bad`));

		expect(value(await store.companies.list()).companies).toHaveLength(2);
		await expectOneSetAside(store.attempts);
		await expectOneSetAside(store.papers);
		await expectOneSetAside(store.cards);
		await expectOneSetAside(store.lessons);
		await expectOneSetAside(store.mistakeNotes);
		await expectOneSetAside(store.banks);
		expect(value(await store.attempts.list()).rows).toHaveLength(2);
		expect(value(await store.preferences.get('bad', (found): found is number => found === 1))).toBe(null);

		expect(failure(await vault.discard('attempts', 'a1'))).toEqual({ code: 'notFound' });
		for (const table of KEPT) value(await vault.discard(table, 'bad'));
		expect(value(await vault.damaged())).toEqual([]);
		expect(value(await store.attempts.list()).rows).toHaveLength(2);
	});

	it('survive a replacing, and are mended by a backup that holds them whole', async () => {
		const { vault, store, name } = await filled('indexeddb');
		await raw(name, (db) => {
			const transaction = db.transaction('mistakeNotes', 'readwrite');
			transaction.objectStore('mistakeNotes').put({ id: 'ch01-essay-001', text: 5 });
			transaction.objectStore('mistakeNotes').put({ id: 'lost', text: 5 });
			return transaction;
		});
		value(await restore(vault, 'replace'));
		expect(value(await store.mistakeNotes.list())).toEqual({
			rows: [aNote('ch01-essay-001')],
			setAside: [{ id: 'lost', text: 5 }]
		});
	});
});
