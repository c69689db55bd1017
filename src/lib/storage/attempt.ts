import { fail, type Result } from '$lib/domain/result';
import type { StoreFailure } from '$lib/domain/storeFailure';

/** What the store answers; it never rejects. */
export type Answer<T> = Promise<Result<T, StoreFailure>>;

/** Thrown where a database may only be read. */
export class NewerError extends Error {
	override readonly name = 'NewerError';
}

const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError', 'NoSuchDatabaseError']);

/** The browser reports the cause of an aborted transaction in one of several places. */
function causes(error: unknown): { name: string; message: string }[] {
	const found = [];
	for (let now: unknown = error; now instanceof Object && found.length < 5;) {
		const { name, message, inner } = now as Record<string, unknown>;
		found.push({ name: String(name), message: String(message) });
		now = inner;
	}
	return found;
}

/** What an exception of the database means to the learner. */
export function storeFailureOf(error: unknown): StoreFailure {
	const chain = causes(error);
	if (chain.some(({ name, message }) => /QuotaExceeded/.test(`${name} ${message}`))) return { code: 'full' };
	if (chain.some(({ name }) => name === 'NewerError')) return { code: 'newer' };
	if (chain.some(({ name }) => CLOSED.has(name))) return { code: 'closed' };
	const { name, message } = chain[0] ?? { name: typeof error, message: String(error) };
	return { code: 'failed', detail: `${name}: ${message}`.slice(0, 500) };
}

/** Runs database work; an exception becomes a failure. */
export async function attempt<T>(work: () => Answer<T>): Answer<T> {
	try {
		return await work();
	} catch (error) {
		return fail(storeFailureOf(error));
	}
}
