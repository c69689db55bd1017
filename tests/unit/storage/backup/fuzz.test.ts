import { gzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enBackup } from '$lib/i18n/en/backup';
import { zhBackup } from '$lib/i18n/zh/backup';
import { readBackup } from '$lib/storage/backup/read';
import { keyOf, readRow } from '$lib/storage/backup/rows';
import { Vault } from '$lib/storage/backup/vault';
import { checksumOf, writeBackup } from '$lib/storage/backup/write';
import { KEPT } from '$lib/storage/keptTables';
import { openStore } from '$lib/storage/store';
import { anAttempt, aNote, kept, someContents } from '../../../support/kept';
import { damagedBytes, damagedJson } from '../../../support/damage';

const RUNS = 1000;
const whole = writeBackup(someContents(), '0.1.0', 1_000).bytes;
const parsed: unknown = JSON.parse(new TextDecoder().decode(whole));
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A store in memory with something in it, and what it holds. */
async function filled() {
	const store = await openStore({
		environment: () => {
			throw new DOMException('refused by the test', 'SecurityError');
		},
		patience: () => new Promise(() => {}),
		pause: async () => undefined
	});
	await store.kept.tables.companies.put(kept('c1', { updatedAt: 1 }));
	await store.kept.tables.attempts.put(anAttempt('here'));
	await store.kept.tables.mistakeNotes.put(aNote('here'));
	return { store, vault: new Vault(store) };
}
const value = async (answer: ReturnType<Vault['rows']>) => {
	const rows = await answer;
	if (!rows.ok) throw new Error(JSON.stringify(rows.error));
	return rows.value;
};

/** Whatever the file: a message, or rows that all keep the rules, restored as a whole and taken back as a whole. */
async function survives(bytes: Uint8Array): Promise<'refused' | 'restored'> {
	const read = readBackup(bytes);
	if (!read.ok) {
		const { code } = read.error;
		expect([zhBackup.failures[code], enBackup.failures[code]].every(Boolean)).toBe(true);
		return 'refused';
	}
	for (const table of KEPT) {
		for (const row of read.value.rows[table]) expect(readRow(table, row), table).toEqual(row);
	}
	let ids = 0;
	const tools = {
		newId: () => `new${ids++}`,
		copyName: (name: string) => name,
		companyKeys: (id: string) => [id]
	};
	for (const mode of ['merge', 'replace'] as const) {
		const { vault } = await filled();
		const before = await value(vault.rows());
		const restored = await vault.restore(mode, read.value, tools, {}, 2_000);
		expect(restored.ok).toBe(true);
		const after = await value(vault.rows());
		for (const table of KEPT) {
			for (const row of after[table]) expect(readRow(table, row), table).not.toBe(null);
			const keys = new Set(after[table].map((row) => keyOf(table, row)));
			const kept = mode === 'merge' ? before[table] : read.value.rows[table];
			for (const row of kept) expect(keys.has(keyOf(table, row)), table).toBe(true);
		}
		expect((await vault.undo({}, 3_000)).ok).toBe(true);
		const undone = await value(vault.rows());
		for (const table of KEPT) expect(undone[table]).toHaveLength(before[table].length);
		expect(undone.attempts).toEqual(before.attempts);
	}
	expect(Reflect.get({}, 'polluted')).toBeUndefined();
	return 'restored';
}

it(`${RUNS} backups with bytes cut, flipped, put in and doubled: a message or a whole restoring, never a half one`, async () => {
	const fates = new Set<string>();
	const any = fc.constantFrom(whole, gzipSync(whole));
	await fc.assert(
		fc.asyncProperty(damagedBytes(any), async (bytes) => {
			fates.add(await survives(bytes));
		}),
		{ numRuns: RUNS }
	);
	expect([...fates].sort()).toEqual(['refused', 'restored']);
});

it(`${RUNS} backups with other types, huge numbers, deep nesting and poisoned names: never a half restoring`, async () => {
	const fates = new Set<string>();
	await fc.assert(
		fc.asyncProperty(damagedJson(fc.constant(parsed)), fc.boolean(), async (file, sealed) => {
			// Also with a checksum that fits: whoever writes such a file can compute one.
			const data: unknown = file instanceof Object ? Reflect.get(file, 'data') : null;
			const forged = sealed && file instanceof Object ? { ...file, checksum: checksumOf(data) } : file;
			fates.add(await survives(encode(forged)));
		}),
		{ numRuns: RUNS }
	);
	expect([...fates].sort()).toEqual(['refused', 'restored']);
});
