/*
 * Numbers and texts as few bytes. Whole numbers take 7 bits to the byte, smallest first. Numbers with up to three
 * decimals are written as a whole number and the count of decimals: dividing gives back the same double, because a
 * quotient of exact numbers is rounded to the nearest double just as a decimal literal is. All others take 8 bytes.
 */

const DECIMALS = 3;
const RAW = 7;

/** Thrown by the reader where the bytes end early or make no sense; callers turn it into a failure. */
export class BytesError extends Error {}

export class ByteWriter {
	readonly #bytes: number[] = [];

	/** @param value a whole number 0 … 2^53 − 1 */
	whole(value: number): void {
		let rest = value;
		for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.#bytes.push((rest % 0x80) + 0x80);
		this.#bytes.push(rest);
	}

	/** Any number; reading gives it back to the last bit. */
	number(value: number): void {
		for (let decimals = 0; decimals <= DECIMALS; decimals++) {
			const scaled = Math.round(value * 10 ** decimals);
			const exact = scaled >= 0 && scaled < 2 ** 40 && Object.is((scaled + 0) / 10 ** decimals, value);
			if (exact) return this.whole(scaled * 8 + decimals);
		}
		this.whole(RAW);
		const raw = new DataView(new ArrayBuffer(8));
		raw.setFloat64(0, value);
		this.#bytes.push(...new Uint8Array(raw.buffer));
	}

	text(value: string): void {
		const bytes = new TextEncoder().encode(value);
		this.whole(bytes.length);
		this.#bytes.push(...bytes);
	}

	get bytes(): Uint8Array {
		return Uint8Array.from(this.#bytes);
	}
}

export class ByteReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** Bytes not yet read. */
	get left(): number {
		return this.#bytes.length - this.#at;
	}

	take(count: number): Uint8Array {
		if (count > this.left) throw new BytesError('the bytes end early');
		return this.#bytes.slice(this.#at, (this.#at += count));
	}

	whole(): number {
		let value = 0;
		for (let unit = 1; unit < 2 ** 53; unit *= 0x80) {
			const byte = this.take(1)[0]!;
			value += (byte % 0x80) * unit;
			if (byte < 0x80) return value;
		}
		throw new BytesError('a whole number does not end');
	}

	number(): number {
		const head = this.whole();
		const decimals = head % 8;
		if (decimals === RAW) return new DataView(this.take(8).buffer).getFloat64(0);
		if (decimals > DECIMALS) throw new BytesError('not a way to write numbers');
		return Math.floor(head / 8) / 10 ** decimals;
	}

	text(): string {
		try {
			return new TextDecoder('utf-8', { fatal: true }).decode(this.take(this.whole()));
		} catch (error) {
			throw error instanceof BytesError ? error : new BytesError('not a text');
		}
	}
}
