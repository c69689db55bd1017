import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import type { Row } from './row';
import { latencies } from './latency';
import { recordingOf, type Stage } from './stage';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const KB = 1000;

/** The JavaScript that a first visit to the Lab asks for, worker included, compressed file by file as a host would. */
async function scripts(stage: Stage) {
	const page = await stage.page();
	const paths = new Set<string>();
	page.context().on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('.js')) paths.add(pathname);
	});
	await page.goto(`${stage.url}/lab`);
	await page.locator('main[data-run]').waitFor();
	await page.waitForLoadState('networkidle');
	await page.context().close();
	const files = [...paths].map((path) => readFileSync(BUILD + path));
	const sum = (compress: (file: Buffer) => Buffer) =>
		files.reduce((total, file) => total + compress(file).length, 0) / KB;
	return {
		gzip: sum((file) => gzipSync(file, { level: 9 })),
		brotli: sum((file) => brotliCompressSync(file))
	};
}

/** Lighthouse's slow phone: a quarter of this processor's speed, and slow 4G as DevTools imitates it. */
async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150 * 3.75,
		downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
		uploadThroughput: (750 * 1024 * 0.9) / 8
	});
	await page.setViewportSize({ width: 390, height: 844 });
}

/** Seconds from the navigation until a selector matches and one more frame has been drawn. */
async function secondsUntil(page: Page, selector: string): Promise<number> {
	const handle = await page.waitForFunction(
		(wanted) => document.querySelector(wanted) !== null && performance.now(),
		selector,
		{ polling: 'raf', timeout: 60_000 }
	);
	return Number(await handle.jsonValue()) / 1000;
}

/** Moves the lever at the very moment it is there. @returns milliseconds until its picture is drawn */
async function firstAnswer(page: Page): Promise<number> {
	await page.evaluate(() => {
		const lever = document.querySelector<HTMLInputElement>('input[type="range"][name="retentionEffort"]')!;
		lever.value = '60';
		lever.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await page.waitForFunction(() => {
		const { events, orders, shown, painted } = (
			globalThis as unknown as { benchRecording: import('./latency').Recording }
		).benchRecording;
		const order = orders.find(({ at }) => at >= events[0]!.at);
		const picture = order && shown.find(({ id }) => id >= order.id);
		return picture !== undefined && painted[picture.frame] !== undefined;
	});
	return latencies(await recordingOf(page), 'first')[0]!.ms;
}

async function slowPhone(stage: Stage) {
	const page = await stage.page();
	await slowDown(page);
	await page.goto(`${stage.url}/lab`, { waitUntil: 'commit' });
	const lever = await secondsUntil(page, 'input[type="range"][name="retentionEffort"]');
	const answer = await firstAnswer(page);
	await page.context().close();

	const bare = await stage.bare();
	await slowDown(bare);
	await bare.reload({ waitUntil: 'commit' });
	const reference = await secondsUntil(bare, 'input[name="retentionEffort"]');
	await bare.context().close();
	return { lever, answer, reference };
}

/** What a first visit to the Lab costs. */
export async function benchLoad(stage: Stage): Promise<readonly Row[]> {
	const { gzip, brotli } = await scripts(stage);
	const phone = await slowPhone(stage);
	const most = { most: 120 };
	return [
		{ name: 'first visit: JavaScript, gzip', value: gzip, unit: 'kB', budget: most, reference: null },
		{ name: 'first visit: JavaScript, brotli', value: brotli, unit: 'kB', budget: most, reference: null },
		{
			name: 'first visit on a slow phone: levers usable',
			value: phone.lever,
			unit: 's',
			budget: null,
			reference: phone.reference
		},
		{
			name: 'first visit on a slow phone: first lever move to picture',
			value: phone.answer,
			unit: 'ms',
			budget: null,
			reference: null
		}
	];
}
