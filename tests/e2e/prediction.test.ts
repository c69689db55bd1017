import type { Page } from '@playwright/test';
import { expectAccessible, expectContrast } from './axe';
import { expect, test } from './fixtures';
import { LabPage } from './lab';

/** Draws from the left to the right of the plot, rising. */
async function drawRising(page: Page) {
	const box = (await page.getByRole('img', { name: '在图上从左到右画出预测' }).boundingBox())!;
	const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
	await page.mouse.move(...at(0.3, 0.45));
	await page.mouse.down();
	for (let i = 0; i <= 10; i++) await page.mouse.move(...at(0.3 + 0.055 * i, 0.45 - 0.02 * i));
	await page.mouse.up();
}

test('the outcome is hidden until a prediction is drawn, then shown beside it with the gap', async ({
	page
}) => {
	const lab = await new LabPage(page).open();
	await page.getByRole('button', { name: '先预测再看' }).click();
	await expect(page.locator('main figure')).toHaveCount(0);
	await expect(page.locator('output[data-measure="clv"]')).toHaveCount(0);
	const reveal = page.getByRole('button', { name: '揭晓' });
	await expect(reveal).toBeDisabled();
	await lab.decideAt(12);
	await lab.set('satisfaction', '85');
	await expect(page.getByText('结果暂不显示')).toBeVisible();
	await expect(reveal).toBeDisabled();
	await drawRising(page);
	await reveal.click();
	await expect(page.getByRole('status').filter({ hasText: /预测[高低]了/ })).toContainText('平均每月相差');
	await expect(page.locator('path.outcome')).toBeVisible();
	await expect(page.locator('main figure')).toHaveCount(5);
	await page.getByText('数据表').click();
	await expect(page.locator('.prediction').getByRole('row')).toHaveCount(62);
	await page.getByRole('button', { name: '再来一轮' }).click();
	await expect(page.locator('main figure')).toHaveCount(0);
	await page.getByRole('button', { name: '退出预测' }).click();
	await expect(page.locator('main figure')).toHaveCount(5);
});

test('a prediction can be made with the keyboard alone, of any of the figures', async ({ page }) => {
	const lab = await new LabPage(page).open();
	await page.getByRole('button', { name: '先预测再看' }).click();
	await page.getByRole('combobox', { name: '预测哪个指标' }).selectOption('retentionAnnual');
	await lab.set('satisfaction', '85');
	await page.getByText('用滑块逐点设定').click();
	const last = page.getByRole('slider', { name: '第 60 月的预测' });
	await last.focus();
	for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
	await page.getByRole('button', { name: '揭晓' }).press('Enter');
	await expect(page.locator('.finding')).toContainText(/预测[高低]了 [\d.]+ 点/);
});

test('prediction is accessible, before and after the outcome is shown', async ({ page }) => {
	const lab = await new LabPage(page).open();
	await page.getByRole('button', { name: '先预测再看' }).click();
	await page.getByText('用滑块逐点设定').click();
	await expectAccessible(page);
	await expectContrast(page);
	await lab.set('satisfaction', '85');
	await drawRising(page);
	await page.getByRole('button', { name: '揭晓' }).click();
	await expect(page.locator('path.outcome')).toBeVisible();
	await expectAccessible(page);
	await expectContrast(page);
});
