/** The sitting that the fragment of an address names: `#paper=ID`; empty where it names none. */
export function paperIn(fragment: string): string {
	return /^#paper=([\w-]+)$/.exec(fragment)?.[1] ?? '';
}

/** The code in an address that a teacher gives out: `#code=17KQ-M2XP-B`; empty where there is none. */
export function codeIn(fragment: string): string {
	return decodeURIComponent(/^#code=([^&]{1,60})$/.exec(fragment)?.[1] ?? '');
}
