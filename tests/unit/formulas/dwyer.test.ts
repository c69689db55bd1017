import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactPolicies, valuesUnder } from '$lib/formulas/contactPolicy';
import { limitValues, recencyChain, statesAfter, valuesAfter } from '$lib/formulas/customerMarkov';
import { dwyerMigration } from '$lib/formulas/dwyerMigration';
import { dwyerRetention } from '$lib/formulas/dwyerRetention';
import { fourSteps } from '$lib/formulas/fourSteps';
import { Luck, monteCarlo } from './luck';
import { expectRefused } from './refused';
import { between } from './between';

const published = { probabilities: [0.3, 0.2, 0.15, 0.05], margin: 40, contact: 4, discount: 0.2 };
const chance = between(0, 1);
const recencies = fc.record({
	probabilities: fc.array(chance, { minLength: 1, maxLength: 6 }),
	margin: between(0, 500),
	contact: between(0, 50),
	discount: between(0.02, 0.5)
});

describe('lost for good', () => {
	it('follows a cohort whose retention changes, line by line', () => {
		const { rows, value, cohortValue } = dwyerRetention({
			customers: 1000,
			retentions: [0.6, 0.7, 0.8],
			margins: [50, 55, 60, 65],
			discount: 0.2
		});
		expect(rows.map((row) => row.customers)).toEqual([1000, 600, 420, expect.closeTo(336, 9)]);
		const byHand = 50 + (0.6 * 55) / 1.2 + (0.42 * 60) / 1.44 + (0.336 * 65) / 1.728;
		expect(value).toBeCloseTo(byHand, 10);
		expect(cohortValue).toBeCloseTo(1000 * byHand, 7);
		expect(rows[3]!.cumulative).toBe(value);
	});

	it('with one constant rate is the four steps', () => {
		fc.assert(
			fc.property(chance, chance, fc.integer({ min: 1, max: 15 }), (retention, discount, years) => {
				const margins = Array.from({ length: years }, (_, t) => 100 + 7 * t);
				const cohort = {
					customers: 7,
					retentions: Array<number>(years - 1).fill(retention),
					margins,
					discount
				};
				const at = (timing: 'start' | 'end') => dwyerRetention({ ...cohort, timing }).value;
				const steps = (timing: 'start' | 'end') =>
					fourSteps({ profits: margins, retention, discount, timing }).value;
				expect(at('end')).toBeCloseTo(steps('end'), 8);
				expect(at('start')).toBeCloseTo(steps('start'), 8);
				const middle = dwyerRetention({ ...cohort, timing: 'middle' }).value;
				expect(middle).toBeCloseTo(at('start') / Math.sqrt(1 + discount), 8);
			})
		);
	});

	it('refuses lists that do not fit', () => {
		const cohort = { customers: 10, retentions: [0.5], margins: [1, 2], discount: 0.1 };
		expectRefused([
			[() => dwyerRetention({ ...cohort, margins: [1] }), 'margins', 'lengthMismatch'],
			[() => dwyerRetention({ ...cohort, retentions: [1.2] }), 'retentions[0]', 'aboveMaximum'],
			[() => dwyerRetention({ ...cohort, customers: 0 }), 'customers', 'notAbove']
		]);
	});
});

describe('always a share', () => {
	it('has the published buyers from 1,000: 300, 230, 195, 139.7, 95.67, 70.11', () => {
		const { rows } = dwyerMigration({ ...published, customers: 1000, periods: 6 });
		const buyers = rows.map((row) => row.buyers);
		expect(buyers[0]).toBe(1000);
		const expected = [300, 230, 195, 139.7, 95.67, 70.11];
		expected.forEach((n, i) => expect(Math.abs(buyers[i + 1]! - n)).toBeLessThan(0.006));
	});

	it('loses nobody from its books', () => {
		fc.assert(
			fc.property(recencies, (given) => {
				for (const row of dwyerMigration({ ...given, customers: 1000, periods: 20 }).rows) {
					expect(row.byRecency.reduce((a, b) => a + b, 0) + row.lost).toBeCloseTo(1000, 6);
					expect(row.byRecency[0]).toBe(row.buyers);
				}
			})
		);
	});

	it('is the Markov chain, period by period', () => {
		fc.assert(
			fc.property(recencies, fc.integer({ min: 1, max: 30 }), (given, periods) => {
				const table = dwyerMigration({ ...given, customers: 250, periods });
				const chain = recencyChain(given);
				expect(table.value).toBeCloseTo(valuesAfter(chain, periods)[periods]![0]!, 6);
				const start = chain.reward.map((_, j) => (j === 0 ? 250 : 0));
				const states = statesAfter(chain, start, periods)[periods]!;
				table.rows[periods]!.byRecency.forEach((n, j) => expect(n).toBeCloseTo(states[j]!, 8));
			})
		);
	});

	it('is the mean over customers who buy at random', () => {
		const luck = new Luck(3);
		const { probabilities } = published;
		const { mean, error } = monteCarlo(100_000, () => {
			let value = 40;
			let recency = 0;
			for (let t = 0; t < 200 && recency < 4; t++) {
				value -= 4 / 1.2 ** t;
				if (luck.uniform() < probabilities[recency]!) {
					recency = 0;
					value += 40 / 1.2 ** (t + 1);
				} else recency++;
			}
			return value;
		});
		expect(Math.abs(mean - 52.3196)).toBeLessThan(3 * error);
	});

	it('refuses chances above 1 and an empty list', () => {
		const given = { ...published, customers: 10, periods: 4 };
		expectRefused([
			[() => dwyerMigration({ ...given, probabilities: [] }), 'probabilities', 'empty'],
			[() => dwyerMigration({ ...given, probabilities: [0.5, 1.5] }), 'probabilities[1]', 'aboveMaximum'],
			[() => dwyerMigration({ ...given, periods: -1 }), 'periods', 'belowMinimum']
		]);
	});
});

describe('the Markov chain', () => {
	const chain = recencyChain(published);

	it('has the published values after 4 periods and for ever', () => {
		const after = [50.115, 4.2199, 0.5921, -1.9801];
		const limit = [52.3196, 5.5538, 1.2508, -1.82];
		after.forEach((v, j) => expect(valuesAfter(chain, 4)[4]![j]!.toFixed(4)).toBe(v.toFixed(4)));
		limit.forEach((v, j) => expect(limitValues(chain)[j]!.toFixed(4)).toBe(v.toFixed(4)));
	});

	it('comes to its limit with time', () => {
		fc.assert(
			fc.property(recencies, (given) => {
				const long = valuesAfter(recencyChain(given), 1200)[1200]!;
				limitValues(recencyChain(given)).forEach((v, j) => expect(v).toBeCloseTo(long[j]!, 5));
			}),
			{ numRuns: 30 }
		);
	});

	it('refuses rows that are no chances, and no discount', () => {
		const broken = (transition: number[][]) => ({ ...chain, transition });
		const row = [0.5, 0.6, 0, 0, 0];
		const others = chain.transition.slice(1).map((r) => [...r]);
		expectRefused([
			[() => limitValues(broken([row, ...others])), 'transition[0]', 'doesNotSumToOne'],
			[() => limitValues(broken([[1], ...others])), 'transition[0]', 'lengthMismatch'],
			[() => limitValues(broken(others)), 'transition', 'lengthMismatch'],
			[() => limitValues({ ...chain, discount: 0 }), 'discount', 'notAbove']
		]);
	});
});

describe('when to stop contacting', () => {
	it('a negative value at recency 4 says: stop there, and solve again', () => {
		const [first, second, ...more] = contactPolicies(published);
		expect(first!.values[3]).toBeLessThan(0);
		expect(second!.contacted).toEqual([true, true, true, false]);
		expect(second!.values[0]).toBeGreaterThan(first!.values[0]!);
		expect(more).toEqual([]);
	});

	it('finds the policy that no other of all 2^k betters', () => {
		fc.assert(
			fc.property(recencies, (given) => {
				const best = contactPolicies(given).at(-1)!;
				const k = given.probabilities.length;
				for (let mask = 0; mask < 2 ** k; mask++) {
					const contacted = given.probabilities.map((_, j) => ((mask >> j) & 1) === 1);
					valuesUnder(given, contacted).forEach((v, j) => {
						expect(best.values[j]!).toBeGreaterThanOrEqual(v - 1e-6);
					});
				}
			}),
			{ numRuns: 60 }
		);
	});
});
