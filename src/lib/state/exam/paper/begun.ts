/** Sittings that were begun since the page was loaded and not opened yet: nobody has left them alone. */
const begun = new Set<string>();

export function noteBegun(id: string): void {
	begun.add(id);
}

/** True once for a sitting that was just begun. */
export function wasJustBegun(id: string): boolean {
	return begun.delete(id);
}
