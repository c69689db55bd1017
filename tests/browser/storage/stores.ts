import { afterEach, expect, onTestFinished } from 'vitest';
import { companyFrom } from '$lib/domain/preset';
import { PRESETS } from '$lib/domain/presets';
import type { Company } from '$lib/domain/company';
import type { Result } from '$lib/domain/result';
import { openStore, type Store, type StoreOptions } from '$lib/storage/store';

/** The company most tests keep. */
export const company: Company = companyFrom(PRESETS[0]!);

let made = 0;
const names: string[] = [];

/** The name of a database that no other test uses; it is deleted when the test is over. */
export function freshName(): string {
	const name = `test-${performance.timeOrigin}-${made++}`;
	names.push(name);
	return name;
}

/** What nobody answered; the page would show it as an unexpected error. */
const alarms: unknown[] = [];
window.addEventListener('unhandledrejection', (event) => alarms.push(event.reason));

afterEach(async () => {
	expect(alarms.splice(0)).toEqual([]);
	await Promise.all(names.splice(0).map(deleted));
});

/** Resolves when the database is gone. */
export function deleted(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}

/** A store that is closed when the test is over: in the real database, or in memory. */
export async function storeOf(kind: Store['kind'], options: Partial<StoreOptions> = {}): Promise<Store> {
	let ids = 0;
	const refuse = () => {
		throw new DOMException('refused by the test', 'SecurityError');
	};
	const store = await openStore({
		name: options.name ?? freshName(),
		newId: () => `id${ids++}`,
		pause: async () => undefined,
		...(kind === 'memory' ? { environment: refuse } : {}),
		...options
	});
	onTestFinished(() => store.close());
	return store;
}

/** The value of a success; a failure fails the test. */
export function value<T>(result: Result<T, unknown>): T {
	if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`);
	return result.value;
}

/** The failure of a failure. */
export function failure<F>(result: Result<unknown, F>): F {
	if (result.ok) throw new Error('did not fail');
	return result.error;
}

/** Opens the database beside the store and does something raw to it. */
export async function raw(name: string, work: (db: IDBDatabase) => IDBTransaction): Promise<void> {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	await new Promise<void>((resolve, reject) => {
		const transaction = work(db);
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});
	db.close();
}
