import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperCode } from '$lib/domain/study/paper';
import { paperCodeText, readPaperCode, SEEDS } from '$lib/exam/paper/code';

const codes: fc.Arbitrary<PaperCode> = fc.record({
	edition: fc.integer({ min: 1, max: 31 }),
	seed: fc.integer({ min: 0, max: SEEDS - 1 }),
	version: fc.constantFrom('A', 'B')
});
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const refusal = (text: string) => {
	const read = readPaperCode(text);
	return read.ok ? null : read.error;
};

describe('the code of a paper', () => {
	it('is eight letters and digits in two groups, and the version', () => {
		fc.assert(
			fc.property(codes, (code) => {
				expect(paperCodeText(code)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[AB]$/);
			})
		);
	});

	it('reads back as what it was written from', () => {
		fc.assert(
			fc.property(codes, (code) => {
				expect(readPaperCode(paperCodeText(code))).toEqual({ ok: true, value: code });
			})
		);
	});

	it('may be typed in small letters, full width, with O for 0 and l for 1, with spaces and without hyphens', () => {
		fc.assert(
			fc.property(codes, (code) => {
				const text = paperCodeText(code);
				const wide = [...text].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
				for (const typed of [
					text.toLowerCase(),
					wide,
					text.replaceAll('0', 'o').replaceAll('1', 'l'),
					` ${text.replaceAll('-', ' ')} `,
					text.replaceAll('-', ''),
					text.replaceAll('-', '–'),
					`${text} 卷`
				]) {
					expect(readPaperCode(typed), typed).toEqual({ ok: true, value: code });
				}
			})
		);
	});

	it('is of version A where no version is given', () => {
		const text = paperCodeText({ edition: 1, seed: 12345, version: 'B' });
		expect(readPaperCode(text.slice(0, -2))).toEqual({
			ok: true,
			value: { edition: 1, seed: 12345, version: 'A' }
		});
	});

	it('tells one or two wrong symbols, and two that changed places, every time', () => {
		fc.assert(
			fc.property(
				codes,
				fc.integer({ min: 0, max: 7 }),
				fc.integer({ min: 1, max: 31 }),
				fc.integer({ min: 0, max: 7 }),
				fc.integer({ min: 0, max: 31 }),
				(code, at, by, other, otherBy) => {
					const body = [...paperCodeText(code).replaceAll('-', '').slice(0, 8)];
					const shifted = (text: string[], place: number, amount: number) =>
						text.with(place, SYMBOLS[(SYMBOLS.indexOf(text[place]!) + amount) % 32]!);
					const once = shifted(body, at, by);
					expect(refusal(once.join(''))?.code).toBe('check');
					const twice = at === other ? once : shifted(once, other, otherBy);
					expect(refusal(twice.join(''))?.code).toBe('check');
					const swapped = body.with(at, body[other]!).with(other, body[at]!);
					if (body[at] !== body[other]) expect(refusal(swapped.join(''))?.code).toBe('check');
				}
			)
		);
	});

	it('is refused with a reason: nothing typed, too short, too long, a strange sign', () => {
		expect(refusal(' - ')).toEqual({ code: 'empty' });
		expect(refusal('1ABC')).toEqual({ code: 'length', length: 4, wanted: 8 });
		expect(refusal('1ABC-DEFG-HJ')).toMatchObject({ code: 'length' });
		expect(refusal('1ABC-DEFG-C')).toMatchObject({ code: 'length' });
		expect(refusal('1ABC-DEF?')).toEqual({ code: 'symbol', symbol: '?' });
		expect(refusal('试卷代码')).toMatchObject({ code: 'symbol' });
		expect(refusal('0000-0000')).toEqual({ code: 'check' });
	});

	it('never throws, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(typeof readPaperCode(text).ok).toBe('boolean');
			})
		);
	});
});
