import { describe, expect, it } from 'vitest';
import {
	bgNbdLogLikelihood,
	chanceActive,
	expectedMore,
	expectedPurchases,
	type PurchaseSummary
} from '$lib/formulas/bgnbd';
import { bgNbdFit } from '$lib/formulas/bgnbdFit';
import { expectedSpend, gammaGammaFit, gammaGammaLogLikelihood, meanSpend } from '$lib/formulas/gammaGamma';
import { hypergeometric, hypergeometric1 } from '$lib/formulas/hypergeometric';
import { Luck, monteCarlo } from './luck';
import { expectRefused } from './refused';

/** The published parameters of the CDNOW customers. */
const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const spending = { p: 6.25, q: 3.74, gamma: 15.44 };

/** A customer of the model, observed for T; and what he buys in the next t. */
function customer(luck: Luck, observed: number, more = 0): { summary: PurchaseSummary; later: number } {
	const rate = luck.gamma(cdnow.r, cdnow.alpha);
	const stop = luck.beta(cdnow.a, cdnow.b);
	let [time, repeats, last, later] = [0, 0, 0, 0];
	for (;;) {
		time += luck.exponential(rate);
		if (time > observed + more) break;
		if (time <= observed) {
			repeats++;
			last = time;
		} else later++;
		if (luck.uniform() < stop) break;
	}
	return { summary: { repeats, last, observed }, later };
}

describe('BG/NBD', () => {
	it('has the likelihood that a double integral over λ and p has', () => {
		const { r, alpha, a, b } = { r: 1.4, alpha: 3, a: 1.3, b: 2.2 };
		const summary = { repeats: 2, last: 5, observed: 9 };
		const n = 800;
		let sum = 0;
		let massL = 0;
		let massP = 0;
		for (let i = 0; i < n; i++) {
			const p = (i + 0.5) / n;
			massP += p ** (a - 1) * (1 - p) ** (b - 1);
		}
		for (let k = 0; k < n; k++) {
			const rate = ((k + 0.5) / n) * 6;
			const wL = rate ** (r - 1) * Math.exp(-alpha * rate);
			massL += wL;
			for (let i = 0; i < n; i++) {
				const p = (i + 0.5) / n;
				const wP = p ** (a - 1) * (1 - p) ** (b - 1);
				const alive = (1 - p) ** 2 * rate ** 2 * Math.exp(-rate * 9);
				const stopped = p * (1 - p) * rate ** 2 * Math.exp(-rate * 5);
				sum += wL * wP * (alive + stopped);
			}
		}
		const value = Math.exp(bgNbdLogLikelihood({ r, alpha, a, b }, summary));
		expect(value / (sum / massL / massP)).toBeCloseTo(1, 3);
	});

	it('expects of a new customer what customers of the model do on average', () => {
		const luck = new Luck(7);
		const { mean, error } = monteCarlo(150_000, () => customer(luck, 39).summary.repeats);
		expect(Math.abs(mean - expectedPurchases(cdnow, 39))).toBeLessThan(3 * error);
	});

	it('expects of a known group what that group then does', () => {
		const luck = new Luck(8);
		const group = Array.from({ length: 60_000 }, () => customer(luck, 39, 39));
		const frequent = group.filter(({ summary }) => summary.repeats >= 2 && summary.repeats <= 4);
		const difference = frequent.map(({ summary, later }) => later - expectedMore(cdnow, summary, 39));
		let i = 0;
		const { mean, error } = monteCarlo(difference.length, () => difference[i++]!);
		expect(Math.abs(mean)).toBeLessThan(3 * error);
	});

	it('knows nothing of a customer before he is observed: both expectations are one', () => {
		const fresh = { repeats: 0, last: 0, observed: 0 };
		expect(expectedMore(cdnow, fresh, 20)).toBeCloseTo(expectedPurchases(cdnow, 20), 12);
		expect(expectedPurchases(cdnow, 0)).toBeCloseTo(0, 12);
		expect(expectedPurchases({ ...cdnow, a: 1 }, 20)).toBeCloseTo(
			expectedPurchases({ ...cdnow, a: 1.00002 }, 20),
			4
		);
	});

	it('expects 1.226 purchases in 39 weeks of the customer x = 2, t_x = 30.43, T = 38.86, as the authors’ note on Excel does', () => {
		const known = { repeats: 2, last: 30.43, observed: 38.86 };
		expect(expectedMore(cdnow, known, 39).toFixed(3)).toBe('1.226');
	});

	it('trusts a customer the less the longer he has been silent', () => {
		const at = (observed: number) => chanceActive(cdnow, { repeats: 3, last: 10, observed });
		expect(at(10)).toBeGreaterThan(at(20));
		expect(at(20)).toBeGreaterThan(at(60));
		expect(chanceActive(cdnow, { repeats: 0, last: 0, observed: 60 })).toBe(1);
	});

	it('finds the parameters again from customers made of them', () => {
		const luck = new Luck(9);
		const customers = Array.from({ length: 6000 }, (_, i) => customer(luck, 27 + (i % 12)).summary);
		const fit = bgNbdFit(customers);
		const truth = customers.reduce((sum, c) => sum + bgNbdLogLikelihood(cdnow, c), 0);
		expect(fit.converged).toBe(true);
		expect(fit.logLikelihood).toBeGreaterThanOrEqual(truth);
		// Twice the gain is χ² with four degrees of freedom: 18.5 is exceeded once in a thousand.
		expect(2 * (fit.logLikelihood - truth)).toBeLessThan(18.5);
		expect(fit.r / fit.alpha / (cdnow.r / cdnow.alpha)).toBeCloseTo(1, 0);
	});

	it('refuses a customer who cannot be', () => {
		expectRefused([
			[() => chanceActive(cdnow, { repeats: 1, last: 9, observed: 5 }), 'observed', 'belowMinimum'],
			[() => chanceActive(cdnow, { repeats: 0, last: 9, observed: 15 }), 'last', 'aboveMaximum'],
			[() => chanceActive(cdnow, { repeats: 1.5, last: 9, observed: 15 }), 'repeats', 'notAnInteger'],
			[() => expectedPurchases({ ...cdnow, a: 0 }, 5), 'a', 'notAbove'],
			[() => bgNbdFit([]), 'customers', 'empty'],
			[() => bgNbdFit([{ repeats: 0, last: 0, observed: 5 }]), 'customers', 'noLosses']
		]);
	});
});

describe('gamma–gamma', () => {
	it('has the published mean E(Z) = 35.2 for p 6.25, q 3.74, γ 15.44', () => {
		expect(meanSpend(spending).toFixed(1)).toBe('35.2');
	});

	it('is a density: it integrates to 1, with the mean E(Z)', () => {
		for (const purchases of [1, 4]) {
			let mass = 0;
			let mean = 0;
			for (let i = 0; i < 100_000; i++) {
				const z = (i + 0.5) * 0.05;
				const density = Math.exp(gammaGammaLogLikelihood(spending, { purchases, mean: z })) * 0.05;
				mass += density;
				mean += density * z;
			}
			expect(mass).toBeCloseTo(1, 3);
			expect(mean / meanSpend(spending)).toBeCloseTo(1, 2);
		}
	});

	it('draws a customer’s own mean towards that of all, the less the more he has bought', () => {
		const at = (purchases: number) => expectedSpend(spending, { purchases, mean: 80 });
		expect(at(1)).toBeGreaterThan(35.2);
		expect(at(10)).toBeGreaterThan(at(1));
		expect(at(1000)).toBeCloseTo(80, 0);
		const x = 3;
		const weight = (spending.p * x) / (spending.p * x + spending.q - 1);
		expect(at(x)).toBeCloseTo(weight * 80 + (1 - weight) * meanSpend(spending), 9);
	});

	it('finds the parameters again from customers made of them', () => {
		const luck = new Luck(10);
		const spends = Array.from({ length: 4000 }, (_, i) => {
			const rate = luck.gamma(spending.q, spending.gamma);
			const purchases = 1 + (i % 6);
			return { purchases, mean: luck.gamma(spending.p * purchases, rate) / purchases };
		});
		const fit = gammaGammaFit(spends);
		const truth = spends.reduce((sum, s) => sum + gammaGammaLogLikelihood(spending, s), 0);
		expect(fit.converged).toBe(true);
		expect(fit.logLikelihood).toBeGreaterThanOrEqual(truth);
		expect(2 * (fit.logLikelihood - truth)).toBeLessThan(16.3);
		expect(meanSpend(fit) / meanSpend(spending)).toBeCloseTo(1, 1);
	});

	it('refuses spending that has no mean', () => {
		expectRefused([
			[() => meanSpend({ ...spending, q: 1 }), 'q', 'notAbove'],
			[() => expectedSpend(spending, { purchases: 0, mean: 10 }), 'purchases', 'belowMinimum'],
			[() => expectedSpend(spending, { purchases: 1, mean: 0 }), 'mean', 'notAbove'],
			[() => gammaGammaFit([]), 'spends', 'empty']
		]);
	});
});

describe('₂F₁ by its series', () => {
	it('is the continued fraction where a = 1, and a power where b = c', () => {
		expect(hypergeometric(1, 2.3, 4.1, 0.8)).toBeCloseTo(hypergeometric1(2.3, 4.1, 0.8), 12);
		expect(hypergeometric(0.7, 2, 2, 0.6)).toBeCloseTo(0.4 ** -0.7, 12);
	});
});
