import { gzipSync } from 'fflate';
import { canonicalText } from '../canonical';
import { crc32 } from '../crc32';
import { SCHEMA_VERSION } from '../database';
import { KEPT, perTable } from '../keptTables';
import { DEVICE_KEYS } from '../preferenceSchema';
import { FORMAT, FORMAT_VERSION, GZIP_FROM, type Contents } from './format';
import { keyOf } from './rows';

/** The checksum of what a backup holds, given as JSON values. */
export function checksumOf(data: unknown): string {
	return `crc32:${crc32(new TextEncoder().encode(canonicalText(data)))
		.toString(16)
		.padStart(8, '0')}`;
}

/** A row as JSON, or null where JSON cannot say it: a damaged record that holds what none of ours does. */
function textOf(row: unknown): string | null {
	try {
		return JSON.stringify(row) ?? null;
	} catch {
		return null;
	}
}

/** A backup, and how many rows JSON cannot say. */
interface Written {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly compressed: boolean;
	/** Rows in it. */
	readonly rows: number;
	readonly leftOut: number;
}

/**
 * Writes a backup. Rows go in as they are, also those that this version cannot read: a newer one may.
 * @param app the version of the app
 * @param writtenAt milliseconds since 1970
 */
export function writeBackup({ notes, rows }: Contents, app: string, writtenAt: number): Written {
	const texts = perTable((table) =>
		rows[table]
			.filter((row) => table !== 'preferences' || !DEVICE_KEYS.includes(keyOf(table, row) ?? ''))
			.map(textOf)
	);
	const lines = perTable((table) => texts[table].filter((text) => text !== null));
	const tables = KEPT.map((table) => `${JSON.stringify(table)}:[\n${lines[table].join(',\n')}\n]`);
	const data = `{"notes":${JSON.stringify(notes)},"tables":{\n${tables.join(',\n')}\n}}`;
	const header = {
		format: FORMAT,
		formatVersion: FORMAT_VERSION,
		app,
		schema: SCHEMA_VERSION,
		writtenAt: new Date(writtenAt).toISOString(),
		counts: perTable((table) => lines[table].length),
		// Of what reading gives back: JSON has no NaN and no -0.
		checksum: checksumOf(JSON.parse(data))
	};
	const text = `${JSON.stringify(header).slice(0, -1)},\n"data":${data}}\n`;
	const plain = new TextEncoder().encode(text);
	const compressed = plain.length >= GZIP_FROM;
	const rowsIn = KEPT.reduce((sum, table) => sum + lines[table].length, 0);
	const leftOut = KEPT.reduce((sum, table) => sum + texts[table].length, 0) - rowsIn;
	return { bytes: compressed ? gzipSync(plain) : plain, compressed, rows: rowsIn, leftOut };
}
