import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

/** The unrounded value of a figure on screen. */
async function figure(page: Page, measure: string): Promise<number> {
	return Number(await page.locator(`output[data-measure="${measure}"]`).getAttribute('data-value'));
}

async function enter(page: Page, name: string, value: string) {
	const field = page.getByRole('textbox', { name, exact: true });
	await field.fill(value);
	await field.press('Enter');
}

/** Asks for an exercise and answers it with what its solution says. */
async function exercise(
	page: Page,
	words: { make: string; show: string; answer: RegExp; check: string; right: string }
) {
	await page.getByRole('button', { name: words.make }).click();
	await page.getByRole('button', { name: words.show }).click();
	const answer = await figure(page, 'answer');
	await page.getByRole('textbox', { name: words.answer }).fill(answer.toFixed(3));
	await page.getByRole('button', { name: words.check, exact: true }).click();
	await expect(page.getByText(words.right, { exact: true })).toBeVisible();
}

const ZH = { make: '出一道题', show: '看解答', answer: /^你的答案/, check: '批改', right: '对了。' };
const EN = {
	make: 'Make me an exercise',
	show: 'Show the solution',
	answer: /^Your answer/,
	check: 'Check',
	right: 'Right.'
};

test.describe('a student works through the pages on customers who differ, in Chinese', () => {
	test('sees retention rise though nobody changes, and what an old customer is worth', async ({ page }) => {
		await page.goto('/learn/clv/heterogeneity');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('客户各不相同');
		// The fitted curve of the published High End table, one decimal.
		await enter(page, '年数 n，精确值', '4');
		await expect.poll(async () => (await figure(page, 'survival')).toFixed(1)).toBe('61.0');

		const sorting = page.locator('[data-chart="sorting"]');
		await expect(sorting.getByRole('heading')).toHaveText(/没有人变，保持率却从 8\d\.\d% 升到 9\d\.\d%/);
		await page.getByRole('slider', { name: '个体变化' }).press('End');
		await expect(sorting.getByRole('heading')).toHaveText(/个体变化为 1：第 8 年保持率/);

		await page.getByRole('radio', { name: '普通客户' }).check();
		await expect(page.locator('output[data-measure="fitAlpha"]')).toHaveText('0.704');
		await page.getByRole('button', { name: '把这组 α、β 放进上面的计算' }).click();
		await expect(page.getByRole('textbox', { name: '流失倾向 β，精确值' })).toHaveValue('1.182');

		await page.getByRole('radio', { name: '老客户还值多少' }).check();
		expect(await figure(page, 'residual')).toBeGreaterThan(await figure(page, 'residualAlike'));
		await page.getByRole('radio', { name: '整个客户群' }).check();
		expect(await figure(page, 'missed')).toBeGreaterThan(0);
		await exercise(page, ZH);
		await expectAccessible(page);
	});

	test('ranks customers by profit and sees who earns the money of his own company', async ({ page }) => {
		await page.goto('/learn/clv/concentration');
		await expect(page.locator('output[data-measure="top"]')).toHaveText('86%');
		await enter(page, '客户 7，利润', '90');
		// 1,250 is earned now, and 90 lost.
		await expect.poll(() => figure(page, 'peak')).toBeCloseTo((100 * 1340) / 1250, 6);
		await expect(page.locator('[data-chart="whale"]').getByRole('heading')).toContainText('最好的 20 % 客户');
		const lorenz = page.locator('[data-chart="lorenz"]');
		await lorenz.getByRole('application').press('End');
		await expect(lorenz).toContainText('100.0%');
		await page.getByRole('radio', { name: '客户分级 5/15/80' }).check();
		await expect(page.locator('output[data-measure="topValue"]')).toHaveText('80%');
		await expect(page.getByRole('region', { name: '各条经验与这家公司' }).getByRole('row')).toHaveCount(5);
		await exercise(page, ZH);
		await expectAccessible(page);
	});
});

test.describe('a student works through the pages on customers who differ, in English', () => {
	test.use({ locale: 'en' });

	test('values a base by its parts, and takes α and β from the company', async ({ page }) => {
		await page.goto('/learn/clv/heterogeneity#method=sbgBase');
		await expect(page.getByRole('radio', { name: 'The whole base' })).toBeChecked();
		const before = await figure(page, 'missed');
		// The more alike customers are, the less the average misses.
		await enter(page, 'Churn propensity α, exact value', '20');
		await enter(page, 'Churn propensity β, exact value', '114');
		await expect.poll(() => figure(page, 'missed')).toBeLessThan(before / 5);
		await page.getByRole('button', { name: 'Take the numbers from my company' }).click();
		await expect(page.locator('output[data-measure="company-churnAlpha"]')).toBeVisible();
		await expect(page.getByRole('textbox', { name: 'Churn propensity α, exact value' })).toHaveValue('0.668');
		await exercise(page, EN);
		await expectAccessible(page);
	});

	test('finds out what one medium-sized customer earns, and who does in the company', async ({ page }) => {
		await page.goto('/learn/clv/concentration#method=customerSizes');
		await expect(page.locator('output[data-measure="medium"]')).toHaveText('¥2,180');
		await enter(page, 'Group 2, Discount %', '10');
		// 8,000 × (0.4 − 0.1) − 700
		await expect.poll(() => figure(page, 'medium')).toBeCloseTo(1700, 9);
		await expect(page.getByRole('region', { name: 'Large, medium and small customers' })).toBeVisible();
		await exercise(page, EN);
		await expectAccessible(page);
	});
});
