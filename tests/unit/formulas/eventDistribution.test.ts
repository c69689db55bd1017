import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfLoss, eventDistribution, histogram, quantile } from '$lib/formulas/eventDistribution';
import { eventForecast } from '$lib/formulas/eventForecast';
import { between } from './between';

const event = fc.record({
	month: between(0, 60),
	probability: between(0, 1),
	revenue: between(0, 5000),
	cost: between(0, 5000)
});
const account = fc.array(event, { minLength: 1, maxLength: 18 });

describe('the distribution of an account', () => {
	it('has the mean of the forecast, and its spread as long as no outcomes are merged', () => {
		fc.assert(
			fc.property(account, (events) => {
				const { rows, value, deviation } = eventForecast(events, 0.1);
				const outcomes = eventDistribution(rows);
				const sum = (of: (v: number) => number) =>
					outcomes.reduce((total, o) => total + o.chance * of(o.value), 0);
				expect(sum(() => 1)).toBeCloseTo(1, 9);
				expect(Math.abs(sum((v) => v) - value)).toBeLessThan(1e-6 * (1 + Math.abs(value)));
				const spread = Math.sqrt(
					Math.max(
						0,
						sum((v) => (v - value) ** 2)
					)
				);
				const close = events.length <= 11 ? 1e-4 : 0.01;
				expect(Math.abs(spread - deviation)).toBeLessThanOrEqual(close * (1 + deviation));
			}),
			{ numRuns: 60 }
		);
	});

	it('of two coins is 1/4, 1/2, 1/4', () => {
		const coin = { month: 0, probability: 0.5, revenue: 100, cost: 0 };
		const outcomes = eventDistribution(eventForecast([coin, { ...coin, cost: 300 }], 0.1).rows);
		expect(outcomes).toEqual([
			{ value: -200, chance: 0.25 },
			{ value: -100, chance: 0.25 },
			{ value: 0, chance: 0.25 },
			{ value: 100, chance: 0.25 }
		]);
		expect(quantile(outcomes, 0.05)).toBe(-200);
		expect(quantile(outcomes, 0.25)).toBe(-200);
		expect(quantile(outcomes, 0.5)).toBe(-100);
		expect(quantile(outcomes, 1)).toBe(100);
		expect(chanceOfLoss(outcomes)).toBe(0.5);
	});

	it('is drawn by classes that hold every chance', () => {
		fc.assert(
			fc.property(account, (events) => {
				const outcomes = eventDistribution(eventForecast(events, 0.1).rows);
				const bins = histogram(outcomes, 20);
				expect(bins.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
				expect(bins.length).toBeLessThanOrEqual(23);
				expect(bins[0]!.from).toBeLessThanOrEqual(outcomes[0]!.value);
				expect(bins.at(-1)!.to).toBeGreaterThanOrEqual(outcomes.at(-1)!.value - 1e-6);
			}),
			{ numRuns: 60 }
		);
	});
});
