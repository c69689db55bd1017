import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dialog from '$lib/ui/Dialog.svelte';
import '../../../src/app.css';

const children = createRawSnippet(() => ({ render: () => '<p>内容</p>' }));
const props = { title: '分享', closeLabel: '关闭', children };

describe('Dialog', () => {
	it('opens as a modal named by its title, with the rest of the page out of reach', async () => {
		await render(Dialog, { ...props, onclose: vi.fn() });
		await expect.element(page.getByRole('dialog', { name: '分享' })).toBeVisible();
		expect(document.querySelector('dialog')!.matches(':modal')).toBe(true);
	});

	it('asks to be closed by Escape, by its button and by a click beside it', async () => {
		const onclose = vi.fn();
		await render(Dialog, { ...props, onclose });
		await userEvent.keyboard('{Escape}');
		expect(onclose).toHaveBeenCalledTimes(1);
		await page.getByRole('button', { name: '关闭' }).click();
		expect(onclose).toHaveBeenCalledTimes(2);
		document.querySelector('dialog')!.click();
		expect(onclose).toHaveBeenCalledTimes(3);
	});

	it('is not closed by a click inside', async () => {
		const onclose = vi.fn();
		await render(Dialog, { ...props, onclose });
		await page.getByText('内容').click();
		expect(onclose).not.toHaveBeenCalled();
	});

	it('gives the focus back to where it came from', async () => {
		const from = document.createElement('button');
		document.body.append(from);
		from.focus();
		const screen = await render(Dialog, { ...props, onclose: vi.fn() });
		expect(document.activeElement).not.toBe(from);
		await screen.unmount();
		expect(document.activeElement).toBe(from);
		from.remove();
	});
});
