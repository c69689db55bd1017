import { expect, test } from './fixtures';
import { LabPage } from './lab';

const HEADLINES = ['retentionEffort', 'satisfaction', 'switchingCosts'];

test('each headline slider, moved by the keyboard, moves the figures', async ({ page }) => {
	const lab = await new LabPage(page).open();
	for (const lever of HEADLINES) {
		const clv = await lab.figure('clv');
		await lab.changing(async () => {
			await lab.slider(lever).focus();
			for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
		});
		expect(await lab.figure('clv')).not.toBe(clv);
	}
	await expect(page.locator('[data-measure="satisfaction"] + .change')).toContainText('▲');
});

test('each headline slider, dragged by the pointer, moves the figures', async ({ page }) => {
	const lab = await new LabPage(page).open();
	for (const lever of HEADLINES) {
		const equity = await lab.figure('customerEquity');
		await lab.changing(async () => {
			const box = (await lab.slider(lever).boundingBox())!;
			const y = box.y + box.height / 2;
			await page.mouse.move(box.x + box.width * 0.3, y);
			await page.mouse.down();
			await page.mouse.move(box.x + box.width * 0.6, y, { steps: 6 });
			await page.mouse.up();
		});
		expect(await lab.value(lever)).toBeGreaterThan(50);
		expect(await lab.figure('customerEquity')).not.toBe(equity);
	}
});

test('the exact field takes full-width digits, and says in a sentence what it cannot take', async ({
	page
}) => {
	const lab = await new LabPage(page).open();
	await lab.changing(() => lab.set('satisfaction', '８０'));
	expect(await lab.value('satisfaction')).toBe(80);
	await lab.set('satisfaction', '120');
	await expect(page.getByRole('alert')).toHaveText('120 不在 0 到 100 之间，数值未变。');
	await lab.set('satisfaction', '八十');
	await expect(page.getByRole('alert')).toHaveText('“八十”不是数字，数值未变。');
	expect(await lab.value('satisfaction')).toBe(80);
});

test('undo and redo lead to the very same figures, a drag at a time', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const first = await lab.digest();
	const second = await lab.changing(() => lab.set('satisfaction', '80'));
	const third = await lab.changing(() => lab.set('retentionEffort', '60'));
	expect(await lab.changing(() => page.getByRole('button', { name: '撤销' }).click())).toBe(second);
	expect(await lab.changing(() => page.getByRole('button', { name: '撤销' }).click())).toBe(first);
	await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled();
	await page.locator('main').click({ position: { x: 400, y: 5 } });
	expect(await lab.changing(() => page.keyboard.press('Control+Shift+Z'))).toBe(second);
	expect(await lab.changing(() => page.keyboard.press('Control+Shift+Z'))).toBe(third);
	expect(await lab.changing(() => page.keyboard.press('Control+Z'))).toBe(second);
});

test('a lever, a group and all levers can be put back', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const first = await lab.digest();
	await lab.changing(() => lab.set('switchingCosts', '70'));
	expect(await lab.changing(() => page.getByRole('button', { name: '转换成本复原' }).click())).toBe(first);
	await page.getByRole('button', { name: '价格与毛利' }).click();
	await lab.changing(() => lab.set('price', '120'));
	await lab.changing(() => lab.set('grossMargin', '60'));
	const group = page.getByRole('button', { name: '价格与毛利全组复原' });
	expect(await lab.changing(() => group.click())).toBe(first);
	await expect(group).toBeHidden();
	await lab.changing(() => lab.set('retentionEffort', '5'));
	const all = page.getByRole('button', { name: '全部复原' });
	expect(await lab.changing(() => all.click())).toBe(first);
	await expect(all).toBeHidden();
});

test('switching the language changes the words and nothing else', async ({ page }) => {
	const lab = await new LabPage(page).open();
	await lab.changing(() => lab.set('satisfaction', '80'));
	await page.getByRole('button', { name: '价格与毛利' }).click();
	const [digest, clv] = [await lab.digest(), await lab.figure('clv')];
	await page.getByRole('button', { name: 'Switch to English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page).toHaveTitle('Lab · Liuke');
	await expect(page.getByRole('slider', { name: 'Satisfaction', exact: true })).toHaveValue('80');
	await expect(page.getByRole('slider', { name: 'Price index' })).toBeVisible();
	expect(await lab.digest()).toBe(digest);
	expect(await lab.figure('clv')).toBe(clv);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
	expect(await page.locator('main').innerText()).not.toMatch(/\p{Script=Han}/u);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a lever moved at month 24 is a decision on the time axis, and can be taken back', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const first = await lab.digest();
	await lab.decideAt(24);
	await lab.changing(() => lab.set('satisfaction', '85'));
	const label = page.getByRole('region', { name: '时间' }).getByRole('button', { name: '满意 85' });
	await expect(label).toBeVisible();
	await expect(page.locator('[data-chart="lifecycle"]')).toContainText('满意 85');
	await lab.decideAt(0);
	await expect(lab.field('satisfaction')).toHaveValue('66.3');
	await label.click();
	expect(await lab.value('satisfaction')).toBe(85);
	await expect(page.locator('input[name="decideAt"]')).toHaveValue('24');
	await lab.atRest();
	await page.getByRole('button', { name: '决策 1' }).click();
	await page.getByRole('button', { name: /撤回第 24 月的/ }).click();
	await expect(label).toBeHidden();
	await page.locator('input[name="viewAt"]').fill('60');
	await expect.poll(() => lab.digest()).toBe(first);
});

test('the time slider moves the month that every figure is read at', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const clv = await lab.figure('clv');
	await lab.changing(() => page.locator('input[name="viewAt"]').fill('12'));
	expect(await lab.figure('clv')).not.toBe(clv);
	await expect(page.locator('[data-chart="lifecycle"] .title')).toContainText('第 12 个月');
	await lab.changing(() => page.getByRole('button', { name: '下一月' }).click());
	await expect(page.locator('input[name="viewAt"]')).toHaveValue('13');
	await page.getByRole('button', { name: '播放' }).click();
	await expect.poll(() => page.locator('input[name="viewAt"]').inputValue().then(Number)).toBeGreaterThan(15);
	await page.getByRole('button', { name: '暂停' }).click();
	await expect(page.getByRole('button', { name: '播放' })).toBeVisible();
});

test('every chart has a table twin with the same months', async ({ page }) => {
	await new LabPage(page).open();
	const chart = page.locator('[data-chart="lifecycle"]');
	await chart.getByRole('button', { name: /以表格查看/ }).click();
	await expect(chart.getByRole('table')).toBeVisible();
	await expect(chart.getByRole('row')).toHaveCount(62);
	await chart.getByRole('button', { name: /以图形查看/ }).click();
	await expect(chart.getByRole('table')).toBeHidden();
});

test('every headline figure opens how it is computed, and the lines give the figure', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const equity = await lab.figure('customerEquity');
	await page.getByRole('button', { name: '客户资产：怎样算出来的' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('math').first()).toBeVisible();
	const cells = await dialog.locator('tbody td').allInnerTexts();
	const [customers, mean] = cells.map((cell) => Number(cell.replace(/[^\d.]/g, '')));
	expect(customers! * mean!).toBeCloseTo(equity, -3);
	await page.keyboard.press('Escape');
	for (const name of ['客户终身价值', '年保持率', '满意指数', '近一年流失率', '近一年利润']) {
		await page.getByRole('button', { name: `${name}：怎样算出来的` }).click();
		await expect(dialog).toContainText('代入现在的数');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	}
});

test('size, length and seed make another company, and say what they cannot be', async ({ page }) => {
	const lab = await new LabPage(page).open();
	await page.getByRole('button', { name: '规模与运气' }).click();
	const customers = page.getByRole('textbox', { name: '市场人数的精确值' });
	await lab.changing(async () => {
		await customers.fill('1万');
		await customers.press('Enter');
	});
	await expect(page.locator('main')).toHaveAttribute('data-simulated', '10000');
	await customers.fill('50');
	await customers.press('Enter');
	await expect(page.getByRole('alert')).toContainText('50 不在 200 到 1,000,000 之间');
	await lab.changing(() => page.locator('input[type="range"][name="months"]').fill('24'));
	await expect(page.locator('input[name="viewAt"]')).toHaveAttribute('max', '24');
	await lab.changing(() => lab.menu('换一批人'));
});

test('what was changed is told once, in one polite sentence', async ({ page }) => {
	const lab = await new LabPage(page).open();
	const told = page.locator('[data-live]');
	await expect(told).toBeEmpty();
	await lab.changing(() => lab.set('satisfaction', '80'));
	await expect(told).toContainText('满意指数');
	await expect(told).toHaveAttribute('role', 'status');
});

test('pinning takes the present plan as the baseline, and the changes begin at nothing', async ({ page }) => {
	const lab = await new LabPage(page).open();
	await lab.changing(() => lab.set('satisfaction', '80'));
	const change = page.locator('[data-measure="satisfaction"] + .change');
	await expect(change).toContainText('▲');
	await page.getByRole('button', { name: '钉为基准' }).click();
	await expect(page.getByText('与钉住的方案比较')).toBeVisible();
	await expect(change).toBeEmpty();
	await lab.changing(() => lab.set('satisfaction', '60'));
	await expect(change).toContainText('▼');
	await page.getByRole('button', { name: '取消钉住' }).click();
	await expect(page.getByText('与起始方案比较')).toBeVisible();
});

test('on a phone the three sliders are at hand while a chart is in view', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const lab = await new LabPage(page).open();
	await page.locator('[data-chart="value"]').scrollIntoViewIfNeeded();
	for (const lever of HEADLINES) await expect(lab.slider(lever)).toBeInViewport();
	await lab.changing(async () => {
		await lab.slider('satisfaction').focus();
		await page.keyboard.press('ArrowRight');
	});
	await page.getByRole('button', { name: '全部杠杆' }).click();
	await expect(page.getByRole('button', { name: '价格与毛利' })).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
