import type { RecordTable } from './recordTable';

/** The tables whose rows are somebody's work: what a backup holds. All else in the database is derived. */
export const KEPT = [
	'companies',
	'attempts',
	'papers',
	'cards',
	'lessons',
	'mistakeNotes',
	'banks',
	'preferences'
] as const;
export type KeptName = (typeof KEPT)[number];

/** Something for each kept table. */
export type PerTable<T> = Readonly<Record<KeptName, T>>;

/** Makes something for each kept table. */
export function perTable<T>(make: (name: KeptName) => T): PerTable<T> {
	return Object.fromEntries(KEPT.map((name) => [name, make(name)])) as Record<KeptName, T>;
}

/** All kept tables together. */
export interface KeptTables {
	readonly tables: PerTable<RecordTable>;
	/** The state before the last restoring. */
	readonly restorePoints: RecordTable;
	/** Empties the tables that are derived from companies. */
	dropViews(): Promise<void>;
	/** Runs the work alone over all of them; if it throws, nothing has changed anywhere. */
	atomically<T>(work: () => Promise<T>): Promise<T>;
}
