import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNothingFrom(axe: AxeBuilder, state: string): Promise<void> {
	// Legacy mode only leaves out frames of other origins, of which there are none; it needs no second page each time.
	const { violations } = await axe.setLegacyMode().analyze();
	const found = violations.map(({ id, help, nodes }) => ({
		rule: `${id}: ${help}`,
		at: nodes.map((node) => `${node.target.join(' ')} — ${node.failureSummary}`)
	}));
	expect(found, `axe finds nothing ${state}`).toEqual([]);
}

/** Checks the page as it stands against WCAG 2.2 A and AA and axe's best practices; a failure names the elements. */
export async function expectAccessible(page: Page): Promise<void> {
	await expectNothingFrom(new AxeBuilder({ page }).withTags(TAGS), 'on the page as it stands');
}

/**
 * Checks the page's colours in the themes that `expectAccessible` has not seen: nothing else changes with the theme,
 * and nothing of it with the language, so that the Chinese page speaks for both. Leaves the page in the last of them.
 */
export async function expectContrast(page: Page): Promise<void> {
	if ((await page.locator('html').getAttribute('lang')) !== 'zh-CN') return;
	for (const theme of ['dark', 'projector']) {
		await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
		await expectNothingFrom(new AxeBuilder({ page }).withRules(['color-contrast']), `in the theme ${theme}`);
	}
}
