import type { Page } from 'playwright';

const slider = (page: Page) => page.locator('input[type="range"][name="retentionEffort"]');

/** Seconds from one end of the track to the other. */
const SWEEP = 1;

/** Drags the slider to and fro with the mouse, about one move a frame, for so many seconds. */
export async function drag(page: Page, seconds: number): Promise<void> {
	const box = await slider(page).boundingBox();
	if (!box) throw new Error('The slider of retention effort is not on the page.');
	const y = box.y + box.height / 2;
	const at = (elapsed: number) => {
		const phase = (elapsed / SWEEP) % 2;
		return box.x + box.width * (0.1 + 0.8 * (phase < 1 ? phase : 2 - phase));
	};
	await page.mouse.move(at(0), y);
	await page.mouse.down();
	const started = performance.now();
	for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - started) / 1000) {
		await page.mouse.move(at(elapsed), y);
	}
	await page.mouse.up();
}

/** Moves the slider by one step with the keyboard. */
export async function step(page: Page, key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
	await slider(page).press(key);
}
