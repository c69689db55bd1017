import { describe, expect, it } from 'vitest';
import { startingInputs } from '$lib/domain/clv/bounds';
import type { Inputs } from '$lib/domain/clv/input';
import type { Method } from '$lib/domain/clv/method';
import { MARKOV } from '$lib/formulas/methods/customerMarkov';
import { ALWAYS_A_SHARE } from '$lib/formulas/methods/dwyerMigration';
import { LOST_FOR_GOOD } from '$lib/formulas/methods/dwyerRetention';
import { expectRefused } from '../refused';

const work = (method: Method, given: Partial<Inputs> = {}) =>
	method.work(startingInputs(method.inputs, given));
const outputOf = (method: Method, name: string, given: Partial<Inputs> = {}) =>
	work(method, given).outputs.find((output) => output.name === name)!.value;

describe('lost for good, as the page computes it', () => {
	it('follows a cohort whose retention changes', () => {
		const given = {
			customers: 1000,
			first: 50,
			cohort: [
				[60, 55],
				[70, 60],
				[80, 65]
			],
			discount: 20,
			timing: 'start'
		};
		const { table, outputs } = work(LOST_FOR_GOOD, given);
		const byHand = 50 + (0.6 * 55) / 1.2 + (0.42 * 60) / 1.44 + (0.336 * 65) / 1.728;
		expect(outputs[0].value).toBeCloseTo(byHand, 10);
		expect(table.rows.map((row) => row[2])).toEqual([1000, 600, 420, expect.closeTo(336, 9)]);
		expect(outputOf(LOST_FOR_GOOD, 'cohortValue', given)).toBeCloseTo(1000 * byHand, 7);
		expect(outputOf(LOST_FOR_GOOD, 'clv', { ...given, timing: 'end' })).toBeCloseTo(byHand / 1.2, 10);
	});
});

describe('always a share, as the page computes it', () => {
	it('opens with the published migration: 300, 230, 195, 139.7, 95.67, 70.11 buyers', () => {
		const { table } = work(ALWAYS_A_SHARE);
		[1000, 300, 230, 195, 139.7, 95.67, 70.11].forEach((n, i) =>
			expect(Math.abs((table.rows[i]![1] as number) - n)).toBeLessThan(0.006)
		);
	});

	it('is worth the published 50.1150 after four periods', () => {
		expect(outputOf(ALWAYS_A_SHARE, 'clv', { periods: 4 }).toFixed(4)).toBe('50.1150');
	});

	it('writes out the buyers of period 2 as 300 × 0.3 + 700 × 0.2', () => {
		const [buyers] = work(ALWAYS_A_SHARE).filled;
		expect(buyers!.slots.buyers).toEqual({ value: 230, unit: 'count' });
		const { terms } = buyers!.slots;
		expect('terms' in terms! && terms.terms.map(({ slots }) => slots.count)).toEqual([
			{ value: 300, unit: 'count' },
			{ value: 700, unit: 'count' }
		]);
	});
});

describe('the Markov chain, as the page computes it', () => {
	it('has the published values after four periods and for ever', () => {
		const rows = work(MARKOV).table.rows.map((row) =>
			row.slice(1).map((cell) => (cell as number).toFixed(4))
		);
		expect(rows[4]).toEqual(['50.1150', '4.2199', '0.5921', '-1.9801', '0.0000']);
		expect(rows.at(-1)).toEqual(['52.3196', '5.5538', '1.2508', '-1.8200', '0.0000']);
		expect(outputOf(MARKOV, 'clv').toFixed(4)).toBe('52.3196');
		expect(outputOf(MARKOV, 'afterPeriods').toFixed(4)).toBe('50.1150');
	});

	it('stops contacting at recency 4, where the value is negative', () => {
		expect(outputOf(MARKOV, 'contactedUntil')).toBe(3);
		expect(outputOf(MARKOV, 'bestValue')).toBeGreaterThan(52.3196);
	});

	it('refuses a discount rate of nothing: the sum for ever needs one', () => {
		expectRefused([[() => work(MARKOV, { discount: 0 }), 'discount', 'notAbove']]);
	});
});
