/**
 * Short notes that must be there before the first paint (language, theme, which company is open), in the browser's
 * synchronous store. Where that is refused (private windows, blocked storage) they last as long as the page.
 */
const PREFIX = 'liuke.';
const inMemory = new Map<string, string>();

/** A note, or null where none was made. Never throws. */
export function readNote(name: string): string | null {
	try {
		return localStorage.getItem(PREFIX + name);
	} catch {
		return inMemory.get(name) ?? null;
	}
}

/** Makes a note, or with null takes it away. Never throws. */
export function writeNote(name: string, value: string | null): void {
	if (value === null) inMemory.delete(name);
	else inMemory.set(name, value);
	try {
		if (value === null) localStorage.removeItem(PREFIX + name);
		else localStorage.setItem(PREFIX + name, value);
	} catch {
		// Refused: it is in memory.
	}
}
