import * as v from 'valibot';
import { perTable, type PerTable } from '../keptTables';
import type { Notes } from './format';

/** The one row of the table `restorePoints`. */
export const POINT = 'last';

/** What a restore point says of itself. */
export interface PointHead {
	/** What can be taken back: a restoring, or the taking back of one. */
	readonly of: 'restore' | 'undo';
	/** When that was done, milliseconds since 1970. */
	readonly at: number;
	/** The notes of the state that is kept. */
	readonly notes: Notes;
}

/** The state before the last restoring: every row as it lay there, also those that cannot be read. */
export interface RestorePoint extends PointHead {
	readonly id: string;
	readonly rows: PerTable<readonly object[]>;
}

const ROWS = v.array(v.looseObject({}));

const schema = v.object({
	id: v.literal(POINT),
	of: v.picklist(['restore', 'undo']),
	at: v.number(),
	notes: v.record(v.string(), v.string()),
	// A table that a later version added was empty.
	rows: v.object(perTable(() => v.optional(ROWS, [])))
});

/** The restore point, or null where there is none that can be read. */
export function readPoint(row: unknown): RestorePoint | null {
	const read = v.safeParse(schema, row);
	return read.success ? read.output : null;
}
