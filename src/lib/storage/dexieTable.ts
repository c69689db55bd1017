import type { Table } from 'dexie';
import type { RecordTable } from './recordTable';

/** A table of the database. */
export function dexieTable(table: Table<unknown, string>): RecordTable {
	return {
		get: (key) => table.get(key),
		all: () => table.toArray(),
		count: () => table.count(),
		put: async (row) => void (await table.put(row)),
		putAll: async (rows) => void (await table.bulkPut(rows)),
		remove: (key) => table.delete(key),
		clear: () => table.clear(),
		atomically: (work) => table.db.transaction('rw', table, work)
	};
}
