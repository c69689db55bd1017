/** Writes every traditional character as its simplified one; other characters and the number of them stay. */
export type Simplify = (text: string) => string;

/** Where no traditional characters are expected. */
export const asWritten: Simplify = (text) => text;

/**
 * Fetches the table of Open Chinese Convert (17 kB compressed) for answers with Chinese in them. Character by
 * character: an answer and the key go the same way, so that a character with two simplified forms still agrees.
 */
export async function loadSimplify(): Promise<Simplify> {
	const { default: pairs } = await import('opencc-js/dict/TSCharacters');
	const table = new Map(
		pairs.split('|').map((pair) => {
			const [traditional, simplified] = pair.split(' ');
			return [traditional!, simplified!];
		})
	);
	return (text) => Array.from(text, (character) => table.get(character) ?? character).join('');
}
