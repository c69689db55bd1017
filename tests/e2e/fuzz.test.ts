import type { Page } from '@playwright/test';
import { LEVERS } from '../../src/lib/domain/levers';
import { expect, test } from './fixtures';
import { unfold, visit } from './pages';

const STEPS = 500;
const LOOK_EVERY = 25;

/** Marsaglia's xorshift: the same walk every time. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

/** Drags one slider through a few values to an end, as a hand would, and lets go. */
function dragTo(page: Page, lever: string, values: readonly number[]): Promise<void> {
	return page.evaluate(
		async ([name, path]) => {
			const slider = document.querySelector<HTMLInputElement>(`input[type="range"][name="${name}"]`)!;
			for (const value of path) {
				slider.value = String(value);
				slider.dispatchEvent(new Event('input', { bubbles: true }));
				await new Promise(requestAnimationFrame);
			}
			slider.dispatchEvent(new Event('change', { bubbles: true }));
		},
		[lever, values] as const
	);
}

/** What is wrong with what the page shows: figures that are none, and charts with broken geometry. */
function faults(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const broken = /NaN|Infinity|undefined/;
		const found: string[] = [];
		for (const output of document.querySelectorAll<HTMLOutputElement>('output[data-measure]')) {
			const { measure, value } = output.dataset;
			if (!value || !Number.isFinite(Number(value))) found.push(`${measure} is ${value}`);
		}
		for (const element of document.querySelectorAll('svg *')) {
			for (const { name, value } of element.attributes) {
				if (broken.test(value)) found.push(`${element.tagName} has ${name}="${value.slice(0, 40)}"`);
			}
		}
		const text = document.body.innerText;
		if (broken.test(text)) found.push(`the page says ${broken.exec(text)![0]}`);
		return found;
	});
}

test(`${STEPS} drags of any lever to anywhere leave every figure a number and every chart whole`, async ({
	page
}) => {
	await visit(page, '/lab');
	await unfold(page, '#levers');
	const random = randomFrom(20_26);
	const somewhere = (min: number, max: number) => {
		const at = random();
		// The ends break more than the middle does.
		return at < 0.15 ? min : at > 0.85 ? max : min + ((at - 0.15) / 0.7) * (max - min);
	};
	const charts = await page.locator('main figure').count();
	expect(charts).toBeGreaterThanOrEqual(5);
	for (let step = 0; step < STEPS; step++) {
		// Every lever once, then any.
		const { name, min, max } = LEVERS[step] ?? LEVERS[Math.floor(random() * LEVERS.length)]!;
		await dragTo(page, name, [somewhere(min, max), somewhere(min, max)]);
		if (step % LOOK_EVERY === 0) expect(await faults(page), `after step ${step}, ${name}`).toEqual([]);
	}
	await expect(page.locator('main[data-simulated="2000"]')).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await expect(page.locator('main figure')).toHaveCount(charts);

	// The look itself can find something.
	await page.locator('output[data-measure="clv"]').evaluate((output) => (output.dataset.value = 'NaN'));
	await page
		.locator('main svg path')
		.first()
		.evaluate((path) => path.setAttribute('data-d', 'M0,NaN'));
	expect((await faults(page)).length).toBeGreaterThanOrEqual(2);
});
