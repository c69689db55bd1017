import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	averageCosts,
	customerEquity,
	equityOptimum,
	type EquityInputs
} from '$lib/formulas/blattbergDeighton';
import { marginalCost, responseRate, responseThrough } from '$lib/formulas/responseCurve';
import { expectRefused } from './refused';
import { between } from './between';

const inputs: EquityInputs = {
	margin: 50,
	discount: 0.1,
	acquisition: responseThrough(10, 0.2, 0.5),
	retention: responseThrough(5, 0.4, 0.7)
};
const companies = fc.record({
	margin: between(1, 500),
	discount: between(0.02, 0.5),
	acquisition: fc.record({ ceiling: between(0.05, 1), speed: between(0.005, 1) }),
	retention: fc.record({ ceiling: between(0.05, 1), speed: between(0.005, 1) })
});

describe('a response curve', () => {
	it('goes through what is known today and stays under its ceiling', () => {
		fc.assert(
			fc.property(between(0.1, 100), between(0.05, 1), between(0.05, 0.95), (spend, ceiling, part) => {
				const curve = responseThrough(spend, part * ceiling, ceiling);
				expect(responseRate(curve, spend)).toBeCloseTo(part * ceiling, 10);
				expect(responseRate(curve, 0)).toBe(0);
				expect(responseRate(curve, 1e9)).toBeLessThanOrEqual(ceiling);
			})
		);
	});

	it('costs ever more per customer: its marginal cost is ds/d(rate)', () => {
		const curve = responseThrough(10, 0.2, 0.5);
		for (const spend of [0, 5, 20]) {
			const h = 1e-5;
			const slope = (responseRate(curve, spend + h) - responseRate(curve, spend)) / h;
			expect(marginalCost(curve, spend) * slope).toBeCloseTo(1, 4);
		}
	});

	it('cannot reach its ceiling', () => {
		expectRefused([
			[() => responseThrough(10, 0.5, 0.5), 'rate0', 'notBelow'],
			[() => responseThrough(0, 0.2, 0.5), 'spend0', 'notAbove'],
			[() => responseThrough(10, 0.2, 1.5), 'ceiling', 'aboveMaximum'],
			[() => responseRate(inputs.acquisition, -1), 'spend', 'belowMinimum']
		]);
	});
});

describe('customer equity', () => {
	it('is the formula of Blattberg & Deighton, and the sum over the years behind it', () => {
		const { won, kept, prospect } = customerEquity(inputs, 12, 6);
		const [a, r, m, d] = [won, kept, 50, 0.1];
		expect(prospect).toBeCloseTo(a * m - 12 + (a * (m - 6 / r) * r) / (1 + d - r), 10);
		let sum = a * m - 12;
		for (let t = 1; t < 600; t++) sum += (a * (m * r - 6) * r ** (t - 1)) / (1 + d) ** t;
		expect(prospect).toBeCloseTo(sum, 9);
	});

	it('without retention spending is one margin per customer won', () => {
		expect(customerEquity(inputs, 12, 0).customer).toBe(50);
	});
});

describe('the optimum', () => {
	it('has marginal acquisition cost = marginal retention cost = customer value, where both are spent', () => {
		fc.assert(
			fc.property(companies, (company) => {
				const best = equityOptimum(company);
				if (best.spendAcquisition > 0) expect(best.marginalAcquisition / best.customer).toBeCloseTo(1, 8);
				else expect(best.marginalAcquisition).toBeGreaterThanOrEqual(best.customer);
				if (best.spendRetention > 0) expect(best.marginalRetention / best.customer).toBeCloseTo(1, 6);
				else expect(best.marginalRetention).toBeGreaterThanOrEqual(best.customer);
			})
		);
	});

	it('is not bettered by any point of a grid', () => {
		fc.assert(
			fc.property(companies, (company) => {
				const best = equityOptimum(company);
				for (let i = 0; i <= 24; i++) {
					for (let j = 0; j <= 24; j++) {
						const spendA = (best.spendAcquisition + 5) * (i / 12);
						const spendR = (best.spendRetention + 5) * (j / 12);
						const { prospect } = customerEquity(company, spendA, spendR);
						expect(prospect).toBeLessThanOrEqual(best.prospect + 1e-7);
					}
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('may lie at any ratio of average costs: five to one says nothing', () => {
		const ratio = (company: EquityInputs) => {
			const best = equityOptimum(company);
			return averageCosts(best.spendAcquisition, best.won, best.spendRetention, best.kept).ratio;
		};
		const dear = { ...inputs, acquisition: responseThrough(14, 0.2, 0.5) };
		expect(ratio(inputs)).not.toBeCloseTo(ratio(dear), 1);
		expect(equityOptimum(dear).marginalAcquisition / equityOptimum(dear).marginalRetention).toBeCloseTo(1, 6);
	});

	it('refuses curves that are none', () => {
		expectRefused([
			[() => equityOptimum({ ...inputs, discount: 0 }), 'discount', 'notAbove'],
			[
				() => equityOptimum({ ...inputs, retention: { ceiling: 0, speed: 1 } }),
				'retention.ceiling',
				'notAbove'
			],
			[() => customerEquity({ ...inputs, margin: NaN }, 1, 1), 'margin', 'notANumber'],
			[() => averageCosts(1, 0, 1, 0.5), 'won', 'notAbove']
		]);
	});
});
