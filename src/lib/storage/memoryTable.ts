import type { RecordTable } from './recordTable';

/** Runs works one after another. */
export function takingTurns(): <T>(work: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const mine = last.then(work);
		last = mine.catch(() => undefined);
		return mine;
	};
}

/** A table that ends with the page. Rows are copied in and out, as the database does. */
export function memoryTable(keyName: string): RecordTable {
	let rows = new Map<string, object>();
	const inTurn = takingTurns();
	const put = (row: object) => {
		const copy = structuredClone(row);
		rows.set(String(Reflect.get(copy, keyName)), copy);
	};
	return {
		get: async (key) => structuredClone(rows.get(key)),
		// By key, as the database lists them.
		all: async () => structuredClone([...rows.keys()].sort().map((key) => rows.get(key)!)),
		count: async () => rows.size,
		put: async (row) => put(row),
		putAll: async (all) => all.forEach(put),
		remove: async (key) => void rows.delete(key),
		clear: async () => rows.clear(),
		atomically: (work) =>
			inTurn(async () => {
				const before = new Map(rows);
				try {
					return await work();
				} catch (error) {
					rows = before;
					throw error;
				}
			})
	};
}
