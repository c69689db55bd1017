import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Question from '$lib/ui/question/Question.svelte';
import { asked, essay, example, fill, multiple, single } from './asked';

const article = () => document.querySelector<HTMLElement>('article')!;

describe('Question while it is answered', () => {
	it('is named by its type and marks, and labels every field', async () => {
		await render(Question, { ...asked(fill), onanswer: vi.fn(), title: '第 1 题' });
		await expect.element(page.getByRole('article', { name: '第 1 题 填空 · 2 分' })).toBeVisible();
		await expect.element(page.getByRole('textbox', { name: '第 1 空' })).toBeVisible();
		await expect.element(page.getByRole('textbox', { name: '第 2 空' })).toBeVisible();
	});

	it('tells what is typed at each letter, and goes from blank to blank by Enter', async () => {
		const [onanswer, oncheck] = [vi.fn(), vi.fn()];
		const shown = await render(Question, { ...asked(fill), onanswer, oncheck });
		await page.getByRole('textbox', { name: '第 1 空' }).fill('感知');
		expect(onanswer).toHaveBeenLastCalledWith({ kind: 'fill', texts: ['感知', ''] });
		await shown.rerender({ response: { kind: 'fill', texts: ['感知', ''] } });
		await userEvent.keyboard('{Enter}');
		expect(document.activeElement).toBe(page.getByRole('textbox', { name: '第 2 空' }).element());
		expect(oncheck).not.toHaveBeenCalled();
		await userEvent.keyboard('{Enter}');
		expect(oncheck).toHaveBeenCalledOnce();
	});

	it('chooses by number and by letter in the order shown, and answers in the question’s own', async () => {
		const onanswer = vi.fn();
		await render(Question, { ...asked(single), order: [2, 1, 0, 3], onanswer });
		article().focus();
		await userEvent.keyboard('1');
		expect(onanswer).toHaveBeenLastCalledWith({ kind: 'choice', chosen: [2] });
		await userEvent.keyboard('b');
		expect(onanswer).toHaveBeenLastCalledWith({ kind: 'choice', chosen: [1] });
		await userEvent.keyboard('5');
		expect(onanswer).toHaveBeenCalledTimes(2);
	});

	it('adds and takes away options where several are right', async () => {
		const onanswer = vi.fn();
		await render(Question, { ...asked(multiple), response: { kind: 'choice', chosen: [1] }, onanswer });
		await page.getByRole('checkbox', { name: 'A 甲' }).click();
		expect(onanswer).toHaveBeenLastCalledWith({ kind: 'choice', chosen: [0, 1] });
		await page.getByRole('checkbox', { name: 'B 乙' }).click();
		expect(onanswer).toHaveBeenLastCalledWith({ kind: 'choice', chosen: [] });
	});

	it('keeps digits for the text where a text is written', async () => {
		const onanswer = vi.fn();
		await render(Question, { ...asked(example), onanswer });
		await page.getByRole('textbox', { name: '问题 2 的答案' }).fill('1 快');
		expect(onanswer).toHaveBeenLastCalledWith({
			kind: 'points',
			texts: ['', '1 快'],
			granted: [[false], [false]]
		});
	});

	it('hands in nothing while nothing is answered, but shows the answer to who gives up', async () => {
		const [oncheck, ongiveup] = [vi.fn(), vi.fn()];
		await render(Question, { ...asked(single), onanswer: vi.fn(), oncheck, ongiveup });
		await expect.element(page.getByRole('button', { name: '提交' })).toBeDisabled();
		article().focus();
		await userEvent.keyboard('{Enter}');
		expect(oncheck).not.toHaveBeenCalled();
		await page.getByRole('button', { name: '不会，看答案' }).click();
		expect(ongiveup).toHaveBeenCalledOnce();
	});

	it('hands in by Enter wherever the focus is in it', async () => {
		const oncheck = vi.fn();
		await render(Question, {
			...asked(single),
			response: { kind: 'choice', chosen: [1] },
			onanswer: vi.fn(),
			oncheck
		});
		article().focus();
		await userEvent.keyboard('{Enter}');
		await page.getByRole('radio', { name: 'A 惊喜' }).element();
		(page.getByRole('radio', { name: 'B 恰如所料' }).element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		expect(oncheck).toHaveBeenCalledTimes(2);
	});

	it('asks how certain one is only where it is told to', async () => {
		const oncertainty = vi.fn();
		const shown = await render(Question, { ...asked(single), onanswer: vi.fn(), oncertainty });
		await page.getByRole('radio', { name: '有把握' }).click();
		expect(oncertainty).toHaveBeenCalledWith('sure');
		await shown.rerender({ oncertainty: undefined });
		expect(page.getByText('有把握').elements()).toEqual([]);
	});

	it('on a paper has no button to hand in and tells nothing of the key', async () => {
		await render(Question, { ...asked(essay), onanswer: vi.fn() });
		expect(page.getByRole('button').elements()).toEqual([]);
		expect(article().textContent).not.toContain('满意是比出来的');
		expect(article().textContent).not.toContain('因为分母是期望');
	});

	it('only to be read has no fields at all', async () => {
		await render(Question, asked(multiple));
		expect(article().querySelectorAll('input, textarea, button')).toHaveLength(0);
		await expect.element(page.getByText('甲', { exact: true })).toBeVisible();
	});
});
