import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMoveKey, moveInRow, type MoveKey } from '$lib/charts/inspection';
import { monthInspection } from '$lib/charts/monthInspection';
import { spoken } from '$lib/charts/readout';
import { timeLayout } from '$lib/charts/timeLayout';

describe('moveInRow', () => {
	it('comes in at the first point by right and at the last by left', () => {
		expect(moveInRow(61, 12, null, 'ArrowRight')).toBe(0);
		expect(moveInRow(61, 12, null, 'ArrowLeft')).toBe(60);
	});

	it('walks by one, by pages and to the ends', () => {
		expect(moveInRow(61, 12, 24, 'ArrowRight')).toBe(25);
		expect(moveInRow(61, 12, 24, 'PageDown')).toBe(12);
		expect(moveInRow(61, 12, 24, 'Home')).toBe(0);
		expect(moveInRow(61, 12, 24, 'End')).toBe(60);
	});

	it('never leaves the row', () => {
		const key = fc.constantFrom<MoveKey>(
			'ArrowLeft',
			'ArrowRight',
			'ArrowUp',
			'ArrowDown',
			'Home',
			'End',
			'PageUp',
			'PageDown'
		);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 300 }), fc.array(key), (count, keys) => {
				let at: number | null = null;
				for (const k of keys) {
					at = moveInRow(count, 12, at, k);
					expect(at).toBeGreaterThanOrEqual(0);
					expect(at).toBeLessThan(count);
				}
			})
		);
	});

	it('leaves other keys to the page', () => {
		expect(isMoveKey('Tab')).toBe(false);
		expect(isMoveKey('ArrowUp')).toBe(true);
	});
});

describe('monthInspection', () => {
	const layout = timeLayout({
		width: 500,
		height: 200,
		em: 12,
		months: 24,
		axisLabels: ['100'],
		endLabels: ['基准'],
		marks: [],
		several: String,
		lastLabel: '24 月'
	});
	const inspection = monthInspection(layout, 1, (month) => ({ heading: `第 ${month} 个月`, rows: [] }));

	it('finds the month under the pointer, also beyond the edges', () => {
		expect(inspection.nearest(layout.x(7) + 1, 0)).toBe(6);
		expect(inspection.nearest(-50, 0)).toBe(0);
		expect(inspection.nearest(9999, 0)).toBe(23);
	});

	it('reads the month that a point stands for', () => {
		expect(inspection.count).toBe(24);
		expect(inspection.read(0).heading).toBe('第 1 个月');
		expect(inspection.place(6).x).toBe(layout.x(7));
	});
});

describe('spoken', () => {
	it('says heading, names and values in one line', () => {
		const readout = { heading: '第 3 个月', rows: [{ name: '合计', value: '1.2%' }] };
		expect(spoken(readout)).toBe('第 3 个月, 合计 1.2%');
	});
});
