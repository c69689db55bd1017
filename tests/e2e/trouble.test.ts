import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/*
 * Errors that nobody foresaw, provoked. Not with the fixture of the other tests: that one fails on the very errors
 * that are asked for here.
 */

const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
const throwOne = (page: Page) =>
	page.evaluate(
		() =>
			void setTimeout(() => {
				throw new RangeError('provoked');
			})
	);

for (const { locale, title, least, safe, report, close } of [
	{
		locale: 'zh-CN',
		title: '出了一个没有料到的错误',
		safe: '没有受到影响',
		least: '出错了',
		report: '错误报告',
		close: '关闭'
	},
	{
		locale: 'en-GB',
		title: 'Something went wrong that nobody foresaw',
		safe: 'are not affected',
		least: 'Something went wrong',
		report: 'Error report',
		close: 'Close'
	}
]) {
	test.describe(`in ${locale}`, () => {
		test.use({ locale });

		test('an error while the page is used is told calmly, with a report, and the page goes on', async ({
			page
		}) => {
			await page.goto('/lab');
			await expect(page.locator('main[data-run]')).toBeVisible();
			await throwOne(page);
			const notice = page.getByRole('alert').filter({ hasText: title });
			await expect(notice).toContainText(safe);
			await notice.getByText(report, { exact: true }).click();
			await expect(notice.getByRole('textbox', { name: report })).toHaveValue(/RangeError: provoked/);
			await expect(notice.getByRole('textbox', { name: report })).toHaveValue(/route: \/lab/);
			expect(await axe(page)).toEqual([]);

			await notice.getByRole('button', { name: close }).click();
			await expect(notice).toHaveCount(0);
			const clv = page.locator('output[data-measure="clv"]').first();
			const before = await clv.getAttribute('data-value');
			await page.locator('input[type="range"][name="retentionEffort"]').press('ArrowRight');
			await expect(clv).not.toHaveAttribute('data-value', before ?? '');
		});

		test('a page whose files cannot be fetched says what is safe and offers a way on', async ({ page }) => {
			await page.goto('/');
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			let broken = true;
			await page.route(/_app\/immutable\/(nodes|chunks)\//, (route) =>
				broken ? route.abort() : route.continue()
			);
			await page.locator('a[href$="/settings"]').first().click();
			await expect(page.getByRole('heading', { level: 1, name: least })).toBeVisible();
			await expect(page.getByRole('main')).toContainText(safe);
			expect(await axe(page)).toEqual([]);

			broken = false;
			await page.getByRole('main').getByRole('link').click();
			await expect(page.getByRole('heading', { level: 1, name: least })).toHaveCount(0);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});
	});
}
