import type { Page } from '@playwright/test';
import { expectAccessible, expectContrast } from './axe';
import { expect, test } from './fixtures';

const question = (page: Page) => page.locator('article[data-question]');
const verdict = (page: Page) => page.locator('article [data-verdict]');
const go = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** What the database holds of the answer that is being given, as JSON. */
function keptDraft(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const opening = indexedDB.open('liuke');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result
						.transaction('preferences')
						.objectStore('preferences')
						.get('practice');
					reading.onsuccess = () => {
						opening.result.close();
						resolve(JSON.stringify(reading.result?.value?.draft ?? null));
					};
				};
			})
	);
}

/** Begins a round with certain questions. */
async function practise(page: Page, refs: readonly string[]) {
	await page.goto(`/exam/practice#questions=${refs.join(',')}`);
	await expect(question(page)).toBeVisible();
}

test.describe('practice in Chinese', () => {
	test('is chosen by chapter and type, answered by keys, reloaded in the middle and ended with a result', async ({
		page
	}) => {
		await page.goto('/exam');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('main').getByRole('link', { name: '练习', exact: true }).click();
		await page.getByRole('checkbox', { name: '5 转换成本' }).check();
		await page.getByRole('checkbox', { name: '单选' }).check();
		await page.getByRole('radio', { name: '5', exact: true }).check();
		await expect(page.locator('output[data-measure="fits"]')).not.toHaveAttribute('data-value', '0');
		await expectAccessible(page);
		await expectContrast(page);

		await go(page, '开始练习');
		await expect(question(page)).toHaveAttribute('data-type', 'single');
		await expect(question(page)).toHaveAttribute('data-question', /^(ch05-|tpl-)/);
		await expectAccessible(page);
		await page.keyboard.press('2');
		await page.getByRole('radio', { name: '有把握' }).check();
		await go(page, '提交');
		await expect(verdict(page)).toBeVisible();
		// Each of the four options says what it stands for.
		await expect(page.locator('article .reason')).toHaveCount(4);
		await expectAccessible(page);
		await expectContrast(page);

		await go(page, '下一题');
		await expect(question(page).getByRole('heading', { name: /第 2 \/ 5 题/ })).toBeVisible();
		await page.keyboard.press('3');
		await expect(page.getByRole('radio', { checked: true }).first()).toBeVisible();
		const second = await question(page).getAttribute('data-question');
		// Answering does not wait to be kept; a moment later it is.
		await expect.poll(() => keptDraft(page)).toContain('"chosen":[');
		await expect.poll(() => keptDraft(page)).not.toContain('"chosen":[]');

		await page.reload();
		await expect(page.getByText('上次做到第 2 题，共 5 题。')).toBeVisible();
		await go(page, '接着上次');
		await expect(question(page)).toHaveAttribute('data-question', second!);
		await expect(page.locator('article input[type="radio"]:checked')).toHaveCount(1);
		await page.keyboard.press('Enter');
		await expect(verdict(page)).toBeVisible();

		await go(page, '再来一题类似的');
		await expect(question(page).getByRole('heading', { name: /第 3 \/ 6 题/ })).toBeVisible();
		await go(page, '不会，看答案');
		await expect(verdict(page)).toHaveAttribute('data-verdict', 'wrong');
		await go(page, '结束本轮');
		await expect(page.getByRole('heading', { name: '本轮结果' })).toBeVisible();
		await expect(page.locator('output[data-measure="roundMarks"]')).toContainText('/ 6 分');
		await expect(page.getByRole('heading', { name: '有把握，就真的对吗？' })).toBeVisible();
		await expectAccessible(page);
	});

	test('puts what was wrong into the book, with a note that stays, and takes it out when it is right', async ({
		page
	}) => {
		await practise(page, ['ch03-single-001']);
		await go(page, '不会，看答案');
		await go(page, '看结果');
		await page.getByRole('link', { name: '去错题本' }).click();
		const row = page.locator('[data-mistake="ch03-single-001"]');
		await expect(row).toHaveAttribute('data-state', 'open');
		await row.getByRole('button', { name: /^展开/ }).click();
		await row.getByRole('textbox', { name: /笔记/ }).fill('分母是期望');
		await expectAccessible(page);
		await row.getByRole('button', { name: '收拢' }).click();
		await expect(row.getByText('分母是期望')).toBeVisible();
		await page.reload();
		await expect(row.getByText('分母是期望')).toBeVisible();
		await page.goto('/exam');
		await expect(page.locator('output[data-measure="openMistakes"]')).toHaveAttribute('data-value', '1');

		await page.getByRole('main').getByRole('link', { name: '错题本' }).click();
		await row.getByRole('link', { name: '重做这题' }).click();
		await page.getByRole('radio', { name: /恰如所料/ }).check();
		await go(page, '提交');
		await expect(verdict(page)).toHaveAttribute('data-verdict', 'right');
		await go(page, '看结果');
		await expect(page.getByText('全部答对。')).toBeVisible();
		await page.getByRole('navigation', { name: '考试各页' }).getByRole('link', { name: '错题本' }).click();
		await expect(page.getByText('这里没有题。')).toBeVisible();
		await page.getByRole('radio', { name: '后来答对 1' }).check();
		await expect(row).toHaveAttribute('data-state', 'corrected');
	});
});

test.describe('practice in English', () => {
	test.use({ locale: 'en-GB' });

	test('takes full width and traditional characters, compares an essay by points and opens the Lab', async ({
		page
	}) => {
		await practise(page, ['ch01-essay-001', 'ch01-fill-001']);
		await page
			.getByRole('textbox', { name: 'Your answer' })
			.fill('以客戶為中心。Customer lifetime value is the goal.');
		await go(page, 'Compare with the points');
		await expect(page.getByText('Marks you grant yourself')).toBeVisible();
		await expect(page.locator('article mark').first()).toBeVisible();
		const marks = page.locator('article output[data-measure="marks"]');
		const before = Number(await marks.getAttribute('data-value'));
		expect(before).toBeGreaterThanOrEqual(2);
		await page.locator('article input[type="checkbox"]:not(:checked)').first().check();
		await expect(marks).toHaveAttribute('data-value', String(before + 1));
		await expectAccessible(page);

		await go(page, 'Next question');
		// Any order is right here, in either language and width.
		await page.getByRole('textbox', { name: 'Blank 1' }).fill('工具');
		await page.getByRole('textbox', { name: 'Blank 2' }).fill('ＴＥＣＨＮＯＬＯＧＹ');
		await page.keyboard.press('Enter');
		await expect(verdict(page)).toHaveAttribute('data-verdict', 'right');
		await expectAccessible(page);

		await page.getByRole('link', { name: 'Show me in the Lab' }).click();
		await expect(page).toHaveURL(/\/lab/);
		await expect(page.locator('main[data-run]')).toBeVisible();
	});

	test('hands the book out as a table, and prints it with every reason', async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => document.documentElement.setAttribute('data-printed', '');
		});
		await practise(page, ['ch03-single-001', 'tpl-acsi-score@7:fill']);
		await go(page, 'I don’t know, show it');
		await go(page, 'Next question');
		await go(page, 'I don’t know, show it');
		await go(page, 'See the result');
		await page.getByRole('link', { name: 'Open the wrong answers' }).click();
		await expect(page.locator('[data-mistake]')).toHaveCount(2);
		await expectAccessible(page);

		const download = page.waitForEvent('download');
		await go(page, 'Export as a table (CSV)');
		const file = await download;
		expect(file.suggestedFilename()).toBe('wrong-answers.csv');

		await go(page, 'Print');
		await expect(page.locator('html[data-printed]')).toBeAttached();
		await expect(page.locator('[data-mistake] [data-verdict]')).toHaveCount(2);
	});
});
