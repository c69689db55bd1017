import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import StepButtons from '$lib/ui/StepButtons.svelte';
import '../../../src/app.css';

const props = { lower: '减一步', raise: '加一步', value: 10, min: 0, max: 10.5, step: 1 };

describe('StepButtons', () => {
	it('step up and down and stop at the ends', async () => {
		const onmove = vi.fn();
		await render(StepButtons, { ...props, onmove });
		await page.getByRole('button', { name: '加一步' }).click();
		expect(onmove).toHaveBeenLastCalledWith(10.5);
		await page.getByRole('button', { name: '减一步' }).click();
		expect(onmove).toHaveBeenLastCalledWith(9);
	});

	it('say at the end of the range that there is no further step, and keep the focus', async () => {
		await render(StepButtons, { ...props, value: 0, onmove: vi.fn() });
		const lower = page.getByRole('button', { name: '减一步' });
		await expect.element(lower).toHaveAttribute('aria-disabled', 'true');
		(lower.element() as HTMLElement).focus();
		expect(document.activeElement).toBe(lower.element());
	});
});
