import { expect, test } from 'vitest';
import { COSTS } from '$lib/domain/run';
import { CAUSES, STAGES } from '$lib/domain/typology';
import { simulate } from '$lib/engine/simulate';
import { company } from './support/company';

const runs = [
	simulate(company({ seed: 3 })),
	simulate(company({ seed: 4, customers: 5000 }), { sample: 700, viewAt: 30 }),
	simulate(
		company({
			seed: 5,
			levers: { winbackOffer: 3, competition: 0.9 },
			decisions: [
				{ month: 12, lever: 'price', value: 120 },
				{ month: 30, lever: 'satisfaction', value: 85 }
			]
		})
	)
];

test('profit is revenue less all costs in every month', () => {
	for (const { series, months } of runs) {
		for (let t = 0; t <= months; t++) {
			const costs = COSTS.reduce((sum, cost) => sum + series[cost][t]!, 0);
			expect(series.profit[t]!).toBeCloseTo(series.revenue[t]! - costs, 6);
			for (const cost of COSTS) expect(series[cost][t]!).toBeGreaterThanOrEqual(0);
		}
	}
});

test('heads are conserved: active = active before + joined + returned − lost', () => {
	for (const { series, months } of runs) {
		for (let t = 1; t <= months; t++) {
			const now = series.active[t - 1]! + series.joined[t]! + series.returned[t]! - series.lost[t]!;
			expect(series.active[t]!).toBeCloseTo(now, 6);
		}
	}
});

test('prospects only ever become fewer, by those who join', () => {
	for (const { series, months } of runs)
		for (let t = 1; t <= months; t++)
			expect(series.prospects[t]!).toBeCloseTo(series.prospects[t - 1]! - series.joined[t]!, 6);
});

test('the lost are the sum of the causes, the active the sum of the stages', () => {
	for (const { series, stages, causes, months } of runs) {
		for (let t = 0; t <= months; t++) {
			expect(CAUSES.reduce((sum, cause) => sum + causes[cause][t]!, 0)).toBeCloseTo(series.lost[t]!, 6);
			expect(STAGES.reduce((sum, stage) => sum + stages[stage][t]!, 0)).toBeCloseTo(series.active[t]!, 6);
		}
	}
});

test('flows are 0 at the start, survival begins at 1 and never rises', () => {
	for (const { series, months } of runs) {
		for (const name of ['joined', 'returned', 'lost', 'complaints', 'revenue', 'profit'] as const)
			expect(series[name][0]).toBe(0);
		expect(series.survival[0]).toBe(1);
		expect(series.retention[0]).toBe(1);
		for (let t = 1; t <= months; t++) {
			expect(series.survival[t]!).toBeLessThanOrEqual(series.survival[t - 1]!);
			expect(series.retention[t]!).toBeCloseTo(1 - series.lost[t]! / series.active[t - 1]!, 12);
		}
	}
});

test('no more are satisfied with the handling than complain', () => {
	for (const { series, months } of runs)
		for (let t = 0; t <= months; t++)
			expect(series.complaintsSatisfied[t]!).toBeLessThanOrEqual(series.complaints[t]!);
});

test('customer equity is the sum of the forward values in the columns', () => {
	const run = runs[0]!;
	const sum = run.people.forward.reduce((a, b) => a + b, 0);
	expect(sum / run.series.customerEquity[60]!).toBeCloseTo(1, 5);
	expect(run.measures.customerEquity).toBeCloseTo(run.series.customerEquity[60]!, 4);
});

test('money scales with monthly spend and nothing else does', () => {
	const small = simulate(company({ seed: 9, customers: 600, levers: { monthlySpend: 200 } }));
	const large = simulate(company({ seed: 9, customers: 600, levers: { monthlySpend: 20_000 } }));
	expect(large.series.active).toEqual(small.series.active);
	expect(large.series.satisfaction).toEqual(small.series.satisfaction);
	for (const name of ['revenue', 'profit', 'customerEquity', 'winbackCost'] as const)
		for (let t = 1; t <= 60; t++)
			expect(Math.abs(large.series[name][t]! - 100 * small.series[name][t]!)).toBeLessThan(
				1e-6 * (1 + Math.abs(large.series[name][t]!))
			);
});

test('totals of a sample stand for the whole company', () => {
	const whole = simulate(company({ seed: 2, customers: 4000 }));
	const part = simulate(company({ seed: 2, customers: 4000 }), { sample: 2000 });
	expect(part.simulated).toBe(2000);
	expect(part.series.active[0]! + part.series.prospects[0]!).toBe(4000);
	expect(part.measures.activeCustomers / whole.measures.activeCustomers).toBeGreaterThan(0.9);
	expect(part.measures.activeCustomers / whole.measures.activeCustomers).toBeLessThan(1.1);
});
