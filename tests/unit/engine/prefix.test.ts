import { expect, test } from 'vitest';
import type { CustomerColumns } from '$lib/domain/run';
import { simulate, simulateSteps } from '$lib/engine/simulate';
import { company } from './support/company';

const names = (people: CustomerColumns) => Object.keys(people) as (keyof CustomerColumns)[];

test('a sample is a prefix of the full run, to the last bit', () => {
	const whole = company({
		seed: 11,
		customers: 2000,
		decisions: [{ month: 20, lever: 'promise', value: 80 }]
	});
	const full = simulate(whole);
	for (const sample of [20, 333, 1000]) {
		const part = simulate(whole, { sample });
		expect(part.simulated).toBe(Math.ceil(sample / 20) * 20);
		for (const name of names(full.people))
			expect(part.people[name]).toEqual(full.people[name].subarray(0, part.simulated));
		for (const [name, sums] of Object.entries(part.circles.sums)) {
			// Thresholds of the top fifth belong to the whole run.
			if (name.startsWith('top')) continue;
			expect(sums).toEqual(full.circles.sums[name]!.subarray(0, part.circles.circles));
		}
	}
});

test('people of a larger market live the same lives', () => {
	const small = simulate(company({ seed: 12, customers: 400 }));
	const large = simulate(company({ seed: 12, customers: 1200 }));
	for (const name of names(small.people))
		expect(small.people[name]).toEqual(large.people[name].subarray(0, 400));
});

test('a longer horizon does not change the months before', () => {
	// Many people: newcomers of the month looked at are few, and nothing of theirs may be left over from others.
	const short = simulate(company({ seed: 13, months: 24 }));
	const long = simulate(company({ seed: 13, months: 60 }), { viewAt: 24 });
	for (const name of names(short.people)) expect(short.people[name]).toEqual(long.people[name]);
	expect(short.series.profit).toEqual(long.series.profit.subarray(0, 25));
	expect(short.measures).toEqual(long.measures);
});

test('a decision changes nothing up to its own month', () => {
	const before = simulate(company({ seed: 14, customers: 400 }));
	const after = simulate(
		company({ seed: 14, customers: 400, decisions: [{ month: 24, lever: 'competition', value: 1 }] })
	);
	expect(after.series.lost.subarray(0, 25)).toEqual(before.series.lost.subarray(0, 25));
	expect(after.series.lost.subarray(25)).not.toEqual(before.series.lost.subarray(25));
});

test('stepping gives the same run and reports progress that rises to the end', () => {
	const whole = company({ seed: 15, customers: 6000 });
	const steps = simulateSteps(whole);
	const progress: number[] = [];
	let step = steps.next();
	for (; !step.done; step = steps.next()) progress.push(step.value);
	expect(progress.length).toBeGreaterThan(3);
	expect([...progress].sort((a, b) => a - b)).toEqual(progress);
	expect(progress[0]).toBeGreaterThan(0);
	expect(progress.at(-1)).toBeLessThanOrEqual(1);
	expect(step.value.digest).toBe(simulate(whole).digest);
});

test('two runs going at once do not disturb each other', () => {
	const a = company({ seed: 16, customers: 4000 });
	const b = company({ seed: 17, customers: 4000 });
	const first = simulateSteps(a);
	const second = simulateSteps(b);
	const digests: string[] = [];
	for (let open = 2; open > 0;) {
		open = 0;
		for (const steps of [first, second]) {
			const step = steps.next();
			if (!step.done) open++;
			else if (step.value) digests.push(step.value.digest);
		}
	}
	expect(digests.sort()).toEqual([simulate(a).digest, simulate(b).digest].sort());
});
