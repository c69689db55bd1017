/** A number that keeps the draws for one name apart from those for another with the same seed (FNV-1a). */
export function streamOf(name: string): number {
	let hash = 0x811c9dc5;
	for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
	return hash;
}
