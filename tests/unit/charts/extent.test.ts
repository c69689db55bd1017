import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceExtent, rangeOf, StickyExtent, type Extent } from '$lib/charts/extent';

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('niceExtent', () => {
	it('holds the data and zero between round numbers', () => {
		expect(niceExtent(0, 1418)).toEqual([0, 1600]);
		expect(niceExtent(-130, 870)).toEqual([-200, 900]);
		expect(niceExtent(300, 870)[0]).toBe(0);
	});

	it('is never empty and holds what it is given', () => {
		fc.assert(
			fc.property(number, number, (a, b) => {
				const [low, high] = niceExtent(Math.min(a, b), Math.max(a, b));
				expect(high).toBeGreaterThan(low);
				expect(low).toBeLessThanOrEqual(Math.min(0, a, b));
				expect(high).toBeGreaterThanOrEqual(Math.max(0, a, b));
			})
		);
	});

	it('gives 0 to 1 where there is nothing to show', () => {
		expect(niceExtent(NaN, NaN)).toEqual([0, 1]);
		expect(niceExtent(0, 0)).toEqual([0, 1]);
	});
});

describe('rangeOf', () => {
	it('spans all arrays and passes over what is no number', () => {
		expect(rangeOf([3, NaN, 7], undefined, new Float64Array([-2, 5]))).toEqual([-2, 7]);
		expect(rangeOf([])).toEqual([0, 0]);
	});
});

describe('StickyExtent', () => {
	it('only widens while a slider is being dragged, and follows the data at rest', () => {
		const sticky = new StickyExtent();
		expect(sticky.next([0, 10], true)).toEqual([0, 10]);
		expect(sticky.next([0, 6], false)).toEqual([0, 10]);
		expect(sticky.next([-2, 12], false)).toEqual([-2, 12]);
		expect(sticky.next([0, 5], false)).toEqual([-2, 12]);
		expect(sticky.next([0, 5], true)).toEqual([0, 5]);
	});

	it('gives the same object while nothing changes, so that nothing is drawn again', () => {
		const sticky = new StickyExtent();
		const held = sticky.next([0, 10], true);
		expect(sticky.next([1, 9], false)).toBe(held);
	});

	it('always holds what was wanted last', () => {
		const extent = fc.tuple(number, number).map(([a, b]): Extent => [Math.min(a, b), Math.max(a, b)]);
		fc.assert(
			fc.property(fc.array(fc.tuple(extent, fc.boolean())), (steps) => {
				const sticky = new StickyExtent();
				for (const [wanted, settled] of steps) {
					const [low, high] = sticky.next(wanted, settled);
					expect(low).toBeLessThanOrEqual(wanted[0]);
					expect(high).toBeGreaterThanOrEqual(wanted[1]);
				}
			})
		);
	});
});
