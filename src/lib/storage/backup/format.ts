import type { PerTable } from '../keptTables';

/*
 * A backup is one JSON text, in UTF-8, compressed by gzip where it is large: a header (format, versions, time, counts,
 * checksum), then `data` with the notes and the rows of each table, one row to a line. The checksum is the CRC-32 of
 * the canonical text of `data`.
 */

/** What the first line says, so that a file is known whatever becomes of the rest. */
export const FORMAT = 'liuke-backup';
/** The format this version writes; it reads this one and none newer. */
export const FORMAT_VERSION = 1;
/** Bytes of the largest file that is looked at, before and after decompression: many years of daily work. */
export const MAX_BYTES = 50_000_000;
/** How deep lists and objects may lie in each other; a question of one's own lies nine deep. */
export const MAX_DEPTH = 32;
/** Bytes from which on a backup is compressed. */
export const GZIP_FROM = 1_000_000;

/** Notes of the browser by name; see notes.ts. */
export type Notes = Readonly<Record<string, string>>;

/** What is kept, as it lies in the tables: nobody has looked at the rows. */
export interface Contents {
	readonly notes: Notes;
	readonly rows: PerTable<readonly unknown[]>;
}

/** What has been read of a backup. Every row keeps the rules of its table. */
export interface Backup {
	/** Version of the app that wrote it; empty where it does not say. */
	readonly app: string;
	/** Milliseconds since 1970, as the writer's clock had them; null where it does not say. */
	readonly writtenAt: number | null;
	readonly notes: Notes;
	readonly rows: PerTable<readonly object[]>;
	/** Rows that break the rules of their table, or have the key of another row. */
	readonly refused: PerTable<number>;
	/** Rows of tables that this version does not know. */
	readonly unknown: number;
	/** Rows that the header counts and that are not there. */
	readonly missing: number;
	/** The checksum fits: not a character has changed since it was written. */
	readonly intact: boolean;
}
