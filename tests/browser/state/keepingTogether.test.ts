import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import { encodeLink } from '$lib/storage/link';
import { aCompany } from '../../unit/worker/fakes';
import { TabSet, until } from './tab';

let tabs: TabSet;
beforeEach(() => {
	tabs = new TabSet();
});
afterEach(() => tabs.close());

describe('two tabs on one company', () => {
	it('do not overwrite each other: the second to save is told and chooses', async () => {
		const mine = await tabs.worked();
		const theirs = await tabs.visit();
		theirs.lab.set('price', 90);
		await theirs.keeping.flush();
		await until(() => mine.keeping.conflict !== null);
		expect(mine.keeping.conflict).toMatchObject({
			kind: 'changed',
			theirs: { company: { start: { price: 90 } } }
		});
		mine.lab.set('price', 130);
		expect(await mine.keeping.flush()).toBe(false);
		const { companies } = await mine.store();
		expect(await companies.open(mine.keeping.id!)).toMatchObject({
			value: { company: { start: { price: 90 } } }
		});
	});

	it('can go on with theirs', async () => {
		const mine = await tabs.worked();
		const theirs = await tabs.visit();
		theirs.lab.set('price', 90);
		await theirs.keeping.flush();
		mine.lab.set('price', 130);
		await mine.keeping.flush();
		expect(await mine.keeping.takeTheirs()).toBe(true);
		expect(mine.keeping.conflict).toBeNull();
		expect(mine.lab.company.start.price).toBe(90);
		mine.lab.set('price', 95);
		expect(await mine.keeping.flush()).toBe(true);
	});

	it('can go on with mine as a copy', async () => {
		const mine = await tabs.worked();
		const theirs = await tabs.visit();
		theirs.lab.set('price', 90);
		await theirs.keeping.flush();
		mine.lab.set('price', 130);
		await mine.keeping.flush();
		expect(await mine.keeping.keepMine('副本')).toBe(true);
		expect(mine.keeping.id).not.toBe(theirs.keeping.id);
		expect(mine.keeping.conflict).toBeNull();
		await mine.list.load();
		const prices = mine.list.companies!.map((k) => [k.name, k.company.start.price]);
		expect(prices).toEqual(
			expect.arrayContaining([
				['副本', 130],
				['', 90]
			])
		);
	});

	it('lose nothing when one goes on to another company without choosing: mine becomes a copy', async () => {
		const mine = await tabs.worked();
		const theirs = await tabs.visit();
		theirs.lab.set('price', 90);
		await theirs.keeping.flush();
		mine.lab.set('price', 130);
		await mine.keeping.flush();
		mine.keeping.openPreset('power');
		await until(() => mine.keeping.conflict === null);
		await mine.list.load();
		await until(() => mine.list.companies!.length === 2);
		const prices = mine.list.companies!.map((k) => k.company.start.price).sort();
		expect(prices).toEqual([130, 90]);
	});

	it('hear of a new name and of a deletion', async () => {
		const mine = await tabs.worked();
		const theirs = await tabs.visit();
		await theirs.keeping.rename('新名');
		await until(() => mine.keeping.name === '新名');
		expect(mine.keeping.conflict).toBeNull();
		await theirs.list.remove(theirs.keeping.id!);
		await until(() => mine.keeping.conflict !== null);
		expect(mine.keeping.conflict).toEqual({ kind: 'deleted' });
		await theirs.list.undoRemove();
		await until(() => mine.keeping.conflict === null);
		mine.lab.set('price', 99);
		expect(await mine.keeping.flush()).toBe(true);
	});
});

describe('a link', () => {
	const company = decide(aCompany({ seed: 5 }), 12, 'price', 130);

	it('opens the company it holds and keeps it once, however often it is opened', async () => {
		const first = await tabs.visit(`#${encodeLink(company, '第三组')}`);
		expect(first.lab.company).toEqual(company);
		expect([first.keeping.name, first.keeping.saved.status]).toEqual(['第三组', 'saved']);
		const again = await tabs.visit(`#${encodeLink(company, '第三组')}`);
		expect(again.keeping.id).toBe(first.keeping.id);
		await again.list.load();
		expect(again.list.companies).toHaveLength(1);
	});

	it('made of what is on screen gives the same company elsewhere', async () => {
		const tab = await tabs.visit(`#${encodeLink(company)}`);
		tab.lab.set('satisfaction', 71);
		const other = await tabs.visit(`#${await tab.keeping.link()}`);
		expect(other.lab.company).toEqual(tab.lab.company);
	});

	it.each([
		['damaged', (link: string) => link.slice(0, -6) + 'AAAAAA'],
		['newer', (link: string) => link.replace('company=1.', 'company=9.')]
	])('that is %s sets a problem and changes nothing', async (code, spoil) => {
		const tab = await tabs.worked();
		const before = tab.lab.company;
		const { id } = tab.keeping;
		expect(await tab.keeping.openLink(spoil(encodeLink(company)))).toBe(false);
		expect(tab.lab.problem).toMatchObject({ kind: 'link', failure: { code } });
		expect(tab.lab.company).toBe(before);
		expect([tab.keeping.id, tab.lab.canUndo]).toEqual([id, true]);
	});

	it('that is damaged at the start leaves the last company in place', async () => {
		const tab = await tabs.worked();
		const next = tabs.open();
		expect(await next.keeping.start('#company=1.abc')).toBe('kept');
		expect(next.lab.company).toEqual(tab.lab.company);
		expect(next.lab.problem).toMatchObject({ kind: 'link' });
	});
});

describe('the list', () => {
	it('renames, duplicates, deletes and brings back', async () => {
		const tab = await tabs.worked();
		const id = tab.keeping.id!;
		await tab.list.load();
		await tab.list.duplicate(id, '副本');
		await until(() => tab.list.companies!.length === 2);
		await tab.list.rename(id, '原件');
		expect(tab.keeping.name).toBe('原件');
		await tab.list.remove(id);
		await until(() => tab.list.companies!.length === 1);
		expect(tab.keeping.id).toBeNull();
		expect(tab.lab.company.start.price).toBe(100);
		expect(tab.list.removed?.id).toBe(id);
		await tab.list.undoRemove();
		await until(() => tab.list.companies!.length === 2);
		expect([tab.keeping.id, tab.lab.company.start.price]).toEqual([id, 120]);
	});

	it('follows what other tabs do', async () => {
		const mine = await tabs.worked();
		await mine.list.load();
		const theirs = await tabs.visit();
		await theirs.keeping.saveAs('另一家');
		await until(() => mine.list.companies!.length === 2);
		expect(mine.list.companies!.map((k) => k.name)).toContain('另一家');
	});

	it('a failure to open changes nothing and says why', async () => {
		const tab = await tabs.worked();
		const before = tab.lab.company;
		expect(await tab.keeping.open('nobody')).toBe(false);
		expect(tab.keeping.failure).toEqual({ code: 'notFound' });
		expect(tab.lab.company).toBe(before);
	});
});
