/** Bytes as text that a URL carries unchanged (RFC 4648 §5, without padding). */
export function toBase64url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The bytes of such a text. A last character that makes no whole byte is left out: the text was cut there.
 * @param text letters, digits, `-` and `_` only
 */
export function fromBase64url(text: string): Uint8Array {
	const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
	const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
