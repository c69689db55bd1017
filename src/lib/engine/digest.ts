/** A 64-bit digest in two 32-bit lanes over the bytes of typed arrays: fast, not cryptographic. */
export class Digest {
	private a = 0x811c9dc5 | 0;
	private b = 0x5bd1e995 | 0;

	/** Adds the bytes of an array (little-endian machines; all that run a browser are). */
	add(array: Float64Array | Float32Array | Int16Array | Uint8Array): this {
		let { a, b } = this;
		const words = array.byteLength >> 2;
		const ints = new Int32Array(array.buffer, array.byteOffset, words);
		for (let i = 0; i < words; i++) {
			const x = ints[i]!;
			a = Math.imul(a ^ x, 0x9e3779b1);
			a ^= a >>> 15;
			b = Math.imul(b + x, 0x85ebca6b) ^ (b >>> 13);
		}
		const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
		for (let i = words << 2; i < bytes.length; i++) {
			a = Math.imul(a ^ bytes[i]!, 0x01000193);
			b = Math.imul(b + bytes[i]!, 0x85ebca6b) ^ (b >>> 13);
		}
		this.a = a ^ array.length;
		this.b = b;
		return this;
	}

	/** Sixteen hexadecimal digits. */
	hex(): string {
		return [this.a ^ (this.b >>> 16), this.b ^ Math.imul(this.a, 0xc2b2ae35)]
			.map((x) => (x >>> 0).toString(16).padStart(8, '0'))
			.join('');
	}
}
