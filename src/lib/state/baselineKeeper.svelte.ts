import { untrack } from 'svelte';
import type { Company } from '$lib/domain/company';
import type { PreferenceValue } from '$lib/storage/preferences';
import type { Store } from '$lib/storage/store';
import { baselineKey } from './companyKeys';
import { inWorldOf, original, sameCompany } from './edit';
import type { Keeping } from './keeping.svelte';
import type { Lab } from './lab.svelte';

const isAnything = (value: unknown): value is PreferenceValue => value !== undefined;

/** What a kept company was compared with when it was last on screen; null where that is how its preset starts it. */
export async function keptBaseline(store: Store, id: string): Promise<Company | null> {
	const found = await store.preferences.get(baselineKey(id), isAnything);
	if (!found.ok || found.value === null) return null;
	const { parseCompany } = await import('$lib/storage/companySchema');
	const parsed = parseCompany(found.value);
	return parsed.ok ? parsed.value : null;
}

/**
 * Keeps with a company what it is compared with, so that loading the page again leaves ticks and changes as they were.
 * @returns how to stop
 */
export function keepBaseline(keeping: Keeping, lab: Lab): () => void {
	const save = async (id: string, pinned: Company) => {
		const { preferences } = await keeping.connection.store();
		const isUsual = sameCompany(pinned, inWorldOf(pinned, original(pinned)));
		await preferences.set(baselineKey(id), isUsual ? null : (pinned as unknown as PreferenceValue));
	};
	return $effect.root(() => {
		$effect(() => {
			const { id } = keeping;
			const { pinned } = lab;
			untrack(() => {
				if (id !== null) void save(id, pinned).catch(() => {});
			});
		});
	});
}
