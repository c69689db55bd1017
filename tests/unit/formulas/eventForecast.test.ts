import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventForecast, type CustomerEvent } from '$lib/formulas/eventForecast';
import { Luck, monteCarlo } from './luck';
import { expectRefused } from './refused';
import { between } from './between';

const events: readonly CustomerEvent[] = [
	{ month: 0, probability: 1, revenue: 0, cost: 300 },
	{ month: 6, probability: 0.8, revenue: 2000, cost: 900, certainCost: 50 },
	{ month: 12, probability: 0.5, revenue: 1500, cost: 600 },
	{ month: 24, probability: 0.1, revenue: 0, cost: 800 }
];

describe('customer-event forecasting', () => {
	it('keeps an account: worked by hand at 21 % a year', () => {
		const { rows, value } = eventForecast(events, 0.21);
		const byHand = -300 + (0.8 * 1100 - 50) / 1.1 + (0.5 * 900) / 1.21 - (0.1 * 800) / 1.4641;
		expect(value).toBeCloseTo(byHand, 9);
		expect(rows.map((row) => row.expected)).toEqual([-300, expect.closeTo(830, 9), 450, -80]);
		expect(rows.at(-1)!.cumulative).toBe(value);
	});

	it('has the mean and the spread that random outcomes have', () => {
		const luck = new Luck(4);
		const { value, deviation } = eventForecast(events, 0.1);
		const draws: number[] = [];
		const { mean, error } = monteCarlo(100_000, () => {
			let sum = 0;
			for (const { month, probability, revenue, cost, certainCost = 0 } of events) {
				const gain = luck.uniform() < probability ? revenue - cost : 0;
				sum += (gain - certainCost) / 1.1 ** (month / 12);
			}
			draws.push(sum);
			return sum;
		});
		expect(Math.abs(mean - value)).toBeLessThan(3 * error);
		expect(deviation / (error * Math.sqrt(100_000))).toBeCloseTo(1, 1);
		const { worst, best } = eventForecast(events, 0.1);
		expect(Math.min(...draws.slice(0, 5000))).toBeCloseTo(worst, 6);
		expect(Math.max(...draws.slice(0, 5000))).toBeCloseTo(best, 6);
	});

	it('lies between worst and best, without spread where everything is certain', () => {
		const event = fc.record({
			month: between(0, 240),
			probability: between(0, 1),
			revenue: between(0, 1e5),
			cost: between(0, 1e5)
		});
		fc.assert(
			fc.property(fc.array(event, { minLength: 1 }), (list) => {
				const { value, worst, best } = eventForecast(list, 0.1);
				expect(value).toBeGreaterThanOrEqual(worst - 1e-6);
				expect(value).toBeLessThanOrEqual(best + 1e-6);
				const sure = eventForecast(
					list.map((e) => ({ ...e, probability: Math.round(e.probability) })),
					0.1
				);
				expect(sure.deviation).toBe(0);
				expect(sure.best).toBeCloseTo(sure.worst, 9);
			})
		);
	});

	it('refuses an event that cannot be, by its place in the list', () => {
		const with_ = (change: Partial<CustomerEvent>) => [events[0]!, { ...events[1]!, ...change }];
		expectRefused([
			[() => eventForecast([], 0.1), 'events', 'empty'],
			[() => eventForecast(with_({ probability: 1.2 }), 0.1), 'events[1].probability', 'aboveMaximum'],
			[() => eventForecast(with_({ month: -1 }), 0.1), 'events[1].month', 'belowMinimum'],
			[() => eventForecast(with_({ revenue: NaN }), 0.1), 'events[1].revenue', 'notANumber'],
			[() => eventForecast(events, -1), 'discount', 'notAbove']
		]);
	});
});
