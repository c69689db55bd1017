import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeLayout } from '$lib/charts/timeLayout';

const request = (width: number, months: number, marks: { month: number; label: string }[] = []) => ({
	width,
	height: 240,
	em: 12,
	months,
	axisLabels: ['2,000'],
	endLabels: ['Exploration'],
	marks,
	several: (count: number) => `${count} decisions`,
	lastLabel: `${months} months`
});

describe('timeLayout', () => {
	it('keeps the plot inside the picture at every width', () => {
		fc.assert(
			fc.property(fc.integer({ min: 280, max: 1800 }), fc.integer({ min: 12, max: 240 }), (width, months) => {
				const { box } = timeLayout(request(width, months));
				expect(box.left).toBeGreaterThan(0);
				expect(box.right).toBeGreaterThan(box.left);
				expect(box.right).toBeLessThan(width);
				expect(box.bottom).toBeGreaterThan(box.top);
			})
		);
	});

	it('maps months to pixels ever further right, and back', () => {
		fc.assert(
			fc.property(fc.integer({ min: 280, max: 1800 }), fc.integer({ min: 12, max: 240 }), (width, months) => {
				const { x, monthAt } = timeLayout(request(width, months));
				for (let month = 1; month <= months; month++) {
					expect(x(month)).toBeGreaterThan(x(month - 1));
					expect(monthAt(x(month))).toBe(month);
				}
			})
		);
	});

	it('makes room above the plot for decisions, and none without any', () => {
		const without = timeLayout(request(600, 60)).box.top;
		const withOne = timeLayout(request(600, 60, [{ month: 24, label: 'Price 90' }]));
		expect(withOne.box.top).toBe(without + withOne.markRow);
	});

	it('passes over decisions beyond the horizon', () => {
		expect(timeLayout(request(600, 60, [{ month: 61, label: 'Price 90' }])).marks).toEqual([]);
	});
});
