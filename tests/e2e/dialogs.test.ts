import type { Page } from '@playwright/test';
import { enLab } from '../../src/lib/i18n/en/lab';
import { zhLab } from '../../src/lib/i18n/zh/lab';
import { expectAccessible, expectContrast } from './axe';
import { expect, test } from './fixtures';
import { LabPage } from './lab';

/** Every dialog of the Lab: how it is opened, whatever the language. */
const DIALOGS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	companies: (page) => entry(page, 0),
	share: (page) => page.getByRole('button', { name: /^(分享|Share)$/ }).click(),
	branch: (page) => entry(page, 4),
	about: (page) => entry(page, 5),
	explain: (page) => page.locator('.figure button').first().click(),
	keys: (page) => page.keyboard.press('?'),
	'customer list': (page) => chooseCustomer(page),
	customer: async (page) => {
		await chooseCustomer(page);
		await page.locator('dialog li button').first().click();
		await expect(page.locator('dialog svg').first()).toBeVisible();
		await page.locator('dialog summary').last().click();
	}
};

/** By its words: what stands beside the button may change. */
const chooseCustomer = (page: Page) =>
	page
		.getByRole('button', { name: zhLab.chooseCustomer, exact: true })
		.or(page.getByRole('button', { name: enLab.chooseCustomer, exact: true }))
		.click();

async function entry(page: Page, nth: number) {
	await page.getByRole('button', { name: /公司菜单|Company menu/ }).click();
	await page.locator('[popover]:popover-open button').nth(nth).click();
}

for (const locale of ['zh-CN', 'en']) {
	test.describe(`in ${locale}`, () => {
		test.use({ locale });

		for (const [name, open] of Object.entries(DIALOGS)) {
			test(`the dialog “${name}” is accessible, in every theme`, async ({ page }) => {
				await new LabPage(page).open();
				await open(page);
				await expect(page.getByRole('dialog')).toBeVisible();
				await expectAccessible(page);
				await expectContrast(page);
			});
		}
	});
}

test('a dialog gives the focus back to what opened it', async ({ page }) => {
	await new LabPage(page).open();
	const figure = page.getByRole('button', { name: '客户终身价值：怎样算出来的' });
	await figure.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(figure).toBeFocused();
});
