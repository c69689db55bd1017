import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { enBackup } from '../../src/lib/i18n/en/backup';
import { enStorage } from '../../src/lib/i18n/en/storage';
import { zhBackup } from '../../src/lib/i18n/zh/backup';
import { zhStorage } from '../../src/lib/i18n/zh/storage';
import { expectAccessible, expectContrast } from './axe';
import { expect, test } from './fixtures';
import { LabPage } from './lab';
import { tableRows } from './victim';

/** Keeps a company whose retention effort is at a value. */
async function work(page: Page, value: string) {
	const lab = await new LabPage(page).open();
	await lab.changing(() => lab.set('retentionEffort', value));
	await expect(page.locator('[data-saved="saved"]')).toBeVisible();
	return lab;
}

/** Clears what the browser keeps of the site, as its settings do. */
async function clearSite(page: Page) {
	await page.goto('/settings/data');
	await page.evaluate(async () => {
		localStorage.clear();
		await new Promise<void>((resolve, reject) => {
			const request = indexedDB.deleteDatabase('liuke');
			request.onsuccess = () => resolve();
			request.onerror = () => reject(new Error(String(request.error)));
		});
	});
}

/** What the preview says of companies: here, and in the file. */
async function companies(page: Page): Promise<readonly number[]> {
	const cells = page.locator('[data-restore] [data-kind="companies"] [data-count]');
	await expect(cells).toHaveCount(2);
	return cells.evaluateAll((found) => found.map((cell) => Number((cell as HTMLElement).dataset.count)));
}

for (const [locale, words, storage] of [
	['zh-CN', zhBackup, zhStorage],
	['en', enBackup, enStorage]
] as const) {
	test.describe(`in ${locale}`, () => {
		test.use({ locale });

		/** Writes a backup. @returns where it lies */
		async function backUp(page: Page): Promise<string> {
			await page.goto('/settings');
			await expect(page.locator('[data-backup="last"]')).toBeVisible();
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name: words.write }).click();
			const file = await download;
			expect(file.suggestedFilename()).toMatch(/^liuke-\d{4}-\d\d-\d\d-\d{4}\.liuke\.json$/);
			await expect(page.getByText(file.suggestedFilename())).toBeVisible();
			return file.path();
		}

		async function choose(page: Page, file: string) {
			await page.goto('/settings');
			await page.locator('input[type="file"]').setInputFiles(file);
		}
		const apply = (page: Page, mode: 'merge' | 'replace') =>
			page.getByRole('button', { name: words.apply[mode], exact: true }).click();

		test('what was backed up is there again after the browser was cleared, and restoring is undone and redone', async ({
			page
		}) => {
			await work(page, '60');
			const file = await backUp(page);
			expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
				format: 'liuke-backup',
				counts: { companies: 1 }
			});

			await clearSite(page);
			await choose(page, file);
			expect(await companies(page)).toEqual([0, 1]);
			// Nothing is touched before it is decided.
			expect(await tableRows(page, 'companies')).toEqual([]);
			await page.getByRole('radio', { name: words.modes.replace.name }).check();
			await apply(page, 'replace');
			await expect(page.getByRole('button', { name: words.point.undoRestore })).toBeVisible();
			expect(await tableRows(page, 'companies')).toHaveLength(1);
			const lab = await new LabPage(page).open();
			expect(await lab.value('retentionEffort')).toBe(60);

			await page.goto('/settings');
			await page.getByRole('button', { name: words.point.undoRestore }).click();
			await expect(page.getByText(words.done.undone)).toBeVisible();
			expect(await tableRows(page, 'companies')).toEqual([]);
			await page.getByRole('button', { name: words.point.undoUndo }).click();
			await expect(page.getByText(words.done.redone)).toBeVisible();
			expect(await tableRows(page, 'companies')).toHaveLength(1);
		});

		test('what was changed on two devices is merged: both are there, and a second merging changes nothing', async ({
			page,
			browser
		}) => {
			await work(page, '60');
			const file = await backUp(page);
			const elsewhere = await browser.newContext({ locale });
			const other = await elsewhere.newPage();
			await choose(other, file);
			await apply(other, 'merge');
			await expect(other.getByRole('button', { name: words.point.undoRestore })).toBeVisible();
			const there = await new LabPage(other).open(`#kept=${await onlyId(other)}`);
			await there.changing(() => there.set('retentionEffort', '10'));
			await expect(other.locator('[data-saved="saved"]')).toBeVisible();
			const theirs = await backUp(other);

			// Here nothing was changed since: theirs goes on from it.
			await choose(page, theirs);
			await apply(page, 'merge');
			await expect(page.getByRole('button', { name: words.point.undoRestore })).toBeVisible();
			const lab = await new LabPage(page).open();
			expect(await lab.value('retentionEffort')).toBe(10);

			// Now both are changed.
			await lab.changing(() => lab.set('retentionEffort', '90'));
			await expect(page.locator('[data-saved="saved"]')).toBeVisible();
			await other.goto('/lab');
			await there.changing(() => there.set('retentionEffort', '30'));
			await expect(other.locator('[data-saved="saved"]')).toBeVisible();
			const parted = await backUp(other);
			await choose(page, parted);
			await expect(page.locator('[data-effect="merge"]')).toContainText(words.effects.copied('1'));
			await apply(page, 'merge');
			await expect(page.getByText(words.effects.copied('1'))).toBeVisible();
			expect(await tableRows(page, 'companies')).toHaveLength(2);
			await lab.open();
			expect(await lab.value('retentionEffort')).toBe(90);
			await choose(page, parted);
			await expect(page.locator('[data-effect="merge"]')).toContainText(words.effects.nothing);
			await elsewhere.close();
		});

		test('a file beside what is here is accessible in every theme, also a damaged one', async ({ page }) => {
			await work(page, '60');
			const whole = readFileSync(await backUp(page), 'utf8');
			await page.locator('input[type="file"]').setInputFiles({
				name: 'damaged.liuke.json',
				mimeType: 'application/json',
				buffer: Buffer.from(whole.replace('"revision":', '"revision":1'))
			});
			await expect(page.getByText(words.warnings.damaged)).toBeVisible();
			await expectAccessible(page);
			await expectContrast(page);
		});

		test('a file that cannot be restored gets a clear sentence, and nothing is changed', async ({ page }) => {
			await work(page, '60');
			const whole = readFileSync(await backUp(page), 'utf8');
			const before = await tableRows(page, 'companies');
			for (const [content, sentence] of [
				['hello', words.failures.notABackup],
				[whole.replace('"formatVersion":1', '"formatVersion":9'), words.failures.newer('9', '1')],
				[`{"format":"liuke-backup"`, words.failures.broken]
			] as const) {
				await page.locator('input[type="file"]').setInputFiles({
					name: 'x.json',
					mimeType: 'application/json',
					buffer: Buffer.from(content)
				});
				await expect(page.getByRole('alert')).toContainText(sentence);
			}
			expect(await tableRows(page, 'companies')).toEqual(before);
		});

		test('after a term’s worth of work in no backup one quiet line says so, and goes once there is one', async ({
			page
		}) => {
			await work(page, '60');
			await page.evaluate(async () => {
				const request = indexedDB.open('liuke');
				await new Promise<void>((resolve) => (request.onsuccess = () => resolve()));
				const transaction = request.result.transaction('preferences', 'readwrite');
				const at = Date.now() - 70 * 24 * 3600 * 1000;
				transaction.objectStore('preferences').put({ key: 'backup.last', value: { at, answers: 0 } });
				await new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()));
				request.result.close();
			});
			await page.goto('/');
			const line = page.locator('[data-backup="due"]');
			await expect(line).toContainText(words.due.since('70'));
			await expect(line).toContainText(words.due.work('0', '1'));
			await expectAccessible(page);
			await line.getByRole('link').click();
			await expect(page).toHaveURL(/\/settings#backup$/);
			await expect(line).toBeVisible();
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name: words.write }).click();
			await download;
			await expect(line).toBeHidden();
		});

		test('data of a newer version are shown and backed up, and not changed', async ({ page }) => {
			await work(page, '60');
			await page.goto('/settings/data');
			await page.evaluate(async () => {
				const request = indexedDB.open('liuke', 990);
				await new Promise<void>((resolve) => (request.onsuccess = () => resolve()));
				request.result.close();
			});
			const before = await tableRows(page, 'companies');
			const lab = await new LabPage(page).open();
			expect(await lab.value('retentionEffort')).toBe(60);
			await lab.changing(() => lab.set('retentionEffort', '20'));
			await expect(page.getByRole('alert')).toContainText(storage.failures.newer);
			const file = await backUp(page);
			expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ counts: { companies: 1 } });
			await expect(page.getByRole('button', { name: words.choose })).toBeDisabled();
			await expect(page.getByText(words.readOnly)).toBeVisible();
			expect(await tableRows(page, 'companies')).toEqual(before);
		});
	});
}

/** The id of the one company that is kept. */
async function onlyId(page: Page): Promise<string> {
	const rows = (await tableRows(page, 'companies')) as readonly { id: string }[];
	expect(rows).toHaveLength(1);
	return rows[0]!.id;
}
