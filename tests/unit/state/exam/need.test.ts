import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeastMark, needOf, type Need } from '$lib/state/exam/grades/need';

describe('how a wanted mark stands', () => {
	it.each([
		[150, 150, 'unreachable'],
		[100.1, 166.7, 'unreachable'],
		[100, 100, 'exactly'],
		[45, 45, 'exactly'],
		[33.3, 100, 'range'],
		[83.3, 150, 'rangeOver'],
		[-10, 56.7, 'maybeSafe'],
		[-10, -10, 'safe'],
		[-66, 0, 'safe']
	] as [number, number, Need][])('of a paper from %s to %s is %s', (low, high, need) => {
		expect(needOf({ low, high })).toBe(need);
	});

	it('rounds what must be reached upwards, never down, and by less than a tenth', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (mark) => {
				const shown = atLeastMark(mark);
				expect(shown).toBeGreaterThanOrEqual(mark - 1e-9);
				expect(shown - mark).toBeLessThan(0.1 + 1e-9);
			})
		);
		expect(atLeastMark(45)).toBe(45);
		expect(atLeastMark(33.333)).toBe(33.4);
	});
});
