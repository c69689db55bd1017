import { Dexie } from 'dexie';
import type { IndexedDb } from './database';

/**
 * Opens the database of a newer version as it is, without saying what should be in it: nothing is upgraded, added or
 * taken away. Null where it cannot be opened or does not answer.
 */
export async function openNewer(
	name: string,
	environment: () => IndexedDb,
	patience: () => Promise<void>
): Promise<Dexie | null> {
	try {
		Dexie.debug = false;
		const db = new Dexie(name, { ...environment(), autoOpen: false });
		const opened = db.open().then(() => true);
		if (await Promise.race([opened, patience().then(() => false)])) return db;
		db.close();
	} catch {
		// Deleted meanwhile, or broken: then it is as if there were none to read.
	}
	return null;
}
