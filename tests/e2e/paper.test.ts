import { expectAccessible, expectContrast } from './axe';
import { expect, test } from './fixtures';
import { PaperPage } from './paperPage';

/** A code of the first edition; its paper is the same on every machine. */
const CODE = '1000-0098';

test.describe('a mock paper in Chinese', () => {
	test('is sat, paused, reloaded in the middle, handed in, judged and looked at again', async ({ page }) => {
		const paper = new PaperPage(page, 'zh');
		await paper.begin(CODE);
		await expect(page.getByText(`${CODE} A 卷`).first()).toBeVisible();
		await expectAccessible(page);
		await expectContrast(page);

		await paper.answerUpTo(4, '客户');
		await paper.button('标记').click();
		await paper.answerUpTo(12, '客户');
		const answered = page.getByRole('navigation', { name: '题号' }).locator('button[data-answered="full"]');
		await expect(answered).toHaveCount(11);

		await page.reload();
		// Practice: time stood still, and the paper is hidden until the learner goes on.
		await expect(page.getByRole('heading', { name: '已暂停' })).toBeVisible();
		await expect(paper.question).toHaveCount(0);
		await paper.button('继续答卷').click();
		await expect(paper.question).toBeVisible();
		expect(await paper.number()).toBe(12);
		await expect(answered).toHaveCount(11);
		await expect(page.getByRole('button', { name: '第 4 题，已答，已标记' })).toBeVisible();

		await paper.button('暂停').click();
		await expect(paper.question).toHaveCount(0);
		await expectAccessible(page);
		await paper.button('继续答卷').click();

		// From the last essay on nothing is answered.
		await paper.answerUpTo(26, '满意不等于忠诚：垄断、惰性和转换成本也会留住不满的客户。');
		await paper.button('交卷').click();
		const dialog = page.getByRole('dialog', { name: '交卷？' });
		await expect(dialog).toContainText('2 道题没有答');
		await expect(dialog).toContainText('1 道题做了标记');
		await expectAccessible(page);
		await dialog.getByRole('button', { name: paper.words.number(27) }).click();
		await expect(dialog).toBeHidden();
		await expect.poll(() => paper.number()).toBe(27);
		await paper.button('交卷').click();
		await paper.button('现在交卷').click();

		await expect(page).toHaveURL(/\/exam\/paper\/result#paper=/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${CODE} A 卷的结果`);
		await expect(page.locator('main[data-stage="judging"]')).toBeVisible();
		await expectAccessible(page);
		// Two essays were written: each is compared with its model answer, and a point granted.
		for (const left of [2, 1]) {
			await expect(page.getByText(`还有 ${left} 道论述或案例题`)).toBeVisible();
			await paper.question.getByRole('checkbox').first().check();
			await paper.button(/^确认：/).click();
		}
		await expect(page.locator('main[data-stage="done"]')).toBeVisible();
		const total = await paper.figure('total');
		const types = ['fill', 'single', 'multiple', 'essay', 'case'];
		const shares = await Promise.all(types.map((type) => paper.figure(`type-${type}`)));
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 9);
		expect(await paper.figure('type-essay')).toBeGreaterThan(0);
		expect(await paper.figure('type-case')).toBe(0);
		await expect(page.getByRole('heading', { name: '接下来复习什么' })).toBeVisible();

		await page.getByRole('link', { name: '逐题回看' }).click();
		await expect(paper.question).toHaveCount(27);
		// Read only: nothing to fill in, nothing to choose but what is shown.
		await expect(page.locator('article input, article textarea')).toHaveCount(0);
		await page.getByRole('radio', { name: '标记的' }).check();
		await expect(paper.question).toHaveCount(1);
		await expectAccessible(page);

		await page.getByRole('link', { name: '回到模拟卷' }).click();
		const row = page.locator('[data-paper]');
		await expect(row).toHaveCount(1);
		await expect(row).toContainText(`${CODE} A 卷`);
		await row.getByRole('button', { name: `删除 ${CODE} A 卷` }).click();
		await page.getByRole('dialog').getByRole('button', { name: '留着' }).click();
		await expect(row).toHaveCount(1);
		await row.getByRole('button', { name: `删除 ${CODE} A 卷` }).click();
		await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
		await expect(row).toHaveCount(0);
	});

	test('loses nothing that was kept when the tab is killed, and goes on where it was', async ({
		page,
		context
	}) => {
		const paper = new PaperPage(page, 'zh');
		await paper.begin(CODE, ['正式模拟', '60 分钟']);
		await paper.answerUpTo(10, '技术');
		await page.keyboard.press('2');
		await expect(page.locator('[data-saved="saved"]')).toBeVisible();
		const url = page.url();
		const session = await context.newCDPSession(page);
		const crashed = page.waitForEvent('crash');
		// Its answer never comes: there is nobody left to give it.
		void session.send('Page.crash').catch(() => undefined);
		await crashed;

		const next = await context.newPage();
		const again = new PaperPage(next, 'zh');
		await next.goto(url);
		await expect(again.question).toBeVisible();
		expect(await again.number()).toBe(10);
		await expect(again.question.getByRole('radio').nth(1)).toBeChecked();
		await expect(
			next.getByRole('navigation', { name: '题号' }).locator('button[data-answered="full"]')
		).toHaveCount(10);
		// An examination has no pause, and its time has gone on.
		await expect(next.getByRole('button', { name: '暂停' })).toHaveCount(0);
		expect(await again.figure('time')).toBeLessThan(60 * 60_000);
	});

	test('hands itself in with a word when the time is up', async ({ page }) => {
		await page.clock.install();
		const paper = new PaperPage(page, 'zh');
		await paper.begin(CODE, ['正式模拟', '45 分钟']);
		await paper.answer('技术');
		await page.clock.fastForward('44:30');
		await expect(page.getByRole('status').filter({ hasText: '还有 1 分钟' })).toBeAttached();
		await page.clock.fastForward('01:00');
		await expect(page.getByRole('heading', { name: '时间到了' })).toBeVisible();
		await expect(paper.question).toHaveCount(0);
		await paper.button('看结果').click();
		await expect(page.getByText('时间到，自动交卷')).toBeVisible();
	});

	test('refuses a mistyped code with a reason, and takes one typed carelessly', async ({ page }) => {
		await page.goto('/exam/paper');
		await page.getByRole('radio', { name: '用卷号' }).check();
		const code = page.getByRole('textbox', { name: '卷号' });
		const start = page.getByRole('button', { name: '开始答卷' });
		await code.fill('1000-0089');
		await start.click();
		await expect(page.getByRole('alert')).toContainText('可能抄错了');
		await expectAccessible(page);
		await code.fill(' 1ooo 0098 b');
		await start.click();
		await expect(page.getByText(`${CODE} B 卷`).first()).toBeVisible();
	});
});

test.describe('a mock paper in English', () => {
	test.use({ locale: 'en' });

	test('is sat by keyboard, reloaded in the middle, handed in and looked at again', async ({ page }) => {
		const paper = new PaperPage(page, 'en');
		await paper.begin(`${CODE}-B`, ['No limit', 'Part marks']);
		await expect(page.getByText(`${CODE} Version B`).first()).toBeVisible();

		// Fill in: Enter leads from blank to blank and on to the next question.
		const blanks = await paper.question.locator('input').count();
		await paper.question.locator('input').first().focus();
		for (let i = 0; i < blanks; i++) {
			await page.keyboard.type('customer');
			await page.keyboard.press('Enter');
		}
		await expect.poll(() => paper.number()).toBe(2);
		await paper.answerUpTo(10, 'customer');
		// Choice: digits choose, F flags, N goes on and P comes back.
		await page.keyboard.press('3');
		await expect(paper.question.getByRole('radio').nth(2)).toBeChecked();
		await page.keyboard.press('f');
		await expect(page.getByRole('button', { name: 'Remove flag' })).toBeVisible();
		await page.keyboard.press('n');
		await expect.poll(() => paper.number()).toBe(11);
		await page.keyboard.press('p');
		await expect.poll(() => paper.number()).toBe(10);
		await paper.answerUpTo(24, 'customer');

		// Typed, and the page reloaded in the same breath.
		await paper.question
			.locator('textarea')
			.fill('Satisfied is not loyal: monopoly and inertia keep them too.');
		await page.reload();
		await paper.button('Go on').click();
		await expect(paper.question.locator('textarea')).toHaveValue(/monopoly and inertia keep them too\.$/);
		await paper.question.locator('textarea').press('Control+Enter');
		await expect.poll(() => paper.number()).toBe(25);

		await paper.button('Hand in').click();
		const dialog = page.getByRole('dialog', { name: 'Hand in?' });
		await expect(dialog).toContainText('3 questions not answered');
		await expect(dialog).toContainText('1 question flagged');
		await dialog.getByRole('button', { name: 'Hand in now' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Result of ${CODE} Version B`);
		await paper.button(/^Confirm /).click();
		await expect(page.locator('main[data-stage="done"]')).toBeVisible();
		await expectAccessible(page);

		await page.getByRole('link', { name: 'Review the questions' }).click();
		await expect(paper.question).toHaveCount(27);
		await page.getByRole('radio', { name: 'Flagged' }).check();
		await expect(paper.question).toHaveCount(1);
		await expectAccessible(page);
	});

	test('stays on the screen of a phone in the dark, with its numbers in a sheet', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.emulateMedia({ colorScheme: 'dark' });
		const paper = new PaperPage(page, 'en');
		const fits = async () =>
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		await page.goto('/exam/paper');
		await expect(paper.button('Start')).toBeVisible();
		await fits();
		await expectAccessible(page);
		await paper.begin(CODE);
		await fits();
		await page.getByRole('button', { name: /^Questions 0\/27/ }).click();
		await expectAccessible(page);
		await page
			.getByRole('dialog')
			.getByRole('button', { name: paper.words.number(27) })
			.click();
		await expect.poll(() => paper.number()).toBe(27);
		await fits();
		await expectAccessible(page);
	});
});
