import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVER_GROUPS } from '$lib/domain/lever';
import { LEVERS } from '$lib/domain/levers';
import { PRESETS } from '$lib/domain/presets';
import { parseCompany } from '$lib/storage/companySchema';
import { Lab } from '$lib/state/lab.svelte';
import { SimulationClient } from '$lib/worker/client';
import { FakeWorker } from '../../unit/worker/fakes';

type Act = (lab: Lab) => void;

const lever = fc.constantFrom(...LEVERS.map((spec) => spec.name));
const number = fc.oneof(fc.double(), fc.integer({ min: -20, max: 300 }));
const act: fc.Arbitrary<Act> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.tuple(lever, number).map(
			([l, x]): Act =>
				(lab) =>
					lab.set(l, x)
		)
	},
	{ weight: 2, arbitrary: fc.constant<Act>((lab) => lab.settle()) },
	{ weight: 2, arbitrary: fc.constant<Act>((lab) => lab.undo()) },
	{ weight: 2, arbitrary: fc.constant<Act>((lab) => lab.redo()) },
	number.map(
		(x): Act =>
			(lab) =>
				lab.setMonths(x)
	),
	number.map(
		(x): Act =>
			(lab) =>
				lab.setCustomers(x * 100)
	),
	number.map(
		(x): Act =>
			(lab) =>
				lab.setSeed(x)
	),
	fc.integer({ min: -5, max: 300 }).map(
		(m): Act =>
			(lab) =>
				lab.setDecideAt(m)
	),
	fc.option(fc.integer({ min: -5, max: 300 })).map(
		(m): Act =>
			(lab) =>
				lab.setViewAt(m)
	),
	lever.map(
		(l): Act =>
			(lab) =>
				lab.resetLever(l)
	),
	fc.constantFrom(...LEVER_GROUPS).map(
		(g): Act =>
			(lab) =>
				lab.resetGroup(g)
	),
	fc.constant<Act>((lab) => lab.resetAll()),
	fc.constant<Act>((lab) => lab.decisions[0] && lab.revoke(lab.decisions[0])),
	fc.constant<Act>((lab) => lab.pinBaseline()),
	fc.constant<Act>((lab) => lab.clearBaseline())
);

describe('the Lab under any sequence of acts', () => {
	it('shows a valid company at months within its horizon, beside a baseline in the same world', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...PRESETS.map((p) => p.id)),
				fc.array(act, { maxLength: 30 }),
				(id, acts) => {
					const lab = new Lab(new SimulationClient(() => new FakeWorker()));
					lab.openPreset(id);
					for (const doIt of acts) {
						doIt(lab);
						const { company, baselineCompany, decideAt, viewAt } = lab;
						expect(parseCompany(structuredClone(company))).toEqual({ ok: true, value: company });
						expect(decideAt).toBeGreaterThanOrEqual(0);
						expect(decideAt).toBeLessThan(company.months);
						expect(viewAt).toBeGreaterThanOrEqual(0);
						expect(viewAt).toBeLessThanOrEqual(company.months);
						for (const of of ['seed', 'customers', 'months'] as const) {
							expect(baselineCompany[of]).toBe(company[of]);
						}
					}
				}
			),
			{ numRuns: 60 }
		);
	});

	it('leads back to the company as it was opened, and forth again to the last act', () => {
		fc.assert(
			fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
				const lab = new Lab(new SimulationClient(() => new FakeWorker()));
				lab.openPreset('retailer');
				const opened = lab.company;
				for (const doIt of acts) doIt(lab);
				lab.settle();
				const there = lab.company;
				let back = 0;
				for (; lab.canUndo; back++) lab.undo();
				expect(lab.company).toEqual(opened);
				for (; back > 0; back--) lab.redo();
				expect(lab.company).toEqual(there);
			}),
			{ numRuns: 60 }
		);
	});
});
