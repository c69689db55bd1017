/**
 * Short notes that must be there before the first paint (language, theme, which company is open), in the browser's
 * synchronous store. Where that is refused (private windows, blocked storage) they last as long as the page.
 */
const PREFIX = 'liuke.';
const inMemory = new Map<string, string>();

/** A note, or null where none was made. Never throws. */
export function readNote(name: string): string | null {
	try {
		// Refused only for writing (no space left): then it is in memory.
		return localStorage.getItem(PREFIX + name) ?? inMemory.get(name) ?? null;
	} catch {
		return inMemory.get(name) ?? null;
	}
}

/** Makes a note, or with null takes it away. Never throws. */
export function writeNote(name: string, value: string | null): void {
	inMemory.delete(name);
	try {
		// Away with the old one first: where the new one is refused, the old one must not come back.
		localStorage.removeItem(PREFIX + name);
		if (value !== null) localStorage.setItem(PREFIX + name, value);
	} catch {
		if (value !== null) inMemory.set(name, value);
	}
}
