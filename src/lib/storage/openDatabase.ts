import { fail, ok, type Result } from '$lib/domain/result';
import type { MemoryReason } from '$lib/domain/storeFailure';
import { storeFailureOf } from './attempt';
import { createDatabase, SCHEMA_VERSION, type IndexedDb, type LiukeDatabase } from './database';

/** Dexie counts in tenths of the browser's version numbers. */
const NATIVE_VERSION = SCHEMA_VERSION * 10;
const REFUSED = new Set(['SecurityError', 'NotAllowedError', 'InvalidStateError', 'MissingAPIError']);

/** Why there is no database, from what opening it threw. */
function reasonOf(error: unknown): MemoryReason {
	if (storeFailureOf(error).code === 'full') return 'full';
	const name = error instanceof Object ? String(Reflect.get(error, 'name')) : '';
	return REFUSED.has(name) ? 'refused' : 'failed';
}

/**
 * The version of the database that is there; 0 where there is none. Asked before Dexie opens it, because Dexie
 * would open a newer one too and add what it misses there.
 */
function installedVersion(name: string, factory: IDBFactory): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = factory.open(name);
		request.onsuccess = () => {
			const { version } = request.result;
			request.result.close();
			resolve(version);
		};
		request.onupgradeneeded = () => {
			// There was none, and there shall be none of this making.
			request.onerror = (event) => {
				event.preventDefault();
				resolve(0);
			};
			request.transaction?.abort();
		};
		request.onerror = () => reject(request.error);
	});
}

/**
 * Opens the database, or says why there is none. Never throws; a database of a newer version is left untouched.
 * @param patience resolves when waiting has taken too long
 */
export async function openDatabase(
	name: string,
	environment: () => IndexedDb,
	patience: () => Promise<void>
): Promise<Result<LiukeDatabase, MemoryReason>> {
	let late = false;
	const tooLate = patience().then(() => {
		late = true;
		return fail<MemoryReason>('slow');
	});
	const opened = (async (): Promise<Result<LiukeDatabase, MemoryReason>> => {
		const { indexedDB, IDBKeyRange } = environment();
		if (!indexedDB) return fail('refused');
		if ((await installedVersion(name, indexedDB)) > NATIVE_VERSION) return fail('newer');
		const db = createDatabase(name, { indexedDB, IDBKeyRange });
		const blocked = new Promise<'blocked'>((resolve) => db.on('blocked', () => resolve('blocked')));
		if ((await Promise.race([db.open(), blocked])) === 'blocked') {
			db.close();
			return fail('blocked');
		}
		// One that was upgraded by another tab between the question and the opening, or one that came too late.
		const newer = db.backendDB().version > NATIVE_VERSION;
		if (!newer && !late) return ok(db);
		db.close();
		return fail(newer ? 'newer' : 'slow');
	})().catch((error: unknown) => fail(reasonOf(error)));
	return Promise.race([opened, tooLate]);
}
