import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, parametersAt, type Company } from '$lib/domain/company';
import { LEVER_GROUPS } from '$lib/domain/lever';
import { BASE_LEVERS, LEVERS, lever, type LeverName } from '$lib/domain/levers';
import { PRESETS } from '$lib/domain/presets';
import { companyFrom } from '$lib/domain/preset';
import { parseCompany } from '$lib/storage/companySchema';
import * as edit from '$lib/state/edit';
import { begin, change } from '$lib/state/history';

const opened = fc.constantFrom(...PRESETS).map(companyFrom);
const name = fc.constantFrom<LeverName>(...LEVERS.map((spec) => spec.name));
const at = fc.constantFrom(0, 1, 7, 30);
const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -10, max: 300 }), fc.constant(NaN));

const step: fc.Arbitrary<(company: Company) => Company> = fc.oneof(
	fc.tuple(at, name, number).map(
		([m, l, x]) =>
			(c: Company) =>
				decide(c, m, l, x)
	),
	number.map((x) => (c: Company) => edit.withMonths(c, x)),
	number.map((x) => (c: Company) => edit.withCustomers(c, x * 1000)),
	number.map((x) => (c: Company) => edit.withSeed(c, x)),
	fc.tuple(at, name).map(
		([m, l]) =>
			(c: Company) =>
				edit.resetLever(c, m, l)
	),
	fc.tuple(at, fc.constantFrom(...LEVER_GROUPS)).map(
		([m, g]) =>
			(c: Company) =>
				edit.resetGroup(c, m, g)
	),
	at.map((m) => (c: Company) => edit.cutAfter(c, m)),
	fc.constant(edit.resetAll)
);
const edited = fc
	.tuple(opened, fc.array(step, { maxLength: 20 }))
	.map(([company, steps]) => steps.reduce((c, s) => s(c), company));

describe('editing a company', () => {
	it('keeps it a valid company, whatever is done to it and with whatever numbers', () => {
		fc.assert(
			fc.property(edited, (company) => {
				expect(parseCompany(structuredClone(company))).toEqual({ ok: true, value: company });
			})
		);
	});

	it('knows a company from one that differs in any figure', () => {
		fc.assert(
			fc.property(edited, step, (company, edition) => {
				const other = edition(company);
				const equal = JSON.stringify(other) === JSON.stringify(company);
				expect(edit.sameCompany(company, structuredClone(company))).toBe(true);
				expect(edit.sameCompany(company, other)).toBe(equal);
			})
		);
	});

	it('lands where a drag ends, whatever it passed through: a headline may be dragged to and fro', () => {
		fc.assert(
			fc.property(edited, at, name, fc.array(number, { minLength: 1 }), (company, month, lever, path) => {
				const dragged = path.reduce(
					(history, value) => change(history, 'drag', (base) => decide(base, month, lever, value)),
					begin(company)
				);
				expect(dragged.present).toEqual(decide(company, month, lever, path.at(-1)!));
			})
		);
	});
});

describe('putting back', () => {
	it('at the start gives the preset’s value, for a headline the preset’s parts', () => {
		const company = companyFrom(PRESETS[0]!);
		for (const { name } of LEVERS) {
			const moved = decide(company, 0, name, lever(name).max);
			expect(edit.resetLever(moved, 0, name)).toEqual(company);
		}
	});

	it('at a later month takes the decisions of that month back and leaves others', () => {
		const company = { ...companyFrom(PRESETS[0]!), decisions: [] };
		const early = decide(company, 6, 'price', 110);
		const late = decide(early, 12, 'price', 120);
		expect(edit.resetLever(late, 12, 'price')).toEqual(early);
		expect(edit.resetGroup(late, 12, 'price')).toEqual(early);
	});

	it('of a part holds it where it was, though a headline of that month still moves the others', () => {
		const company = { ...companyFrom(PRESETS[0]!), decisions: [] };
		const moved = decide(company, 12, 'satisfaction', 90);
		const reset = edit.resetLever(moved, 12, 'productQuality');
		expect(parametersAt(reset, 12).productQuality).toBe(company.start.productQuality);
		expect(parametersAt(reset, 12).serviceSpeed).toBe(parametersAt(moved, 12).serviceSpeed);
	});

	it('of all gives the preset’s policy and leaves seed, size and horizon', () => {
		fc.assert(
			fc.property(edited, (company) => {
				const { start, decisions } = edit.original(company);
				expect(edit.resetAll(company)).toEqual({ ...company, start, decisions });
			})
		);
	});

	it('of a group puts back exactly the levers of that group', () => {
		const company = companyFrom(PRESETS[0]!);
		const moved = BASE_LEVERS.reduce((c, spec) => decide(c, 0, spec.name, spec.max), company);
		for (const group of LEVER_GROUPS) {
			const { start } = edit.resetGroup(moved, 0, group);
			for (const spec of BASE_LEVERS) {
				const from = spec.group === group ? company : moved;
				expect(start[spec.name]).toBe(from.start[spec.name]);
			}
		}
	});
});

describe('another world', () => {
	it('takes a pinned policy to the same people, luck and horizon', () => {
		const [here, pinned] = [
			edit.withSeed(edit.withCustomers(companyFrom(PRESETS[0]!), 600), 5),
			decide(edit.withMonths(companyFrom(PRESETS[0]!), 120), 0, 'price', 90)
		];
		const based = edit.inWorldOf(here, pinned);
		expect(based).toMatchObject({ seed: 5, customers: 600, months: here.months });
		expect(based.start).toBe(pinned.start);
	});
});
