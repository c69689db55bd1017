import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceExtent } from '$lib/charts/extent';
import { valueScale, valueTicks } from '$lib/charts/valueScale';

const top = fc.double({ min: 0.001, max: 1e9, noNaN: true });

describe('valueTicks', () => {
	it('keeps at least a line of type between labels, at any height', () => {
		fc.assert(
			fc.property(top, fc.integer({ min: 20, max: 600 }), (high, height) => {
				const extent = niceExtent(0, high);
				const y = valueScale(extent, height, 0);
				const ticks = valueTicks(extent, height, 12);
				for (let i = 1; i < ticks.length; i++) {
					expect(y(ticks[i - 1]!) - y(ticks[i]!)).toBeGreaterThanOrEqual(12);
				}
			})
		);
	});

	it('gives two labels where two fit, also on an axis that crosses zero', () => {
		expect(valueTicks([-12_000, 18_000], 80, 12).length).toBeGreaterThanOrEqual(2);
		expect(valueTicks([-2, 3], 80, 12).length).toBeGreaterThanOrEqual(2);
	});
});

describe('valueScale', () => {
	it('maps the low end to the bottom and rises to the top', () => {
		const y = valueScale([0, 200], 180, 20);
		expect([y(0), y(100), y(200)]).toEqual([180, 100, 20]);
	});
});
