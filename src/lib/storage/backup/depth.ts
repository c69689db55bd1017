/** How deep the brackets of a JSON text lie in each other, at most. Brackets in strings do not count. */
export function depthOf(text: string): number {
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (inString) {
			if (code === 0x5c) at++;
			else if (code === 0x22) inString = false;
		} else if (code === 0x22) inString = true;
		else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
		else if (code === 0x7d || code === 0x5d) depth--;
	}
	return deepest;
}
