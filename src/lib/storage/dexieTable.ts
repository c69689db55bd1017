import type { Table } from 'dexie';
import type { RecordTable } from './recordTable';

/** A table of the database. */
export function dexieTable(table: Table<unknown, string>): RecordTable {
	return {
		get: (key) => table.get(key),
		all: () => table.toArray(),
		put: async (row) => void (await table.put(row)),
		remove: (key) => table.delete(key),
		atomically: (work) => table.db.transaction('rw', table, work)
	};
}
