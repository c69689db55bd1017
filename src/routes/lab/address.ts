import type { PresetId } from '$lib/domain/preset';
import { keeping } from '$lib/state/keeping.svelte';
import { presets } from '$lib/state/panel';

const isPreset = (id: string): id is PresetId => presets.some((preset) => preset.id === id);

/**
 * Opens what the fragment of the address asks for: a whole company (`#company=…`), a preset (`#preset=power`), one of
 * the reader's own (`#kept=…`), or without one what was open last.
 */
export async function openAddress(fragment: string): Promise<void> {
	const [, kind, id] = /^#(preset|kept)=([\w-]+)$/.exec(fragment) ?? [];
	if (kind === undefined || id === undefined) return followLink(fragment);
	await keeping.start('');
	if (kind === 'kept') await keeping.open(id);
	else if (isPreset(id)) keeping.openPreset(id);
}

async function followLink(fragment: string): Promise<void> {
	if (keeping.ready && fragment) await keeping.openLink(fragment);
	else await keeping.start(fragment);
}
