import { NewerError } from './attempt';
import type { RecordTable } from './recordTable';

const refuse = async () => {
	throw new NewerError('the database is of a newer version and is only read');
};

/** A table that can be looked at and not changed; empty where the newer version has it no more. */
export function readOnlyTable(table: RecordTable | null): RecordTable {
	return {
		get: async (key) => table?.get(key),
		all: async () => (await table?.all()) ?? [],
		count: async () => (await table?.count()) ?? 0,
		put: refuse,
		putAll: refuse,
		remove: refuse,
		clear: refuse,
		atomically: (work) => work()
	};
}
