import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listen } from '../../scripts/tools/port.js';
import { createSite } from '../../scripts/tools/site.js';
import { expect, test as base } from './fixtures';

/*
 * The app without a network: the host is really switched off. And a new version, which must never come under the
 * learner's hands.
 */

/** A host of its own, that can be switched off, or be given another version of the app. */
class Host {
	address = '';
	#server: Server | null = null;
	#port = 0;

	async on(dir: string) {
		await this.off();
		this.#server = createSite({ dir });
		this.#port = await listen(this.#server, this.#port);
		this.address = `http://127.0.0.1:${this.#port}`;
	}
	async off() {
		const server = this.#server;
		this.#server = null;
		if (!server) return;
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
}

const test = base.extend<{ host: Host }>({
	host: async ({ context }, use) => {
		const host = new Host();
		await host.on('build');
		await use(host);
		// The tabs first: none of them shall ask a host that is gone.
		await context.close();
		await host.off();
	}
});
test.use({ serviceWorkers: 'allow' });

/** Every page that the build has, by its address. */
function pages(dir = 'build'): readonly string[] {
	return readdirSync(dir, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html') && file !== '200.html')
		.map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$|\.html$/, '')}`)
		.sort();
}

/** Waits until the whole app is on the device. */
async function kept(page: Page) {
	await page.evaluate(async () => {
		const { serviceWorker } = navigator;
		await serviceWorker.ready;
		if (serviceWorker.controller) return;
		await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
	});
}

test('after one visit every page opens without a network, deep links and the worker included', async ({
	page,
	host
}) => {
	test.setTimeout(180_000);
	await page.goto(`${host.address}/`);
	await kept(page);
	await host.off();

	await test.step('the Lab, worker and all', async () => {
		await page.goto(`${host.address}/lab`);
		await expect(page.locator('main[data-run]')).toBeVisible();
		await expect(page.locator('output[data-measure="clv"]')).toHaveAttribute('data-value', /^\d/);
	});
	for (const path of pages()) {
		await test.step(`${path} in Chinese`, async () => {
			await page.goto(host.address + path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByRole('heading', { name: '没有这一页' })).toHaveCount(0);
		});
	}
	await test.step('an address that does not exist says so', async () => {
		await page.goto(`${host.address}/nowhere/at/all`);
		await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
	});
	await test.step('the other language', async () => {
		await page.goto(`${host.address}/settings`);
		await page.getByRole('button', { name: 'Switch to English' }).click();
		await page.goto(`${host.address}/lab`);
		await expect(page.getByRole('link', { name: 'Lab', exact: true }).first()).toBeVisible();
		await expect(page.locator('main[data-run]')).toBeVisible();
	});
});

test('on its very first visit the tab goes on when the network goes away', async ({ page, host }) => {
	await page.goto(`${host.address}/`);
	await kept(page);
	await host.off();
	await page.getByRole('link', { name: '实验室', exact: true }).first().click();
	await expect(page.locator('main[data-run]')).toBeVisible();
});

/** Another version of the built app: its pages say so, and its service worker is another. */
function nextVersion(): string {
	const dir = mkdtempSync(join(tmpdir(), 'liuke-next-'));
	cpSync('build', dir, { recursive: true });
	for (const path of [...pages().map((page) => (page === '/' ? '/index' : page)), '/200']) {
		const file = `${dir}${path}.html`;
		writeFileSync(file, readFileSync(file, 'utf8').replace('<html ', '<html data-edition="next" '));
	}
	const worker = join(dir, 'service-worker.js');
	const { version } = JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8')) as { version: string };
	writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(version, `${version}-next`));
	for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
		if (/(html|service-worker\.js)\.(br|gz)$/.test(file)) rmSync(join(dir, file));
	}
	return dir;
}

test('a new version is announced, waits, and comes when it is asked for; a tab with work in it is left alone', async ({
	page,
	context,
	host
}) => {
	const next = nextVersion();
	const mark = (tab: Page) => tab.evaluate(() => Object.assign(globalThis, { stillHere: true }));
	const marked = (tab: Page) => tab.evaluate(() => 'stillHere' in globalThis);
	const edition = (tab: Page) => tab.locator('html').getAttribute('data-edition');
	try {
		await page.goto(`${host.address}/settings`);
		await kept(page);
		const other = await context.newPage();
		await other.goto(`${host.address}/lab`);
		await expect(other.locator('main[data-run]')).toBeVisible();
		await mark(page);
		await mark(other);

		await host.on(next);
		await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
		await expect(page.getByText('新版本已经下载好')).toBeVisible();
		await expect(other.getByText('新版本已经下载好')).toBeVisible();
		expect(await marked(page)).toBe(true);
		expect(await edition(page)).toBeNull();

		await test.step('until it is taken, every page is of the old version', async () => {
			const third = await context.newPage();
			await third.goto(`${host.address}/learn`);
			await expect(third.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await edition(third)).toBeNull();
			await third.close();
		});
		await page.getByRole('button', { name: '现在换上' }).click();
		await expect(page.locator('html[data-edition="next"]')).toBeAttached();
		expect(await marked(page)).toBe(false);

		await test.step('the other tab is told, not reloaded, and goes on with its own files', async () => {
			await expect(other.getByText('另一个标签页已换上新版本')).toBeVisible();
			expect(await marked(other)).toBe(true);
			await host.off();
			await other.getByRole('link', { name: '设置', exact: true }).first().click();
			await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await marked(other)).toBe(true);
		});
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
});

test('the app can be installed, under the name of the reader’s language', async ({ browser, host }) => {
	for (const [locale, name] of [
		['zh-CN', '留客'],
		['en-GB', 'Liuke']
	] as const) {
		const context = await browser.newContext({ locale, serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto(`${host.address}/learn/clv`);
		const session = await context.newCDPSession(page);
		const { url, errors, data } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		expect(url).toBe(`${host.address}/manifest.${locale.slice(0, 2)}.webmanifest`);
		const manifest = JSON.parse(data ?? '{}') as { short_name: string; icons: { src: string }[] };
		expect(manifest.short_name).toBe(name);
		for (const { src } of manifest.icons) {
			expect((await page.request.get(new URL(src, url).href)).status()).toBe(200);
		}
		await context.close();
	}
});

test('every page forbids scripts and styles that are not ours, and everything from elsewhere', () => {
	for (const path of [...pages().map((page) => (page === '/' ? '/index' : page)), '/200']) {
		const html = readFileSync(`build${path}.html`, 'utf8');
		const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
		expect(policy, path).toContain("default-src 'none'");
		expect(policy, path).not.toMatch(/unsafe-(inline|eval)|\*|https?:/);
		expect(html.replace(/<(script|style|noscript)[\s\S]*?<\/\1>/g, ''), path).not.toMatch(
			/\s(style|on\w+)="/
		);
	}
});
