import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Slider from '$lib/ui/Slider.svelte';
import '../../../src/app.css';

const props = { name: 'price', label: '价格指数', value: 100, min: 60, max: 160, step: 1, valueText: '100' };

describe('Slider', () => {
	it('is a labelled range input with the lever’s name, range and value in words', async () => {
		await render(Slider, { ...props, onmove: vi.fn() });
		const slider = page.getByRole('slider', { name: '价格指数' });
		await expect.element(slider).toHaveAttribute('name', 'price');
		await expect.element(slider).toHaveAttribute('min', '60');
		await expect.element(slider).toHaveAttribute('aria-valuetext', '100');
		expect((slider.element() as HTMLInputElement).valueAsNumber).toBe(100);
	});

	it('moves by arrow keys and settles when it is left', async () => {
		const [onmove, onsettle] = [vi.fn(), vi.fn()];
		await render(Slider, { ...props, onmove, onsettle });
		await page.getByRole('slider').click();
		onmove.mockClear();
		onsettle.mockClear();
		const before = page.getByRole('slider').element() as HTMLInputElement;
		const from = before.valueAsNumber;
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
		expect(onmove.mock.calls.flat().at(-1)).toBe(from + 1);
		expect(onsettle).not.toHaveBeenCalled();
		await userEvent.tab();
		expect(onsettle).toHaveBeenCalledOnce();
	});

	it('settles a pointer gesture at its release', async () => {
		const onsettle = vi.fn();
		await render(Slider, { ...props, onmove: vi.fn(), onsettle });
		await page.getByRole('slider').click({ position: { x: 30, y: 10 } });
		await expect.poll(() => onsettle.mock.calls.length).toBe(1);
	});

	it('shows the baseline as a tick where the baseline is', async () => {
		await render(Slider, { ...props, baseline: 110, onmove: vi.fn() });
		const tick = document.querySelector<HTMLElement>('.tick')!;
		expect(Number(tick.style.getPropertyValue('--at'))).toBeCloseTo(0.5, 9);
	});
});
