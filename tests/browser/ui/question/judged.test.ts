import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Question as Asked } from '$lib/domain/question';
import type { Response } from '$lib/domain/study/attempt';
import { mark, proposePoints } from '$lib/exam/marking/mark';
import Question from '$lib/ui/question/Question.svelte';
import { axeFindings } from '../../charts/shown';
import { asked, essay, example, fill, multiple, QUESTIONS, single, WORDS } from './asked';

const judged = (question: Asked, response: Response) => ({
	...asked(question),
	response,
	verdict: mark(question, response)
});
const answers: Readonly<Record<Asked['type'], Response>> = {
	single: { kind: 'choice', chosen: [0] },
	multiple: { kind: 'choice', chosen: [0, 1] },
	fill: { kind: 'fill', texts: ['感知值', '价格'] },
	essay: { kind: 'points', texts: ['满意是比较的结果'], granted: [[true, false]] },
	case: { kind: 'points', texts: ['没有回音', ''], granted: [[true], [false]] }
};
const line = () => document.querySelector<HTMLElement>('[data-verdict]')!;
const article = () => document.querySelector<HTMLElement>('article')!;

describe('Question when it is judged', () => {
	it('says what each option stands for, which one was chosen, and why the key is the key', async () => {
		await render(Question, judged(single, answers.single));
		for (const reason of ['惊喜的理由', '恰如所料的理由', '失望的理由', '没有印象的理由'])
			await expect.element(page.getByText(reason)).toBeVisible();
		await expect.element(page.getByText('你的选择')).toBeVisible();
		await expect.element(page.getByText('因为分母是期望')).toBeVisible();
		expect(line().textContent).toMatch(/答错了\s+0 \/ 2 分/);
	});

	it('gives the marks unrounded to whoever measures', async () => {
		await render(Question, judged(fill, answers.fill));
		const marks = document.querySelector('output[data-measure="marks"]')!;
		expect(marks.getAttribute('data-value')).toBe('1');
	});

	it('shows beside each blank what was written, the answer and what else is accepted', async () => {
		await render(Question, judged(fill, answers.fill));
		await expect.element(page.getByText('你写：价格')).toBeVisible();
		await expect.element(page.getByText('答案：期望')).toBeVisible();
		await expect.element(page.getByText('也算对：感知值')).toBeVisible();
	});

	it('marks the words that a point was recognised by, and lets the learner judge', async () => {
		const ongrant = vi.fn();
		const response = proposePoints(essay, {
			kind: 'points',
			texts: ['满意是比较的结果'],
			granted: [[false, false]]
		});
		await render(Question, { ...judged(essay, response), ongrant });
		expect(article().querySelector('mark')!.firstChild!.textContent).toBe('比');
		const [first, second] = page.getByRole('checkbox').elements() as HTMLInputElement[];
		expect([first!.checked, second!.checked]).toEqual([true, false]);
		await page.getByRole('checkbox').nth(1).click();
		expect(ongrant).toHaveBeenCalledWith(0, 1, true);
		await expect.element(page.getByText(WORDS.zh.pointsHint)).toBeVisible();
	});

	it('cannot be changed any more: neither by keys nor by fields', async () => {
		const onanswer = vi.fn();
		await render(Question, { ...judged(multiple, answers.multiple), onanswer });
		article().focus();
		await userEvent.keyboard('3');
		expect(onanswer).not.toHaveBeenCalled();
		expect(article().querySelectorAll('input')).toHaveLength(0);
	});

	it('goes on by Enter', async () => {
		const onnext = vi.fn();
		await render(Question, { ...judged(single, answers.single), onnext });
		article().focus();
		await userEvent.keyboard('{Enter}');
		expect(onnext).toHaveBeenCalledOnce();
	});

	it('takes the focus of who was in it to the verdict', async () => {
		const shown = await render(Question, { ...asked(single), onanswer: vi.fn(), oncheck: vi.fn() });
		(page.getByRole('radio', { name: 'A 惊喜' }).element() as HTMLElement).focus();
		await shown.rerender(judged(single, answers.single));
		await expect.poll(() => document.activeElement).toBe(line());
	});
});

describe.each(['light', 'dark', 'projector'])('Question in the theme %s', (theme) => {
	it.each(['zh', 'en'] as const)('is clean for axe, open and judged, in %s', async (locale) => {
		document.documentElement.dataset.theme = theme;
		for (const question of QUESTIONS) {
			const props = { ...asked(question, locale), onanswer: vi.fn(), oncheck: vi.fn(), oncertainty: vi.fn() };
			const shown = await render(Question, props);
			expect(await axeFindings(), question.id).toEqual([]);
			const response = answers[question.type];
			await shown.rerender({ response, verdict: mark(question, response), ongrant: vi.fn() });
			expect(await axeFindings(), `${question.id} judged`).toEqual([]);
			await shown.unmount();
		}
		document.documentElement.dataset.theme = 'light';
	});
});

describe('Question of a case', () => {
	it('shows the material and each task with its own answer', async () => {
		await render(Question, judged(example, answers.case));
		await expect.element(page.getByText('材料：投诉 489 起。')).toBeVisible();
		await expect.element(page.getByText('没有写')).toBeVisible();
	});
});
