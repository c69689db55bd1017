import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { companyFrom } from '../../src/lib/domain/preset';
import { PRESETS } from '../../src/lib/domain/presets';
import { encodeLink } from '../../src/lib/storage/link';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.js';
import { listen } from '../../scripts/tools/port.js';
import { createSite } from '../../scripts/tools/site.js';
import type { Recording } from './latency';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The built app on a port, a real browser, and pages in it that write down what happens. */
export class Stage {
	readonly browser: Browser;
	readonly url: string;
	#bareUrl: string;
	#servers: readonly Server[];

	private constructor(browser: Browser, servers: readonly Server[], url: string, bareUrl: string) {
		this.browser = browser;
		this.#servers = servers;
		this.url = url;
		this.#bareUrl = bareUrl;
	}

	static async open(): Promise<Stage> {
		const site = createSite({ dir: here('../../build') });
		const html = readFileSync(here('bare.html'));
		const bare = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
		const [port, barePort] = [await listen(site, 0), await listen(bare, 0)];
		const executablePath = findChromium();
		const browser = await chromium.launch({
			...(executablePath ? { executablePath } : {}),
			args: CHROMIUM_ARGS
		});
		return new Stage(browser, [site, bare], `http://127.0.0.1:${port}`, `http://127.0.0.1:${barePort}`);
	}

	async close(): Promise<void> {
		await this.browser.close();
		for (const server of this.#servers) {
			server.closeAllConnections();
			server.close();
		}
	}

	/** A page of a visitor who was never here, with the recorder in it. */
	async page(): Promise<Page> {
		const context = await this.browser.newContext({
			viewport: { width: 1280, height: 800 },
			locale: 'zh-CN'
		});
		await context.addInitScript({ path: here('recorder.js') });
		return context.newPage();
	}

	/** The Lab with the default company in another size. Does not wait for its figures. */
	async lab(customers: number, months: number): Promise<Page> {
		const page = await this.page();
		const company = { ...companyFrom(PRESETS[0]!), customers, months };
		await page.goto(`${this.url}/lab#${encodeLink(company)}`);
		return page;
	}

	/** The bare page that references are measured on. */
	async bare(): Promise<Page> {
		const page = await this.page();
		await page.goto(this.#bareUrl);
		return page;
	}
}

/** What the recorder of a page has written down. */
export function recordingOf(page: Page): Promise<Recording> {
	return page.evaluate(() => (globalThis as unknown as { benchRecording: Recording }).benchRecording);
}

/** Forgets what was recorded, so that the next measurement begins anew; frames go on being counted. */
export async function forget(page: Page): Promise<void> {
	await page.evaluate(() => {
		const recording = (globalThis as unknown as { benchRecording: Recording }).benchRecording;
		for (const name of ['events', 'clicks', 'orders', 'shown', 'cancelled', 'longTasks'] as const) {
			recording[name].length = 0;
		}
	});
}

/** Waits until the page shows a full run of so many customers. */
export async function showsAll(page: Page, customers: number, timeout = 60_000): Promise<void> {
	await page.locator(`main[data-run][data-simulated="${customers}"]`).waitFor({ timeout });
}
