import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometric1 } from '$lib/formulas/hypergeometric';
import { between } from './between';

function bySeries(b: number, c: number, z: number): number {
	let term = 1;
	let sum = 1;
	for (let k = 0; k < 200_000 && term > 1e-18 * sum; k++) sum += term *= ((b + k) / (c + k)) * z;
	return sum;
}

describe('₂F₁(1, b; c; z)', () => {
	it('is the series, summed term by term', () => {
		fc.assert(
			fc.property(between(0.01, 200), between(0.01, 50), between(0, 0.999), (b, more, z) => {
				expect(hypergeometric1(b, b + more, z) / bySeries(b, b + more, z)).toBeCloseTo(1, 10);
			})
		);
	});

	it('is −ln(1 − z)/z at b = 1, c = 2, up to the edge z → 1', () => {
		for (const z of [0.5, 0.99, 0.9999, 0.999999]) {
			expect(hypergeometric1(1, 2, z)).toBeCloseTo(-Math.log(1 - z) / z, 9);
		}
	});

	it('is finite at c = 1, where the first coefficient is 0/0 in the general form', () => {
		expect(hypergeometric1(0.5, 1, 0.36)).toBeCloseTo(1 / Math.sqrt(1 - 0.36), 12);
	});
});
