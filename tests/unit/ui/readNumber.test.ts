import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '$lib/ui/readNumber';

describe('readNumber', () => {
	it.each([
		['54', 54],
		['５４', 54],
		['０．５', 0.5],
		[' 1,234.5 ', 1234.5],
		['1，234', 1234],
		['¥2 184', 2184],
		['￥２００', 200],
		['45%', 45],
		['45％', 45],
		['200元', 200],
		['−3', -3],
		['+.5', 0.5],
		['5.', 5],
		['10万', 100_000],
		['1.5亿', 150_000_000],
		['2K', 2000],
		['1m', 1_000_000]
	])('reads %j as %d', (text, value) => {
		expect(readNumber(text)).toBe(value);
	});

	it.each(['', ' ', '-', '.', 'abc', '1.2.3', '1e5', '5-3', '一百', 'Infinity', 'NaN', '4 5 x'])(
		'does not read %j',
		(text) => {
			expect(readNumber(text)).toBeUndefined();
		}
	);

	it('reads back every number that the app writes, in Latin and in full-width digits', () => {
		const fullWidth = (text: string) =>
			text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.boolean(), (value, wide) => {
				const text = new Intl.NumberFormat('en').format(value / 1000);
				expect(readNumber(wide ? fullWidth(text) : text)).toBeCloseTo(value / 1000, 9);
			})
		);
	});
});
