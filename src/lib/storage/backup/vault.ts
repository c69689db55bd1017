import type { RestoreEffect, RestoreMode } from '$lib/domain/backup';
import { fail, ok } from '$lib/domain/result';
import { attempt, type Answer } from '../attempt';
import { KEPT, perTable, type KeptName, type KeptTables, type PerTable } from '../keptTables';
import type { Backup, Notes } from './format';
import { planRestore, type PlanTools } from './plan';
import { POINT, readPoint, type PointHead } from './point';
import { keyOf, readRow } from './rows';
import { succeedAll } from './succeedAll';

/** What a vault needs of the store. */
interface VaultStore {
	readonly kept: KeptTables;
	readonly tellReset: () => void;
}

/** A row that cannot be read, left as it is. */
export interface DamagedRow {
	readonly table: KeptName;
	/** Null where even that cannot be read. */
	readonly key: string | null;
	readonly row: unknown;
}

/** All that is kept, taken as a whole: looked at, restored, and the restoring taken back. No method throws. */
export class Vault {
	readonly #kept: KeptTables;
	readonly #tell: () => void;

	constructor({ kept, tellReset }: VaultStore) {
		this.#kept = kept;
		this.#tell = tellReset;
	}

	/** All rows as they lie there, of one moment. */
	rows(): Answer<PerTable<readonly unknown[]>> {
		return attempt(async () => ok(await this.#kept.atomically(() => this.#rows())));
	}

	/** Rows that this version cannot read. They are left as they are and do no harm to the others. */
	damaged(): Answer<readonly DamagedRow[]> {
		return attempt(async () => {
			const rows = await this.#kept.atomically(() => this.#rows());
			const all = KEPT.flatMap((table) => rows[table].map((row) => ({ table, row })));
			const bad = all.filter(({ table, row }) => readRow(table, row) === null);
			return ok(bad.map(({ table, row }) => ({ table, row, key: keyOf(table, row) ?? null })));
		});
	}

	/** Destroys a row that cannot be read; one that can is left alone. */
	discard(table: KeptName, key: string): Answer<null> {
		return attempt(async () => {
			const rows = this.#kept.tables[table];
			const found = await rows.get(key);
			if (found === undefined || readRow(table, found)) return fail({ code: 'notFound' });
			await rows.remove(key);
			return ok(null);
		});
	}

	/**
	 * Brings a file in, in one transaction: all of it or nothing. The state before is kept beside, with the notes, in
	 * place of that of an earlier restoring.
	 */
	restore(
		mode: RestoreMode,
		file: Backup,
		tools: PlanTools,
		notes: Notes,
		now: number
	): Answer<PerTable<RestoreEffect>> {
		return this.#change({ of: 'restore', at: now, notes }, async (before) => {
			const plan = planRestore(mode, before, file.rows, tools);
			for (const table of KEPT) {
				for (const key of plan[table].removes) await this.#kept.tables[table].remove(key);
				await this.#kept.tables[table].putAll(plan[table].puts);
			}
			return perTable((table) => plan[table].effect);
		});
	}

	/** What the last restoring, or taking back, can be taken back to; null where there is nothing. */
	point(): Answer<PointHead | null> {
		return attempt(async () => {
			const point = readPoint(await this.#kept.restorePoints.get(POINT));
			return ok(point && { of: point.of, at: point.at, notes: point.notes });
		});
	}

	/**
	 * Goes back to the state before the last restoring; what has been done since is kept beside in its place, so that
	 * this can be taken back too. @returns the notes of that state
	 */
	undo(notes: Notes, now: number): Answer<Notes> {
		return attempt(async () => {
			const found = readPoint(await this.#kept.restorePoints.get(POINT));
			if (!found) return fail({ code: 'notFound' });
			const of = found.of === 'restore' ? 'undo' : 'restore';
			return this.#change({ of, at: now, notes }, async (before) => {
				// Read once more: another tab may have restored since.
				const point = readPoint(await this.#kept.restorePoints.get(POINT)) ?? found;
				for (const table of KEPT) {
					await this.#kept.tables[table].clear();
					await this.#kept.tables[table].putAll(succeedAll(table, point.rows[table], before[table]));
				}
				return point.notes;
			});
		});
	}

	async #rows() {
		const found = new Map<KeptName, readonly unknown[]>();
		for (const table of KEPT) found.set(table, await this.#kept.tables[table].all());
		return perTable((table) => found.get(table)!);
	}

	#change<T>(head: PointHead, work: (before: PerTable<readonly unknown[]>) => Promise<T>): Answer<T> {
		return attempt(async () => {
			const done = await this.#kept.atomically(async () => {
				const rows = await this.#rows();
				const result = await work(rows);
				await this.#kept.restorePoints.put({ id: POINT, ...head, rows });
				await this.#kept.dropViews();
				return result;
			});
			this.#tell();
			return ok(done);
		});
	}
}
