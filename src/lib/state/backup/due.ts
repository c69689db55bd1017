/*
 * When a backup is due: after a term's worth of work that no backup holds, or after two months with any.
 */

const DAY = 24 * 3600 * 1000;
const TERM = { days: 14, answers: 100, companies: 5 } as const;
const LONGEST_DAYS = 60;

/** Work that no backup holds. */
export interface Unsaved {
	/** When the last backup was written, or where there is none, when the first thing was kept. */
	readonly since: number;
	/** There was no backup yet. */
	readonly first: boolean;
	readonly answers: number;
	/** Companies that were made or changed. */
	readonly companies: number;
}

/** Whole days from one time to another; none where the clock was set back. */
export function daysBetween(from: number, to: number): number {
	return Math.max(0, Math.floor((to - from) / DAY));
}

/** True when the reader is to be reminded. @param now milliseconds since 1970 */
export function isBackupDue({ since, answers, companies }: Unsaved, now: number): boolean {
	if (answers + companies === 0) return false;
	// Set back behind the last backup: how long ago it was is not known, so the work alone decides.
	const days = now < since ? TERM.days : daysBetween(since, now);
	const isTerm = answers >= TERM.answers || companies >= TERM.companies;
	return (days >= TERM.days && isTerm) || days >= LONGEST_DAYS;
}
