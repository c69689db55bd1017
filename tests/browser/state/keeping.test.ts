import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import { encodeLink } from '$lib/storage/link';
import { readNote, writeNote } from '$lib/storage/notes';
import { aCompany } from '../../unit/worker/fakes';
import { openTab, until } from './tab';

type Tab = ReturnType<typeof openTab>;
let name: string;
let tabs: Tab[];
let count = 0;

const open = (options = {}) => {
	const tab = openTab(name, options);
	tabs.push(tab);
	return tab;
};
const visit = async (fragment = '') => {
	const tab = open();
	await tab.keeping.start(fragment);
	return tab;
};
/** A tab with a kept company whose price is 120. */
const worked = async () => {
	const tab = await visit();
	tab.lab.set('price', 120);
	tab.lab.settle();
	await tab.keeping.flush();
	return tab;
};

beforeEach(() => {
	name = `keeping ${performance.timeOrigin} ${++count}`;
	tabs = [];
	writeNote('open', null);
});
afterEach(() => {
	tabs.forEach((tab) => tab.close());
	indexedDB.deleteDatabase(name);
});

describe('the first visit', () => {
	it('shows the first preset without waiting for a database', async () => {
		const tab = open();
		expect(tab.keeping.ready).toBe(false);
		expect(await tab.keeping.start('')).toBe('new');
		expect(tab.keeping.ready).toBe(true);
		expect(tab.storeAsked()).toBe(false);
		expect(tab.worker.orders[0]!.order.company.preset).toBe('retailer');
		tab.pass();
		expect(tab.storeAsked()).toBe(true);
	});

	it('keeps nothing until something was changed', async () => {
		const tab = await visit();
		await tab.keeping.flush();
		expect(tab.keeping.saved.status).toBe('new');
		await tab.list.load();
		expect(tab.list.companies).toEqual([]);
	});
});

describe('autosave', () => {
	it('keeps the company in a quiet moment after the first change, and every later change', async () => {
		const tab = await visit();
		tab.lab.set('price', 110);
		tab.lab.set('price', 120);
		expect(tab.keeping.saved.status).toBe('waiting');
		tab.pass();
		await until(() => tab.keeping.saved.status === 'saved');
		tab.lab.undo();
		await tab.keeping.flush();
		await tab.list.load();
		expect(tab.list.companies!.map((k) => [k.id, k.company, k.revision])).toEqual([
			[tab.keeping.id, tab.lab.company, 2]
		]);
	});

	it('saves at once when the page is about to go away', async () => {
		const tab = await visit();
		tab.lab.set('price', 120);
		tab.leave();
		await until(() => tab.keeping.saved.status === 'saved');
		expect((await visit()).lab.company.start.price).toBe(120);
	});

	it('brings back at the next visit what was open at the last', async () => {
		const first = await worked();
		await first.keeping.rename('我的商店');
		const next = open();
		expect(await next.keeping.start('')).toBe('kept');
		expect(next.lab.company).toEqual(first.lab.company);
		expect(next.keeping.name).toBe('我的商店');
		expect(next.lab.canUndo).toBe(false);
	});

	it('saves what is unsaved of a company before and while another takes its place', async () => {
		const tab = await worked();
		const { id } = tab.keeping;
		tab.lab.set('price', 90);
		tab.keeping.openPreset('power');
		expect(tab.keeping.id).toBeNull();
		tab.lab.set('price', 80);
		await tab.keeping.flush();
		const { companies } = await tab.store();
		await until(() => tab.keeping.saved.status === 'saved');
		const [old, power] = [await companies.open(id!), await companies.open(tab.keeping.id!)];
		expect(old).toMatchObject({ ok: true, value: { company: { start: { price: 90 } } } });
		expect(power).toMatchObject({ ok: true, value: { company: { preset: 'power', start: { price: 80 } } } });
	});

	it('greets with the first preset where what was open last is gone', async () => {
		writeNote('open', 'nobody');
		const tab = open();
		expect(await tab.keeping.start('')).toBe('new');
		expect(tab.keeping.failure).toBeNull();
		expect(tab.lab.company.preset).toBe('retailer');
	});
});

describe('two tabs on one company', () => {
	it('do not overwrite each other: the second to save is told and chooses', async () => {
		const mine = await worked();
		const theirs = await visit();
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
		const mine = await worked();
		const theirs = await visit();
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
		const mine = await worked();
		const theirs = await visit();
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

	it('hear of a new name and of a deletion', async () => {
		const mine = await worked();
		const theirs = await visit();
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
		const first = await visit(`#${encodeLink(company, '第三组')}`);
		expect(first.lab.company).toEqual(company);
		expect([first.keeping.name, first.keeping.saved.status]).toEqual(['第三组', 'saved']);
		const again = await visit(`#${encodeLink(company, '第三组')}`);
		expect(again.keeping.id).toBe(first.keeping.id);
		await again.list.load();
		expect(again.list.companies).toHaveLength(1);
	});

	it('made of what is on screen gives the same company elsewhere', async () => {
		const tab = await visit(`#${encodeLink(company)}`);
		tab.lab.set('satisfaction', 71);
		const other = await visit(`#${await tab.keeping.link()}`);
		expect(other.lab.company).toEqual(tab.lab.company);
	});

	it.each([
		['damaged', (link: string) => link.slice(0, -6) + 'AAAAAA'],
		['newer', (link: string) => link.replace('company=1.', 'company=9.')]
	])('that is %s sets a problem and changes nothing', async (code, spoil) => {
		const tab = await worked();
		const before = tab.lab.company;
		const { id } = tab.keeping;
		expect(await tab.keeping.openLink(spoil(encodeLink(company)))).toBe(false);
		expect(tab.lab.problem).toMatchObject({ kind: 'link', failure: { code } });
		expect(tab.lab.company).toBe(before);
		expect([tab.keeping.id, tab.lab.canUndo]).toEqual([id, true]);
	});

	it('that is damaged at the start leaves the last company in place', async () => {
		const tab = await worked();
		const next = open();
		expect(await next.keeping.start('#company=1.abc')).toBe('kept');
		expect(next.lab.company).toEqual(tab.lab.company);
		expect(next.lab.problem).toMatchObject({ kind: 'link' });
	});
});

describe('copies', () => {
	it('a branch keeps what was decided by then and is compared with its trunk', async () => {
		const tab = await visit(
			`#${encodeLink(decide(decide(aCompany(), 6, 'price', 110), 30, 'price', 140), '主干')}`
		);
		const trunk = tab.lab.company;
		const { id } = tab.keeping;
		await tab.keeping.branch(12, '分支');
		expect(tab.lab.decisions).toEqual([{ month: 6, lever: 'price', value: 110 }]);
		expect([tab.lab.decideAt, tab.keeping.name]).toEqual([12, '分支']);
		expect(tab.lab.baselineCompany).toEqual(trunk);
		expect(tab.keeping.id).not.toBe(id);
	});

	it('work goes on in a copy and leaves the original as it was', async () => {
		const tab = await worked();
		const original = tab.keeping.id!;
		await tab.keeping.saveAs('副本');
		tab.lab.set('price', 60);
		await tab.keeping.flush();
		const { companies } = await tab.store();
		expect(await companies.open(original)).toMatchObject({ value: { company: { start: { price: 120 } } } });
		expect(tab.lab.canUndo).toBe(true);
	});
});

describe('the list', () => {
	it('renames, duplicates, deletes and brings back', async () => {
		const tab = await worked();
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
		const mine = await worked();
		await mine.list.load();
		const theirs = await visit();
		await theirs.keeping.saveAs('另一家');
		await until(() => mine.list.companies!.length === 2);
		expect(mine.list.companies!.map((k) => k.name)).toContain('另一家');
	});

	it('a failure to open changes nothing and says why', async () => {
		const tab = await worked();
		const before = tab.lab.company;
		expect(await tab.keeping.open('nobody')).toBe(false);
		expect(tab.keeping.failure).toEqual({ code: 'notFound' });
		expect(tab.lab.company).toBe(before);
	});
});

describe('where the browser gives no database', () => {
	it('everything works in memory and the reason is said', async () => {
		const tab = open({
			environment: () => {
				throw new DOMException('no', 'SecurityError');
			}
		});
		await tab.keeping.start('');
		tab.lab.set('price', 120);
		await tab.keeping.flush();
		expect(tab.keeping.memory).toBe('refused');
		await tab.list.load();
		expect(tab.list.companies).toHaveLength(1);
		expect(await tab.keeping.open(tab.keeping.id!)).toBe(true);
		expect(readNote('open')).toBe(tab.keeping.id);
	});
});
