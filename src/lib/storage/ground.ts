import type { Dexie } from 'dexie';
import type { MemoryReason } from '$lib/domain/storeFailure';
import type { IndexedDb } from './database';
import { dexieKept, newerKept } from './dexieKept';
import { dexieViewTables } from './dexieViewTables';
import type { KeptTables } from './keptTables';
import { memoryKept } from './memoryKept';
import { memoryViewTables } from './memoryViewTables';
import { openDatabase } from './openDatabase';
import { openNewer } from './openNewer';
import type { ViewTables } from './viewTables';

/** What a store stands on. */
export interface Ground {
	/** `readonly`: a database of a newer version, which can be looked at and not changed. */
	readonly kind: 'indexeddb' | 'memory' | 'readonly';
	/** Why what is changed does not last; null where it does. */
	readonly reason: MemoryReason | null;
	readonly kept: KeptTables;
	readonly views: ViewTables;
	/** The connection; null in memory. */
	readonly db: Dexie | null;
}

/** The database; read only where it is of a newer version; else memory. Never throws. */
export async function openGround(
	name: string,
	environment: () => IndexedDb,
	patience: () => Promise<void>
): Promise<Ground> {
	const opened = await openDatabase(name, environment, patience);
	if (opened.ok) {
		const db = opened.value;
		return { kind: 'indexeddb', reason: null, kept: dexieKept(db), views: dexieViewTables(db), db };
	}
	const reason = opened.error;
	const views = memoryViewTables();
	const newer = reason === 'newer' ? await openNewer(name, environment, patience) : null;
	if (newer) return { kind: 'readonly', reason, kept: newerKept(newer), views, db: newer };
	return { kind: 'memory', reason, kept: memoryKept(views), views, db: null };
}
