import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCsv, csvOf } from '$lib/exam/exchange/csv';
import { decodeEntities } from '$lib/exam/exchange/entities';
import { readGift } from '$lib/exam/exchange/giftRead';
import { textOfHtml } from '$lib/exam/exchange/htmlText';
import { readMoodle } from '$lib/exam/exchange/moodleRead';
import { FILE_LIMITS, type Placement, type ReadResult } from '$lib/exam/exchange/reading';
import { readXlsx } from '$lib/exam/exchange/xlsxRead';
import { xlsxOf } from '$lib/exam/exchange/xlsxWrite';

const HERE: Placement = { chapter: 1, concept: 'one-to-one' };
const fault = (result: ReadResult) => (result.ok ? result.value : result.error.code);
const moodle = (xml: string) => fault(readMoodle(strToU8(xml), HERE));

describe('XML from a stranger', () => {
	it('may declare no entities: neither ones that grow nor ones that fetch', () => {
		const laughs =
			'<!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><quiz><question>&b;</question></quiz>';
		const fetches = '<!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz><question/></quiz>';
		expect(moodle(laughs)).toBe('doctype');
		expect(moodle(fetches)).toBe('doctype');
	});

	it('decodes a reference once, and leaves unknown names as they are', () => {
		expect(decodeEntities('&amp;lt;b&amp;gt; &unknown; &#x1F600; &#9999999;')).toBe(
			'&lt;b&gt; &unknown; \u{1F600} '
		);
		expect(decodeEntities('&constructor; &toString;')).toBe('&constructor; &toString;');
	});

	it('is refused where it is nested beyond measure, or not well-formed, with the line', () => {
		expect(moodle(`<quiz>${'<a>'.repeat(200)}${'</a>'.repeat(200)}</quiz>`)).toBe('tooDeep');
		const broken = readMoodle(strToU8('<quiz>\n\n<question></quiz>'), HERE);
		expect(broken).toEqual({ ok: false, error: { code: 'broken', line: 3 } });
		expect(moodle('<html><p>no quiz</p></html>')).toBe('notMoodle');
	});
});

describe('HTML in a text', () => {
	it('is never more than words', () => {
		const html =
			'<p onclick="x(\'>\')">Hello <b>there</b><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;</p>';
		expect(textOfHtml(html)).toEqual({ text: 'Hello there<b>', pictures: true });
	});

	it('stays text where it looks like a tag and is none', () => {
		expect(textOfHtml('a < b and 3<5, <unclosed').text).toBe('a < b and 3<5, <unclosed');
		expect(textOfHtml('<!-- open').text).toBe('');
	});
});

describe('sizes', () => {
	it('are limited before anything is read', () => {
		const large = new Uint8Array(FILE_LIMITS.bytes + 1).fill(65);
		for (const read of [readMoodle, readGift, readCsv, readXlsx])
			expect(fault(read(large, HERE))).toBe('tooLarge');
	});

	it('of a packed workbook are counted before it is unpacked', () => {
		const bomb = zipSync(
			{ 'xl/worksheets/sheet1.xml': new Uint8Array(FILE_LIMITS.unpacked + 1) },
			{ level: 9 }
		);
		expect(bomb.length).toBeLessThan(100_000);
		expect(fault(readXlsx(bomb, HERE))).toBe('tooLarge');
	});

	it('of one question do not keep the others out', () => {
		const long = 'x'.repeat(FILE_LIMITS.field + 1);
		const result = readGift(strToU8(`${long}{=a}\n\nShort {=a}`), HERE);
		expect(result).toMatchObject({
			ok: true,
			value: { accepted: [{ line: 3 }], refused: [{ line: 1, reasons: [{ code: 'fieldTooLong' }] }] }
		});
	});

	it('of a file with too many questions are refused as a whole', () => {
		expect(fault(readGift(strToU8('Q {=a}\n\n'.repeat(FILE_LIMITS.rows + 1)), HERE))).toBe('tooManyRows');
	});
});

describe('a table', () => {
	it('writes no cell that a spreadsheet would compute, and reads it back as it was', () => {
		const csv = csvOf([
			['题型', '题干', '答案'],
			['填空', '=HYPERLINK("x") ____', '-1']
		]);
		expect(csv).toContain('"\'=HYPERLINK(""x"") ____"');
		expect(csv).toContain(",'-1");
		const read = readCsv(strToU8(csv), HERE);
		expect(read).toMatchObject({
			ok: true,
			value: { accepted: [{ draft: { stem: { zh: '=HYPERLINK("x") ____' } } }] }
		});
	});

	it('is found by its headings, in either language, with semicolons, in GB 18030', () => {
		// “题型;题干;答案” and “填空;客户____;价值” as a Chinese spreadsheet saves them.
		const heading = [
			0xcc, 0xe2, 0xd0, 0xcd, 0x3b, 0xcc, 0xe2, 0xb8, 0xc9, 0x3b, 0xb4, 0xf0, 0xb0, 0xb8, 0x0d, 0x0a
		];
		const row = [
			0xcc, 0xee, 0xbf, 0xd5, 0x3b, 0xbf, 0xcd, 0xbb, 0xa7, 0x5f, 0x5f, 0x5f, 0x5f, 0x3b, 0xbc, 0xdb, 0xd6,
			0xb5
		];
		const read = readCsv(new Uint8Array([...heading, ...row]), HERE);
		expect(read).toMatchObject({
			ok: true,
			value: { accepted: [{ line: 2, draft: { stem: { zh: '客户____' }, blanks: [{ zh: ['价值'] }] } }] }
		});
		expect(fault(readCsv(strToU8('a,b\n1,2'), HERE))).toBe('noHeader');
	});

	it('tells the line of a refused row also after cells of several lines', () => {
		const csv =
			'Type,Question,Answer,Option A,Option B\nsingle,"first\nsecond",A,x,y\nsingle,Other,C,x,y\nodd,Q,A,x,y\n';
		const read = readCsv(strToU8(csv), HERE);
		expect(read).toMatchObject({
			ok: true,
			value: { accepted: [{ line: 2 }], refused: [{ line: 4 }, { line: 5 }] }
		});
	});

	it('of a workbook is the first sheet with the headings, read as strings of any kind', () => {
		const file = xlsxOf([
			{ name: 'Notes', rows: [['Read me']], widths: [10] },
			{
				name: 'Q',
				rows: [
					['Type', 'Question', 'Answer'],
					['fill', 'A ____', '5']
				],
				widths: []
			}
		]);
		expect(readXlsx(file, HERE)).toMatchObject({ ok: true, value: { accepted: [{ line: 2 }] } });
		expect(fault(readXlsx(strToU8('PK\u0003\u0004 no workbook'), HERE))).toBe('notWorkbook');
	});
});
