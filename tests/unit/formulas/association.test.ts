import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { association } from '$lib/formulas/association';

const counts = fc
	.tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500))
	.map(([both, left, right, neither]) => ({
		all: both + left + right + neither,
		condition: both + left,
		result: both + right,
		both
	}))
	.filter(({ condition, result }) => condition > 0 && result > 0);

describe('association(baskets)', () => {
	it('counts support, confidence and lift of 1,000 baskets by hand', () => {
		const found = association({ all: 1000, condition: 200, result: 250, both: 100 });
		expect(found.support).toBeCloseTo(0.1, 12);
		expect(found.confidence).toBeCloseTo(0.5, 12);
		expect(found.lift).toBeCloseTo(2, 12);
	});

	it('has a lift of 1 where the two products have nothing to do with each other', () => {
		expect(association({ all: 1000, condition: 200, result: 250, both: 50 }).lift).toBeCloseTo(1, 12);
	});

	it('has the same lift in both directions, unlike confidence', () => {
		fc.assert(
			fc.property(counts, (baskets) => {
				const turned = { ...baskets, condition: baskets.result, result: baskets.condition };
				expect(association(turned).lift).toBeCloseTo(association(baskets).lift, 9);
			})
		);
	});

	it('has a support no larger than its confidence, both between 0 and 1', () => {
		fc.assert(
			fc.property(counts, (baskets) => {
				const { support, confidence } = association(baskets);
				expect(support).toBeGreaterThanOrEqual(0);
				expect(support).toBeLessThanOrEqual(confidence);
				expect(confidence).toBeLessThanOrEqual(1);
			})
		);
	});

	it('refuses counts that cannot be', () => {
		expect(() => association({ all: 10, condition: 4, result: 5, both: 6 })).toThrow('both');
		expect(() => association({ all: 10, condition: 11, result: 5, both: 2 })).toThrow('condition');
		expect(() => association({ all: 10, condition: 8, result: 7, both: 2 })).toThrow('either');
		expect(() => association({ all: 10, condition: 0, result: 5, both: 0 })).toThrow('condition');
	});
});
