import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthTicks, tickCount } from '$lib/charts/ticks';

describe('monthTicks', () => {
	it('counts in years where there is room for them, and always names the last month', () => {
		expect(monthTicks(60, 400, 48)).toEqual([0, 12, 24, 36, 48, 60]);
		expect(monthTicks(62, 400, 48)).toEqual([0, 12, 24, 36, 48, 62]);
	});

	it('leaves more room before the last label, which carries the unit', () => {
		expect(monthTicks(60, 220, 40, 50)).toEqual([0, 12, 24, 36, 60]);
	});

	it('keeps labels apart, ascending, from 0 to the last month', () => {
		fc.assert(
			fc.property(fc.integer({ min: 12, max: 240 }), fc.integer({ min: 120, max: 1600 }), (months, width) => {
				const ticks = monthTicks(months, width, 40);
				expect(ticks[0]).toBe(0);
				expect(ticks.at(-1)).toBe(months);
				for (let i = 1; i < ticks.length; i++) {
					expect(((ticks[i]! - ticks[i - 1]!) * width) / months).toBeGreaterThanOrEqual(40);
				}
			})
		);
	});

	it('is a single zero while there is no room', () => {
		expect(monthTicks(60, 0, 40)).toEqual([0]);
	});
});

describe('tickCount', () => {
	it('gives a low plot few labels and no plot too many', () => {
		expect(tickCount(60, 12)).toBe(2);
		expect(tickCount(240, 12)).toBe(6);
		expect(tickCount(900, 12)).toBe(6);
	});
});
