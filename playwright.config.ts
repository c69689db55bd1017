import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.js';

const executablePath = findChromium();

/* End-to-end tests drive the built app. The server prints the address it got; Playwright passes it on as LIUKE_URL. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: true,
	timeout: 90_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	webServer: {
		command: 'node scripts/serve.js',
		wait: { stdout: /serving (?<liuke_url>\S+)/ },
		stderr: 'pipe'
	},
	use: {
		baseURL: process.env.LIUKE_URL,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		viewport: { width: 1280, height: 800 },
		// Each test is a first visit: without the app being kept on the device, save where that is the point.
		serviceWorkers: 'block',
		trace: 'off',
		launchOptions: { ...(executablePath ? { executablePath } : {}), args: CHROMIUM_ARGS }
	}
});
