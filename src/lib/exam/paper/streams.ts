/** Keeps apart what is drawn from the seed of a paper for different ends. */
export const STREAM = { selection: 0x5e1e, computed: 0xc0de, order: 0x0bde, options: 0x0b71 } as const;

/** A number that stands for a name (FNV-1a). */
export function streamOf(name: string): number {
	let hash = 0x811c9dc5;
	for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
	return hash;
}
