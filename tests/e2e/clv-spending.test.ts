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

test.describe('a student decides what to spend, in Chinese', () => {
	test('finds the best budgets on the map and moves the 5 : 1', async ({ page }) => {
		await page.goto('/learn/clv/budget');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('获客与维系预算');
		const map = page.locator('[data-chart="equity-map"]');
		await expect(map.getByRole('heading')).toContainText('客户资产最高为');
		const before = await figure(page, 'equity');
		// Three steps into the map from its corner: the plan goes where the reader points.
		const plot = map.getByRole('application');
		for (const key of ['Home', 'PageUp', 'PageUp', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) {
			await plot.press(key);
		}
		await expect.poll(() => figure(page, 'equity')).not.toBe(before);

		await page.getByRole('radio', { name: '“5 : 1”的误用' }).check();
		await page.getByRole('button', { name: '把方案放到最优处' }).click();
		await expect(map.getByRole('heading')).toContainText('方案已在最高处');
		// Marginal costs are equal to the value at the optimum, whatever the averages.
		const value = await figure(page, 'customer');
		expect(await figure(page, 'nextWon')).toBeCloseTo(value, 0);
		expect(await figure(page, 'nextKept')).toBeCloseTo(value, 0);
		expect(await figure(page, 'ratio')).toBeLessThan(4);
		await page.getByRole('button', { name: '把方案放到 5 : 1 处' }).click();
		await expect.poll(() => figure(page, 'ratio')).toBeCloseTo(5, 2);
		expect(await figure(page, 'nextKept')).toBeLessThan(await figure(page, 'customer'));
		await expectAccessible(page);
	});

	test('works out the ceiling of a rescue, judges, and calls the company’s lost customers', async ({
		page
	}) => {
		await page.goto('/learn/clv/win-back');
		// 300 ÷ (1.1 − 0.8) × (0.7 − 0.3)
		await expect(page.locator('output[data-measure="ceiling"]')).toHaveText('¥400.00');
		await enter(page, '挽救后留下的可能 p₁，精确值', '20');
		await expect(page.getByRole('alert')).toContainText('挽救后留下的可能 p₁');
		await page.getByRole('button', { name: '复原输入' }).click();

		const judgement = page.locator('output[data-measure="judgement"]');
		await expect(judgement).toHaveText('极力（尽力）挽留');
		await page.getByRole('radio', { name: '普通客户' }).check();
		await expect(judgement).toHaveText('见机行事');
		await page.getByRole('checkbox', { name: '损害员工士气' }).check();
		await expect(judgement).toHaveText('彻底放弃');

		await page.getByRole('radio', { name: '先联系谁' }).check();
		const ranked = page.getByRole('region', { name: '值得先联系的流失客户' });
		await expect(ranked.getByRole('row')).toHaveCount(13);
		await page.getByRole('button', { name: '把这几位放进上面的计算' }).click();
		await expect(page.getByRole('textbox', { name: '客户 12，成本' })).toBeVisible();
		await expectAccessible(page);
	});
});

test.describe('a student decides what to spend, in English', () => {
	test.use({ locale: 'en' });

	test('takes the margin from the company and is told of a rate above its ceiling', async ({ page }) => {
		await page.goto('/learn/clv/budget#method=budgetOptimum');
		await expect(page.locator('[data-chart="budgetOptimum"]')).toContainText(
			'Keep spending on retention up to'
		);
		await enter(page, 'which wins, exact value', '60');
		await expect(page.getByRole('alert')).toContainText('which wins');
		await page.getByRole('button', { name: 'Reset inputs' }).click();
		await page.getByRole('button', { name: 'Take the numbers from my company' }).click();
		await expect(page.locator('output[data-measure="company-contribution"]')).toBeVisible();
		await page
			.getByRole('button', { name: 'Switch to Chinese' })
			.or(page.getByRole('button', { name: '切换到中文' }))
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('获客与维系预算');
		await expectAccessible(page);
	});

	test('spends on rescue what gains most, and knows when winning back breaks even', async ({ page }) => {
		await page.goto('/learn/clv/win-back#method=rescueSpend');
		const best = await figure(page, 'best');
		const gain = await figure(page, 'gain');
		await enter(page, 'Rescue spending s, exact value', best.toFixed(0));
		await expect.poll(() => figure(page, 'gain')).toBeGreaterThan(gain);
		await page.getByRole('radio', { name: 'Second lifetime value' }).check();
		// 150 × 1.1 ÷ (1.1 − 0.7), and 20 ÷ (that − 50)
		const second = (150 * 1.1) / 0.4;
		await expect.poll(() => figure(page, 'second')).toBeCloseTo(second, 6);
		expect(await figure(page, 'breakEven')).toBeCloseTo((100 * 20) / (second - 50), 6);
		await page.getByRole('button', { name: 'Make me an exercise' }).click();
		await page.getByRole('textbox', { name: /^Your answer/ }).fill('1');
		await page.getByRole('button', { name: 'Check', exact: true }).click();
		await expect(page.getByRole('heading', { name: /solution/i })).toBeVisible();
		await expectAccessible(page);
	});
});

test('on a phone in the dark no page on customers and spending leaves the screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const name of ['heterogeneity', 'budget', 'win-back', 'concentration']) {
		await page.goto(`/learn/clv/${name}`);
		await expect(page.locator('output').first()).toBeVisible();
		const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(wide, name).toBe(false);
		await expectAccessible(page);
	}
});
