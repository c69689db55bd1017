import { expect, test } from './fixtures';

/* The fixture does the checking; here is only the visit, and the wait until nothing more is asked for. */
for (const path of ['/', '/lab']) {
	test(`a first visit to ${path} asks its own host only`, async ({ page }) => {
		const response = await page.goto(path, { waitUntil: 'networkidle' });
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
}
