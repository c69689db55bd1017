/** The remainders of the bytes 0 … 255. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let remainder = byte;
	for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
	return remainder;
});

/**
 * The checksum CRC-32 of ISO 3309 (as in zip and PNG): notices every change of up to 32 neighbouring bits, and any
 * other with a chance of missing of 1 in 4 billion.
 * @returns an unsigned 32-bit integer
 */
export function crc32(bytes: Uint8Array): number {
	let remainder = ~0;
	for (const byte of bytes) remainder = (remainder >>> 8) ^ TABLE[(remainder ^ byte) & 0xff]!;
	return ~remainder >>> 0;
}
