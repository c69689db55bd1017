import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

const output = (page: Page, measure: string) => page.locator(`output[data-measure="${measure}"]`);
/** The unrounded value of a figure on screen. */
async function figure(page: Page, measure: string): Promise<number> {
	return Number(await output(page, measure).getAttribute('data-value'));
}
async function enter(page: Page, label: string, value: string) {
	const field = page.getByRole('textbox', { name: label, exact: true });
	await field.fill(value);
	await field.press('Enter');
}

test('a student works through Berger & Nasr in Chinese, from the published example to case 5', async ({
	page
}) => {
	await page.goto('/learn/clv/berger-nasr');
	await expect(output(page, 'clv')).toHaveText('¥568.78');
	await expect(output(page, 'limit')).toHaveText('¥571.62');
	await expect(page.getByText('获客成本不在其中').first()).toBeVisible();

	// Without promotion the first two sales: 260 + 260 × 0.75 ÷ 1.2.
	await enter(page, '每年促销费用 M，精确值', '0');
	await enter(page, '首次购买后的年数 n，精确值', '1');
	await expect.poll(() => figure(page, 'clv')).toBeCloseTo(260 + (260 * 0.75) / 1.2, 9);
	await expect(page.locator('[data-present] math').first()).toContainText('260');

	await page.getByRole('radio', { name: '情形 2b：几年一次' }).check();
	const sales = page.getByRole('slider', { name: '首次购买后还有几次 n/q' });
	const before = await figure(page, 'clv');
	await sales.press('ArrowRight');
	await expect.poll(() => figure(page, 'clv')).toBeGreaterThan(before);

	await page.getByRole('radio', { name: '情形 4：利润连续流入' }).check();
	expect(await figure(page, 'yearly')).toBeGreaterThan(await figure(page, 'clv'));

	await page.getByRole('radio', { name: '情形 5：来去往返' }).check();
	const steps = page.getByRole('region', { name: '情形 5：来去往返：逐步计算' });
	await expect(steps.getByRole('row').nth(5)).toContainText('139.7');

	await page.getByRole('radio', { name: '情形 1：一年一次' }).check();
	await page.getByRole('button', { name: '出一道题' }).click();
	const question = await page.locator('[data-exercise] .question').textContent();
	const sale = /每次毛利 ¥([\d,]+)/.exec(question!)![1]!.replace(',', '');
	await page.getByRole('button', { name: '看解答' }).click();
	const answer = await figure(page, 'answer');
	await page.getByRole('textbox', { name: '你的答案（元）' }).fill((answer - Number(sale)).toFixed(2));
	await page.getByRole('button', { name: '批改' }).click();
	await expect(page.getByText('漏了首次购买')).toBeVisible();
	await expectAccessible(page);
});

test.describe('in English', () => {
	test.use({ locale: 'en' });

	test('a student follows customers who come and go, and finds when to stop contacting them', async ({
		page
	}) => {
		await page.goto('/learn/clv/dwyer');
		await enter(page, 'Year 1, Retention r (%)', '50');
		// 1,000 × 0.5 × 0.7 × 0.76 × 0.8 × 0.82
		await expect(output(page, 'left')).toHaveText('174.5');

		await page.getByRole('radio', { name: 'Always a share: migration model' }).check();
		const tree = page.locator('[data-chart="migration-tree"]');
		await expect(tree).toContainText('Of 230 buyers in period 2, 140 come back after a pause');
		await tree.getByRole('application').press('End');
		await expect(tree.locator('[aria-live]')).toContainText('lost');
		const flow = page.locator('[data-chart="migration-flow"]');
		await flow.getByRole('button', { name: 'Show as a table' }).click();
		await expect(flow.getByRole('row').filter({ hasText: '3 → 4' }).last()).toContainText('lost');

		await page.getByRole('radio', { name: 'Markov chain and when to stop' }).check();
		await expect(output(page, 'clv')).toHaveText('¥52.32');
		expect((await figure(page, 'afterPeriods')).toFixed(4)).toBe('50.1150');
		expect((await figure(page, 'policy-4')).toFixed(4)).toBe('-1.8200');
		await page.getByRole('button', { name: 'Stop at the negative value and solve again' }).click();
		await expect(page.getByRole('checkbox', { name: 'Recency 4' })).not.toBeChecked();
		await expect(page.getByText('This is the best policy')).toBeVisible();
		expect(await figure(page, 'policy-1')).toBeCloseTo(await figure(page, 'bestValue'), 9);

		await page.getByRole('checkbox', { name: 'Recency 3' }).uncheck();
		await expect(page.getByText('would still pay')).toBeVisible();
		await enter(page, 'Discount rate per period d, exact value', '0');
		await expect(page.getByRole('alert')).toContainText('must be above 0');
		await page.getByRole('button', { name: 'Reset inputs' }).click();
		await expectAccessible(page);
	});
});

test('a student keeps accounts of customers by keyboard, and sees what the group’s average hides', async ({
	page
}) => {
	await page.goto('/learn/clv/events');
	await page.getByRole('radio', { name: '客户 2' }).check();
	await expect(page.getByRole('textbox', { name: '事件 1，收入' })).toHaveValue('900');
	const rows = page.locator('[data-rows="events"] tbody tr');
	await expect(rows).toHaveCount(3);

	const chance = page.getByRole('textbox', { name: '事件 2，可能（%）' });
	await chance.fill('一半');
	await chance.press('Enter');
	await expect(page.getByText('“一半”不是数字，数值未变。')).toBeVisible();
	await chance.fill('140');
	await chance.press('Enter');
	await expect(page.getByText('140 不在 0% 到 100% 之间，数值未变。')).toBeVisible();
	await expect(chance).toHaveValue('40');

	// Deleting goes on by keyboard: the next button has the focus.
	await page.getByRole('button', { name: '删去事件 2' }).press('Enter');
	await expect(page.getByText('客户 2 还有 2 件预期事件。')).toBeVisible();
	await expect(page.getByRole('button', { name: '删去事件 2' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(rows).toHaveCount(1);
	// 900 − 1,100 at once and for certain.
	await expect(output(page, 'clv')).toHaveText('−¥200');
	await expect(page.locator('[data-judgement]')).toContainText('有 1 位的账户是负的');

	await page.getByRole('button', { name: '加一件事' }).press('Enter');
	await expect(page.getByRole('textbox', { name: '事件 2，月份' })).toBeFocused();
	await enter(page, '事件 2，可能（%）', '50');
	await enter(page, '事件 2，收入', '2200');
	await enter(page, '年折现率 i，精确值', '0');
	// −200 + 50 % × (2,200 − 1,100)
	await expect(output(page, 'clv')).toHaveText('¥350');
	await expect(output(page, 'loss')).toHaveText('50%');
	// Without discounting both methods add up to the same.
	const total = await figure(page, 'accountsTotal');
	expect(await figure(page, 'groupTotal')).toBeCloseTo(total, 6);
	await expectAccessible(page);

	await page.getByRole('button', { name: 'Switch to English' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Customer-event forecasting');
	await expect(output(page, 'clv')).toHaveText('¥350');
	await page.getByRole('button', { name: 'Open another account' }).click();
	await expect(page.getByRole('radio', { name: 'Customer 5' })).toBeChecked();
	await expect(page.locator('[data-judgement]')).toContainText('It tells customers apart');
	await expectAccessible(page);
});
