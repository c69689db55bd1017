import type { Company } from '$lib/domain/company';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { simulate, simulateSteps } from '$lib/engine/simulate';
import { emptyLoop } from './emptyLoop';

const company = (customers: number, months: number): Company => ({
	...companyFrom(preset('retailer')),
	customers,
	months
});

function milliseconds(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** The best of several: what the code costs when the machine is left alone. */
function best(times: number, work: () => unknown): number {
	let least = Infinity;
	for (let k = 0; k < times; k++) least = Math.min(least, milliseconds(work));
	return least;
}

/** Bytes per person that a run holds at its most, beside what it gives back. */
function workingBytes(people: number): number {
	const held = () => process.memoryUsage().arrayBuffers;
	const before = held();
	const steps = simulateSteps(company(people, 24));
	let most = 0;
	let step = steps.next();
	for (; !step.done; step = steps.next()) most = Math.max(most, held() - before);
	const { people: columns, circles, series } = step.value;
	const arrays = [...Object.values(columns), ...Object.values(circles.sums), ...Object.values(series)];
	const outputs = arrays.reduce((sum, array) => sum + array.byteLength, 0);
	return Math.max(0, most - outputs) / people;
}

/**
 * Engine speed against the empty loop, measured alternately in short pieces, so that a busy machine disturbs both
 * alike. A customer-month is one person of the market in one month, customer or not.
 */
export async function benchEngine(): Promise<Record<string, number>> {
	const small = company(1_000, 120);
	const run = simulate(small);
	let engine = Infinity;
	let empty = Infinity;
	for (let k = 0; k < 80; k++) {
		engine = Math.min(
			engine,
			milliseconds(() => simulate(small))
		);
		empty = Math.min(
			empty,
			milliseconds(() => emptyLoop(small, run))
		);
	}
	const customerMonths = small.customers * small.months;
	return {
		nsPerCustomerMonth: (engine * 1e6) / customerMonths,
		emptyLoopNsPerCustomerMonth: (empty * 1e6) / customerMonths,
		ratio: engine / empty,
		ms2000x60: best(12, () => simulate(company(2_000, 60))),
		ms10000x120: best(4, () => simulate(company(10_000, 120))),
		workingBytesPerCustomer: workingBytes(100_000)
	};
}

if (process.argv[1]?.endsWith('engine.ts')) console.log(await benchEngine());
