import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackupDesk } from '$lib/state/backup/backupDesk.svelte';
import { text } from '$lib/state/text.svelte';
import { readNote, writeNote } from '$lib/storage/notes';
import { TabSet, until } from './tab';

let tabs: TabSet;
beforeEach(() => {
	tabs = new TabSet();
});
afterEach(async () => {
	tabs.close();
	writeNote('theme', null);
	await text.choose('zh');
	writeNote('locale', null);
});

async function desk() {
	const tab = await tabs.worked();
	return { tab, desk: new BackupDesk(tab.keeping, () => 2_000_000) };
}
async function fileOf(from: BackupDesk): Promise<File> {
	const file = await from.write('0.1.0');
	return new File([file!.blob], file!.name);
}

describe('the desk for backups', () => {
	it('writes a file, notes when, and reads it back beside what is here', async () => {
		const { desk: mine } = await desk();
		const file = await fileOf(mine);
		expect(file.name).toMatch(/^liuke-\d{4}-\d\d-\d\d-\d{4}\.liuke\.json$/);
		expect(mine.last).toBe(2_000_000);
		await mine.read(file);
		const companies = mine.opened!.comparison.tables.find(({ name }) => name === 'companies')!;
		expect([companies.here.count, companies.file.count]).toEqual([1, 1]);
		expect(mine.opened!.comparison.effects.merge).toMatchObject({ added: 0, replaced: 0, removed: 0 });
		expect(mine.opened!.backup.intact).toBe(true);
	});

	it('restores under the company on screen, which then stands as the file has it; and back', async () => {
		const { tab, desk: mine } = await desk();
		const file = await fileOf(mine);
		const { id } = tab.keeping;
		tab.lab.set('price', 70);
		await mine.read(file);
		expect(tab.keeping.saved.status).toBe('saved');
		await mine.restore('replace');
		expect(mine.done).toMatchObject({ kind: 'restored', effect: { replaced: 1 } });
		expect([tab.keeping.id, tab.lab.company.start.price]).toEqual([id, 120]);
		await mine.undo();
		expect(mine.done).toEqual({ kind: 'undone' });
		expect([tab.keeping.id, tab.lab.company.start.price]).toEqual([id, 70]);
		tab.lab.set('price', 75);
		expect(await tab.keeping.flush()).toBe(true);
		await mine.undo();
		expect(tab.lab.company.start.price).toBe(120);
		expect(mine.done).toEqual({ kind: 'redone' });
	});

	it('takes language, theme and the open company from a file that replaces, not from one that is merged', async () => {
		const { tab, desk: mine } = await desk();
		await text.choose('en');
		writeNote('theme', 'dark');
		const file = await fileOf(mine);
		await text.choose('zh');
		writeNote('theme', 'light');
		tab.keeping.openPreset('power');
		await mine.read(file);
		await mine.restore('merge');
		expect([text.locale, readNote('theme')]).toEqual(['zh', 'light']);
		await mine.read(file);
		await mine.restore('replace');
		expect([text.locale, readNote('theme')]).toEqual(['en', 'dark']);
		expect(tab.lab.company.start.price).toBe(120);
		await mine.undo();
		expect([text.locale, readNote('theme')]).toEqual(['zh', 'light']);
	});

	it('tells another tab, which saves nothing over what was restored until its reader has chosen', async () => {
		const { desk: mine } = await desk();
		const file = await fileOf(mine);
		const other = await tabs.visit();
		other.lab.set('price', 70);
		await other.keeping.flush();
		await mine.read(file);
		await mine.restore('replace');
		await until(() => other.keeping.conflict !== null);
		other.lab.set('price', 65);
		expect(await other.keeping.flush()).toBe(false);
		expect(other.keeping.conflict).toMatchObject({
			kind: 'changed',
			theirs: { company: { start: { price: 120 } } }
		});
	});

	it('refuses a file that is none and one that cannot be opened, and changes nothing', async () => {
		const { tab, desk: mine } = await desk();
		await mine.read(new File(['hello'], 'hello.json'));
		expect([mine.refused, mine.opened]).toEqual([{ code: 'notABackup' }, null]);
		const gone = new File([], 'gone.json');
		gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
		await mine.read(gone);
		expect(mine.refused).toEqual({ code: 'unreadable' });
		const huge = new File([], 'huge.json');
		Object.defineProperty(huge, 'size', { value: 1e12 });
		await mine.read(huge);
		expect(mine.refused).toMatchObject({ code: 'tooLarge' });
		expect(tab.lab.company.start.price).toBe(120);
	});
});
