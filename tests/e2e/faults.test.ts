import type { Page } from '@playwright/test';
import { zhBackup } from '../../src/lib/i18n/zh/backup';
import { zhStorage } from '../../src/lib/i18n/zh/storage';
import { expect, test } from './fixtures';
import { LabPage } from './lab';
import { tableRows } from './victim';

/*
 * Faults provoked in the browser itself, with nothing put in anybody's place.
 */

/** Fills the space that the site is given to the last bytes, with something that is not the app's. */
function fill(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const opening = indexedDB.open('filler');
		opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const put = (length: number) =>
			new Promise<boolean>((resolve) => {
				const transaction = opening.result.transaction('bytes', 'readwrite');
				transaction.oncomplete = () => resolve(true);
				transaction.onabort = () => resolve(false);
				transaction.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(length)));
			});
		for (let length = 65_536; length >= 64;) if (!(await put(length))) length = Math.floor(length / 2);
		opening.result.close();
	});
}

const saved = (page: Page) => expect(page.locator('[data-saved="saved"]')).toBeVisible();

test('when the space is used up the page says so and keeps the change, and saves it once there is space', async ({
	page,
	context
}) => {
	await page.goto('/settings/data');
	const session = await context.newCDPSession(page);
	const { origin } = new URL(page.url());
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
	const lab = await new LabPage(page).open();
	await lab.changing(() => lab.set('retentionEffort', '60'));
	await saved(page);
	await fill(page);
	await lab.changing(() => lab.set('retentionEffort', '20'));
	await expect(page.getByRole('alert')).toContainText(zhStorage.failures.full);
	expect(await lab.value('retentionEffort')).toBe(20);
	await session.send('Storage.overrideQuotaForOrigin', { origin });
	await page.evaluate(() => void indexedDB.deleteDatabase('filler'));
	await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
	await expect(page.getByRole('alert')).toBeHidden();
	await saved(page);
	await page.reload();
	expect(await lab.value('retentionEffort')).toBe(20);
});

test('when the database is cleared while it is open the page says that it saves no more, and starts no empty one', async ({
	page,
	context
}) => {
	const lab = await new LabPage(page).open();
	await lab.changing(() => lab.set('retentionEffort', '60'));
	await saved(page);
	const session = await context.newCDPSession(page);
	const { origin } = new URL(page.url());
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
	await lab.changing(() => lab.set('retentionEffort', '20'));
	await expect(page.getByRole('alert')).toContainText(zhStorage.failures.closed);
	expect(await tableRows(page, 'companies')).toEqual([]);
	expect(await lab.value('retentionEffort')).toBe(20);
});

test('when the worker crashes the next change starts another', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const [worker] = page.workers();
	await worker!.evaluate(
		() =>
			void setTimeout(() => {
				throw new Error('crashed by the test');
			})
	);
	await lab.changing(() => lab.set('retentionEffort', '60'));
	await saved(page);
	expect(page.workers()).not.toContain(worker);
});

test('records that cannot be read are counted in the settings, copied and discarded, and the rest opens', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const lab = await new LabPage(page).open();
	await lab.changing(() => lab.set('retentionEffort', '60'));
	await saved(page);
	await page.evaluate(async () => {
		const request = indexedDB.open('liuke');
		await new Promise<void>((resolve) => (request.onsuccess = () => resolve()));
		const transaction = request.result.transaction(['attempts', 'lessons'], 'readwrite');
		transaction.objectStore('attempts').put({ id: 'broken', marks: 'many' });
		transaction.objectStore('lessons').put({ id: 'pareto', reached: 5 });
		await new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()));
		request.result.close();
	});
	await page.goto('/settings');
	const damaged = page.locator('[data-damaged]');
	await expect(damaged).toContainText(zhBackup.damaged.title('2'));
	await damaged.getByRole('button', { name: zhBackup.damaged.copy(zhBackup.kinds.attempts) }).click();
	await expect(damaged.getByText(zhBackup.damaged.copied)).toBeVisible();
	await damaged.getByRole('button', { name: zhBackup.damaged.discard(zhBackup.kinds.attempts) }).click();
	await expect(damaged).toContainText(zhBackup.damaged.title('1'));
	expect(await tableRows(page, 'attempts')).toEqual([]);
	expect(await tableRows(page, 'lessons')).toHaveLength(1);
	await page.goto('/lab');
	expect(await lab.value('retentionEffort')).toBe(60);
});
