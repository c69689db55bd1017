import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from './fixtures';

/*
 * `npm start` as a newcomer runs it, in a folder of a host: BASE_PATH=/liuke. One test, because it builds the app
 * a second time, beside the build that the other tests open.
 */

/** Starts the app and waits for the address it prints. */
async function start(): Promise<{ child: ChildProcess; address: string }> {
	const env = { ...process.env, BASE_PATH: '/liuke', BUILD_DIR: '.svelte-kit/under-base' };
	const child = spawn(process.execPath, ['scripts/start.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
	for await (const line of createInterface({ input: child.stdout })) {
		const address = /http:\S+/.exec(line)?.[0];
		if (address) return { child, address };
	}
	throw new Error('npm start ended without an address');
}

test('npm start builds and serves the app, also under a base path', async ({ page }) => {
	const { child, address } = await start();
	try {
		expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/liuke\/$/);
		const outside: string[] = [];
		page.on('request', (request) => {
			const { pathname, protocol } = new URL(request.url());
			if (protocol === 'http:' && !pathname.startsWith('/liuke/')) outside.push(pathname);
		});

		await test.step('a deep link opens and its worker answers', async () => {
			await page.goto(`${address}lab`);
			await expect(page.locator('main[data-run]')).toBeVisible();
			await expect(page.locator('output[data-measure="clv"]')).toHaveAttribute('data-value', /^\d/);
		});
		await test.step('no link leads out of the base path', async () => {
			const links = await page
				.getByRole('link')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			expect(links.length).toBeGreaterThan(0);
			expect(links.filter((href) => !href.startsWith(address.slice(0, -1)))).toEqual([]);
		});
		await test.step('a link leads to the page it names', async () => {
			await page.goto(address);
			await page.getByRole('link', { name: '实验室', exact: true }).first().click();
			await expect(page).toHaveURL(`${address}lab`);
			await expect(page.locator('main[data-run]')).toBeVisible();
		});
		expect(outside, 'nothing outside the base path is asked for').toEqual([]);
	} finally {
		child.kill();
		await once(child, 'exit');
	}
});
