import type { RestoreEffect, RestoreMode } from '$lib/domain/backup';
import { KEPT, perTable, type KeptName, type PerTable } from '../keptTables';
import type { Backup } from './format';
import { planRestore, readable, total, type PlanTools } from './plan';
import { changedAt } from './rows';

/** What one side holds of a kind of rows. */
interface Holding {
	readonly count: number;
	/** When one of them was last changed, milliseconds since 1970; null where nothing says so. */
	readonly newest: number | null;
}

/** A file beside what is here, before anything is done. */
export interface Comparison {
	readonly tables: readonly { readonly name: KeptName; readonly here: Holding; readonly file: Holding }[];
	/** What each way of restoring would do. */
	readonly effects: Readonly<Record<RestoreMode, RestoreEffect>>;
	/** Rows of the file that cannot be read. */
	readonly refused: number;
	/** The file, or something in it, is of a time to come: one of the two clocks is wrong. */
	readonly ahead: boolean;
}

/** A clock may be off by this much before anybody is told. */
const TOLERANCE = 10 * 60 * 1000;

function holding(rows: readonly object[]): Holding {
	const times = rows.map(changedAt).filter((time) => time !== null);
	return { count: rows.length, newest: times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : null };
}

/**
 * What is in a file beside what is here. Reads only.
 * @param here the rows as they lie in the tables
 * @param now milliseconds since 1970
 */
export function compare(
	file: Backup,
	here: PerTable<readonly unknown[]>,
	tools: PlanTools,
	now: number
): Comparison {
	const tables = KEPT.map((name) => {
		const mine = [...readable(name, here[name]).values()];
		return { name, here: holding(mine), file: holding(file.rows[name]) };
	});
	const effectOf = (mode: RestoreMode) => {
		const plan = planRestore(mode, here, file.rows, tools);
		return total(perTable((table) => plan[table].effect));
	};
	const times = [file.writtenAt, ...tables.map((table) => table.file.newest)];
	return {
		tables,
		effects: { merge: effectOf('merge'), replace: effectOf('replace') },
		refused: KEPT.reduce((sum, table) => sum + file.refused[table], 0),
		ahead: times.some((time) => time !== null && time > now + TOLERANCE)
	};
}
