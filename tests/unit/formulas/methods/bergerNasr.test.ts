import { describe, expect, it } from 'vitest';
import { startingInputs } from '$lib/domain/clv/bounds';
import type { Inputs } from '$lib/domain/clv/input';
import type { Method } from '$lib/domain/clv/method';
import { CASE_1 } from '$lib/formulas/methods/bergerNasr1';
import { CASE_2A } from '$lib/formulas/methods/bergerNasr2a';
import { CASE_2B } from '$lib/formulas/methods/bergerNasr2b';
import { CASE_3 } from '$lib/formulas/methods/bergerNasr3';
import { CASE_4 } from '$lib/formulas/methods/bergerNasr4';
import { CASE_5 } from '$lib/formulas/methods/bergerNasr5';

const work = (method: Method, given: Partial<Inputs> = {}) =>
	method.work(startingInputs(method.inputs, given));
const outputOf = (method: Method, name: string, given: Partial<Inputs> = {}) =>
	work(method, given).outputs.find((output) => output.name === name)!.value;

describe('Berger & Nasr as the page computes them', () => {
	it('case 1 opens with the published 568.78, and 571.61721 with no end to the years', () => {
		expect(outputOf(CASE_1, 'clv').toFixed(2)).toBe('568.78');
		expect(outputOf(CASE_1, 'limit').toFixed(5)).toBe('571.61721');
		expect(outputOf(CASE_1, 'margins') - outputOf(CASE_1, 'promotions')).toBeCloseTo(568.78307, 5);
	});

	it('case 1 shows no limit where there is none', () => {
		const { outputs } = work(CASE_1, { retention: 100, discount: 0 });
		expect(outputs.map(({ name }) => name)).not.toContain('limit');
	});

	it('lists sales and promotions in the order of time, and ends at the value', () => {
		for (const method of [CASE_1, CASE_2A, CASE_2B]) {
			const { table, outputs } = work(method);
			const times = table.rows.map((row) => row[0] as number);
			expect(times).toEqual([...times].sort((a, b) => a - b));
			expect(table.leftOut).toBe(0);
			expect(table.rows.at(-1)!.at(-1)).toBeCloseTo(outputs[0].value, 9);
			expect(table.total).toEqual({ presentValue: outputs[0].value });
		}
	});

	it('draws bars that add up to the value, however the sales fall', () => {
		for (const [method, given] of [
			[CASE_1, {}],
			[CASE_2A, { cyclesPerYear: 3 }],
			[CASE_2A, { cyclesPerYear: 7, years: 9 }],
			[CASE_2B, { yearsPerCycle: 7 }]
		] as const) {
			const { chart, outputs } = work(method, given);
			const [sold, promoted, cumulative] = chart.series.map(({ values }) => values);
			const sum = [...sold!, ...promoted!].reduce((a, b) => a + b, 0);
			expect(sum).toBeCloseTo(outputs[0].value, 8);
			expect(cumulative!.at(-1)).toBeCloseTo(outputs[0].value, 8);
			expect(chart.x.values).toHaveLength(sold!.length);
		}
	});

	it('case 2a with one sale a year and case 2b with a year between sales are case 1', () => {
		const same = { margin: 260, promotion: 50, retention: 75, discount: 20 };
		expect(outputOf(CASE_2A, 'clv', { ...same, cyclesPerYear: 1, years: 10 }).toFixed(2)).toBe('568.78');
		expect(outputOf(CASE_2B, 'clv', { ...same, yearsPerCycle: 1, sales: 10 }).toFixed(2)).toBe('568.78');
		expect(outputOf(CASE_2A, 'yearlyRetention', { retention: 80, cyclesPerYear: 2 })).toBeCloseTo(64, 9);
	});

	it('case 3 is its sum', () => {
		const profits = [100, 150, 180];
		const value = outputOf(CASE_3, 'clv', {
			profits: profits.map((profit) => [profit]),
			retention: 80,
			discount: 10
		});
		expect(value).toBeCloseTo(100 + (150 * 0.8) / 1.1 + (180 * 0.64) / 1.21, 9);
	});

	it('case 4 is the area under its curve, sliced by year', () => {
		const inputs = startingInputs(CASE_4.inputs, { years: 7.5 });
		const { table, outputs } = CASE_4.work(inputs);
		const n = 75_000;
		let area = 0;
		for (let i = 0; i < n; i++) {
			const t = ((i + 0.5) * 7.5) / n;
			const profit = t <= 3 ? 12 * t * t + 40 : 12 * 9 + 40 + 90 * (1 - Math.exp(3 - t));
			area += ((profit * 7.5) / n) * (0.75 / 1.2) ** t;
		}
		expect(outputs[0].value).toBeCloseTo(area, 5);
		expect(table.rows.map((row) => row[1])).toEqual([1, 2, 3, 4, 5, 6, 7, 7.5]);
		const slices = table.rows.map((row) => row[5] as number);
		expect(slices.reduce((a, b) => a + b, 0)).toBeCloseTo(outputs[0].value, 9);
	});

	it('case 5 moves the published numbers of buyers through its table', () => {
		const { table, outputs } = work(CASE_5);
		const buyers = table.rows.map((row) => row[1] as number);
		[1000, 300, 230, 195, 139.7, 95.67, 70.11].forEach((n, i) =>
			expect(Math.abs(buyers[i]! - n)).toBeLessThan(0.006)
		);
		expect(table.rows.at(-1)!.at(-1)).toBeCloseTo(1000 * outputs[0].value, 6);
	});
});
