import * as v from 'valibot';
import type { BackupFailure } from '$lib/domain/backup';
import { fail, ok, type Result } from '$lib/domain/result';
import { KEPT, perTable, type KeptName } from '../keptTables';
import { DEVICE_KEYS } from '../preferenceSchema';
import { FORMAT, FORMAT_VERSION, type Backup } from './format';
import { parseJson, salvage } from './json';
import { keyOf, readRows } from './rows';
import { backupText } from './text';
import { checksumOf } from './write';

/** A header tells what it can: one that is damaged in part is no reason to give the rows up. */
const headerSchema = v.object({
	format: v.literal(FORMAT),
	formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
	app: v.fallback(v.pipe(v.string(), v.maxLength(50)), ''),
	writtenAt: v.fallback(v.pipe(v.string(), v.maxLength(50)), ''),
	counts: v.fallback(
		v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9))),
		{}
	),
	checksum: v.fallback(v.string(), ''),
	data: v.fallback(v.unknown(), undefined)
});
const dataSchema = v.object({
	notes: v.fallback(v.record(v.string(), v.pipe(v.string(), v.maxLength(1000))), {}),
	tables: v.record(v.string(), v.unknown())
});

const time = (iso: string) => (Number.isNaN(Date.parse(iso)) ? null : Date.parse(iso));
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Reads a backup as what it is: a file that anybody may have written. No row comes out of it that its table's schema
 * does not take.
 * @returns what can be read of it, with counts of what cannot; or why nothing can. Never throws.
 */
export function readBackup(bytes: Uint8Array): Result<Backup, BackupFailure> {
	const text = backupText(bytes);
	if (!text.ok) return text;
	const whole = parseJson(text.value);
	const header = v.safeParse(headerSchema, whole ?? salvage(text.value));
	if (!header.success) {
		return fail({ code: text.value.slice(0, 1000).includes(FORMAT) ? 'broken' : 'notABackup' });
	}
	const { formatVersion, app, writtenAt, counts, checksum, data: inside } = header.output;
	if (formatVersion > FORMAT_VERSION) {
		return fail({ code: 'newer', version: formatVersion, known: FORMAT_VERSION });
	}
	const data = v.safeParse(dataSchema, inside);
	if (!data.success) return fail({ code: 'broken' });
	const { notes, tables } = data.output;

	const found = perTable((table) => listOf(tables[table]).filter((row) => !isOfDevice(table, row)));
	const read = perTable((table) => readRows(table, found[table]));
	const unknown = Object.entries(tables).filter(([table]) => !(KEPT as readonly string[]).includes(table));
	return ok({
		app,
		writtenAt: time(writtenAt),
		notes,
		rows: perTable((table) => read[table].rows),
		refused: perTable((table) => read[table].refused),
		unknown: unknown.reduce((sum, [, rows]) => sum + listOf(rows).length, 0),
		missing: KEPT.reduce((sum, table) => sum + Math.max(0, (counts[table] ?? 0) - found[table].length), 0),
		intact: whole !== undefined && checksum === checksumOf(inside)
	});
}

const isOfDevice = (table: KeptName, row: unknown) =>
	table === 'preferences' && DEVICE_KEYS.includes(keyOf(table, row) ?? '');
