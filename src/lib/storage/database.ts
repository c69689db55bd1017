import { Dexie, type Table } from 'dexie';
import type { CustomerRow, LedgerRow } from '$lib/domain/customerRow';
import type { ViewRecord } from './viewSchema';

/** The version of the schema below. A version that was released is never changed: the next one is added under it. */
export const SCHEMA_VERSION = 2;

/** Where a connection gets its IndexedDB from; the browser's own unless a test gives another. */
export interface IndexedDb {
	readonly indexedDB: IDBFactory;
	readonly IDBKeyRange: typeof IDBKeyRange;
}

/** The tables. A row typed `unknown` is so until a schema has looked at it. */
export type LiukeDatabase = Dexie & {
	companies: Table<unknown, string>;
	preferences: Table<unknown, string>;
	customers: Table<CustomerRow, [companyId: string, customer: number]>;
	ledger: Table<LedgerRow, [companyId: string, month: number]>;
	views: Table<ViewRecord, string>;
	attempts: Table<unknown, string>;
	papers: Table<unknown, string>;
	cards: Table<unknown, string>;
	lessons: Table<unknown, string>;
	mistakeNotes: Table<unknown, string>;
	banks: Table<unknown, string>;
	restorePoints: Table<unknown, string>;
};

/** A connection, not yet open. It never opens itself again once it was closed. */
export function createDatabase(name: string, { indexedDB, IDBKeyRange }: IndexedDb): LiukeDatabase {
	// On localhost Dexie would trace every failure to the console, those that are answered included.
	Dexie.debug = false;
	const db = new Dexie(name, {
		indexedDB,
		IDBKeyRange,
		autoOpen: false,
		// What is said to be saved is on the disk: it outlasts also a flat battery.
		chromeTransactionDurability: 'strict'
	}) as LiukeDatabase;
	db.version(1).stores({
		companies: 'id',
		preferences: 'key',
		customers: [
			'[companyId+customer]',
			'[companyId+status]',
			'[companyId+stage]',
			'[companyId+tier]',
			'[companyId+cause]',
			'[companyId+risk]',
			'[companyId+clv]'
		].join(','),
		ledger: '[companyId+month]',
		views: 'companyId'
	});
	db.version(2).stores({
		attempts: 'id, question, at',
		papers: 'id',
		cards: 'id',
		lessons: 'id',
		mistakeNotes: 'id',
		banks: 'id',
		restorePoints: 'id'
	});
	return db;
}
