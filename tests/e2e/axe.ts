import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Checks the page as it stands against WCAG 2.2 A and AA and axe's best practices; a failure names the elements. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const found = violations.map(({ id, help, nodes }) => ({
		rule: `${id}: ${help}`,
		at: nodes.map((node) => `${node.target.join(' ')} — ${node.failureSummary}`)
	}));
	expect(found, 'axe finds nothing').toEqual([]);
}
