import type { Page } from 'playwright';
import { step } from './gestures';
import { longestRows, longestTask } from './longestTask';
import type { Row } from './row';
import { forget, recordingOf, showsAll, type Stage } from './stage';

const CUSTOMERS = 1_000_000;
const MONTHS = 120;
const PATIENCE = 300_000;

/** How many different states of progress the page has shown by the end, told by the page itself. */
async function watchProgress(page: Page): Promise<() => Promise<number>> {
	await page.evaluate(() => {
		const seen = new Set<number>();
		Object.assign(globalThis, { benchProgress: seen });
		// No named function here: the compiler would wrap it in a helper that the page does not have.
		setInterval(() => {
			const bar = document.querySelector('progress');
			if (bar) seen.add(bar.value);
		}, 20);
	});
	return () =>
		page.evaluate(() => (globalThis as unknown as { benchProgress: Set<number> }).benchProgress.size);
}

/** From the click on the cancel button until the worker has let go of the run, in milliseconds. */
async function cancelLatency(page: Page): Promise<number> {
	await forget(page);
	await step(page, 'ArrowRight');
	const bar = page.locator('main progress');
	await bar.waitFor();
	await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.02);
	await page.getByRole('button', { name: '取消', exact: true }).click();
	await page.waitForFunction(
		() =>
			(globalThis as unknown as { benchRecording: import('./latency').Recording }).benchRecording.cancelled
				.length > 0
	);
	const { clicks, cancelled } = await recordingOf(page);
	return cancelled[0]!.at - clicks[0]!.at;
}

/** The largest company there may be: it completes, shows how far it is, lets itself be stopped, and the page lives. */
export async function benchLarge(stage: Stage): Promise<readonly Row[]> {
	const page = await stage.lab(CUSTOMERS, MONTHS);
	const progress = await watchProgress(page);
	const longest = await longestTask(page, () => showsAll(page, CUSTOMERS, PATIENCE));
	const { orders, shown } = await recordingOf(page);
	const seconds = (shown.find(({ full }) => full)!.at - orders[0]!.at) / 1000;
	const states = await progress();
	const cancel = await cancelLatency(page);
	await page.context().close();
	const name = '1,000,000 × 120';
	return [
		{ name: `${name}: time to completion`, value: seconds, unit: 's', budget: null, reference: null },
		{
			name: `${name}: states of progress shown`,
			value: states,
			unit: '',
			budget: { least: 10 },
			reference: null
		},
		...longestRows(name, longest, null),
		{
			name: `${name}: cancel to worker free`,
			value: cancel,
			unit: 'ms',
			budget: { most: 100 },
			reference: null
		}
	];
}
