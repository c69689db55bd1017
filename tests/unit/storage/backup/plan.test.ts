import { describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import type { KeptCompany } from '$lib/domain/keptCompany';
import { planRestore, type PlanTools } from '$lib/storage/backup/plan';
import { perTable, type KeptName, type PerTable } from '$lib/storage/keptTables';
import { lineageAfter, MAX_LINEAGE } from '$lib/storage/lineage';
import { aCard, aCompany, aLesson, anAttempt, aNote, kept } from '../../../support/kept';

const tools: PlanTools = {
	newId: () => 'copy',
	copyName: (name) => `${name}（副本）`,
	companyKeys: (id) => [`baseline.${id}`]
};
type Rows = Partial<Record<KeptName, readonly object[]>>;
const rowsOf = (rows: Rows): PerTable<readonly object[]> => perTable((table) => rows[table] ?? []);
const plan = (mode: 'merge' | 'replace', here: Rows, file: Rows) =>
	planRestore(mode, rowsOf(here), rowsOf(file), tools);

/** The state of a company after one more change. */
const after = (former: KeptCompany, price: number, updatedAt = former.updatedAt + 1): KeptCompany => ({
	...former,
	company: decide(aCompany, 6, 'price', price),
	updatedAt,
	revision: former.revision + 1,
	lineage: lineageAfter(former)
});

const first = kept('c');

describe('merging companies', () => {
	it('brings in what is not here', () => {
		const { companies } = plan('merge', {}, { companies: [first] });
		expect(companies).toMatchObject({ puts: [first], effect: { added: 1, untouched: 0 } });
	});

	it('leaves what is the same', () => {
		const { companies } = plan('merge', { companies: [first] }, { companies: [first] });
		expect(companies).toMatchObject({ puts: [], effect: { untouched: 1 } });
	});

	it('takes the file’s where it went on from what is here, whatever the clocks say', () => {
		const later = after(after(first, 120), 130, 5);
		const { companies } = plan('merge', { companies: [first] }, { companies: [later] });
		expect(companies.effect).toMatchObject({ replaced: 1, copied: 0 });
		expect(companies.puts).toMatchObject([{ id: 'c', company: later.company, revision: later.revision + 1 }]);
	});

	it('leaves what is here where it went on from the file’s, whatever the clocks say', () => {
		const later = after(after(first, 120), 130, 5);
		const { companies } = plan(
			'merge',
			{ companies: [later] },
			{ companies: [{ ...first, updatedAt: 9e9 }] }
		);
		expect(companies).toMatchObject({ puts: [], effect: { stays: 1 } });
	});

	it('keeps both where both were changed since they parted: the file’s as a copy, with what belongs to it', () => {
		const [mine, theirs] = [after(first, 120), after(first, 130, 9e9)];
		const merged = plan(
			'merge',
			{ companies: [mine], preferences: [{ key: 'baseline.c', value: 1 }] },
			{ companies: [theirs], preferences: [{ key: 'baseline.c', value: 2 }] }
		);
		expect(merged.companies.effect).toMatchObject({ copied: 1, replaced: 0 });
		const [copy, stays] = merged.companies.puts as KeptCompany[];
		expect(copy).toEqual({ ...theirs, id: 'copy', name: '公司 c（副本）' });
		expect({ ...stays, lineage: mine.lineage }).toEqual(mine);
		expect(merged.preferences.puts).toEqual([{ key: 'baseline.copy', value: 2 }]);
		const again = plan('merge', { companies: [copy!, stays!] }, { companies: [theirs] });
		expect(again.companies).toMatchObject({ puts: [], effect: { stays: 1, copied: 0 } });
	});

	it('keeps both where an undoing on one side looks like an earlier state of the other', () => {
		const changed = after(first, 120);
		const undone = { ...changed, company: first.company, revision: 4, lineage: lineageAfter(first, changed) };
		const onward = after(changed, 130);
		expect(plan('merge', { companies: [onward] }, { companies: [undone] }).companies.effect.copied).toBe(1);
	});

	it('takes the later name where nothing else was changed', () => {
		const renamed = { ...first, name: '新名', updatedAt: 9_000 };
		const { companies } = plan('merge', { companies: [first] }, { companies: [renamed] });
		expect(companies.puts).toEqual([renamed]);
	});

	it('remembers no more than a term of changes', () => {
		let now = first;
		for (let i = 0; i < MAX_LINEAGE + 50; i++) now = after(now, 100 + (i % 40));
		expect(now.lineage).toHaveLength(MAX_LINEAGE);
		// What is older counts as another line: both are kept.
		expect(
			plan('merge', { companies: [now] }, { companies: [after(first, 61)] }).companies.effect.copied
		).toBe(1);
	});
});

describe('merging the rest', () => {
	it('unites answers, and never changes one that was given', () => {
		const here = [anAttempt('a'), anAttempt('b')];
		const { attempts } = plan(
			'merge',
			{ attempts: here },
			{ attempts: [anAttempt('b', { marks: 8 }), anAttempt('c')] }
		);
		expect(attempts).toMatchObject({
			puts: [anAttempt('c')],
			removes: [],
			effect: { added: 1, stays: 1, untouched: 1 }
		});
	});

	it.each([
		['lessons', aLesson('x'), aLesson('x', { updatedAt: 9_000, check: null })],
		['mistakeNotes', aNote('x'), aNote('x', { updatedAt: 9_000, text: '新' })],
		['cards', aCard('x'), aCard('x', { day: 20_001 })]
	] as const)('takes of %s the row that was changed later', (table, early, late) => {
		expect(plan('merge', { [table]: [early] }, { [table]: [late] })[table].puts).toEqual([late]);
		expect(plan('merge', { [table]: [late] }, { [table]: [early] })[table].puts).toEqual([]);
	});

	it('leaves the preferences of this browser', () => {
		const { preferences } = plan(
			'merge',
			{ preferences: [{ key: 'a', value: 1 }] },
			{
				preferences: [
					{ key: 'a', value: 2 },
					{ key: 'b', value: 3 }
				]
			}
		);
		expect(preferences.puts).toEqual([{ key: 'b', value: 3 }]);
	});

	it('mends a record that cannot be read by the file’s, and leaves one that the file does not have', () => {
		const merged = plan('merge', { lessons: [{ id: 'x' }, { id: 'y' }] }, { lessons: [aLesson('x')] });
		expect(merged.lessons).toMatchObject({ puts: [aLesson('x')], removes: [], effect: { added: 1 } });
	});
});

describe('replacing', () => {
	it('makes what is here what is in the file', () => {
		const replaced = plan(
			'replace',
			{
				companies: [first, kept('d')],
				lessons: [aLesson('x', { updatedAt: 9_000 })],
				attempts: [anAttempt('a')]
			},
			{ companies: [after(first, 120)], lessons: [aLesson('x')] }
		);
		expect(replaced.companies).toMatchObject({
			removes: ['d'],
			puts: [{ id: 'c', company: after(first, 120).company, revision: 4 }],
			effect: { replaced: 1, removed: 1 }
		});
		expect(replaced.lessons.puts).toEqual([aLesson('x')]);
		expect(replaced.attempts).toMatchObject({ removes: ['a'], effect: { removed: 1 } });
	});

	it('leaves what belongs to the device, and records that cannot be read', () => {
		const replaced = plan(
			'replace',
			{ preferences: [{ key: 'backup.last', value: 1 }], companies: [{ id: 'broken' }] },
			{}
		);
		expect([replaced.preferences.removes, replaced.companies.removes]).toEqual([[], []]);
	});

	it('gives a company that takes the place of another a revision that no tab knows', () => {
		const here = { ...after(first, 120), revision: 9 };
		const [put] = plan('replace', { companies: [here] }, { companies: [first] }).companies
			.puts as KeptCompany[];
		expect(put!.revision).toBe(10);
	});
});
