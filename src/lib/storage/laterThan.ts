/**
 * The time of a change: the clock's, but always after the change before it. A clock that was set back must not make
 * newer work look older than what it replaces.
 */
export function laterThan(before: number, now: number): number {
	return now > before ? now : before + 1;
}

const updatedAt = (row: object | null): number | null => {
	const time: unknown = row && Reflect.get(row, 'updatedAt');
	return typeof time === 'number' ? time : null;
};

/** A row as it may take the place of another: where both say when they were changed, not with an earlier time. */
export function notBefore<Row extends object>(former: Row | null, row: Row): Row {
	const [was, is] = [updatedAt(former), updatedAt(row)];
	return was !== null && is !== null && is < was ? { ...row, updatedAt: laterThan(was, is) } : row;
}
