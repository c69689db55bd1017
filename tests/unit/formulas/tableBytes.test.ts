import { describe, expect, it } from 'vitest';
import { textOfTable } from '$lib/formulas/tableBytes';

const utf16 = (text: string, bigEndian: boolean) => {
	const bytes = new Uint8Array(2 + text.length * 2);
	const view = new DataView(bytes.buffer);
	[...`\uFEFF${text}`].forEach((c, i) => view.setUint16(i * 2, c.charCodeAt(0), !bigEndian));
	return bytes;
};

describe('the bytes of a table file', () => {
	it('are UTF-8, or UTF-16 where the mark says so', () => {
		expect(textOfTable(new TextEncoder().encode('年,留存率\n0,100'))).toBe('年,留存率\n0,100');
		expect(textOfTable(utf16('年\t1', false))).toBe('年\t1');
		expect(textOfTable(utf16('年\t1', true))).toBe('年\t1');
	});

	it('are GB 18030 where they are not UTF-8, as Chinese spreadsheets save them', () => {
		const year = [0xc4, 0xea]; // 年
		expect(textOfTable(Uint8Array.from([...year, 0x2c, 0x31]))).toBe('年,1');
	});

	it('are refused when too many, or not a text', () => {
		expect(() => textOfTable(new Uint8Array(10_000_000))).toThrow(
			expect.objectContaining({ code: 'tooLarge' })
		);
		expect(() => textOfTable(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00]))).toThrow(
			expect.objectContaining({ code: 'binary' })
		);
		expect(() => textOfTable(Uint8Array.from([0x31, 0xff, 0xff]))).toThrow(
			expect.objectContaining({ code: 'binary' })
		);
	});
});
