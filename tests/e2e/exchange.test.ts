import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { expectAccessible, expectContrast } from './axe';
import { expect, test } from './fixtures';

const FIXTURES = new URL('../unit/exam/exchange/fixtures/', import.meta.url);

/** The bytes of what a click hands to the download folder. */
async function downloaded(
	page: Page,
	click: () => Promise<void>
): Promise<{ name: string; bytes: Uint8Array }> {
	const waiting: Promise<Download> = page.waitForEvent('download');
	await click();
	const download = await waiting;
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function newBank(page: Page, name: string) {
	await page.goto('/exam/banks');
	await page.getByRole('textbox', { name: '题库名称' }).fill(name);
	await page.getByRole('button', { name: '建立' }).click();
	await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

const questions = (page: Page) => page.locator('li[data-question]');

test.describe('a lecturer with questions of his own', () => {
	test('writes one, exports it to Moodle, deletes it, imports it again and practises it', async ({
		page
	}) => {
		await newBank(page, '期中');
		await page.getByRole('button', { name: '出一道题' }).click();
		await page.getByRole('radio', { name: '填空' }).check();
		await page.getByRole('button', { name: '保存' }).click();
		await expect(page.getByText('还有 2 处要改')).toBeVisible();
		await expect(page.getByRole('textbox', { name: '题干' })).toBeFocused();
		await expectAccessible(page);

		await page.getByRole('textbox', { name: '题干' }).fill('离开的客户叫（  ）客户。');
		await page.getByRole('textbox', { name: '第 1 空的答案' }).fill('流失 | 走掉的');
		await page.getByRole('combobox', { name: '章' }).selectOption({ label: '第 8 章 客户流失与挽救' });
		await page.getByRole('textbox', { name: '解析' }).fill('见第 8 章 <b>。');
		await page.getByRole('button', { name: '保存' }).click();
		await expect(page.getByText('已保存 #1。')).toBeVisible();
		await expect(questions(page)).toHaveText([/离开的客户叫____客户。/]);
		await expectAccessible(page);

		await page.getByRole('combobox', { name: '格式' }).first().selectOption({ label: 'Moodle XML' });
		const file = await downloaded(page, () =>
			page.getByRole('button', { name: '导出', exact: true }).click()
		);
		expect(file.name).toBe('期中.xml');
		const xml = strFromU8(file.bytes);
		expect(xml).toContain('<question type="shortanswer">');
		expect(xml).toContain('见第 8 章 &lt;b&gt;。');

		await questions(page).getByRole('button', { name: '删除' }).click();
		await expect(page.getByText('这个题库还没有题目。')).toBeVisible();
		await page.locator('input[name="importFile"]').setInputFiles({
			name: file.name,
			mimeType: 'application/xml',
			buffer: Buffer.from(file.bytes)
		});
		await expect(page.getByText('全部 1 题都能用。')).toBeVisible();
		await page.getByRole('button', { name: '放进 1 题' }).click();
		await expect(page.getByText('已放进 1 题。')).toBeVisible();
		await expect(questions(page)).toHaveText([/#2\s*离开的客户叫____客户。/]);

		// It is kept, and asked like any other.
		await page.reload();
		await expect(questions(page)).toHaveCount(1);
		await page.getByRole('link', { name: '练习这些题' }).click();
		const asked = page.locator('article[data-question^="own-"]');
		await expect(asked).toContainText('离开的客户叫');
		await asked.getByRole('textbox').first().fill('走掉的');
		await asked.getByRole('textbox').first().press('Enter');
		await expect(asked).toContainText('见第 8 章 <b>。');
	});

	test('sees line and reason of what a file has that cannot be used, and takes nothing or all the rest', async ({
		page
	}) => {
		await newBank(page, '同事的题');
		const chooser = page.locator('input[name="importFile"]');
		const gift = {
			name: 'course.gift',
			mimeType: 'text/plain',
			buffer: readFileSync(new URL('course.gift', FIXTURES))
		};
		await chooser.setInputFiles(gift);
		const refused = page.getByRole('region', { name: '不能用的题' }).getByRole('row');
		await expect(refused).toHaveCount(5);
		await expect(refused.nth(1)).toContainText('第 44 行');
		await expect(refused.nth(1)).toContainText('不在本课程的五种题型之内');
		await expectAccessible(page);
		await page.getByRole('button', { name: '一题也不放' }).click();
		await expect(page.getByText('这个题库还没有题目。')).toBeVisible();

		await chooser.setInputFiles(gift);
		await page.getByRole('button', { name: '放进能用的 10 题' }).click();
		await expect(questions(page)).toHaveCount(10);

		const attack = '<!DOCTYPE quiz [<!ENTITY a "b">]><quiz><question>&a;</question></quiz>';
		await chooser.setInputFiles({ name: 'a.xml', mimeType: 'text/xml', buffer: Buffer.from(attack) });
		await expect(page.getByRole('alert')).toContainText('XML 声明了文档类型或实体');
		await expect(questions(page)).toHaveCount(10);
		await expectContrast(page);
	});

	test('fills in the workbook and takes it in again', async ({ page }) => {
		await newBank(page, '表格');
		const template = await downloaded(page, () =>
			page.getByRole('button', { name: '下载 Excel 模板' }).click()
		);
		const parts = unzipSync(template.bytes);
		expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('题干');
		await page.locator('input[name="importFile"]').setInputFiles({
			name: template.name,
			mimeType: 'application/octet-stream',
			buffer: Buffer.from(template.bytes)
		});
		await expect(page.getByRole('alert')).toContainText('文件里没有题目');

		await page.getByRole('combobox', { name: '导出什么' }).selectOption({ label: '课程第 4 章 客户忠诚' });
		await page.getByRole('combobox', { name: '格式' }).first().selectOption({ label: 'Excel' });
		await page.getByRole('combobox', { name: '文件的语言' }).selectOption({ label: '两种语言' });
		const chapter = await downloaded(page, () =>
			page.getByRole('button', { name: '导出', exact: true }).click()
		);
		await page.locator('input[name="importFile"]').setInputFiles({
			name: chapter.name,
			mimeType: 'application/octet-stream',
			buffer: Buffer.from(chapter.bytes)
		});
		await expect(page.getByText(/^全部 \d+ 题都能用。/)).toBeVisible();
	});
});

/** The rows of a key for single and multiple choice: letter or letters and number by the question's id. */
async function keyOf(page: Page, at: number): Promise<Map<string, { number: string; letters: string }>> {
	const rows = await page
		.locator('[data-print="key"]')
		.nth(at)
		.locator('table tbody tr')
		.evaluateAll((all) => all.map((row) => Array.from(row.children, (cell) => cell.textContent!.trim())));
	const letters = rows.filter(([, answer]) => /^[A-F]+$/.test(answer!));
	return new Map(letters.map(([number, answer, id]) => [id!, { number: number!, letters: answer! }]));
}

/** Texts of the options that letters stand for in a question of a paper. */
async function optionTexts(page: Page, at: number, number: string, letters: string): Promise<string[]> {
	const question = page
		.locator('[data-print="paper"]')
		.nth(at)
		.locator('.question')
		.filter({ has: page.locator('.number', { hasText: new RegExp(`^${number}\\.$`) }) });
	const options = await question.locator('li').allTextContents();
	return options
		.filter((text) => letters.includes(text.trim()[0]!))
		.map((text) => text.trim().slice(2).trim())
		.sort();
}

test.describe('a lecturer prints two parallel papers', () => {
	test('with keys that match, and the same paper on another computer', async ({ page, browser }) => {
		await page.goto('/exam/print');
		await expect(page.locator('[data-print]')).toHaveCount(6);
		const [a, b] = [await keyOf(page, 0), await keyOf(page, 1)];
		expect([...b.keys()].sort()).toEqual([...a.keys()].sort());
		expect(a.size).toBe(15);
		for (const [id, inA] of a) {
			const inB = b.get(id)!;
			expect(await optionTexts(page, 1, inB.number, inB.letters), id).toEqual(
				await optionTexts(page, 0, inA.number, inA.letters)
			);
		}
		await expectAccessible(page);

		const code = await page.getByRole('textbox', { name: '卷号' }).inputValue();
		const paper = await page.locator('[data-print="paper"]').first().textContent();
		const elsewhere = await browser.newPage({ locale: 'en' });
		await elsewhere.goto(`/exam/print#code=${code}`);
		await elsewhere.getByRole('radio', { name: 'Chinese' }).check();
		await expect(elsewhere.locator('[data-print="paper"]').first()).toHaveText(paper!);
		await elsewhere.close();
	});

	test('as PDF: nothing but the pages, in the language of the paper', async ({ page }) => {
		await page.goto('/exam/print');
		await expect(page.locator('[data-print]')).toHaveCount(6);
		await page.getByRole('radio', { name: '英文' }).check();
		await page.getByRole('radio', { name: '跟在每题后面' }).check();
		await expect(page.locator('[data-print]')).toHaveCount(4);
		await expect(page.locator('[data-print="paper"]').first()).toContainText('Student number');
		await expect(page.locator('[data-print="paper"] .key').first()).toContainText('Answer: ');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('navigation')).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		await expect(page.getByRole('button')).toHaveCount(0);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
		expect(pages).toBeGreaterThanOrEqual(4);
		expect(pages).toBeLessThanOrEqual(30);
	});

	test('as a Word file, whose writer comes only when it is asked for', async ({ page }) => {
		const loaded: string[] = [];
		page.on('response', (response) => loaded.push(response.url()));
		await page.goto('/exam/print');
		await expect(page.locator('[data-print]')).toHaveCount(6);
		const before = new Set(loaded);
		const file = await downloaded(page, () => page.getByRole('button', { name: /docx/ }).click());
		expect(file.name).toMatch(/^试卷 .*\.docx$/);
		const text = strFromU8(unzipSync(file.bytes)['word/document.xml']!);
		expect(text).toContain('客户关系管理 试卷');
		expect(text).toContain('客户关系管理 参考答案与评分要点');
		expect(loaded.filter((url) => !before.has(url) && url.startsWith('http')).length).toBeGreaterThan(0);
	});

	test('from questions of his own', async ({ page }) => {
		await newBank(page, '自己的');
		await page.locator('input[name="importFile"]').setInputFiles({
			name: 'moodle.xml',
			mimeType: 'text/xml',
			buffer: readFileSync(new URL('moodle.xml', FIXTURES))
		});
		await page.getByRole('button', { name: '放进能用的 7 题' }).click();
		await page.getByRole('link', { name: '印成卷子' }).click();
		await expect(page.locator('[data-print="paper"]').first()).toContainText('自己的 · A 卷');
		await expect(page.locator('[data-print="paper"]').first().locator('.question')).toHaveCount(7);
	});
});

test('on a phone in the dark the pages of own questions and of printing fit, and are accessible', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const path of ['/exam/banks', '/exam/print']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		if (path === '/exam/print') await expect(page.locator('[data-print]').first()).toBeVisible();
		const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(wide, path).toBe(false);
		await expectAccessible(page);
	}
});
