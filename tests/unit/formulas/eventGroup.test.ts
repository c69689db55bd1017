import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventForecast } from '$lib/formulas/eventForecast';
import { eventGroup } from '$lib/formulas/eventGroup';
import { between } from './between';
import { expectRefused } from './refused';

const event = fc.record({
	month: fc.integer({ min: 0, max: 60 }),
	probability: between(0, 1),
	revenue: between(0, 5000),
	cost: between(0, 5000)
});
const accounts = fc.array(fc.array(event, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });

describe('the customers of the accounts as one group', () => {
	it('is Dwyer’s cohort table: two customers, worked by hand', () => {
		const sale = { probability: 1, revenue: 500, cost: 100 };
		const { rows, value } = eventGroup(
			[
				[
					{ ...sale, month: 0 },
					{ ...sale, month: 14, probability: 0.5 }
				],
				[{ ...sale, month: 3 }]
			],
			0.21
		);
		// Both buy in year 0 (400 each); in year 1 half a customer is left and brings 400.
		expect(rows.map((row) => row.customers)).toEqual([2, 0.5]);
		expect(rows.map((row) => row.amount)).toEqual([400, 400]);
		expect(value).toBeCloseTo(400 / 1.1 + (0.25 * 400) / (1.1 * 1.21), 9);
	});

	it('without discounting is worth what the accounts are worth on average', () => {
		fc.assert(
			fc.property(accounts, (given) => {
				const sum = given.reduce((total, events) => total + eventForecast(events, 0).value, 0);
				expect(eventGroup(given, 0).cohortValue).toBeCloseTo(sum, 5);
			})
		);
	});

	it('never wins a customer back', () => {
		fc.assert(
			fc.property(accounts, (given) => {
				for (const { retention } of eventGroup(given, 0.1).rows) {
					expect(retention).toBeGreaterThanOrEqual(0);
					expect(retention).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('refuses nobody', () => {
		expectRefused([[() => eventGroup([], 0.1), 'events', 'empty']]);
	});
});
