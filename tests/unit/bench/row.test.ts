import { describe, expect, it } from 'vitest';
import { longestIn } from '../../bench/longestTask';
import { reportTable } from '../../bench/report';
import { rowData, type Row } from '../../bench/row';

const row = (parts: Partial<Row>): Row => ({
	name: 'x',
	value: 10,
	unit: 'ms',
	budget: { most: 20 },
	reference: null,
	...parts
});

describe('a row of the bench', () => {
	it('keeps or passes its budget from either side', () => {
		expect(rowData(row({})).ok).toBe(true);
		expect(rowData(row({ value: 20.1 })).ok).toBe(false);
		expect(rowData(row({ budget: { least: 11 } })).ok).toBe(false);
		expect(rowData(row({ budget: null })).ok).toBeNull();
	});

	it('does not keep a budget without a figure', () => {
		expect(rowData(row({ value: NaN })).ok).toBe(false);
		expect(rowData(row({ value: Infinity })).ok).toBe(false);
	});

	it('is compared with its reference where it has one', () => {
		expect(rowData(row({ reference: 4 })).ratio).toBe(2.5);
		expect(rowData(row({ reference: 0 })).ratio).toBeNull();
		expect(rowData(row({})).ratio).toBeNull();
	});

	it('is a line of the table with its verdict', () => {
		const [, kept, over] = reportTable([row({ reference: 4 }), row({ value: 1234 })]).split('\n');
		expect(kept).toMatch(/x\s+10\s+ms\s+≤ 20\s+2\.5×\s+ok/);
		expect(over).toMatch(/x\s+1,234\s+ms\s+≤ 20\s+over/);
	});
});

describe('longestIn(trace)', () => {
	it('is the longest task of a page’s main thread, in milliseconds', () => {
		const main = { name: 'thread_name', ph: 'M', pid: 1, tid: 2, args: { name: 'CrRendererMain' } };
		const worker = { ...main, tid: 3, args: { name: 'DedicatedWorker thread' } };
		const task = (tid: number, dur: number, tdur: number) => ({
			name: 'ThreadControllerImpl::RunTask',
			ph: 'X',
			pid: 1,
			tid,
			dur,
			tdur
		});
		const events = [task(2, 9_000, 8_000), task(2, 12_500, 100), task(3, 80_000, 80_000), main, worker];
		expect(longestIn(events)).toEqual({ wall: 12.5, processor: 8 });
		expect(longestIn([])).toEqual({ wall: 0, processor: 0 });
	});
});
