import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { LabPage } from './lab';

/** The link of the company on screen, as the share dialog shows it. */
async function shared(page: Page): Promise<string> {
	await page.getByRole('button', { name: '分享' }).first().click();
	const link = await page.getByRole('textbox', { name: '公司链接' }).inputValue();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	return link;
}

test('another starting company is chosen from the menu, with its story and its source', async ({ page }) => {
	const lab = await new LabPage(page).open();
	await lab.menu('换一家公司…');
	const dialog = page.getByRole('dialog', { name: '换一家公司' });
	const power = dialog.locator('[data-preset="power"]');
	await power.getByText('数字的出处').click();
	await expect(power).toContainText('假设');
	await lab.changing(() => power.getByRole('button').click());
	await expect(dialog).toBeHidden();
	await expect(lab.heading()).toHaveText('明渡供电');
	await expect(page.getByRole('region', { name: '时间' })).toContainText('竞争强度');
});

test('a link opens the very same company in another browser, and is kept there', async ({
	page,
	browser
}) => {
	const lab = await new LabPage(page).open();
	await lab.decideAt(24);
	const digest = await lab.changing(() => lab.set('satisfaction', '85'));
	const link = await shared(page);
	expect(link.length).toBeLessThan(2000);

	const elsewhere = await browser.newContext({ locale: 'zh-CN' });
	const other = await elsewhere.newPage();
	await other.goto(link);
	const there = new LabPage(other);
	expect(await there.digest()).toBe(digest);
	await expect(other).toHaveURL(/\/lab$/);
	await other.reload();
	expect(await there.digest()).toBe(digest);
	await elsewhere.close();
});

test('a damaged link gets a clear sentence and changes nothing', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const digest = await lab.changing(() => lab.set('satisfaction', '85'));
	const link = await shared(page);
	const fragment = link.slice(link.indexOf('#'));
	const swapped = (at: number) =>
		fragment.slice(0, at) + (fragment[at] === 'A' ? 'B' : 'A') + fragment.slice(at + 1);
	for (const [bad, sentence] of [
		[swapped(fragment.length - 6), '校验不符'],
		[fragment.slice(0, -12), '重新复制']
	] as const) {
		await page.evaluate((hash) => (location.hash = hash), bad);
		await expect(page.getByRole('alert')).toContainText('链接没有打开');
		await expect(page.getByRole('alert')).toContainText(sentence);
		await expect(page).toHaveURL(/\/lab$/);
		expect(await lab.digest()).toBe(digest);
		await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();
		await expect(page.getByRole('alert')).toBeHidden();
	}
});

test('what was done is there after the page is loaded again', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const digest = await lab.changing(() => lab.set('retentionEffort', '60'));
	await expect(page.getByText('已保存')).toBeVisible();
	await page.reload();
	expect(await lab.digest()).toBe(digest);
	expect(await lab.value('retentionEffort')).toBe(60);
});

test('companies are renamed, copied, deleted, and brought back', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const digest = await lab.changing(() => lab.set('retentionEffort', '60'));
	await lab.menu('改名');
	await page.getByRole('textbox', { name: '公司名称' }).fill('第一家');
	await page.keyboard.press('Enter');
	await expect(lab.heading()).toHaveText('第一家');

	await lab.menu('换一家公司…');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: '复制“第一家”' }).click();
	await expect(dialog.locator('[data-company]')).toHaveCount(2);
	await dialog.getByRole('button', { name: '给“第一家（副本）”改名' }).click();
	await dialog.getByRole('textbox').fill('第二家');
	await page.keyboard.press('Enter');
	await expect(dialog.getByRole('button', { name: '打开“第二家”' })).toBeVisible();

	await dialog.getByRole('button', { name: '删除“第一家”' }).click();
	await expect(dialog.locator('[data-company]')).toHaveCount(1);
	await dialog.getByRole('status').getByRole('button', { name: '撤销' }).click();
	await expect(dialog.locator('[data-company]')).toHaveCount(2);
	await page.keyboard.press('Escape');
	await expect(lab.heading()).toHaveText('第一家');
	expect(await lab.digest()).toBe(digest);

	await lab.menu('换一家公司…');
	await dialog.getByRole('button', { name: '打开“第二家”' }).click();
	await expect(lab.heading()).toHaveText('第二家');
	expect(await lab.digest()).toBe(digest);
});

test('a branch keeps what was decided by its month, and is compared with its trunk', async ({ page }) => {
	const lab = await new LabPage(page).open();
	await lab.decideAt(12);
	await lab.changing(() => lab.set('satisfaction', '85'));
	await lab.decideAt(36);
	await lab.changing(() => lab.set('satisfaction', '40'));
	await lab.menu('从某个月另起分支…');
	const dialog = page.getByRole('dialog', { name: '另起分支' });
	await dialog.getByRole('textbox', { name: '从第几个月起分开' }).fill('24');
	await expect(dialog).toContainText('保留 2 项决策中的 1 项');
	await lab.changing(() => dialog.getByRole('button', { name: '开始分支' }).click());
	await expect(lab.heading()).toHaveText('青禾百货（分支）');
	await expect(page.getByRole('button', { name: '决策 1' })).toBeVisible();
	await expect(page.locator('[data-measure="satisfaction"] + .change')).toContainText('▲');
});

test('two tabs on one company do not overwrite each other', async ({ page, context }) => {
	const lab = await new LabPage(page).open();
	await lab.changing(() => lab.set('retentionEffort', '60'));
	await expect(page.getByText('已保存')).toBeVisible();
	const second = await context.newPage();
	const there = await new LabPage(second).open();
	await there.changing(() => there.set('retentionEffort', '10'));
	const theirs = await there.digest();
	await expect(second.getByText('已保存')).toBeVisible();
	await expect(page.getByRole('alert')).toContainText('两个标签页里都改过');
	await page.getByRole('button', { name: '换成另一边的' }).click();
	await expect.poll(() => lab.digest()).toBe(theirs);
	await expect(page.getByRole('alert')).toBeHidden();
});

test('without a database everything works, and the page says that nothing lasts', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
	const lab = await new LabPage(page).open();
	await lab.changing(() => lab.set('retentionEffort', '60'));
	const notice = page.getByRole('status').filter({ hasText: '关闭页面后不会保留' });
	await expect(notice).toBeVisible();
	await notice.getByRole('button', { name: '复制链接' }).click();
	await expect(page.getByRole('textbox', { name: '公司链接' })).toHaveValue(/#company=/);
});

test('the home page leads into the Lab: to a starting company, and to where one left', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: '从“集桥会展”开始' }).click();
	const lab = new LabPage(page);
	await expect(lab.heading()).toHaveText('集桥会展');
	await expect(page).toHaveURL(/\/lab$/);
	const digest = await lab.changing(() => lab.set('satisfaction', '80'));
	await expect(page.getByText('已保存')).toBeVisible();
	await page.getByRole('link', { name: '首页' }).click();
	await page.getByRole('region', { name: '接着上次' }).getByRole('link', { name: '集桥会展' }).click();
	await expect.poll(() => lab.digest()).toBe(digest);
});

test('the settings keep language and theme, and say where companies are', async ({ page }) => {
	await page.goto('/settings');
	await page.getByRole('main').getByRole('button', { name: '深色' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('[data-storage="indexeddb"]')).toBeVisible();
	await page.getByRole('main').getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
});
