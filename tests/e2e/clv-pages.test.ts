import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

/** The unrounded value of a figure on screen. */
async function figure(page: Page, measure: string): Promise<number> {
	return Number(await page.locator(`output[data-measure="${measure}"]`).getAttribute('data-value'));
}

test.describe('a student works through the four steps in Chinese', () => {
	test('moves the inputs, reads the steps, takes the company’s numbers and does an exercise', async ({
		page
	}) => {
		await page.goto('/learn');
		await page.getByRole('link', { name: '客户终身价值工作台' }).click();
		await page
			.getByRole('navigation', { name: '工作台各页' })
			.getByRole('link', { name: '四个步骤' })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('四个步骤');
		await expect(page.locator('output[data-measure="clv"]')).toHaveText('¥758.16');

		await page.getByRole('textbox', { name: '每年净利润 m，精确值' }).fill('300');
		await page.getByRole('slider', { name: '年折现率 i' }).press('ArrowRight');
		// 300 × (1 − 1.105⁻⁵) ÷ 0.105
		await expect.poll(() => figure(page, 'clv')).toBeCloseTo((300 * (1 - 1.105 ** -5)) / 0.105, 6);
		const steps = page.getByRole('region', { name: '每年利润相同：逐步计算' });
		await expect(steps.getByRole('row')).toHaveCount(7);
		await expect(page.locator('[data-present] math')).toContainText('1.105');

		await page.getByRole('radio', { name: '客户可能离开' }).check();
		await expect(steps).toHaveCount(0);
		await page.getByRole('button', { name: '取我公司的数字' }).click();
		await expect(page.locator('output[data-measure="company-retention"]')).toBeVisible();
		const kept = await figure(page, 'company-retention');
		const field = page.getByRole('textbox', { name: '年保持率 r，精确值' });
		expect(Number(await field.inputValue())).toBeCloseTo(kept, 2);

		await page.getByRole('button', { name: '出一道题' }).click();
		await page.getByRole('button', { name: '看解答' }).click();
		const answer = await figure(page, 'answer');
		await page.getByRole('textbox', { name: '你的答案（元）' }).fill(answer.toFixed(1));
		await page.getByRole('button', { name: '批改' }).click();
		await expect(page.getByText('对了。')).toBeVisible();
		await expectAccessible(page);
	});

	test('opens the same numbers again from a copied address', async ({ page }) => {
		await page.goto('/learn/clv/four-steps#method=fourStepsUneven&profits=-100;300&discount=20');
		// −100 ÷ 1.2 + 300 ÷ 1.44 = 125
		await expect(page.locator('output[data-measure="clv"]')).toHaveText('¥125.00');
		await page.getByRole('button', { name: '加一行' }).click();
		await expect(page).toHaveURL(/profits=-100;300;300/);
		const copied = page.url();
		await page.goto('/learn/clv/perpetuity');
		await page.goto(copied);
		await expect(page.getByRole('textbox', { name: '第 3 年，净利润' })).toHaveValue('300');
	});
});

test.describe('a student works through the perpetuity in English', () => {
	test.use({ locale: 'en' });

	test('meets the published multiple, a sum without a limit, and the two short cuts', async ({ page }) => {
		await page.goto('/learn/clv/perpetuity');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Perpetuity and margin multiple');
		const retention = page.getByRole('textbox', { name: 'Yearly retention r, exact value' });
		await retention.fill('90');
		await retention.press('Enter');
		await expect(page.locator('output[data-measure="multiple"]')).toHaveText('4.5');
		await page.getByRole('radio', { name: 'At joining' }).check();
		await expect(page.locator('output[data-measure="multiple"]')).toHaveText('5.5');
		await expect(page.locator('[data-chart="tornado"]')).toContainText(
			'What moves lifetime value most is retention'
		);

		await retention.fill('100');
		const discount = page.getByRole('textbox', { name: 'Yearly discount rate i, exact value' });
		await discount.fill('0');
		await discount.press('Enter');
		await expect(page.getByRole('alert')).toContainText('the sum has no limit');
		await page.getByRole('button', { name: 'Reset inputs' }).click();
		await expect(page.locator('output[data-measure="multiple"]')).toHaveText('2.6667');

		await page.getByRole('radio', { name: 'Why two short cuts go wrong' }).check();
		await expect(page.locator('output[data-measure="overChurnExcess"]')).toHaveText('50%');

		await page.getByRole('button', { name: 'Make me an exercise' }).click();
		const question = await page.locator('[data-exercise] .question').textContent();
		const [, margin] = /net profit of ¥([\d,]+) a year/.exec(question!)!;
		const [, kept] = /Yearly retention is (\d+)%/.exec(question!)!;
		const short = Number(margin!.replace(',', '')) / (1 - Number(kept) / 100);
		await page.getByRole('textbox', { name: 'Your answer (yuan)' }).fill(short.toFixed(2));
		await page.getByRole('button', { name: 'Check' }).click();
		await expect(page.getByText('profit ÷ churn was used')).toBeVisible();
		await expectAccessible(page);
	});
});

test.describe('the overview', () => {
	test('puts every method on one customer and says why they differ, in both languages', async ({ page }) => {
		await page.goto('/learn/clv');
		await expect(page.locator('output[data-measure="clv-bergerNasr1"]')).toHaveText('¥568.78');
		await page.getByRole('radio', { name: '以“永续，首笔在一年末必得”为参照' }).check();
		const quick = page.getByRole('row').filter({ has: page.locator('[data-measure="clv-overChurn"]') });
		await expect(quick).toContainText('不折现，而不是折现');
		const difference = (await figure(page, 'clv-overChurn')) - (await figure(page, 'clv-perpetuityCertain'));
		await expect(quick).toContainText(`多 ¥${difference.toFixed(2)}`);
		await expectAccessible(page);

		await page.getByRole('button', { name: 'Switch to English' }).click();
		await expect(quick).toContainText(
			'nothing is discounted, while in the reference later money is discounted'
		);
		await expect(
			page.getByRole('radio', { name: 'Compare with: Perpetuity, first profit certain' })
		).toBeChecked();
	});

	test('shows no dead link: every page of the list opens', async ({ page }) => {
		await page.goto('/learn/clv');
		const links = page.getByRole('navigation', { name: '工作台各页' }).getByRole('link');
		await expect(links.first()).toBeVisible();
		const addresses = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
		for (const address of addresses) {
			const response = await page.goto(address);
			expect(response?.status()).toBe(200);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
	});
});

test('on a phone in the dark every formula and table can be reached and nothing leaves the screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const path of ['/learn/clv', '/learn/clv/four-steps', '/learn/clv/perpetuity']) {
		await page.goto(path);
		await expect(page.locator('output').first()).toBeVisible();
		const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(wide, path).toBe(false);
		await expectAccessible(page);
	}
});
