import type { Locale } from '$lib/domain/locale';
import { PRESETS } from '$lib/domain/presets';
import { table } from './table';
import { words } from './words';

/** The starting companies as a table for people. */
export function presetTable(locale: Locale): string {
	const heading = ['ID', words[locale].preset];
	const rows = PRESETS.map(({ id, name }) => [id, name[locale]]);
	return table([heading, ...rows], () => false);
}
