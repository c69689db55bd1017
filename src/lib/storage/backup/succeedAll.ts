import type { KeptName } from '../keptTables';
import { succeed } from './companies';
import { keyOf, readRow } from './rows';
import { readable, sameRow } from './plan';

/** Rows as they come back in the place of others: as they were, but companies that changed since with a new revision. */
export function succeedAll(
	table: KeptName,
	rows: readonly object[],
	present: readonly unknown[]
): readonly object[] {
	if (table !== 'companies') return rows;
	const now = readable(table, present);
	return rows.map((row) => {
		const mine = now.get(keyOf(table, row) ?? '');
		const read = readRow(table, row);
		return mine && read && !sameRow(table, mine, read) ? succeed(table, read, mine) : row;
	});
}
