import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** The path of every page of the build: `/`, `/lab`, … A page added to the app is tested without being listed. */
export const PAGES: readonly string[] = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html') && file !== '200.html')
	.map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$|\.html$/, '')}`)
	.sort();

/** Every concept page of them; its walk (`lessons.test.ts`) looks at it as a learner leaves it, open and answered. */
export const LESSONS = PAGES.filter(
	(path) => /^\/learn\/[\w-]+$/.test(path) && !/\/(clv|glossary)$/.test(path)
);

/** Opens a page and waits until it has a heading and, where there are figures, the figures. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	if (path === '/lab') await expect(page.locator('main[data-run]')).toBeVisible();
}

/** Opens everything that is folded inside an element, also what only shows up by opening. */
export async function unfold(page: Page, within: string): Promise<void> {
	const folded = page.locator(`${within} button[aria-expanded="false"]`);
	while ((await folded.count()) > 0) await folded.first().click();
}
