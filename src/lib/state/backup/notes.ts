import { LOCALES } from '$lib/domain/locale';
import type { Notes } from '$lib/storage/backup/format';
import { readNote, writeNote } from '$lib/storage/notes';
import { OPEN_NOTE } from '../keeping.svelte';
import { preferences, THEMES } from '../preferences.svelte';
import { text } from '../text.svelte';

/** The notes that a backup holds. */
const NAMES = ['locale', 'theme', OPEN_NOTE] as const;

/** The notes of this browser. */
export function notesNow(): Notes {
	const found = NAMES.flatMap((name) => {
		const value = readNote(name);
		return value === null ? [] : [[name, value] as const];
	});
	return Object.fromEntries(found);
}

/** Takes notes over: language and theme at once, on this page. What is no language and no theme is left out. */
export async function takeNotes(notes: Notes): Promise<void> {
	writeNote(OPEN_NOTE, notes[OPEN_NOTE] ?? null);
	const theme = THEMES.find((name) => name === notes.theme);
	const locale = LOCALES.find((name) => name === notes.locale);
	if (theme) preferences.setTheme(theme);
	if (locale) await text.choose(locale);
}
