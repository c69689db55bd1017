import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TIER, TIER_SHARES, TIERS, tiersOf } from '$lib/domain/tiers';

const counts = (tiers: Uint8Array) => TIERS.map((_, tier) => tiers.filter((t) => t === tier).length);

/** The same by sorting everyone and cutting the list. */
function bySorting(values: Float32Array): number[] {
	const order = [...values.keys()].filter((i) => !Number.isNaN(values[i]!));
	order.sort((a, b) => values[b]! - values[a]! || a - b);
	const tiers = Array.from(values, () => NO_TIER);
	order.forEach((person, rank) => {
		const shares = [5, 20, 70, 100];
		tiers[person] = shares.findIndex((share) => rank < Math.round((order.length * share) / 100));
	});
	return tiers;
}

describe('tiersOf', () => {
	it('makes 5 % key, 15 % main, 50 % ordinary and 30 % small customers', () => {
		const values = Float32Array.from({ length: 200 }, (_, i) => (i * 37) % 200);
		expect(counts(tiersOf(values))).toEqual([10, 30, 100, 60]);
		expect(Object.values(TIER_SHARES).reduce((a, b) => a + b)).toBe(100);
	});

	it('gives no tier to those who have no value, and does not count them', () => {
		const values = Float32Array.from({ length: 200 }, (_, i) => (i % 2 ? i : NaN));
		const tiers = tiersOf(values);
		expect(counts(tiers)).toEqual([5, 15, 50, 30]);
		expect(tiers.filter((t) => t === NO_TIER)).toHaveLength(100);
	});

	it('parts three people of equal value by their order', () => {
		expect([...tiersOf(Float32Array.of(-2, -2, -2))]).toEqual([1, 2, 3]);
	});

	it('agrees with sorting everyone and cutting the list, ties, losses and infinities included', () => {
		const value = fc.oneof(fc.float(), fc.integer({ min: -3, max: 3 }), fc.constant(NaN));
		fc.assert(
			fc.property(fc.array(value, { maxLength: 80 }), (list) => {
				const values = Float32Array.from(list, (v) => (v === 0 ? 0 : v));
				expect([...tiersOf(values)]).toEqual(bySorting(values));
			}),
			{ numRuns: 2000 }
		);
	});
});
