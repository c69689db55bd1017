import { Dexie } from 'dexie';
import type { LiukeDatabase } from './database';
import { answer } from './memoryViewTables';
import type { ViewTables } from './viewTables';

const CUSTOMER = '[companyId+customer]';
const MONTH = '[companyId+month]';

/** Views in the database. */
export function dexieViewTables(db: LiukeDatabase): ViewTables {
	const { customers, ledger, views } = db;
	/** Everything of a company whose second key is `from` or more. */
	const from = (companyId: string, first: number | typeof Dexie.minKey = Dexie.minKey) =>
		[[companyId, first], [companyId, Dexie.maxKey], true, true] as const;

	return {
		record: (companyId) => views.get(companyId),
		records: () => views.toArray(),
		putRecord: async (record) => void (await views.put(record)),
		putCustomers: async (rows) => void (await customers.bulkPut(rows)),
		putLedger: async (rows) => void (await ledger.bulkPut(rows)),
		trim: async (companyId, customer, month) => {
			await customers
				.where(CUSTOMER)
				.between(...from(companyId, customer))
				.delete();
			await ledger
				.where(MONTH)
				.between(...from(companyId, month))
				.delete();
		},
		drop: async (companyId) => {
			await customers
				.where(CUSTOMER)
				.between(...from(companyId))
				.delete();
			await ledger
				.where(MONTH)
				.between(...from(companyId))
				.delete();
			await views.delete(companyId);
		},
		customers: async (companyId, query) => {
			const { where, by = 'customer', descending, offset = 0, limit = Infinity } = query;
			if (where) {
				const found = customers.where(`[companyId+${where.field}]`).equals([companyId, where.value]);
				return answer(await found.toArray(), query);
			}
			const all = customers.where(`[companyId+${by}]`).between(...from(companyId));
			return (descending ? all.reverse() : all).offset(offset).limit(limit).toArray();
		},
		customer: (companyId, customer) => customers.get([companyId, customer]),
		ledger: (companyId) =>
			ledger
				.where(MONTH)
				.between(...from(companyId))
				.toArray(),
		atomically: (work) => db.transaction('rw', customers, ledger, views, work)
	};
}
