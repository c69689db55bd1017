import type { Dexie } from 'dexie';
import type { LiukeDatabase } from './database';
import { dexieTable } from './dexieTable';
import { perTable, type KeptTables } from './keptTables';
import { readOnlyTable } from './readOnlyTable';

/** All that is kept, in the database. */
export function dexieKept(db: LiukeDatabase): KeptTables {
	return {
		tables: perTable((name) => dexieTable(db[name])),
		restorePoints: dexieTable(db.restorePoints),
		dropViews: async () => {
			for (const derived of [db.customers, db.ledger, db.views]) await derived.clear();
		},
		atomically: (work) => db.transaction('rw', db.tables, work)
	};
}

/** All that is kept, in a database of a newer version: to be looked at. */
export function newerKept(db: Dexie): KeptTables {
	const there = new Set(db.tables.map(({ name }) => name));
	const table = (name: string) => readOnlyTable(there.has(name) ? dexieTable(db.table(name)) : null);
	return {
		tables: perTable(table),
		restorePoints: table('restorePoints'),
		dropViews: async () => {},
		atomically: (work) => work()
	};
}
