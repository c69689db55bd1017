/** Characters (code points) that a company's name may have. */
export const NAME_LENGTH = 60;

/**
 * A name fit to be kept and shown: one line, without control characters, text-direction overrides and broken halves
 * of characters, without space at the ends, at most NAME_LENGTH characters. May be empty: then there is no name.
 */
export function cleanName(text: string): string {
	const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').replace(/[\p{Cf}\p{Cs}]/gu, '');
	return [...plain.trim()].slice(0, NAME_LENGTH).join('').trim();
}
