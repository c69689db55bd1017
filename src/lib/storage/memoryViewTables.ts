import type { CustomerRow, LedgerRow } from '$lib/domain/customerRow';
import { takingTurns } from './memoryTable';
import type { ViewRecord } from './viewSchema';
import type { CustomerQuery, ViewTables } from './viewTables';

interface View {
	record?: ViewRecord;
	customers: CustomerRow[];
	ledger: LedgerRow[];
}

/** Filters, orders and cuts rows as a query says. Equal values stand in the order of customers. */
export function answer(rows: readonly CustomerRow[], query: CustomerQuery): CustomerRow[] {
	const { where, by = 'customer', descending = false, offset = 0, limit = Infinity } = query;
	const found = rows.filter((row) => row[by] !== null && (!where || row[where.field] === where.value));
	found.sort((a, b) => a[by]! - b[by]! || a.customer - b.customer);
	if (descending) found.reverse();
	return found.slice(offset, offset + limit);
}

/** Views that end with the page. The rows are the domain's frozen ones: they are not copied. */
export function memoryViewTables(): ViewTables {
	const views = new Map<string, View>();
	const viewOf = (companyId: string): View => {
		let view = views.get(companyId);
		if (!view) views.set(companyId, (view = { customers: [], ledger: [] }));
		return view;
	};
	return {
		record: async (companyId) => views.get(companyId)?.record,
		records: async () => [...views.values()].flatMap(({ record }) => record ?? []),
		putRecord: async (record) => void (viewOf(record.companyId).record = record),
		putCustomers: async (rows) => {
			for (const row of rows) viewOf(row.companyId).customers[row.customer] = row;
		},
		putLedger: async (rows) => {
			for (const row of rows) viewOf(row.companyId).ledger[row.month] = row;
		},
		trim: async (companyId, customers, months) => {
			const view = viewOf(companyId);
			view.customers.splice(customers);
			view.ledger.splice(months);
		},
		drop: async (companyId) => void views.delete(companyId),
		customers: async (companyId, query) => answer(views.get(companyId)?.customers ?? [], query),
		customer: async (companyId, customer) => views.get(companyId)?.customers[customer],
		ledger: async (companyId) => [...(views.get(companyId)?.ledger ?? [])],
		atomically: takingTurns()
	};
}
