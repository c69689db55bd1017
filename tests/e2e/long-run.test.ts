import { expect, test } from './fixtures';
import { LabPage } from './lab';

test('a long run shows how far it has come, leaves the page alive, and can be stopped', async ({ page }) => {
	const lab = await new LabPage(page).open();
	await page.getByRole('button', { name: '规模与运气' }).click();
	const customers = page.getByRole('textbox', { name: '市场人数的精确值' });
	await customers.fill('100万');
	await customers.press('Enter');
	await expect(page.getByRole('progressbar')).toBeVisible();
	await expect(page.locator('main')).not.toHaveAttribute('data-simulated', '2000');
	// While it runs, the page answers: a language is changed and a group unfolds.
	await page.getByRole('button', { name: 'Switch to English' }).click();
	await page.getByRole('button', { name: 'Price and margin' }).click();
	await expect(page.getByRole('slider', { name: 'Price index' })).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('progressbar')).toBeHidden();
	await expect(page.getByText('Stopped: the charts show what was there before.')).toBeVisible();
	expect(Number(await page.locator('main').getAttribute('data-simulated'))).toBeLessThan(1_000_000);
	await lab.set('price', '101');
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
});
