import type { Browser, Locator, Page } from '@playwright/test';
import { expectAccessible, expectContrast } from './axe';
import { expect, test } from './fixtures';
import { LESSONS } from './pages';

const CODE_LIMIT = 60_000;

/** What lies half under the steps that stay on top would count as too small to be touched. */
const fromTop = (page: Page) => page.evaluate(() => scrollTo(0, 0));

/** Answers every prediction with the keyboard alone. */
async function predict(page: Page) {
	const predictions = page.locator('[data-prediction]');
	await expect(predictions.first()).toBeVisible();
	for (const prediction of await predictions.all()) {
		const choice = prediction.getByRole('radio').first();
		const field = (await choice.count()) > 0 ? choice : prediction.getByRole('slider').first();
		await field.focus();
		await page.keyboard.press((await choice.count()) > 0 ? 'Space' : 'ArrowUp');
	}
	const commit = page.locator('#predict button[data-kind="strong"]');
	await expect(commit).toBeEnabled();
	await commit.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#move')).toBeFocused();
}

/** Everything that the scenes say in figures, as one text. */
const figures = (page: Page) =>
	page
		.locator('.scenes output[data-measure]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-value')).join(' '));

/** Moves every instrument of the first scene with the keyboard. */
async function move(page: Page) {
	for (const slider of await page.locator('#move input[type="range"]').all()) {
		await slider.focus();
		const atEnd = await slider.evaluate((input: HTMLInputElement) => input.value === input.max);
		await page.keyboard.press(atEnd ? 'PageDown' : 'PageUp');
	}
	const radio = page.locator('#move input[type="radio"]:not(:checked)').first();
	if ((await radio.count()) > 0) {
		await radio.focus();
		await page.keyboard.press('Space');
	}
	for (const select of await page.locator('#move select').all()) await select.selectOption({ index: 1 });
}

/** Answers the question on screen somehow. */
async function answer(question: Locator) {
	for (const blank of await question.locator('input[name^="blank"]').all()) await blank.fill('?');
	const options = question.locator('input[type="radio"], input[type="checkbox"]');
	if ((await options.count()) > 0) await options.first().check();
	await question.locator('button[type="submit"]').click();
}

/** Goes through the questions at the end and gives their number. */
async function check(page: Page): Promise<number> {
	await page.locator('nav a[href="#check"]').press('Enter');
	const question = page.locator('#check [data-question]');
	const result = page.locator('#check [data-right].result');
	await expect(question).toBeVisible();
	let asked = 0;
	for (; (await result.count()) === 0; asked++) {
		const id = await question.getAttribute('data-question');
		await answer(question);
		// Every option, right or wrong, says why.
		await expect(question.locator('.explanation')).toBeVisible();
		await question.locator('button[data-kind="strong"]').click();
		await expect(page.locator(`#check [data-question="${id}"]`)).toHaveCount(0);
	}
	return asked;
}

test('there are concept pages, and the index leads to each', async ({ page }) => {
	expect(LESSONS.length).toBeGreaterThan(0);
	await page.goto('/learn');
	await expect(page.locator('[data-lesson] a').first()).toBeVisible();
	const there = await page
		.locator('[data-lesson] a')
		.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
	expect(there.map((href) => href?.split('/').at(-1)).sort()).toEqual(
		LESSONS.map((path) => path.split('/').at(-1)).sort()
	);
});

for (const locale of ['zh-CN', 'en']) {
	test.describe(`in ${locale}`, () => {
		test.use({ locale });

		for (const path of LESSONS) {
			test(`${path} is predicted, moved, seen and checked by keyboard, and remembered`, async ({ page }) => {
				await page.goto(path);
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				await expect(page.locator('#why')).toHaveCount(0);
				await predict(page);

				for (const compared of await page.locator('[data-compared]').all())
					await expect(compared.locator('dl, figure').first()).toBeVisible();
				const before = await figures(page);
				await move(page);
				await expect.poll(() => figures(page)).not.toBe(before);

				const term = page.locator('main [data-term]').first();
				await term.focus();
				await page.keyboard.press('Enter');
				await expect(page.locator('[popover]:popover-open a')).toBeVisible();
				await page.keyboard.press('Escape');
				await expect(page.locator('[popover]:popover-open')).toHaveCount(0);

				const asked = await check(page);
				expect(asked).toBeGreaterThanOrEqual(4);
				await fromTop(page);
				await expectAccessible(page);
				await expectContrast(page);

				await page.goto('/learn');
				await expect(page.locator(`[data-lesson="${path.split('/').at(-1)}"]`)).toHaveAttribute(
					'data-state',
					'done'
				);
				await page.goto(path);
				await expect(page.locator('#why')).toBeVisible();
			});
		}
	});
}

/** The scripts that a page has fetched, by address, with what each weighed on the way. */
function scriptsOf(page: Page): () => Promise<ReadonlyMap<string, number>> {
	const weights = new Map<string, number>();
	const seen: Promise<unknown>[] = [];
	page.on('requestfinished', (request) => {
		if (request.resourceType() !== 'script') return;
		seen.push(request.sizes().then(({ responseBodySize }) => weights.set(request.url(), responseBodySize)));
	});
	return async () => {
		await page.waitForLoadState('networkidle');
		await Promise.all(seen);
		return weights;
	};
}

/** What every concept page shares with the index; each worker looks once. */
let shared: ReadonlySet<string> | null = null;
async function sharedScripts(browser: Browser, address: string) {
	if (shared) return shared;
	const page = await browser.newPage({ baseURL: address, serviceWorkers: 'block' });
	const scripts = scriptsOf(page);
	await page.goto('/learn');
	shared = new Set((await scripts()).keys());
	await page.close();
	return shared;
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	for (const path of LESSONS) {
		test(`${path} opens in under 60 kB of its own code, stays within the screen, and is accessible`, async ({
			page,
			browser,
			baseURL
		}) => {
			const common = await sharedScripts(browser, baseURL!);
			const scripts = scriptsOf(page);
			const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
			await page.goto(path);
			await expect(page.locator('[data-prediction]').first()).toBeVisible();
			const own = [...(await scripts())].filter(([url]) => !common.has(url));
			expect(own.length).toBeGreaterThan(0);
			expect(own.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(CODE_LIMIT);
			expect(await wide()).toBe(false);
			await page.locator('#predict button:not([data-kind="strong"]):not([aria-label])').last().click();
			await expect(page.locator('#why')).toBeVisible();
			expect(await wide()).toBe(false);
			await fromTop(page);
			await expectAccessible(page);
		});
	}
});

test.describe('the glossary', () => {
	test('finds a term in either language and leads to where it is taught', async ({ page }) => {
		await page.goto('/learn/glossary');
		const search = page.getByRole('searchbox');
		await search.fill('loyalty');
		await expect(page.locator('[data-term="loyalty-types"]')).toBeVisible();
		await expect(page.locator('[data-term="data-warehouse"]')).toHaveCount(0);
		await search.fill('满意度');
		await expect(page.locator('[data-term="satisfaction-ratio"]')).toBeVisible();
		await page.locator('[data-term="satisfaction-ratio"]').getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('满意是比出来的');
		await page.goto('/learn/glossary');
		await search.fill('zzzz');
		await expect(page.locator('[data-found="0"]')).toBeVisible();
	});

	test('opens at a term that a link names', async ({ page }) => {
		await page.goto('/learn/glossary#lock-in-ethics');
		await expect(page.locator('#lock-in-ethics')).toBeInViewport();
	});
});

test('a lecturer shows a page without guessing, and lets the next class guess anew', async ({ page }) => {
	await page.goto('/learn/satisfied-not-loyal');
	await page.getByRole('button', { name: '不猜，直接看' }).click();
	await expect(page.locator('#check')).toBeAttached();
	await page.getByRole('button', { name: '给老师' }).click();
	await expect(page.getByText('一分钟演示')).toBeVisible();
	await page.reload();
	await expect(page.locator('[data-prediction]').first()).toBeVisible();
	await expect(page.locator('#check')).toHaveCount(0);
	await predict(page);
	await page.getByRole('button', { name: '重新猜' }).click();
	await expect(page.locator('#check')).toHaveCount(0);
});
