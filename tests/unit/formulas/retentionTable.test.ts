import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_TABLES } from '$lib/formulas/publishedTables';
import { parseRetentionTable } from '$lib/formulas/retentionTable';
import { TableError } from '$lib/formulas/tableError';

const shares = [1, 0.869, 0.743];
const rounded = (values: readonly number[]) => values.map((v) => Math.round(v * 1e6) / 1e6);
const read = (text: string) => rounded(parseRetentionTable(text).survival);

describe('a retention table is read', () => {
	it('with comma, semicolon, tab or blanks, with and without a header', () => {
		expect(read('0,100\n1,86.9\n2,74.3')).toEqual(shares);
		expect(read('year;% surviving\n0;100\n1;86.9\n2;74.3')).toEqual(shares);
		expect(read('0\t100%\n1\t86.9%\n2\t74.3%\n')).toEqual(shares);
		expect(read('0 100\n1  86.9\n2 74.3')).toEqual(shares);
		expect(read('"年","留存率"\n"0","100"\n"1","86.9"\n"2","74.3"')).toEqual(shares);
	});

	it('with full-width digits and punctuation', () => {
		expect(read('年，留存率\n０，１００％\n１，８６．９％\n２，７４．３％')).toEqual(shares);
		expect(read('０；１００\n１；８６．９\n２；７４．３')).toEqual(shares);
		expect(read('第0年、100%\n第1年、86.9%\n第2年、74.3%')).toEqual(shares);
	});

	it('with byte-order mark, CRLF, CR, empty lines, comments and empty cells at the end', () => {
		expect(read('\uFEFF# 来源：课本\r\n\r\n0,100,,\r\n1,86.9,,\r\n# 中间\r\n2,74.3,,\r\n')).toEqual(shares);
		expect(read('0,100\r1,86.9\r2,74.3')).toEqual(shares);
	});

	it('with thousands separators in every kind of column', () => {
		const counts = [1, 0.869, 0.743];
		expect(read('0,10,000\n1,8,690\n2,7,430')).toEqual(counts);
		expect(read('0,"10,000"\n1,"8,690"\n2,"7,430"')).toEqual(counts);
		expect(read('0\t10,000\n1\t8,690\n2\t7,430')).toEqual(counts);
		expect(read('0;10 000\n1;8 690\n2;7 430')).toEqual(counts);
		expect(read('0;10\u202f000\n1;8\u00a0690\n2;7’430')).toEqual(counts);
		expect(read('0 10 000\n1 8 690\n2 7 430')).toEqual(counts);
	});

	it('as customers, whose number at the start is kept', () => {
		expect(parseRetentionTable('0,1000\n1,869\n2,743')).toEqual({
			survival: shares,
			customers: 1000,
			unit: null
		});
		expect(parseRetentionTable('0,100\n1,87\n2,74').customers).toBe(null);
		expect(parseRetentionTable('年,客户数\n0,100\n1,87\n2,74').customers).toBe(100);
	});

	it('as shares of one', () => {
		expect(read('0,1\n1,.869\n2,0.743')).toEqual(shares);
		expect(read('1,0.869\n2,0.743')).toEqual(shares);
	});

	it('from period 1: percentages below 100 are after the first period, everything else begins there', () => {
		expect(read('1,86.9\n2,74.3')).toEqual(shares);
		expect(read('1,87%\n2,74%')).toEqual([1, 0.87, 0.74]);
		expect(read('1,100\n2,86.9\n3,74.3')).toEqual(shares);
		expect(read('1,1000\n2,869\n3,743')).toEqual(shares);
	});

	it('with the unit where it is named', () => {
		expect(parseRetentionTable('month,survivors\n0,1000\n1,869\n2,743').unit).toBe('month');
		expect(parseRetentionTable('第1年 87%\n第2年 74%').unit).toBe('year');
		expect(parseRetentionTable('1个月 87%\n2个月 74%').unit).toBe('month');
		expect(parseRetentionTable('0,100\n1,87\n2,74').unit).toBe(null);
	});

	it('for the published tables, figure by figure', () => {
		for (const table of PUBLISHED_TABLES) {
			const text = table.percentSurviving.map((p, year) => `${year}\t${p}`).join('\n');
			expect(read(text)).toEqual(rounded(table.percentSurviving.map((p) => p / 100)));
		}
	});
});

describe('a bad table is refused with code and line:', () => {
	const cases: [what: string, text: string, code: string, line: number][] = [
		['nothing', '', 'noNumbers', 1],
		['only comments', '# 1,2\n# 3,4', 'noNumbers', 1],
		['prose', '客户都走了，怎么办？', 'noNumbers', 1],
		['prose after a header', 'year,survivors\n0,100\nlost,many', 'notANumber', 3],
		['one row', '0,100', 'tooFewPeriods', 1],
		['one period', '# x\n0,100\n1,90', 'tooFewPeriods', 3],
		['a header and no rows', '第1列,第2列', 'tooFewPeriods', 1],
		['one column', '100\n87\n74', 'columns', 1],
		['three columns', '0,100,100\n1,87,70\n2,74,60', 'columns', 2],
		['an empty cell', '0,100\n1,\n2,74', 'emptyCell', 2],
		['a missing period cell', '0,100\n,87\n2,74', 'emptyCell', 2],
		['a word', '0,100\n1,eighty\n2,74', 'notANumber', 2],
		['NaN', '0,100\n1,NaN\n2,74', 'notANumber', 2],
		['Infinity', '0,100\n1,Infinity\n2,74', 'notANumber', 2],
		['a number beyond all numbers', `0,${'9'.repeat(400)}\n1,5\n2,4`, 'notANumber', 1],
		['an exponent', '0,1e3\n1,869\n2,743', 'notANumber', 1],
		['a decimal comma', '0;100\n1;86,9\n2;74,3', 'notANumber', 2],
		['a negative number', '0,100\n1,-5\n2,-7', 'negative', 2],
		['a minus sign of typography', '0,100\n1,−5\n2,-7', 'negative', 2],
		['a negative period', '-1,100\n0,87\n1,74', 'negative', 1],
		['a broken period', '0,100\n0.5,87\n1,74', 'periodNotWhole', 2],
		['a late start', '2,100\n3,87\n4,74', 'firstPeriod', 1],
		['a period twice', '0,100\n1,87\n1,80', 'periodRepeated', 3],
		['a period left out', '0,100\n\n1,87\n3,74', 'periodMissing', 4],
		['periods backwards', '0,100\n1,87\n0,74', 'periodsDecrease', 3],
		['survivors that rise', '0,100\n1,87\n2,88\n3,70', 'rises', 3],
		['more than 100 %', '1,120%\n2,90%\n3,80%', 'above100', 1],
		['a start below 100 %', '0,95%\n1,90%\n2,80%', 'startNot100', 1],
		['a start that could be customers or per cent', '1,87\n2,74\n3,65', 'startUnknown', 1],
		['nobody at the start', '年,人数\n0,0\n1,0\n2,0', 'startZero', 2],
		['a NUL byte', '0,100\n1,8\u00007\n2,74', 'binary', 2],
		['a picture', '\u0089PNG\r\n\u001a\n1,2', 'binary', 1]
	];
	it.each(cases)('%s', (_, text, code, line) => {
		expect(() => parseRetentionTable(text)).toThrow(TableError);
		expect(() => parseRetentionTable(text)).toThrow(expect.objectContaining({ code, line }));
	});

	it('more than a million characters, before a single one is read', () => {
		const text = '0,100\n'.repeat(1_700_000);
		expect(text.length).toBeGreaterThan(10_000_000);
		expect(() => parseRetentionTable(text)).toThrow(
			expect.objectContaining({ code: 'tooLarge', value: text.length, bound: 1_000_000 })
		);
	});

	it('a million blanks, digits, quotes or commas in one line, without going through them twice', () => {
		for (const filler of [' ', '1', '"', ',', '1,', '\t', '年', '\ufdfa']) {
			const text = `0,100\n1,${filler.repeat(900_000 / filler.length)}x`;
			expect(() => parseRetentionTable(text)).toThrow(TableError);
		}
	});

	it('more than 360 periods', () => {
		const text = Array.from({ length: 400 }, (_, t) => `${t},${2000 - t}`).join('\n');
		expect(() => parseRetentionTable(text)).toThrow(
			expect.objectContaining({ code: 'tooManyPeriods', line: 362 })
		);
	});

	it('what was expected is said: the period that is missing, the number that was exceeded', () => {
		const caught = (text: string) => {
			try {
				return parseRetentionTable(text);
			} catch (error) {
				return error;
			}
		};
		expect(caught('0,100\n1,87\n3,74')).toMatchObject({ field: 'period', value: 3, bound: 2 });
		expect(caught('0,100\n1,87\n2,88')).toMatchObject({ field: 'survivors', value: 88, bound: 87 });
		expect(caught(`0,100\n1,${'x'.repeat(90)}`)).toMatchObject({ value: `${'x'.repeat(30)}…` });
	});
});

describe('any text at all', () => {
	const line = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.tuple(fc.nat(5), fc.constantFrom(',', ';', '\t', ' ', '，'), fc.double()).map((p) => p.join('')),
		fc
			.tuple(fc.nat(5), fc.constantFrom(',', ';'), fc.nat(120), fc.constantFrom('', '%', '％'))
			.map((p) => p.join(''))
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 200 }),
		fc.tuple(fc.array(line), fc.constantFrom('\n', '\r\n')).map(([lines, end]) => lines.join(end)),
		fc.array(fc.nat(1000), { minLength: 2, maxLength: 12 }).map((values) =>
			values
				.sort((a, b) => b - a)
				.map((v, t) => `${t};${v}`)
				.join('\n')
		)
	);

	it('gives a whole, falling table or a typed error with a line, a thousand times', () => {
		fc.assert(
			fc.property(text, (input) => {
				try {
					const { survival } = parseRetentionTable(input);
					expect(survival.length).toBeGreaterThan(2);
					expect(survival[0]).toBe(1);
					survival.forEach((s, t) => {
						expect(s >= 0 && s <= (survival[t - 1] ?? 1)).toBe(true);
					});
				} catch (error) {
					if (!(error instanceof TableError)) throw error;
					expect(error.line).toBeGreaterThanOrEqual(1);
					expect(error.line).toBeLessThanOrEqual(input.split(/\r\n|\r|\n/).length);
				}
			}),
			{ numRuns: 1000 }
		);
	});
});
