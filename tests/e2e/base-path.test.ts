import { expect, test } from './fixtures';

/** The same app built with BASE_PATH=/liuke and served under it. */
const address = (path: string) => new URL(path, process.env.LIUKE_BASE_URL).href;

test('the app built for /liuke opens a deep link under it and asks for nothing outside it', async ({
	page
}) => {
	const outside: string[] = [];
	page.on('request', (request) => {
		const { pathname, protocol } = new URL(request.url());
		if (protocol === 'http:' && !pathname.startsWith('/liuke/')) outside.push(pathname);
	});
	await page.goto(address('lab'), { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(outside).toEqual([]);
});

test('links inside the app built for /liuke stay under it', async ({ page }) => {
	await page.goto(address(''), { waitUntil: 'networkidle' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const links = await page
		.getByRole('link')
		.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(0);
	expect(links.filter((href) => !href.startsWith(process.env.LIUKE_BASE_URL!))).toEqual([]);
});
