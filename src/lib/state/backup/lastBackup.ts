import type { PreferenceValue } from '$lib/storage/preferences';
import type { Store } from '$lib/storage/store';

/** The last backup that this browser wrote. A preference of the device: it is in no backup. */
export interface LastBackup {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Answers that were in it. */
	readonly answers: number;
}

const KEY = 'backup.last';

function isLastBackup(value: unknown): value is LastBackup & PreferenceValue {
	if (!(value instanceof Object)) return false;
	const { at, answers } = value as Record<string, unknown>;
	return typeof at === 'number' && typeof answers === 'number';
}

/** Null where none was written, or nothing says so. */
export async function lastBackup({ preferences }: Store): Promise<LastBackup | null> {
	const found = await preferences.get(KEY, isLastBackup);
	return found.ok ? found.value : null;
}

/** Notes that a backup was written. */
export async function noteBackup({ preferences }: Store, last: LastBackup): Promise<void> {
	await preferences.set(KEY, { ...last });
}
