/*
 * GIFT after Moodle's documentation “GIFT format” and the examples that come with it. These letters are signs unless
 * `\` stands before them; `\n` is a line break.
 */
const SIGNS = '\\:#={}~';

/** Not for interchange, so no text holds them: they stand for escaped letters while the signs are looked at. */
const FIRST_STAND_IN = 0xfdd0;

/** Puts stand-ins for the escaped letters. */
export function hideEscaped(text: string): string {
	return text
		.replace(/[\uFDD0-\uFDEF]/g, '')
		.replace(/\\([\\:#={}~n])/g, (_, sign: string) =>
			String.fromCharCode(FIRST_STAND_IN + (sign === 'n' ? SIGNS.length : SIGNS.indexOf(sign)))
		);
}

/** Puts the letters back. */
export function showEscaped(text: string): string {
	return text.replace(/[\uFDD0-\uFDEF]/g, (standIn) => {
		const at = standIn.charCodeAt(0) - FIRST_STAND_IN;
		return at === SIGNS.length ? '\n' : SIGNS[at]!;
	});
}

/** Escapes what would be a sign. */
export function escapeGift(text: string): string {
	return text.replace(/[\\:#={}~]/g, '\\$&').replaceAll('\n', '\\n');
}
