import { untrack } from 'svelte';
import type { PreferenceValue } from '$lib/storage/preferences';
import { tableKey } from './companyKeys';
import type { Keeping } from './keeping.svelte';
import type { Lab } from './lab.svelte';
import type { KeptTable, Observed } from './observed.svelte';

function isKeptTable(value: unknown): value is KeptTable & PreferenceValue {
	if (!(value instanceof Object)) return false;
	const { text, unit, fitOn, source } = value as Record<string, unknown>;
	return (
		typeof text === 'string' &&
		(unit === 'year' || unit === 'month') &&
		typeof fitOn === 'number' &&
		(source === null || typeof source === 'string')
	);
}

/**
 * Keeps the observed table with the company it is laid over, and brings it back with it. A company without one leaves
 * on screen what is there, so that one table can be tried on several companies.
 * @returns how to stop
 */
export function keepObserved(observed: Observed, keeping: Keeping, lab: Lab): () => void {
	let opened = -1;
	const load = async (id: string, count: number) => {
		const { preferences } = await keeping.connection.store();
		const found = await preferences.get(tableKey(id), isKeptTable);
		if (found.ok && found.value && count === lab.opened) observed.restore(found.value);
	};
	const save = async (id: string, table: KeptTable | null) => {
		const { preferences } = await keeping.connection.store();
		await preferences.set(tableKey(id), table && { ...table });
	};
	return $effect.root(() => {
		$effect(() => {
			const { kept } = observed;
			const { id } = keeping;
			const count = lab.opened;
			untrack(() => {
				const isNew = count !== opened;
				opened = count;
				if (id !== null) void (isNew ? load(id, count) : save(id, kept)).catch(() => {});
			});
		});
	});
}
