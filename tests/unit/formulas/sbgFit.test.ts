import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormulaError } from '$lib/formulas/error';
import { PUBLISHED_TABLES } from '$lib/formulas/publishedTables';
import { sbgCurve } from '$lib/formulas/sbg';
import { sbgFit } from '$lib/formulas/sbgFit';
import { geometricLogLikelihood, sbgLogLikelihood, type Cohort } from '$lib/formulas/sbgLikelihood';
import { between } from './between';

const cohort = (survival: readonly number[], step = 1): Cohort => ({ survival, customers: 1000, step });
const published = { highEnd: [0.668, 3.806, -1611.16], regular: [0.704, 1.182, -1680.27] } as const;

describe('maximum likelihood', () => {
	it('gives the published α, β and log-likelihood of High End and Regular, fitted on years 1–7', () => {
		for (const table of PUBLISHED_TABLES) {
			const shares = table.percentSurviving.slice(0, table.fitOn + 1).map((p) => p / 100);
			const fit = sbgFit(cohort(shares));
			const [alpha, beta, logLikelihood] = published[table.id];
			expect(fit.alpha.toFixed(3)).toBe(alpha.toFixed(3));
			expect(fit.beta.toFixed(3)).toBe(beta.toFixed(3));
			expect(fit.logLikelihood.toFixed(2)).toBe(logLikelihood.toFixed(2));
			expect(fit.identified).toBe('both');
		}
	});

	it('predicts the held-out years 8–12 within two points, as the paper shows', () => {
		for (const table of PUBLISHED_TABLES) {
			const fit = sbgFit(cohort(table.percentSurviving.slice(0, 8).map((p) => p / 100)));
			const curve = sbgCurve(fit, 12);
			for (let t = 8; t <= 12; t++) {
				expect(Math.abs(curve[t]! * 100 - table.percentSurviving[t]!)).toBeLessThan(2);
			}
		}
	});

	it('stands where the analytic gradient is zero', () => {
		const survival = PUBLISHED_TABLES[0]!.percentSurviving.slice(0, 8).map((p) => p / 100);
		const { alpha, beta } = sbgFit(cohort(survival));
		let byAlpha = 0;
		let byBeta = 0;
		for (let t = 1; t <= 7; t++) {
			const lost = survival[t - 1]! - survival[t]!;
			const all = alpha + beta + t - 1;
			byAlpha += lost / alpha - (lost + survival[t]!) / all;
			byBeta += survival[t]! / (beta + t - 1) - (lost + survival[t]!) / all;
		}
		expect(byAlpha).toBeCloseTo(0, 7);
		expect(byBeta).toBeCloseTo(0, 7);
	});

	it('finds the parameters again from their own curve, in years and in months', () => {
		const shape = fc.record({
			alpha: between(0.2, 4),
			beta: between(0.3, 15)
		});
		const steps = fc.constantFrom<[number, number]>([8, 1], [48, 1 / 12]);
		fc.assert(
			fc.property(shape, steps, (truth, [n, step]) => {
				const fit = sbgFit(cohort(sbgCurve(truth, n, step), step));
				expect(fit.alpha / truth.alpha).toBeCloseTo(1, 3);
				expect(fit.beta / truth.beta).toBeCloseTo(1, 3);
			}),
			{ numRuns: 40 }
		);
	});

	it('is never less likely than the model in which all customers are alike', () => {
		const curves = fc
			.array(between(0.3, 0.99), { minLength: 2, maxLength: 10 })
			.map((rates) => rates.reduce((s, r) => [...s, s[s.length - 1]! * r], [1]));
		fc.assert(
			fc.property(curves, (survival) => {
				const c = cohort(survival);
				expect(sbgFit(c).logLikelihood).toBeGreaterThan(geometricLogLikelihood(c) - 0.02);
			}),
			{ numRuns: 100 }
		);
	});

	it('agrees with the textbook form Σ lost ln P(T) + n ln S of the likelihood', () => {
		const survival = [1, 0.8, 0.7, 0.65];
		const p = [0.25, 0.25 * (3 / 5), 0.25 * (3 / 5) * (4 / 6)];
		const s = 1 - p[0]! - p[1]! - p[2]!;
		const byHand =
			1000 * (0.2 * Math.log(p[0]!) + 0.1 * Math.log(p[1]!) + 0.05 * Math.log(p[2]!) + 0.65 * Math.log(s));
		expect(sbgLogLikelihood({ alpha: 1, beta: 3 }, cohort(survival))).toBeCloseTo(byHand, 8);
	});
});

describe('what the data cannot tell', () => {
	it('is said where retention is constant: only the mean churn is known', () => {
		const fit = sbgFit(cohort([1, 0.8, 0.64, 0.512, 0.4096]));
		expect(fit.identified).toBe('meanOnly');
		expect(fit.meanChurn).toBeCloseTo(0.2, 12);
		const monthly = Array.from({ length: 25 }, (_, m) => 0.8 ** (m / 12));
		expect(sbgFit(cohort(monthly, 1 / 12)).meanChurn).toBeCloseTo(0.2, 12);
	});

	it('is said where retention falls', () => {
		expect(sbgFit(cohort([1, 0.95, 0.8, 0.5])).identified).toBe('meanOnly');
	});

	it('is said where whoever leaves leaves at once', () => {
		const fit = sbgFit(cohort([1, 0.7, 0.7, 0.7]));
		expect(fit.identified).toBe('split');
		expect(fit.meanChurn).toBeCloseTo(0.3, 3);
	});

	it('is refused where nothing, everything or too little happened', () => {
		const refused: [readonly number[], string][] = [
			[[1, 1, 1], 'noLosses'],
			[[1, 0, 0], 'allLost'],
			[[1, 0.9], 'tooShort'],
			[[1, 0.5, 0.6], 'rises'],
			[[0.9, 0.8, 0.7], 'belowMinimum'],
			[[1, 0.5, -0.1], 'belowMinimum'],
			[[1, NaN, 0.1], 'notANumber']
		];
		for (const [survival, code] of refused) {
			expect(() => sbgFit(cohort(survival))).toThrow(FormulaError);
			expect(() => sbgFit(cohort(survival))).toThrow(expect.objectContaining({ code }));
		}
	});
});
