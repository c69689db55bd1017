import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Popover from '$lib/ui/Popover.svelte';
import '../../../src/app.css';

const panel = createRawSnippet<[() => void]>(() => ({ render: () => '<p>浅色</p>' }));

describe('Popover', () => {
	it('opens under its button, says so, and closes by Escape', async () => {
		await render(Popover, { label: '主题', icon: 'theme', panel });
		const button = page.getByRole('button', { name: '主题' });
		await expect.element(button).toHaveAttribute('aria-expanded', 'false');
		await button.click();
		await expect.element(page.getByText('浅色')).toBeVisible();
		await expect.element(button).toHaveAttribute('aria-expanded', 'true');
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByText('浅色')).not.toBeInTheDocument();
	});

	it('stays inside the window', async () => {
		await render(Popover, { label: '主题', icon: 'theme', align: 'end', panel });
		await page.getByRole('button', { name: '主题' }).click();
		await expect.element(page.getByText('浅色')).toBeVisible();
		const box = document.querySelector('[popover]')!.getBoundingClientRect();
		expect(box.left).toBeGreaterThanOrEqual(0);
		expect(box.right).toBeLessThanOrEqual(innerWidth);
	});
});
