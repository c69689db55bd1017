/**
 * What a repository needs of a table, so that one and the same logic runs on the database and in memory.
 * Rows come back unchecked: whoever reads validates.
 */
export interface RecordTable {
	get(key: string): Promise<unknown>;
	all(): Promise<readonly unknown[]>;
	count(): Promise<number>;
	/** Writes a row in place of one with the same key. */
	put(row: object): Promise<void>;
	putAll(rows: readonly object[]): Promise<void>;
	remove(key: string): Promise<void>;
	clear(): Promise<void>;
	/** Runs the work alone: no other work sees or changes the table in between; if it throws, nothing has changed. */
	atomically<T>(work: () => Promise<T>): Promise<T>;
}
