import { expectAccessible, expectContrast } from './axe';
import { expect, test } from './fixtures';
import { visit } from './pages';

/* The checks that every other test leans on are shown a breach here. */

test.fail('a console error fails the test it happens in', async ({ page }) => {
	await visit(page, '/');
	await page.evaluate(() => console.error('broken'));
});

test.fail('an uncaught error fails the test it happens in', async ({ page }) => {
	await visit(page, '/');
	const heard = page.waitForEvent('pageerror');
	await page.evaluate(() => {
		queueMicrotask(() => {
			throw new Error('broken');
		});
	});
	await heard;
});

test.fail('a request to another host fails the test it happens in', async ({ page }) => {
	await visit(page, '/');
	await page.evaluate(() => fetch('http://localhost:9/').catch(() => undefined));
});

test('axe finds a picture without words and pale text', async ({ page }) => {
	await visit(page, '/');
	await page.evaluate(() => {
		const image = document.createElement('img');
		image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
		document.querySelector('main')!.append(image);
	});
	await expect(expectAccessible(page)).rejects.toThrow(/image-alt/);
	await page.evaluate(() => {
		const pale = document.createElement('p');
		pale.textContent = 'pale';
		pale.style.cssText = 'color: #999; background: #aaa';
		document.querySelector('main')!.append(pale);
	});
	await expect(expectContrast(page)).rejects.toThrow(/color-contrast/);
});
