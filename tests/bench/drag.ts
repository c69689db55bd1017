import { drag, step } from './gestures';
import { latencies, percentWithin, quantile, type Latency } from './latency';
import { longestRows, longestTask, type Longest } from './longestTask';
import type { Row } from './row';
import { forget, recordingOf, showsAll, type Stage } from './stage';

const SECONDS = 10;
const PROBES = 20;

const framesOf = (found: readonly Latency[]) => found.map(({ frames }) => frames);

/** What a drag costs on a bare page. */
async function reference(stage: Stage) {
	const page = await stage.bare();
	await drag(page, 3);
	const found = latencies(await recordingOf(page), 'first');
	await page.context().close();
	const longest = await stage.bare().then((bare) => longestTask(bare, () => drag(bare, 3)));
	return {
		ms: quantile(
			found.map(({ ms }) => ms),
			0.95
		),
		longest
	};
}

/** From one key press to the full picture, many times over. */
async function fullPicture(stage: Stage, customers: number, months: number): Promise<readonly number[]> {
	const page = await stage.lab(customers, months);
	await showsAll(page, customers);
	// As in `dragRows`: the first full pictures after loading take twice as long, until the browser has compiled the engine.
	await drag(page, 1);
	await page.locator(`main[data-simulated="${customers}"]`).waitFor();
	const waits: number[] = [];
	for (let i = 0; i < PROBES; i++) {
		await forget(page);
		await step(page, i % 4 < 2 ? 'ArrowRight' : 'ArrowLeft');
		await page.waitForFunction(() => {
			const { shown, painted } = (globalThis as unknown as { benchRecording: import('./latency').Recording })
				.benchRecording;
			const full = shown.find((picture) => picture.full);
			return full !== undefined && painted[full.frame] !== undefined;
		});
		waits.push(...latencies(await recordingOf(page), 'full').map(({ ms }) => ms));
	}
	await page.context().close();
	return waits;
}

/**
 * Ten seconds of dragging in the built app: how long each slider event waits for its picture, the longest task on the
 * main thread, and for the large company the wait for the full picture.
 */
async function dragRows(
	stage: Stage,
	customers: number,
	months: number,
	bare: { ms: number; longest: Longest }
): Promise<readonly Row[]> {
	const size = `drag ${customers.toLocaleString('en')} × ${months}`;
	const page = await stage.lab(customers, months);
	await showsAll(page, customers);
	await drag(page, 1); // warms the engine up, as any user has after a second
	await forget(page);
	await drag(page, SECONDS);
	await page.locator(`main[data-simulated="${customers}"]`).waitFor();
	const recording = await recordingOf(page);
	const found = latencies(recording, 'first');
	const longest = await longestTask(page, () => drag(page, SECONDS));
	await page.context().close();
	return [
		{
			name: `${size}: events painted within 2 frames`,
			value: percentWithin(framesOf(found), 2),
			unit: '%',
			budget: { least: 100 },
			reference: null
		},
		{
			name: `${size}: event to picture, 95th percentile`,
			value: quantile(
				found.map(({ ms }) => ms),
				0.95
			),
			unit: 'ms',
			budget: null,
			reference: bare.ms
		},
		{
			name: `${size}: event to picture, slowest`,
			value: Math.max(...framesOf(found)),
			unit: 'frames',
			budget: { most: 2 },
			reference: null
		},
		{ name: `${size}: events`, value: found.length, unit: '', budget: null, reference: null },
		...longestRows(size, longest, bare.longest)
	];
}

/** The drag benches. */
export async function benchDrag(stage: Stage): Promise<readonly Row[]> {
	const bare = await reference(stage);
	const small = await dragRows(stage, 2_000, 60, bare);
	const large = await dragRows(stage, 10_000, 120, bare);
	const full = await fullPicture(stage, 10_000, 120);
	return [
		...small,
		...large,
		{
			name: 'drag 10,000 × 120: event to full picture, slowest',
			value: Math.max(...full),
			unit: 'ms',
			budget: { most: 250 },
			reference: bare.ms
		}
	];
}
