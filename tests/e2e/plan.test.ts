import type { Page } from '@playwright/test';
import { expectAccessible, expectContrast } from './axe';
import { expect, test } from './fixtures';

/** A Sunday morning in the time zone of the tests, and days after it. */
const START = new Date('2026-11-22T09:00:00+08:00');
const later = (days: number) => new Date(START.getTime() + days * 86_400_000);

const figure = async (page: Page, measure: string) =>
	Number(await page.locator(`output[data-measure="${measure}"]`).getAttribute('data-value'));

async function openPlan(page: Page) {
	await page.goto('/exam/plan');
	await expect(page.locator('main[data-ready="true"]')).toBeVisible();
}

/** Gives up on every question of the round: each counts as answered, and none as known. */
async function giveUpAll(page: Page, words: { giveUp: string; next: string; finish: string }) {
	const questions = Number(await page.locator('progress').first().getAttribute('max'));
	for (let n = 1; n <= questions; n++) {
		await page.getByRole('button', { name: words.giveUp }).click();
		await page.getByRole('button', { name: n < questions ? words.next : words.finish }).click();
	}
	return questions;
}

test.beforeEach(async ({ page }) => {
	await page.clock.setFixedTime(START);
});

test.describe('a student plans in Chinese', () => {
	test('sets date and minutes, practises the first item of today’s list and finds it done', async ({
		page
	}) => {
		await openPlan(page);
		await expect(page.getByText('填上考试日期，计划马上就有。')).toBeVisible();
		await page.getByRole('button', { name: '3 周后' }).click();
		await expect(page.getByLabel('考试日期')).toHaveValue('2026-12-13');
		expect(await figure(page, 'days-left')).toBe(21);
		// Nothing was answered yet: nothing is recalled without the plan.
		expect(await figure(page, 'recall-idle')).toBe(0);
		const half = await figure(page, 'recall-planned');
		expect(half).toBeGreaterThan(0.3);
		await page.getByLabel('每天').selectOption('60');
		await expect.poll(() => figure(page, 'recall-planned')).toBeGreaterThanOrEqual(half);

		const first = page.locator('main li[data-concept]').first();
		await expect(first).toContainText('还没有学过。');
		const concept = (await first.getAttribute('data-concept'))!;
		await first.getByRole('link').click();
		await expect(page).toHaveURL(/\/exam\/practice/);
		const words = { giveUp: '不会，看答案', next: '下一题', finish: '看结果' };
		expect(await giveUpAll(page, words)).toBeGreaterThan(0);

		await page.getByRole('link', { name: '复习计划' }).click();
		const same = page.locator(`main li[data-concept="${concept}"]`);
		await expect(same).toHaveAttribute('data-done', 'true');
		expect(await figure(page, 'minutes-done')).toBeGreaterThan(0);
		expect(await figure(page, 'recall-idle')).toBeGreaterThan(0);

		await page.getByRole('link', { name: '掌握图' }).click();
		const tile = page.locator(`details[data-concept="${concept}"]`);
		await expect(tile).toHaveAttribute('data-state', 'shaky');
		await page.getByRole('radio', { name: /^不稳/ }).check();
		await expect(page.locator('details[data-state="unseen"]')).toHaveCount(0);
		await tile.locator('summary').click();
		await expect(tile).toContainText('上次作答');
		await expectAccessible(page);
		await expectContrast(page);
	});

	test('comes back after five missed days to a plan that starts anew, and after the exam to no reproach', async ({
		page
	}) => {
		await openPlan(page);
		await page.getByRole('button', { name: '2 周后' }).click();
		await page.locator('main li[data-concept]').first().getByRole('link').click();
		await giveUpAll(page, { giveUp: '不会，看答案', next: '下一题', finish: '看结果' });

		await page.clock.setFixedTime(later(5));
		await openPlan(page);
		await expect(page.getByText('上次学习是 5 天前。计划已经从今天重新排好，前面的不用补。')).toBeVisible();
		expect(await figure(page, 'days-left')).toBe(9);
		expect(await figure(page, 'minutes-done')).toBe(0);

		await page.clock.setFixedTime(later(14));
		await openPlan(page);
		await expect(page.getByText('考试就在今天。')).toBeVisible();

		await page.clock.setFixedTime(later(20));
		await openPlan(page);
		await expect(page.getByText('填的考试日期（12月6日星期日）已经过去了。')).toBeVisible();
		await expect(page.locator('[data-chart]')).toHaveCount(0);
		await expectAccessible(page);
	});

	test('is told when the time is too short, what would do, and what to take first', async ({ page }) => {
		await openPlan(page);
		await page.getByLabel('考试日期').fill('2026-11-25');
		await page.getByLabel('每天').selectOption('15');
		const misfit = page.getByRole('region', { name: '时间不够学完全部' });
		// Three days of three meetings each, and 72 concepts.
		await expect(misfit).toContainText('到考试时还有 63 个概念轮不到');
		await expect(misfit.locator('ol li')).toHaveCount(8);
		await page.getByLabel('每天').selectOption('240');
		await expect(misfit).toHaveCount(0);
		await page.reload();
		await expect(page.getByLabel('每天')).toHaveValue('240');
		await expect(page.getByLabel('考试日期')).toHaveValue('2026-11-25');

		await page.getByLabel('考试日期').fill('2026-11-21');
		await expect(page.getByRole('alert')).toHaveText('最早是今天，最晚到半年以后。');
		expect(await figure(page, 'days-left')).toBe(3);
	});
});

test.describe('a student plans in English', () => {
	test.use({ locale: 'en' });

	test('reads both charts as sentence and table, and changes the language in place', async ({ page }) => {
		await openPlan(page);
		await page.getByRole('button', { name: 'in 2 weeks' }).click();
		const days = page.locator('[data-chart="recall-by-day"]');
		await expect(days).toContainText(/14 days to the exam: kept every day, the plan gives an expected \d+%/);
		await days
			.getByRole('button', { name: /Table|table/ })
			.first()
			.click();
		await expect(days.getByRole('row')).toHaveCount(16);
		await expect(page.locator('[data-chart="recall-by-chapter"]')).toContainText(
			/Chapter \d+ needs your time/
		);
		await page.getByText('Where these figures come from').click();
		await expect(page.getByRole('row', { name: /80 % or more/ })).toContainText('4 easy');
		await expectAccessible(page);
		await expectContrast(page);
		await page.getByRole('button', { name: '切换到中文' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('复习计划');
		await expect(page.getByLabel('考试日期')).toHaveValue('2026-12-06');
	});

	test('computes grades: bounds, what the paper must bring, and what is out of reach', async ({ page }) => {
		await page.goto('/exam/grades');
		await expect(page.locator('output[data-measure="final"]')).toHaveText('0 to 100');
		const midterm = page.getByRole('textbox', { name: 'Mid-term 5 points' });
		for (const [n, mark] of [80, 90, 70].entries())
			await page.getByLabel(`Assignment ${n + 1}`).fill(String(mark));
		await midterm.fill('60');
		await page.getByLabel('Group discussion').fill('85');
		await page.getByLabel('Participation').fill('95');
		// 15 + 8.5 + 9.5 points of coursework; (60 − 33) ÷ 60 %
		await expect(page.locator('output[data-measure="coursework"]')).toHaveText('33');
		await expect(page.locator('output[data-measure="needed"]')).toHaveText('45');
		await expect(page.getByText('the paper must bring at least 45.')).toBeVisible();
		await page.getByLabel('Final mark wanted').fill('95');
		await expect(page.getByText('A final mark of 95 is out of reach')).toBeVisible();
		await expect(page.getByText('it is 93 at most')).toBeVisible();
		await page.getByLabel('Final mark wanted').fill('30');
		await expect(page.getByText('A final mark of 30 is already yours')).toBeVisible();
		await page.getByLabel('Final paper').fill('72');
		await expect(page.locator('output[data-measure="final"]')).toHaveText('76.2');
		await midterm.fill('x');
		await expect(page.getByRole('alert')).toContainText('“x” is not a number');
		await page.reload();
		await expect(page.locator('output[data-measure="final"]')).toHaveText('76.2');
		await expectAccessible(page);
		await expectContrast(page);
		await page.getByRole('button', { name: 'Clear all' }).click();
		await expect(page.locator('output[data-measure="final"]')).toHaveText('0 to 100');
	});
});

test('on a phone in the dark nothing leaves the screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await openPlan(page);
	await page.getByRole('button', { name: '1 周后' }).click();
	for (const name of ['plan', 'mastery', 'grades']) {
		await page.goto(`/exam/${name}`);
		await expect(page.locator('output').first()).toBeVisible();
		const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(wide, name).toBe(false);
		await expectAccessible(page);
	}
});
