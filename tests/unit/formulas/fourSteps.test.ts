import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annuityFactor } from '$lib/formulas/discount';
import { evenProfits, expectedLifetime, fourSteps } from '$lib/formulas/fourSteps';
import { expectRefused } from './refused';
import { between } from './between';

const money = between(-1e4, 1e4);
const rates = between(0, 1);

describe('the four steps', () => {
	it('with even profits is profit × annuity factor', () => {
		const { value } = fourSteps({ profits: evenProfits(500, 8), discount: 0.1 });
		expect(value).toBeCloseTo(500 * annuityFactor(0.1, 8), 10);
	});

	it('with uneven profits is worked by hand: 100, −50, 200 at 10 %', () => {
		const { rows, value } = fourSteps({ profits: [100, -50, 200], discount: 0.1 });
		expect(value).toBeCloseTo(100 / 1.1 - 50 / 1.21 + 200 / 1.331, 12);
		expect(rows.map((row) => row.period)).toEqual([1, 2, 3]);
		expect(rows[1]!.cumulative).toBeCloseTo(100 / 1.1 - 50 / 1.21, 12);
		expect(rows[2]!.cumulative).toBe(value);
	});

	it('with retention counts year 1 in full and year t by r^(t−1)', () => {
		const { rows, value } = fourSteps({ profits: [100, 100, 100], discount: 0.1, retention: 0.8 });
		expect(rows.map((row) => row.expected)).toEqual([100, 80, expect.closeTo(64, 12)]);
		expect(value).toBeCloseTo(100 / 1.1 + 80 / 1.21 + 64 / 1.331, 12);
	});

	it('paid at the start of the year is worth (1 + d) times as much', () => {
		fc.assert(
			fc.property(
				fc.array(money, { minLength: 1, maxLength: 20 }),
				rates,
				rates,
				(profits, discount, retention) => {
					const end = fourSteps({ profits, discount, retention }).value;
					const start = fourSteps({ profits, discount, retention, timing: 'start' }).value;
					expect(start).toBeCloseTo(end * (1 + discount), 6);
				}
			)
		);
	});

	it('is worth more with more retention and less with more discount, when every year earns', () => {
		const profits = fc.array(between(1, 1e4), { minLength: 2, maxLength: 20 });
		fc.assert(
			fc.property(profits, between(0.1, 0.9), (all, x) => {
				const at = (retention: number, discount: number) =>
					fourSteps({ profits: all, retention, discount }).value;
				expect(at(x + 0.05, 0.1)).toBeGreaterThan(at(x, 0.1));
				expect(at(0.8, x + 0.05)).toBeLessThan(at(0.8, x));
			})
		);
	});

	it('step 1: who loses a quarter of its customers a year keeps them four years on average', () => {
		expect(expectedLifetime(0.25)).toBe(4);
		let mean = 0;
		for (let t = 1; t < 500; t++) mean += t * 0.25 * 0.75 ** (t - 1);
		expect(expectedLifetime(0.25)).toBeCloseTo(mean, 10);
	});

	it('refuses what cannot be computed, naming the year', () => {
		expectRefused([
			[() => fourSteps({ profits: [], discount: 0.1 }), 'profits', 'empty'],
			[() => fourSteps({ profits: [1, NaN], discount: 0.1 }), 'profits[1]', 'notANumber'],
			[() => fourSteps({ profits: [1], discount: -1 }), 'discount', 'notAbove'],
			[() => fourSteps({ profits: [1], discount: 0, retention: 1.01 }), 'retention', 'aboveMaximum'],
			[() => evenProfits(10, -3), 'years', 'belowMinimum'],
			[() => evenProfits(10, 2.5), 'years', 'notAnInteger'],
			[() => expectedLifetime(0), 'churn', 'notAbove']
		]);
	});
});
