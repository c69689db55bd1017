import { expectAccessible, expectContrast } from './axe';
import { expect, test } from './fixtures';
import { LESSONS, PAGES, unfold, visit } from './pages';

test('the build has the pages of the app', () => {
	expect(PAGES).toEqual(expect.arrayContaining(['/', '/lab', '/settings']));
});

/** Pages whose own tests look at them in both languages and every theme, with something on them. */
const ELSEWHERE = new Set([
	...LESSONS,
	...PAGES.filter((path) => /^\/exam\/(paper|plan|mastery|grades|practice|banks|print)\b/.test(path))
]);

for (const locale of ['zh-CN', 'en']) {
	test.describe(`in ${locale}`, () => {
		test.use({ locale });

		for (const path of PAGES.filter((page) => !ELSEWHERE.has(page))) {
			test(`${path} is accessible, in every theme`, async ({ page }) => {
				await visit(page, path);
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				await expectAccessible(page);
				await expectContrast(page);
			});
		}

		test('the Lab is accessible with every lever unfolded', async ({ page }) => {
			await visit(page, '/lab');
			await unfold(page, '#levers');
			await expectAccessible(page);
			await expectContrast(page);
		});

		test.describe('on a phone', () => {
			test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

			test('the Lab is accessible', async ({ page }) => {
				await visit(page, '/lab');
				await expectAccessible(page);
				await expectContrast(page);
			});
		});
	});
}
