import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { SATISFIED_NOT_LOYAL } from '$lib/content/lessons/satisfiedNotLoyal';
import type { CurvePrediction } from '$lib/content/lessons/lesson';
import type { LessonKeeper } from '$lib/state/lessons/keeper';
import { curveOf } from '$lib/state/lessons/guess';
import { LessonDesk } from '$lib/state/lessons/lesson.svelte';
import { text } from '$lib/state/text.svelte';
import PredictCurve from '../../../src/routes/learn/predict/PredictCurve.svelte';
import Term from '../../../src/routes/learn/Term.svelte';
import '../../../src/app.css';

const nowhere: LessonKeeper = {
	read: () => Promise.resolve(null),
	list: () => Promise.resolve([]),
	change: () => Promise.resolve()
};
const prediction = SATISFIED_NOT_LOYAL.predictions[0] as CurvePrediction;

describe('Term', () => {
	it('opens its definition in both languages by keyboard, inside the window, and closes by Escape', async () => {
		await text.choose('zh');
		await render(Term, { concept: 'switching-costs', text: '转换成本' });
		const term = page.getByRole('button', { name: '转换成本' });
		await expect.element(term).toHaveAttribute('aria-expanded', 'false');
		term.element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('switching costs')).toBeVisible();
		await expect.element(page.getByRole('link', { name: '术语表' })).toBeVisible();
		const box = document.querySelector('[popover]')!.getBoundingClientRect();
		expect(box.left).toBeGreaterThanOrEqual(0);
		expect(box.right).toBeLessThanOrEqual(innerWidth);
		await userEvent.keyboard('{Escape}');
		await expect.element(term).toHaveAttribute('aria-expanded', 'false');
	});
});

describe('PredictCurve', () => {
	const opened = async () => {
		const desk = new LessonDesk(SATISFIED_NOT_LOYAL, nowhere);
		await desk.load();
		await render(PredictCurve, { prediction, desk });
		await expect.element(page.getByRole('slider').first()).toBeInTheDocument();
		return { desk, drawn: () => curveOf(prediction, desk.guess(prediction)) };
	};

	it('moves one point by the arrows and names it with its value', async () => {
		const { drawn } = await opened();
		expect(drawn()).toBeNull();
		const third = page.getByRole('slider').nth(2);
		third.element().focus();
		await userEvent.keyboard('{ArrowUp}{ArrowUp}');
		expect(drawn()).toEqual([50, 50, 52, 50, 50, 50, 50]);
		await expect.element(third).toHaveAttribute('aria-valuetext', '52.0%');
		await expect.element(third).toHaveAccessibleName('一年后仍在的机会，满意指数 60');
	});

	it('is drawn by dragging over the plot, and takes along what the stroke passes', async () => {
		const { drawn } = await opened();
		const plot = page.getByRole('group').element();
		const box = plot.getBoundingClientRect();
		const at = (x: number, y: number, type: string) =>
			plot.dispatchEvent(
				new PointerEvent(type, {
					pointerId: 1,
					bubbles: true,
					cancelable: true,
					clientX: box.left + x * box.width,
					clientY: box.top + y * box.height
				})
			);
		// A pointer made by a test cannot be captured.
		plot.setPointerCapture = () => {};
		at(0.02, 0.95, 'pointerdown');
		at(0.99, 0.01, 'pointermove');
		at(0.99, 0.01, 'pointerup');
		at(0.5, 0.5, 'pointermove');
		const values = drawn()!;
		expect(values[0]).toBeLessThan(10);
		expect(values.at(-1)).toBe(100);
		expect([...values].sort((a, b) => a - b)).toEqual(values);
	});
});
