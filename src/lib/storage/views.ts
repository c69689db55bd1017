import type { CustomerRow, LedgerRow, ViewMeta } from '$lib/domain/customerRow';
import { fail, ok } from '$lib/domain/result';
import type { Run } from '$lib/domain/run';
import { tiersOf } from '$lib/domain/tiers';
import { attempt, type Answer } from './attempt';
import { customerRow, ledgerRow } from './viewRows';
import { parseCustomers, parseLedger, parseViewRecord, type ViewRecord } from './viewSchema';
import type { CustomerQuery, ViewTables } from './viewTables';

/**
 * Where there are more people than this, only the first ones have a row. They are a fair sample, since everybody is
 * drawn alike, and their tiers are by rank among themselves; the view says that it is a sample.
 */
export const MAX_ROWS = 20_000;
/** Rows written in one go: some ten milliseconds of a slow phone. */
const CHUNK = 250;

/**
 * Runs as tables that can be queried. A view is derived: it may be dropped at any time, and building it again from
 * the same run gives the same rows. It is written piece by piece beside the work on screen; one that was cut short
 * says so in its meta and is built anew.
 */
export class Views {
	readonly #tables: ViewTables;
	readonly #newId: () => string;
	readonly #pause: () => Promise<void>;

	/** @param pause lets the page do other work between two pieces */
	constructor(tables: ViewTables, newId: () => string, pause: () => Promise<void>) {
		this.#tables = tables;
		this.#newId = newId;
		this.#pause = pause;
	}

	/**
	 * Writes the view of a run in place of the company's former one; nothing is written where that one is of an equal
	 * run. Fails with `superseded` where another writer (also in another tab) began on the same company meanwhile.
	 */
	materialise(companyId: string, run: Run): Answer<ViewMeta> {
		return attempt(async () => {
			const former = await this.meta(companyId);
			if (former.ok && former.value?.complete && former.value.digest === run.digest) return ok(former.value);
			const rows = Math.min(run.simulated, MAX_ROWS);
			const { digest, modelVersion, months, viewAt, customers: people } = run;
			const sampled = rows < people;
			const meta = { companyId, digest, modelVersion, months, viewAt, people, rows, sampled, complete: true };
			const record = { ...meta, complete: false, ticket: this.#newId() };
			await this.#tables.atomically(() => this.#tables.putRecord(record));
			for (const write of this.#pieces(companyId, run, rows)) {
				await this.#pause();
				if (!(await this.#ifMine(record, write))) return fail({ code: 'superseded' });
			}
			const finish = () => this.#tables.putRecord({ ...record, complete: true });
			if (!(await this.#ifMine(record, finish))) return fail({ code: 'superseded' });
			return ok(meta);
		});
	}

	/** What the company's view is a view of; null where there is none. */
	meta(companyId: string): Answer<ViewMeta | null> {
		return attempt(async () => {
			const record = parseViewRecord(await this.#tables.record(companyId));
			if (!record) return ok(null);
			return ok(metaOf(record));
		});
	}

	/** The customers that a query finds; of use only where the view is complete. */
	customers(companyId: string, query: CustomerQuery = {}): Answer<readonly CustomerRow[]> {
		return attempt(async () => {
			const rows = parseCustomers(await this.#tables.customers(companyId, query));
			return rows ? ok(rows) : fail({ code: 'brokenView' });
		});
	}

	/** One customer; null where he has no row. */
	customer(companyId: string, customer: number): Answer<CustomerRow | null> {
		return attempt(async () => {
			const row = await this.#tables.customer(companyId, customer);
			const rows = parseCustomers(row === undefined ? [] : [row]);
			return rows ? ok(rows[0] ?? null) : fail({ code: 'brokenView' });
		});
	}

	/** The ledger by month, 0 … months. */
	ledger(companyId: string): Answer<readonly LedgerRow[]> {
		return attempt(async () => {
			const rows = parseLedger(await this.#tables.ledger(companyId));
			return rows ? ok(rows) : fail({ code: 'brokenView' });
		});
	}

	/** Takes out the view of a company. */
	drop(companyId: string): Answer<null> {
		return attempt(async () => {
			await this.#tables.atomically(() => this.#tables.drop(companyId));
			return ok(null);
		});
	}

	/** Takes out every view but those of these companies: space is for what is open. */
	keepOnly(companyIds: readonly string[]): Answer<null> {
		return attempt(async () => {
			for (const record of await this.#tables.records()) {
				const id = parseViewRecord(record)?.companyId;
				if (id !== undefined && !companyIds.includes(id)) await this.drop(id);
			}
			return ok(null);
		});
	}

	/** The writing of a view in pieces that each fit one transaction; rows are made only when their turn comes. */
	*#pieces(companyId: string, run: Run, rows: number): Generator<() => Promise<void>> {
		const tiers = tiersOf(run.people.value.subarray(0, rows));
		const tables = this.#tables;
		const months = Array.from({ length: run.months + 1 }, (_, month) => ledgerRow(companyId, run, month));
		yield () => tables.putLedger(months);
		for (let first = 0; first < rows; first += CHUNK) {
			const length = Math.min(CHUNK, rows - first);
			const piece = Array.from({ length }, (_, i) => customerRow(companyId, run, tiers, first + i));
			yield () => tables.putCustomers(piece);
		}
		yield () => tables.trim(companyId, rows, run.months + 1);
	}

	/** Writes, if the view still belongs to this writer. */
	#ifMine({ companyId, ticket }: ViewRecord, write: () => Promise<void>): Promise<boolean> {
		return this.#tables.atomically(async () => {
			const mine = parseViewRecord(await this.#tables.record(companyId))?.ticket === ticket;
			if (mine) await write();
			return mine;
		});
	}
}

function metaOf(record: ViewRecord): ViewMeta {
	const { companyId, digest, modelVersion, months, viewAt, people, rows, sampled, complete } = record;
	return { companyId, digest, modelVersion, months, viewAt, people, rows, sampled, complete };
}
