import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '$lib/storage/base64url';
import { ByteReader, BytesError, ByteWriter } from '$lib/storage/bytes';
import { crc32 } from '$lib/storage/crc32';

function written(write: (out: ByteWriter) => void): Uint8Array {
	const out = new ByteWriter();
	write(out);
	return out.bytes;
}

describe('bytes', () => {
	it('give back every whole number up to 2^53 − 1', () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), (value) => {
				expect(new ByteReader(written((out) => out.whole(value))).whole()).toBe(value);
			})
		);
	});

	it('give back every number to the last bit, minus zero and not-a-number included', () => {
		const decimal = fc.integer({ min: 0, max: 50_000_000 }).map((n) => n / 1000);
		fc.assert(
			fc.property(fc.oneof(fc.double(), decimal), (value) => {
				expect(new ByteReader(written((out) => out.number(value))).number()).toBe(value);
			})
		);
	});

	it.each([
		[0.6, 1],
		[66, 2],
		[0.668, 2],
		[49_990, 3],
		[1 / 3, 9]
	])('write %d in %i bytes', (value, length) => {
		expect(written((out) => out.number(value))).toHaveLength(length);
	});

	it('give back any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(new ByteReader(written((out) => out.text(text))).text()).toBe(text);
			})
		);
	});

	it('say so where they end early, whatever is read', () => {
		const empty = () => new ByteReader(new Uint8Array());
		expect(() => empty().whole()).toThrow(BytesError);
		expect(() => empty().number()).toThrow(BytesError);
		expect(() => empty().text()).toThrow(BytesError);
		expect(() => new ByteReader(Uint8Array.of(7, 1, 2)).number()).toThrow(BytesError);
		expect(() => new ByteReader(Uint8Array.of(1, 0xff)).text()).toThrow(BytesError);
		expect(() => new ByteReader(new Uint8Array(20).fill(0xff)).whole()).toThrow(BytesError);
	});
});

describe('crc32', () => {
	it('gives the published check value 0xCBF43926 for the text 123456789', () => {
		expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
	});
	it('is 0 for nothing', () => {
		expect(crc32(new Uint8Array())).toBe(0);
	});
});

describe('base64url', () => {
	it('agrees with Node’s own for any bytes, both ways', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				const text = Buffer.from(bytes).toString('base64url');
				expect(toBase64url(bytes)).toBe(text);
				expect(fromBase64url(text)).toEqual(bytes);
			})
		);
	});
});
