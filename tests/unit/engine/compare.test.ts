import { expect, test } from 'vitest';
import type { MeasureName } from '$lib/domain/measures';
import { compare } from '$lib/engine/compare';
import { MEASURE_NAMES } from '$lib/engine/measures';
import { simulate } from '$lib/engine/simulate';
import { studentQuantile } from '$lib/engine/student';
import { company, mean, seeds } from './support/company';

test('a run against itself has no difference, no width and no noise', () => {
	const run = simulate(company({ seed: 1, customers: 600 }));
	for (const change of Object.values(compare(run, run)))
		expect(change).toEqual({ difference: 0, halfWidth: 0, noise: false });
});

test('over the same circles the difference is that of the measures', () => {
	const a = simulate(company({ seed: 2 }));
	const b = simulate(company({ seed: 2, levers: { satisfaction: 75 } }));
	const changes = compare(b, a);
	for (const name of MEASURE_NAMES) {
		const expected = b.measures[name] - a.measures[name];
		expect(Math.abs(changes[name].difference - expected)).toBeLessThan(1e-9 * (1 + Math.abs(expected)));
	}
});

test('a preview is paired with the same people of the baseline', () => {
	const baseline = simulate(company({ seed: 3 }));
	const preview = simulate(company({ seed: 3, levers: { price: 105 } }), { sample: 600 });
	const both = compare(preview, baseline);
	const alone = compare(preview, simulate(company({ seed: 3 }), { sample: 600 }));
	for (const name of MEASURE_NAMES) {
		// The threshold of the top fifth is each run's own.
		if (name.startsWith('top')) continue;
		expect(Math.abs(both[name].difference - alone[name].difference)).toBeLessThan(
			1e-9 * (1 + Math.abs(alone[name].difference))
		);
	}
});

test('a strong lever is no noise, a lever that hardly matters is', () => {
	const baseline = simulate(company({ seed: 4 }));
	const strong = compare(simulate(company({ seed: 4, levers: { serviceSpeed: 85 } })), baseline);
	for (const name of ['clv', 'retentionAnnual', 'satisfaction', 'customerEquity'] as const) {
		expect(strong[name].noise).toBe(false);
		expect(strong[name].difference).toBeGreaterThan(strong[name].halfWidth);
	}
	const weak = compare(simulate(company({ seed: 4, levers: { complaintResolution: 81 } })), baseline);
	expect(weak.retentionAnnual.noise || weak.retentionAnnual.difference === 0).toBe(true);
});

test('the 95 % interval holds the mean difference of many markets about 95 times in 100', () => {
	const names: MeasureName[] = [
		'clv',
		'retentionAnnual',
		'satisfaction',
		'churnRate',
		'customerEquity',
		'profit',
		'satisfiedNotLoyal',
		'topRevenueShare'
	];
	const changes = seeds(100, 1000).map((seed) => {
		const small = { seed, customers: 1600, months: 24 };
		return compare(
			simulate(company({ ...small, levers: { socialProgramme: 40 } })),
			simulate(company(small))
		);
	});
	for (const name of names) {
		const truth = mean(changes.map((c) => c[name].difference));
		const held = mean(
			changes.map((c) => (Math.abs(c[name].difference - truth) <= c[name].halfWidth ? 1 : 0))
		);
		// 100 trials at 95 %: standard error 2 points. Skewed money makes jackknife intervals a little short.
		expect(held, name).toBeGreaterThan(0.86);
	}
});

test('the t quantile agrees with the published table', () => {
	// 97.5 % points of Student's t
	const table: [number, number][] = [
		[1, 12.706],
		[2, 4.303],
		[3, 3.182],
		[4, 2.776],
		[5, 2.571],
		[9, 2.262],
		[19, 2.093],
		[39, 2.023],
		[120, 1.98]
	];
	for (const [n, t] of table) expect(Math.abs(studentQuantile(n) / t - 1)).toBeLessThan(0.006);
});
