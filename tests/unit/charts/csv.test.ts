import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '$lib/charts/csv';
import { cellText, type ChartTable } from '$lib/charts/table';

const write = (value: number) => value.toFixed(1);
const table = (columns: string[], rows: (number | string)[][]): ChartTable => ({
	caption: 'c',
	columns: columns.map((label) => ({ label, write })),
	rows
});

describe('toCsv', () => {
	it('begins with a byte-order mark and the headings, and keeps numbers unrounded', () => {
		expect(toCsv(table(['月份', '合计'], [[1, 0.123456789]]))).toBe('\uFEFF月份,合计\r\n1,0.123456789\r\n');
	});

	it('leaves empty what does not exist', () => {
		expect(toCsv(table(['a', 'b'], [[1, NaN]]))).toBe('\uFEFFa,b\r\n1,\r\n');
	});

	it('hands no formula to a spreadsheet, but leaves negative numbers alone', () => {
		const csv = toCsv(table(['a', 'b'], [['=1+1', -3]]));
		expect(csv).toBe("\uFEFFa,b\r\n'=1+1,-3\r\n");
	});

	it('is read back by any CSV reader as it was', () => {
		const text = fc.string({ maxLength: 12 }).map((s) => `x${s.replaceAll('\r', '')}`);
		fc.assert(
			fc.property(fc.array(fc.tuple(text, fc.double({ noNaN: true, noDefaultInfinity: true }))), (rows) => {
				const read = csvParse(toCsv(table(['name', 'value'], rows)).slice(1));
				expect(read.map((row) => [row.name, Number(row.value)])).toEqual(
					rows.map(([name, value]) => [name, value === 0 ? 0 : value])
				);
			})
		);
	});
});

describe('cellText', () => {
	it('writes numbers by the column and leaves texts as they are', () => {
		expect(cellText(2, { label: '', write })).toBe('2.0');
		expect(cellText('忠诚者', { label: '', write })).toBe('忠诚者');
		expect(cellText(NaN, { label: '', write })).toBe('–');
	});
});
