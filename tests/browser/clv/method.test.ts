import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { fourStepsPage } from '$lib/state/clv/fourSteps';
import { Practice } from '$lib/state/clv/practice.svelte';
import { text } from '$lib/state/text.svelte';
import Exercise from '../../../src/routes/learn/clv/Exercise.svelte';
import Formula from '../../../src/routes/learn/clv/Formula.svelte';
import InputPanel from '../../../src/routes/learn/clv/InputPanel.svelte';
import '../../../src/app.css';

const [even, uneven] = fourStepsPage.benches as [
	(typeof fourStepsPage.benches)[0],
	(typeof fourStepsPage.benches)[0]
];
const value = () => even.worked!.outputs[0].value;

beforeEach(async () => {
	await text.choose('zh');
	even.reset();
	uneven.reset();
});

describe('the inputs of a method', () => {
	it('move by slider, by exact field and by step', async () => {
		await render(InputPanel, { desk: even });
		await page.getByRole('textbox', { name: '每年净利润 m，精确值' }).fill('250');
		expect(even.number('margin')).toBe(250);
		await page.getByRole('button', { name: '年数 n加一步' }).click();
		expect(even.number('years')).toBe(6);
		const slider = document.querySelector<HTMLInputElement>('input[type="range"][name="discount"]')!;
		slider.value = '20';
		slider.dispatchEvent(new Event('input', { bubbles: true }));
		expect(even.number('discount')).toBe(20);
		// 250 × (1 − 1.2⁻⁶) ÷ 0.2
		expect(value()).toBeCloseTo((250 * (1 - 1.2 ** -6)) / 0.2, 9);
	});

	it('take a number beyond the slider in the exact field, and say why another is refused', async () => {
		await render(InputPanel, { desk: even });
		const field = page.getByRole('textbox', { name: '每年净利润 m，精确值' });
		await field.fill('50万');
		expect(even.number('margin')).toBe(500_000);
		const slider = document.querySelector<HTMLInputElement>('input[type="range"][name="margin"]')!;
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => Number(slider.max)).toBeGreaterThan(500_000);
		await page.getByRole('textbox', { name: '年折现率 i，精确值' }).fill('80');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('alert')).toHaveTextContent('80 不在 0% 到 50% 之间');
		expect(even.number('discount')).toBe(10);
	});

	it('of a table are its cells, and rows come and go', async () => {
		await render(InputPanel, { desk: uneven });
		await page.getByRole('textbox', { name: '第 1 年，净利润' }).fill('-100');
		expect(uneven.inputs.profits).toEqual([[-100], [120], [180], [220], [240]]);
		await page.getByRole('button', { name: '去掉末行' }).click();
		await page.getByRole('button', { name: '去掉末行' }).click();
		await page.getByRole('button', { name: '加一行' }).click();
		expect(uneven.inputs.profits).toEqual([[-100], [120], [180], [180]]);
	});
});

describe('the formula', () => {
	it('is MathML, and has the present numbers in it as they change', async () => {
		await render(Formula, { bench: even });
		const present = () => document.querySelector('[data-present] math')!;
		await expect.poll(() => present().textContent).toContain('758.16');
		expect(present().querySelectorAll('mfrac')).toHaveLength(5);
		even.set('margin', -40);
		await expect.poll(() => present().textContent).toContain('(−40)');
		even.set('years', 12);
		await expect.poll(() => present().textContent).toContain('⋯');
		expect(document.body.textContent).not.toContain('@');
	});
});

describe('an exercise', () => {
	const field = () => page.getByRole('textbox', { name: '你的答案（元）' });
	const check = () => page.getByRole('button', { name: '批改' });
	// An <output> is a status too: the verdict is the first.
	const verdict = () => page.getByRole('status').first();

	it('asks with its own numbers, knows a mistake by name and shows the solution', async () => {
		const practice = new Practice(even.method, even.text, 7);
		await render(Exercise, { practice, onclose: () => {} });
		const { inputs } = practice.exercise;
		await expect
			.element(page.getByText(new RegExp(`每年带来净利润 ¥${String(inputs.margin)}`)))
			.toBeVisible();
		await field().fill(String((inputs.margin as number) * (inputs.years as number)));
		await check().click();
		await expect.element(verdict()).toHaveTextContent('忘了折现');
		await expect.element(page.getByRole('row', { name: /^合计/ })).toBeVisible();
		await field().fill(practice.exercise.answer.toFixed(2));
		await check().click();
		await expect.element(verdict()).toHaveTextContent('对了。');
	});

	it('does not judge what is no number', async () => {
		const practice = new Practice(even.method, even.text, 8);
		await render(Exercise, { practice, onclose: () => {} });
		await field().fill('很多');
		await check().click();
		await expect.element(verdict()).toHaveTextContent('请写一个数字。');
		expect(practice.verdict).toBeNull();
	});

	it('has other numbers at the press of a button, in English too', async () => {
		await text.choose('en');
		const practice = new Practice(uneven.method, uneven.text, 9);
		await render(Exercise, { practice, onclose: () => {} });
		const before = practice.question;
		expect(before).toMatch(/^The net profits expected of a customer are: Year 1 ¥/);
		await page.getByRole('button', { name: 'Other numbers' }).click();
		expect(practice.seed).toBe(10);
		expect(practice.question).not.toBe(before);
		expect(practice.shown).toBe(false);
	});
});
