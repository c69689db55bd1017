import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { leversOf, lever } from '$lib/domain/levers';
import type { Parameters } from '$lib/domain/parameters';
import { parametersFrom } from '$lib/domain/parameters';
import type { Run } from '$lib/domain/run';
import { STATUSES } from '$lib/domain/typology';
import { bear } from '$lib/engine/birth';
import { AT, createCircle } from '$lib/engine/circle';
import { COLUMNS } from '$lib/engine/columns';
import { stepMonth, stepStart } from '$lib/engine/month';
import { planFrom, policyFrom } from '$lib/engine/policy';
import { simulate } from '$lib/engine/simulate';
import { stay } from '$lib/engine/stay';
import { company, mean, seeds } from './support/company';

/** Companies that may exist: the default with the levers that matter here moved about. */
const anyLevers = fc.record({
	competition: fc.double({ min: 0.2, max: 1, noNaN: true }),
	productQuality: fc.integer({ min: 40, max: 95 }),
	serviceSpeed: fc.integer({ min: 30, max: 95 }),
	promise: fc.integer({ min: 30, max: 90 }),
	price: fc.integer({ min: 80, max: 125 }),
	socialProgramme: fc.integer({ min: 0, max: 90 }),
	monetaryLoss: fc.integer({ min: 0, max: 90 }),
	brandRelationshipLoss: fc.integer({ min: 0, max: 90 }),
	economicRisk: fc.integer({ min: 0, max: 90 })
});
type Levers = Partial<Record<LeverName, number>>;

/** Chances of staying of the same people in the same state under two policies. */
function chances(seed: number, levers: Levers, changes: readonly Partial<Parameters>[]): number[][] {
	const of = company({ seed, customers: 200, months: 30, levers });
	const plan = planFrom(of);
	const row = new Float64Array(COLUMNS);
	return changes.map((change) => {
		const result: number[] = [];
		for (let number = 0; number < 10; number++) {
			const c = createCircle();
			bear(c, number, 20, seed, plan);
			stepStart(c, plan, row);
			for (let month = 1; month <= 24; month++) stepMonth(c, plan, month, false, row);
			stay(c, policyFrom(parametersFrom({ ...of.start, ...change })));
			for (let m = 0; m < c.active; m++) result.push(c.all[AT.stayNow + c.members[m]!]!);
		}
		return result;
	});
}

/** Checks that raising a lever never raises (direction −1) or lowers (+1) the chance of staying of anybody. */
function pointwise(name: LeverName, direction: 1 | -1, runs: number) {
	const spec = lever(name);
	const value = fc.double({ min: spec.min, max: spec.max, noNaN: true });
	fc.assert(
		fc.property(anyLevers, value, value, fc.nat(1000), (levers, a, b, seed) => {
			const [low, high] = chances(seed, levers, [{ [name]: Math.min(a, b) }, { [name]: Math.max(a, b) }]);
			for (let i = 0; i < low!.length; i++)
				expect(direction * (high![i]! - low![i]!)).toBeGreaterThanOrEqual(-1e-12);
		}),
		{ numRuns: runs }
	);
}

test('more competition never raises anybody’s chance of staying', () => pointwise('competition', -1, 40));
test('a higher price never raises anybody’s chance of staying', () => pointwise('price', -1, 20));
test('higher natural exit never raises anybody’s chance of staying', () => pointwise('naturalExit', -1, 10));
for (const spec of leversOf('switching'))
	test(`more ${spec.label.en.toLowerCase()} never lowers anybody’s chance of staying`, () =>
		pointwise(spec.name, 1, 12));
for (const name of ['financialProgramme', 'socialProgramme', 'structuralProgramme'] as const)
	test(`more ${lever(name).label.en.toLowerCase()} never lowers anybody’s chance of staying`, () =>
		pointwise(name, 1, 10));

const survival = (run: Run) => 100 * run.series.survival.at(-1)!;
const satisfaction = (run: Run) => run.measures.satisfaction;
const joins = (run: Run) => run.series.joined.reduce((sum, n) => sum + n, 0);

/** The mean over seeds of what a figure gains when one lever goes from low to high, the luck being the same. */
function gain(
	figure: (run: Run) => number,
	levers: Levers,
	name: LeverName,
	low: number,
	high: number
): number {
	return mean(
		seeds(3).map((seed) => {
			const at = (value: number) =>
				figure(simulate(company({ seed, customers: 600, months: 36, levers: { ...levers, [name]: value } })));
			return at(high) - at(low);
		})
	);
}

/** The whole dynamics, with feedback and selection: true of means over seeds, within `tolerance`. */
function overall(figure: (run: Run) => number, name: LeverName, direction: 1 | -1, tolerance: number) {
	const spec = lever(name);
	const least = (spec.max - spec.min) * 0.15;
	fc.assert(
		fc.property(
			anyLevers,
			fc.double({ min: spec.min, max: spec.max - least, noNaN: true }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(levers, low, part) => {
				const high = low + least + part * (spec.max - least - low);
				expect(direction * gain(figure, levers, name, low, high)).toBeGreaterThan(-tolerance);
			}
		),
		// Means over seeds, judged with a tolerance: the same companies every time, so that the verdict is.
		{ numRuns: 12, seed: 20261122 }
	);
}

const CUSTOMER = STATUSES.indexOf('customer');

/** How much more satisfied those are who are customers in both runs; nothing where there are none. */
function satisfactionGained(low: Run, high: Run): number {
	const both = [...low.people.status.keys()].filter(
		(i) => low.people.status[i] === CUSTOMER && high.people.status[i] === CUSTOMER
	);
	return both.length > 0
		? mean(both.map((i) => high.people.satisfaction[i]! - low.people.satisfaction[i]!))
		: 0;
}

/** As `overall`, upwards, of a figure that compares the two runs person by person. */
function overallPaired(figure: (low: Run, high: Run) => number, name: LeverName, tolerance: number) {
	const spec = lever(name);
	const least = (spec.max - spec.min) * 0.15;
	fc.assert(
		fc.property(
			anyLevers,
			fc.double({ min: spec.min, max: spec.max - least, noNaN: true }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(levers, low, part) => {
				const high = low + least + part * (spec.max - least - low);
				const gains = seeds(3).map((seed) => {
					const at = (value: number) =>
						simulate(company({ seed, customers: 600, months: 36, levers: { ...levers, [name]: value } }));
					return figure(at(low), at(high));
				});
				expect(mean(gains)).toBeGreaterThan(-tolerance);
			}
		),
		// Means over seeds, judged with a tolerance: the same companies every time, so that the verdict is.
		{ numRuns: 12, seed: 20261122 }
	);
}

test('over three years more competition keeps no more of the first customers', () =>
	overall(survival, 'competition', -1, 0.5));
test('over three years higher natural exit keeps no more of the first customers', () =>
	overall(survival, 'naturalExit', -1, 0.5));
test('over three years higher switching costs keep no fewer of the first customers', () =>
	overall(survival, 'switchingCosts', 1, 0.5));

for (const name of ['productQuality', 'serviceSpeed', 'complaintResolution', 'closingTheLoop'] as const) {
	test(`more of ${name} never lowers retention`, () => overall(survival, name, 1, 0.5));
	// The mean of all would not do: better handling also keeps the unhappy, who then count in it.
	test(`more of ${name} never lowers the satisfaction of those who are customers either way`, () =>
		overallPaired(satisfactionGained, name, 0.5));
}

test('a higher promise never raises satisfaction in the long run', () =>
	overall(satisfaction, 'promise', -1, 0.5));
test('a higher promise never brings fewer customers', () => overall(joins, 'promise', 1, 3));
test('more acquisition spend never brings fewer customers', () => overall(joins, 'acquisitionSpend', 1, 1));
test('a higher acquisition ceiling never brings fewer customers', () =>
	overall(joins, 'acquisitionCeiling', 1, 1));
test('a larger win-back offer never brings fewer back', () =>
	overall(
		(run) =>
			run.series.returned.reduce((sum, n) => sum + n, 0) - run.series.lost.reduce((sum, n) => sum + n, 0) / 4,
		'winbackOffer',
		1,
		8
	));
