import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfmScores, rfmWeighted, scoreOfLess, scoreOfMore, type RfmBands } from '$lib/formulas/rfmScore';

const BANDS: RfmBands = {
	recency: [30, 60, 90, 180],
	frequency: [10, 7, 4, 2],
	monetary: [2000, 1000, 500, 200]
};

describe('an RFM score', () => {
	it('is 5 at the best limit itself and 1 beyond the last', () => {
		expect([30, 31, 60, 61, 90, 91, 180, 181].map((days) => scoreOfLess(days, BANDS.recency))).toEqual([
			5, 4, 4, 3, 3, 2, 2, 1
		]);
		expect([10, 9, 7, 6, 4, 3, 2, 1].map((many) => scoreOfMore(many, BANDS.frequency))).toEqual([
			5, 4, 4, 3, 3, 2, 2, 1
		]);
	});

	it('rises with purchases and money and falls with days', () => {
		fc.assert(
			fc.property(fc.nat(400), fc.nat(400), (a, b) => {
				const [less, more] = [Math.min(a, b), Math.max(a, b)];
				expect(scoreOfLess(less, BANDS.recency)).toBeGreaterThanOrEqual(scoreOfLess(more, BANDS.recency));
				expect(scoreOfMore(less, BANDS.monetary)).toBeLessThanOrEqual(scoreOfMore(more, BANDS.monetary));
			})
		);
	});

	it('is weighted by hand: 2, 3, 4 at 30, 30 and 40 % make 3.1', () => {
		const scores = rfmScores({ days: 92, purchases: 6, money: 1700 }, BANDS);
		expect(scores).toEqual([2, 3, 4]);
		expect(rfmWeighted(scores, [0.3, 0.3, 0.4])).toBeCloseTo(3.1, 12);
	});

	it('refuses weights that are not one whole, or not one for each score', () => {
		expect(() => rfmWeighted([1, 2, 3], [0.5, 0.3, 0.3])).toThrow('weights');
		expect(() => rfmWeighted([1, 2, 3], [0.5, 0.5])).toThrow('scores');
		expect(() => scoreOfLess(-1, BANDS.recency)).toThrow('value');
	});
});
