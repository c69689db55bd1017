import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE_LEVERS } from '$lib/domain/levers';
import { parametersFrom, type Parameters } from '$lib/domain/parameters';
import { simulate } from '$lib/engine/simulate';
import { live } from '$lib/engine/life';
import { company } from './support/company';

/** Any value of any lever, the ends of its range more often than chance would have it. */
const anyParameters = fc
	.record(
		Object.fromEntries(
			BASE_LEVERS.map((spec) => [
				spec.name,
				fc.oneof(
					fc.constant(spec.min),
					fc.constant(spec.max),
					fc.double({ min: spec.min, max: spec.max, noNaN: true })
				)
			])
		)
	)
	.map((values) => parametersFrom(values as Partial<Parameters>));

const anyDecision = fc.constantFrom(...BASE_LEVERS).chain((lever) =>
	fc.record({
		month: fc.integer({ min: 1, max: 23 }),
		lever: fc.constant(lever.name),
		value: fc.double({ min: lever.min, max: lever.max, noNaN: true })
	})
);

test('whatever the levers, every figure is finite and in its range', () => {
	fc.assert(
		fc.property(
			anyParameters,
			fc.array(anyDecision, { maxLength: 8 }),
			fc.integer({ min: 0, max: 2 ** 32 - 1 }),
			(start, drawn, seed) => {
				const decisions = [...drawn].sort((a, b) => a.month - b.month);
				const of = { ...company({ seed, customers: 200, months: 24, decisions }), start };
				const run = simulate(of);
				for (const [name, series] of Object.entries(run.series))
					expect(series.every(Number.isFinite), name).toBe(true);
				for (const [name, value] of Object.entries(run.measures))
					expect(Number.isFinite(value), name).toBe(true);
				for (const name of ['satisfaction', 'trust', 'intention'] as const)
					expect(
						run.people[name].every((x) => x >= 0 && x <= 100),
						name
					).toBe(true);
				for (const name of ['spend', 'profit', 'realised', 'forward'] as const)
					expect(run.people[name].every(Number.isFinite), name).toBe(true);
				expect(run.series.retention.every((r) => r >= 0 && r <= 1)).toBe(true);
				expect(run.people.value.filter(Number.isNaN).length).toBe(
					run.people.status.filter((s) => s === 0).length
				);
				for (const month of live(of, 7).months)
					expect(Number.isFinite(month.logOdds + month.stay)).toBe(true);
			}
		),
		{ numRuns: 150 }
	);
});
