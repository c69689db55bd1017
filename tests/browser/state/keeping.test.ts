import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decide } from '$lib/domain/company';
import { encodeLink } from '$lib/storage/link';
import { readNote, writeNote } from '$lib/storage/notes';
import { aCompany } from '../../unit/worker/fakes';
import { TabSet, until } from './tab';

let tabs: TabSet;
beforeEach(() => {
	tabs = new TabSet();
});
afterEach(() => tabs.close());

describe('the first visit', () => {
	it('shows the first preset and opens no database before there is something to keep', async () => {
		const tab = tabs.open();
		expect(tab.keeping.ready).toBe(false);
		expect(await tab.keeping.start('')).toBe('new');
		expect(tab.keeping.ready).toBe(true);
		expect(tab.storeAsked()).toBe(false);
		expect(tab.worker.orders[0]!.order.company.preset).toBe('retailer');
		tab.pass();
		expect(tab.storeAsked()).toBe(false);
		tab.lab.set('retentionEffort', 80);
		tab.pass();
		expect(tab.storeAsked()).toBe(true);
	});

	it('keeps nothing until something was changed', async () => {
		const tab = await tabs.visit();
		await tab.keeping.flush();
		expect(tab.keeping.saved.status).toBe('new');
		await tab.list.load();
		expect(tab.list.companies).toEqual([]);
	});
});

describe('autosave', () => {
	it('keeps the company in a quiet moment after the first change, and every later change', async () => {
		const tab = await tabs.visit();
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
		const tab = await tabs.visit();
		tab.lab.set('price', 120);
		tab.leave();
		await until(() => tab.keeping.saved.status === 'saved');
		expect((await tabs.visit()).lab.company.start.price).toBe(120);
	});

	it('brings back at the next visit what was open at the last', async () => {
		const first = await tabs.worked();
		await first.keeping.rename('我的商店');
		const next = tabs.open();
		expect(await next.keeping.start('')).toBe('kept');
		expect(next.lab.company).toEqual(first.lab.company);
		expect(next.keeping.name).toBe('我的商店');
		expect(next.lab.canUndo).toBe(false);
	});

	it('saves what is unsaved of a company before and while another takes its place', async () => {
		const tab = await tabs.worked();
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

	it('goes on with a company that is opened again while its last change is being saved', async () => {
		const tab = await tabs.worked();
		const { id } = tab.keeping;
		tab.lab.set('price', 90);
		await tab.keeping.open(id!);
		expect(tab.lab.company.start.price).toBe(90);
		tab.lab.set('price', 80);
		tab.keeping.openPreset('power');
		await tab.keeping.open(id!);
		expect(tab.lab.company.start.price).toBe(80);
		tab.lab.set('price', 70);
		expect(await tab.keeping.flush()).toBe(true);
		expect(tab.keeping.conflict).toBeNull();
	});

	it('greets with the first preset where what was open last is gone', async () => {
		writeNote('open', 'nobody');
		const tab = tabs.open();
		expect(await tab.keeping.start('')).toBe('new');
		expect(tab.keeping.failure).toBeNull();
		expect(tab.lab.company.preset).toBe('retailer');
	});
});

describe('copies', () => {
	it('a branch keeps what was decided by then and is compared with its trunk', async () => {
		const tab = await tabs.visit(
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
		const tab = await tabs.worked();
		const original = tab.keeping.id!;
		await tab.keeping.saveAs('副本');
		tab.lab.set('price', 60);
		await tab.keeping.flush();
		const { companies } = await tab.store();
		expect(await companies.open(original)).toMatchObject({ value: { company: { start: { price: 120 } } } });
		expect(tab.lab.canUndo).toBe(true);
	});
});

describe('where the browser gives no database', () => {
	it('everything works in memory, the reason is said, and what was open before is not forgotten', async () => {
		writeNote('open', 'before');
		const tab = tabs.open({
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
		expect(readNote('open')).toBe('before');
	});
});
