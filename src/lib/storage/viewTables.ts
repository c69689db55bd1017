import type { CustomerRow, LedgerRow } from '$lib/domain/customerRow';
import type { ViewRecord } from './viewSchema';

/** What customers may be filtered by: one property, one value. */
interface CustomerFilter {
	readonly field: 'status' | 'stage' | 'tier' | 'cause';
	readonly value: string;
}

/** Which customers, in which order. */
export interface CustomerQuery {
	/** All, unless given. */
	readonly where?: CustomerFilter;
	/** Their number, unless given; by risk or clv, those who have none are left out. */
	readonly by?: 'customer' | 'risk' | 'clv';
	readonly descending?: boolean;
	readonly offset?: number;
	/** All, unless given. */
	readonly limit?: number;
}

/** What views need of the three tables they live in. Rows come back unchecked: whoever reads validates. */
export interface ViewTables {
	record(companyId: string): Promise<unknown>;
	records(): Promise<readonly unknown[]>;
	putRecord(record: ViewRecord): Promise<void>;
	putCustomers(rows: readonly CustomerRow[]): Promise<void>;
	putLedger(rows: readonly LedgerRow[]): Promise<void>;
	/** Takes out the customers from number `customers` on and the months from `months` on. */
	trim(companyId: string, customers: number, months: number): Promise<void>;
	/** Takes out everything of a company. */
	drop(companyId: string): Promise<void>;
	customers(companyId: string, query: CustomerQuery): Promise<readonly unknown[]>;
	customer(companyId: string, customer: number): Promise<unknown>;
	/** By month. */
	ledger(companyId: string): Promise<readonly unknown[]>;
	/** Runs the work alone; if it throws, nothing has changed. */
	atomically<T>(work: () => Promise<T>): Promise<T>;
}
