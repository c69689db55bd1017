import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NumberField from '$lib/ui/NumberField.svelte';
import '../../../src/app.css';

const refusalText = ({ kind, typed }: { kind: string; typed: string }) => `${kind}: ${typed}`;
const props = { label: '毛利率', value: 45, text: '45', min: 5, max: 95, step: 1, refusalText };

const field = () => page.getByRole('textbox', { name: '毛利率' });

describe('NumberField', () => {
	it('takes a number while it is typed, and settles at Enter', async () => {
		const [onmove, onsettle] = [vi.fn(), vi.fn()];
		await render(NumberField, { ...props, onmove, onsettle });
		await field().fill('50');
		expect(onmove).toHaveBeenLastCalledWith(50);
		expect(onsettle).not.toHaveBeenCalled();
		await userEvent.keyboard('{Enter}');
		expect(onsettle).toHaveBeenCalledOnce();
	});

	it('reads full-width digits', async () => {
		const onmove = vi.fn();
		await render(NumberField, { ...props, onmove });
		await field().fill('５０．５');
		expect(onmove).toHaveBeenLastCalledWith(50.5);
	});

	it.each([
		['120', 'outOfRange: 120'],
		['abc', 'notANumber: abc'],
		['', 'notANumber: ']
	])('says why %j cannot be used, and shows the value again', async (typed, sentence) => {
		const onmove = vi.fn();
		await render(NumberField, { ...props, onmove });
		await field().fill(typed);
		await userEvent.keyboard('{Enter}');
		expect(onmove).not.toHaveBeenCalled();
		await expect.element(page.getByRole('alert')).toHaveTextContent(sentence.trim());
		await expect.element(field()).toHaveValue('45');
		await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
	});

	it('forgets what was typed at Escape', async () => {
		const onmove = vi.fn();
		await render(NumberField, { ...props, onmove });
		await field().fill('9999');
		await userEvent.keyboard('{Escape}');
		await expect.element(field()).toHaveValue('45');
		expect(onmove).not.toHaveBeenCalled();
	});

	it('steps by arrow keys and stays in range', async () => {
		const onmove = vi.fn();
		await render(NumberField, { ...props, value: 94, text: '94', onmove });
		await field().click();
		await userEvent.keyboard('{ArrowUp}');
		expect(onmove).toHaveBeenLastCalledWith(95);
		await userEvent.keyboard('{PageUp}');
		expect(onmove).toHaveBeenLastCalledWith(95);
		await userEvent.keyboard('{ArrowDown}');
		expect(onmove).toHaveBeenLastCalledWith(93);
	});
});
