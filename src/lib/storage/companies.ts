import type { Company } from '$lib/domain/company';
import { cleanName } from '$lib/domain/companyName';
import type { KeptCompany, SetAside } from '$lib/domain/keptCompany';
import { fail, ok } from '$lib/domain/result';
import { attempt, type Answer } from './attempt';
import type { Changes, StoreChange } from './changes';
import { parseKeptCompany } from './companyRecord';
import { parseCompany } from './companySchema';
import { findCompany, presentCompany } from './findCompany';
import { laterThan } from './laterThan';
import { lineageAfter } from './lineage';
import type { RecordTable } from './recordTable';

/** Everything in the store, newest first. */
export interface CompanyList {
	readonly companies: readonly KeptCompany[];
	/** In the bin, last deleted first. */
	readonly deleted: readonly KeptCompany[];
	/** What cannot be read; the rest of the list does not suffer from it. */
	readonly setAside: readonly SetAside[];
}

/**
 * The companies that are kept. Times come from the caller. No method throws; one that fails has changed nothing.
 * Methods that only read may be used inside Dexie's `liveQuery`.
 */
export class Companies {
	readonly #table: RecordTable;
	readonly #changes: Changes;
	readonly #newId: () => string;

	constructor(table: RecordTable, changes: Changes, newId: () => string) {
		this.#table = table;
		this.#changes = changes;
		this.#newId = newId;
	}

	list(): Answer<CompanyList> {
		return attempt(async () => {
			const records = (await this.#table.all()).map(parseKeptCompany);
			const kept = records.flatMap((r) => (r.ok ? [r.value] : []));
			return ok({
				companies: kept.filter((k) => k.deletedAt === null).sort((a, b) => b.updatedAt - a.updatedAt),
				deleted: kept.filter((k) => k.deletedAt !== null).sort((a, b) => b.deletedAt! - a.deletedAt!),
				setAside: records.flatMap((r) => (r.ok ? [] : [r.error]))
			});
		});
	}

	/** Fails with `deleted` where it lies in the bin. */
	open(id: string): Answer<KeptCompany> {
		return attempt(() => presentCompany(this.#table, id));
	}

	/** Keeps a new company. */
	create(company: Company, name: string, now: number): Answer<KeptCompany> {
		const kept = { id: this.#newId(), name, company, createdAt: now, updatedAt: now };
		return this.#write('created', async () => ok({ ...kept, revision: 1, deletedAt: null }));
	}

	/**
	 * Saves a company that was opened (or last saved) at `revision`. Where another tab has saved since, nothing is
	 * written and the failure `conflict` brings what is there: the caller may take it, or keep his own by `create`.
	 */
	save(id: string, revision: number, company: Company, now: number): Answer<KeptCompany> {
		return this.#write('saved', async () => {
			const found = await presentCompany(this.#table, id);
			if (!found.ok) return found;
			const current = found.value;
			if (current.revision !== revision) return fail({ code: 'conflict', current });
			const updatedAt = laterThan(current.updatedAt, now);
			return ok({
				...current,
				company,
				updatedAt,
				revision: revision + 1,
				lineage: lineageAfter(current)
			});
		});
	}

	/** The revision stays: a new name is no conflict for who works on the company. */
	rename(id: string, name: string, now: number): Answer<KeptCompany> {
		return this.#write('renamed', async () => {
			const found = await presentCompany(this.#table, id);
			if (!found.ok) return found;
			return ok({ ...found.value, name, updatedAt: laterThan(found.value.updatedAt, now) });
		});
	}

	/** A copy under another name. */
	duplicate(id: string, name: string, now: number): Answer<KeptCompany> {
		return attempt(async () => {
			const found = await presentCompany(this.#table, id);
			return found.ok ? this.create(found.value.company, name, now) : found;
		});
	}

	/** Puts a company into the bin; `restore` takes it out again, `purge` empties the bin. */
	remove(id: string, now: number): Answer<KeptCompany> {
		return this.#write('removed', async () => {
			const found = await presentCompany(this.#table, id);
			return found.ok ? ok({ ...found.value, deletedAt: now }) : found;
		});
	}

	restore(id: string): Answer<KeptCompany> {
		return this.#write('restored', async () => {
			const found = await findCompany(this.#table, id);
			return found.ok ? ok({ ...found.value, deletedAt: null }) : found;
		});
	}

	/** Destroys what has been in the bin since before a time. @returns the ids, whose views are to be dropped */
	purge(before: number): Answer<readonly string[]> {
		return attempt(async () => {
			const purged = await this.#table.atomically(async () => {
				const records = (await this.#table.all()).map(parseKeptCompany);
				const old = records.flatMap((r) =>
					r.ok && r.value.deletedAt !== null && r.value.deletedAt < before ? [r.value.id] : []
				);
				for (const id of old) await this.#table.remove(id);
				return old;
			});
			for (const id of purged) this.#changes.tell({ kind: 'purged', id, revision: 0 });
			return ok(purged);
		});
	}

	/** Destroys a record that was set aside; a company that can be read goes to the bin instead. */
	discard(id: string): Answer<null> {
		return attempt(() =>
			this.#table.atomically(async () => {
				const found = await findCompany(this.#table, id);
				if (found.ok || found.error.code !== 'setAside') return fail({ code: 'notFound' });
				await this.#table.remove(id);
				return ok(null);
			})
		);
	}

	/** Makes a record in one transaction and writes it, if it keeps the rules; then tells everybody. */
	async #write(kind: StoreChange['kind'], make: () => Answer<KeptCompany>): Answer<KeptCompany> {
		const written = await attempt(() =>
			this.#table.atomically(async () => {
				const made = await make();
				if (!made.ok) return made;
				// Also takes off the reactive proxies of the interface, which the database refuses.
				const company = parseCompany(made.value.company);
				if (!company.ok) return fail({ code: 'invalid', failure: company.error });
				const kept = { ...made.value, name: cleanName(made.value.name), company: company.value };
				await this.#table.put(kept);
				return ok(kept);
			})
		);
		if (written.ok) this.#changes.tell({ kind, id: written.value.id, revision: written.value.revision });
		return written;
	}
}
