import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startingInputs } from '$lib/domain/clv/bounds';
import type { Inputs } from '$lib/domain/clv/input';
import type { Method } from '$lib/domain/clv/method';
import { EVEN_STEPS, STEPS_WITH_RETENTION, UNEVEN_STEPS } from '$lib/formulas/methods/fourSteps';
import { FIRST_MARGIN, PERPETUITY } from '$lib/formulas/methods/perpetuity';
import { SHORT_CUTS } from '$lib/formulas/methods/shortCuts';
import { expectRefused } from '../refused';

const work = (method: Method, given: Partial<Inputs> = {}) =>
	method.work(startingInputs(method.inputs, given));
const output = (method: Method, name: string, given: Partial<Inputs> = {}) =>
	work(method, given).outputs.find((o) => o.name === name)!.value;

describe('the four steps as the page computes them', () => {
	it('discount 200 a year for five years at 10 % to 758.16, at the start of the year to 833.97', () => {
		// By hand: 200/1.1 + 200/1.21 + 200/1.331 + 200/1.4641 + 200/1.61051
		expect(output(EVEN_STEPS, 'clv')).toBeCloseTo(758.157, 3);
		expect(output(EVEN_STEPS, 'clv', { timing: 'start' })).toBeCloseTo(758.157 * 1.1, 2);
		expect(output(EVEN_STEPS, 'undiscounted')).toBe(1000);
	});

	it('take uneven profits and retention as a sum by hand does', () => {
		const profits = [[-100], [300], [300]];
		// −100/1.1 + 0.8·300/1.21 + 0.64·300/1.331
		const byHand = -100 / 1.1 + (0.8 * 300) / 1.21 + (0.64 * 300) / 1.331;
		expect(output(STEPS_WITH_RETENTION, 'clv', { profits, retention: 80, discount: 10 })).toBeCloseTo(
			byHand,
			9
		);
		const certain = output(UNEVEN_STEPS, 'clv', { profits, discount: 10 });
		expect(output(STEPS_WITH_RETENTION, 'clv', { profits, retention: 100, discount: 10 })).toBeCloseTo(
			certain,
			9
		);
	});

	it('list every year, end at the value and write out at most five terms', () => {
		for (const years of [1, 5, 6, 40]) {
			const { table, filled, outputs } = work(EVEN_STEPS, { years });
			expect(table.rows).toHaveLength(years);
			expect(table.rows.at(-1)!.at(-1)).toBeCloseTo(outputs[0].value, 9);
			const terms = filled[0]!.slots.terms!;
			expect('terms' in terms && { shown: terms.terms.length, more: terms.more }).toEqual({
				shown: Math.min(5, years),
				more: years > 5
			});
		}
	});
});

describe('the perpetuity as the page computes it', () => {
	it('multiplies the margin by the published multiples', () => {
		const published = [
			[60, [1.2, 1.15, 1.11, 1.07]],
			[70, [1.75, 1.67, 1.59, 1.52]],
			[80, [2.67, 2.5, 2.35, 2.22]],
			[90, [4.5, 4.09, 3.75, 3.46]]
		] as const;
		for (const [retention, row] of published) {
			[10, 12, 14, 16].forEach((discount, i) => {
				expect(output(PERPETUITY, 'multiple', { retention, discount }).toFixed(2)).toBe(row[i]!.toFixed(2));
			});
		}
	});

	it('lists the first years and says what comes after them, whatever the timing', () => {
		const timings = FIRST_MARGIN.options.map(({ value }) => value);
		fc.assert(
			fc.property(
				fc.constantFrom(...timings),
				fc.integer({ min: 1, max: 95 }),
				fc.integer({ min: 1, max: 50 }),
				fc.integer({ min: -10, max: 4 }),
				(firstMargin, retention, discount, growth) => {
					const { table, outputs } = work(PERPETUITY, { firstMargin, retention, discount, growth });
					const listed = table.rows.at(-1)!.at(-1) as number;
					expect(listed + table.rest!).toBeCloseTo(outputs[0].value, 6);
					expect(table.rest).toBeGreaterThanOrEqual(-1e-9);
				}
			)
		);
	});

	it('has elasticities that answer to a change of a thousandth', () => {
		const base = { margin: 200, retention: 80, discount: 10, acquisition: 60 };
		const net = (given: Partial<Inputs>) => output(PERPETUITY, 'netValue', { ...base, ...given });
		for (const driver of ['margin', 'retention', 'discount', 'acquisition'] as const) {
			const up = net({ [driver]: base[driver] * 1.0005 });
			const down = net({ [driver]: base[driver] * 0.9995 });
			const slope = (up - down) / net({}) / 0.001;
			expect(output(PERPETUITY, `elasticity-${driver}`, base)).toBeCloseTo(slope, 3);
		}
	});

	it('has no elasticities of a value that is not above zero', () => {
		expect(output(PERPETUITY, 'elasticity-retention', { margin: 0 })).toBeNaN();
		expect(output(PERPETUITY, 'elasticity-margin', { acquisition: 9_999 })).toBeNaN();
	});

	it('refuses a sum without a limit by the name of the input', () => {
		expectRefused([
			[() => work(PERPETUITY, { retention: 100, discount: 0 }), 'retention', 'neverEnds'],
			[() => work(PERPETUITY, { retention: 95, growth: 20, discount: 10 }), 'retention', 'neverEnds']
		]);
	});
});

describe('the two short cuts', () => {
	it('are never below the value they stand in for, and meet it where nothing is discounted', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 99 }),
				fc.integer({ min: 0, max: 50 }),
				fc.constantFrom('end', 'start'),
				(retention, discount, timing) => {
					const { outputs } = work(SHORT_CUTS, { retention, discount, timing });
					const [value, quick, , fixed] = outputs.map((o) => o.value);
					const slack = 1e-9 * Math.abs(value!);
					expect(fixed! - value!).toBeGreaterThanOrEqual(-slack);
					if (timing === 'end') expect(quick! - fixed!).toBeGreaterThanOrEqual(-slack);
					if (discount === 0) expect(quick!).toBeCloseTo(value!, 6);
				}
			)
		);
	});

	it('overstate by the factor that the formulas give', () => {
		const excess = output(SHORT_CUTS, 'overChurnExcess', { retention: 80, discount: 10 });
		// (1 + i − r) ÷ (1 − r) − 1 = 0.3 / 0.2 − 1
		expect(excess).toBeCloseTo(50, 9);
	});
});
