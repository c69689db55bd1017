import { expect, test } from './fixtures';
import { LabPage } from './lab';

test('a click on a dot opens that customer’s life', async ({ page }) => {
	await new LabPage(page).open();
	const plot = page.locator('[data-chart="loyalty"] [role="application"]');
	await plot.scrollIntoViewIfNeeded();
	await plot.click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('heading', { level: 2 })).toHaveText(/客户 [\d,]+/);
	await expect(dialog).toContainText('终身价值');
});

test('a customer who left says why, and the reasons add up to the log-odds used', async ({ page }) => {
	await new LabPage(page).open();
	await page.getByRole('button', { name: '看一位客户…' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.locator('section').filter({ hasText: '最近离开的' }).getByRole('button').first().click();
	const why = dialog
		.locator('section')
		.filter({ hasText: /为什么离开/ })
		.first();
	await expect(why).toBeVisible();
	const parts = await why.locator('tbody .value').allInnerTexts();
	expect(parts).toHaveLength(13);
	const sum = parts.reduce((total, part) => total + Number(part.replace('−', '-')), 0);
	const logOdds = Number(await why.locator('output[data-measure="logOdds"]').getAttribute('data-value'));
	// Thirteen figures rounded to hundredths.
	expect(Math.abs(sum - logOdds)).toBeLessThan(0.07);
});

test('“what if” replays the life with the same luck and says the difference', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const digest = await lab.digest();
	await page.getByRole('button', { name: '看一位客户…' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.locator('section').filter({ hasText: '最近离开的' }).getByRole('button').first().click();
	await dialog.getByRole('combobox', { name: '杠杆' }).selectOption('competition');
	await dialog.getByRole('textbox', { name: '从第几个月末起' }).fill('0');
	await dialog.locator('input[name="whatIf"]').fill('0');
	await dialog.getByRole('button', { name: '重活一遍' }).click();
	await expect(dialog.getByText('第 0 月末起，竞争强度为 0')).toBeVisible();
	await expect(dialog.locator('p[role="status"]')).toContainText(/去留不变|不会在|多留到|提早|反而/);
	await expect(dialog.locator('path.supposed')).toHaveCount(3);
	await dialog.getByRole('button', { name: '取消假设' }).click();
	await expect(dialog.locator('path.supposed')).toHaveCount(0);
	await page.keyboard.press('Escape');
	expect(await lab.digest()).toBe(digest);
});

test('a customer is found by number, and his life is a table too', async ({ page }) => {
	await new LabPage(page).open();
	await page.getByRole('button', { name: '看一位客户…' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.locator('input[name="customer"]').fill('９９９９');
	await dialog.locator('input[name="customer"]').press('Tab');
	await expect(dialog.getByRole('alert')).toContainText('不在 1 到 2,000 之间');
	await dialog.locator('input[name="customer"]').fill('７');
	await dialog.getByRole('button', { name: '查看' }).click();
	await expect(dialog.getByRole('heading', { name: '客户 7' })).toBeVisible();
	await dialog.getByText('逐月表').click();
	await expect(dialog.getByRole('table').last().getByRole('row')).toHaveCount(62);
	await dialog.getByRole('button', { name: '换一位' }).click();
	await expect(dialog.locator('input[name="customer"]')).toBeVisible();
});
