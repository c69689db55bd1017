import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Figure from '$lib/ui/Figure.svelte';
import '../../../src/app.css';

const props = {
	measure: 'clv',
	label: '客户终身价值',
	value: 2184.37,
	text: '¥2,184',
	arrow: '▲',
	amount: '¥312 ± 18',
	noise: '',
	changeWords: '比基准高 ¥312 ± 18',
	mood: 'good' as const,
	explainLabel: '客户终身价值：怎样算出来的'
};

describe('Figure', () => {
	it('is an output with the measure’s name and the unrounded number', async () => {
		await render(Figure, { ...props, onexplain: vi.fn() });
		const output = document.querySelector('output')!;
		expect(output.dataset).toMatchObject({ measure: 'clv', value: '2184.37' });
		expect(output.textContent).toBe('¥2,184');
	});

	it('says the change in words, for those who see neither arrow nor colour', async () => {
		await render(Figure, { ...props, onexplain: vi.fn() });
		await expect.element(page.getByText('比基准高 ¥312 ± 18')).toBeInTheDocument();
	});

	it('colours no change that is noise', async () => {
		await render(Figure, { ...props, noise: '噪声', onexplain: vi.fn() });
		expect(document.querySelector('.figure')!.getAttribute('data-mood')).toBe('neutral');
		await expect.element(page.getByText('噪声')).toBeVisible();
	});

	it('opens its explanation', async () => {
		const onexplain = vi.fn();
		await render(Figure, { ...props, onexplain });
		await page.getByRole('button', { name: /怎样算出来的/ }).click();
		expect(onexplain).toHaveBeenCalledOnce();
	});
});
