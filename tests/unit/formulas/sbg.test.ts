import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormulaError } from '$lib/formulas/error';
import {
	sbgChurnProbability,
	sbgCurve,
	sbgDel,
	sbgDerl,
	sbgMeanChurn,
	sbgRetention,
	sbgSurvival
} from '$lib/formulas/sbg';
import { between } from './between';

const highEnd = { alpha: 0.668, beta: 3.806 };
const shapes = fc.record({
	alpha: between(0.05, 50),
	beta: between(0.05, 200)
});

/** Gamma(shape a) · density on a grid: the mean of (1 − θ)^t over Beta(α, β), by the midpoint rule on u = θ^α. */
function survivalByIntegral({ alpha, beta }: { alpha: number; beta: number }, t: number): number {
	const n = 200_000;
	let mass = 0;
	let sum = 0;
	for (let i = 0; i < n; i++) {
		const theta = ((i + 0.5) / n) ** (1 / alpha);
		const weight = (1 - theta) ** (beta - 1);
		mass += weight;
		sum += weight * (1 - theta) ** t;
	}
	return sum / mass;
}

describe('the sBG model', () => {
	it('has first-period churn α/(α+β) and the recursion of Fader & Hardie', () => {
		expect(sbgChurnProbability(highEnd, 1)).toBeCloseTo(0.668 / 4.474, 14);
		expect(sbgMeanChurn(highEnd)).toBeCloseTo(0.668 / 4.474, 14);
		expect(sbgChurnProbability(highEnd, 2)).toBeCloseTo((0.668 / 4.474) * (3.806 / 5.474), 14);
	});

	it('survives as the mean of (1 − θ)^t over Beta(α, β), at whole and at broken t', () => {
		for (const t of [1, 3, 12, 0.5, 7 / 12]) {
			expect(sbgSurvival(highEnd, t)).toBeCloseTo(survivalByIntegral(highEnd, t), 5);
		}
	});

	it('has S(t) = product of r = 1 − sum of P(T)', () => {
		fc.assert(
			fc.property(shapes, fc.integer({ min: 1, max: 60 }), (shape, t) => {
				let product = 1;
				let left = 0;
				for (let k = 1; k <= t; k++) {
					product *= sbgRetention(shape, k);
					left += sbgChurnProbability(shape, k);
				}
				const s = sbgSurvival(shape, t);
				expect(s).toBeCloseTo(product, 12);
				expect(s).toBeCloseTo(1 - left, 10);
			})
		);
	});

	it('has rising retention though nobody changes', () => {
		fc.assert(
			fc.property(shapes, fc.integer({ min: 1, max: 100 }), (shape, t) => {
				expect(sbgRetention(shape, t + 1)).toBeGreaterThan(sbgRetention(shape, t));
			})
		);
	});

	it('reads a curve in steps of a month that meets the yearly curve at year ends', () => {
		const months = sbgCurve(highEnd, 36, 1 / 12);
		const years = sbgCurve(highEnd, 3);
		expect(months).toHaveLength(37);
		for (let y = 0; y <= 3; y++) expect(months[12 * y]).toBeCloseTo(years[y]!, 13);
	});
});

describe('discounted expected lifetimes', () => {
	const sum = (shape: { alpha: number; beta: number }, n: number, d: number) => {
		let total = 0;
		let survival = 1;
		for (let t = n; t < n + 4000; t++) {
			if (t > 0) survival *= (shape.beta + t - 1) / (shape.alpha + shape.beta + t - 1);
			total += survival / (1 + d) ** (t - n);
		}
		return total;
	};

	it('DEL is the discounted sum of survival, first period in full', () => {
		for (const d of [0.02, 0.1, 0.2]) expect(sbgDel(highEnd, d)).toBeCloseTo(sum(highEnd, 0, d), 9);
	});

	it('DERL is the discounted sum over those still there, payment at this renewal undiscounted', () => {
		for (const n of [1, 2, 5, 20]) {
			expect(sbgDerl(highEnd, n, 0.1)).toBeCloseTo(sum(highEnd, n, 0.1), 9);
		}
	});

	it('DEL = 1 + DERL of a new customer, one period on', () => {
		fc.assert(
			fc.property(shapes, between(0.001, 1), (shape, d) => {
				const del = sbgDel(shape, d);
				expect(del / (1 + sbgDerl(shape, 1, d) / (1 + d))).toBeCloseTo(1, 9);
			})
		);
	});

	it('the longer a customer has stayed, the more he is still worth', () => {
		fc.assert(
			fc.property(shapes, fc.integer({ min: 1, max: 50 }), (shape, n) => {
				expect(sbgDerl(shape, n + 1, 0.1)).toBeGreaterThan(sbgDerl(shape, n, 0.1));
			})
		);
	});

	it('without discounting has a limit only for α > 1', () => {
		expect(sbgDel({ alpha: 3, beta: 4 }, 0)).toBeCloseTo(6 / 2, 12);
		expect(sbgDel({ alpha: 3, beta: 4 }, 1e-9)).toBeCloseTo(3, 6);
		expect(() => sbgDel(highEnd, 0)).toThrow(expect.objectContaining({ code: 'neverEnds' }));
	});

	it('many like customers of one propensity approach the geometric annuity 1/(1 − r/(1+d))', () => {
		expect(sbgDel({ alpha: 2e6, beta: 8e6 }, 0.1)).toBeCloseTo(1 / (1 - 0.8 / 1.1), 4);
	});
});

describe('wrong inputs', () => {
	it('are refused by a typed error that names the field', () => {
		const refused: [() => unknown, string, string][] = [
			[() => sbgSurvival({ alpha: 0, beta: 1 }, 1), 'alpha', 'notAbove'],
			[() => sbgSurvival({ alpha: 1, beta: NaN }, 1), 'beta', 'notANumber'],
			[() => sbgSurvival(highEnd, -1), 't', 'belowMinimum'],
			[() => sbgRetention(highEnd, 1.5), 't', 'notAnInteger'],
			[() => sbgDerl(highEnd, 0, 0.1), 't', 'belowMinimum'],
			[() => sbgDel(highEnd, -0.1), 'discount', 'belowMinimum']
		];
		for (const [call, field, code] of refused) {
			expect(call).toThrow(FormulaError);
			expect(call).toThrow(expect.objectContaining({ field, code }));
		}
	});
});
