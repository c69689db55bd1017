import { expect, test } from './fixtures';
import { PAGES } from './pages';

for (const path of PAGES) {
	test(`a first visit to ${path} asks its own host only and ends without an error`, async ({ page }) => {
		const response = await page.goto(path, { waitUntil: 'networkidle' });
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
}
