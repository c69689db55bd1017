import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChurnChart from '$lib/charts/ChurnChart.svelte';
import LifecycleChart from '$lib/charts/LifecycleChart.svelte';
import { syntheticRun } from '../../support/syntheticRun';
import { announced, plotOf, zh } from './shown';

const run = syntheticRun();
const tooltip = () => document.querySelector('.tooltip')?.textContent ?? '';

describe('a time chart read by keyboard', () => {
	const onmonth = vi.fn();
	beforeEach(async () => {
		onmonth.mockClear();
		await render(LifecycleChart, { run, ...zh, onmonth });
		await expect.poll(() => plotOf('lifecycle').querySelector('svg')).not.toBeNull();
		plotOf('lifecycle').focus();
	});

	it('is reached by the tab key and says what it is', () => {
		const plot = plotOf('lifecycle');
		expect(plot.tabIndex).toBe(0);
		expect(document.activeElement).toBe(plot);
		const described = plot
			.getAttribute('aria-describedby')!
			.split(' ')
			.map((id) => document.getElementById(id)!.textContent);
		expect(described.join(' ')).toContain('第 24 个月有');
		expect(described.join(' ')).toContain('Home');
	});

	it('walks month by month and says the values aloud', async () => {
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => announced('lifecycle')).toContain('第 0 个月, 退化期 80 (40%)');
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		await expect.poll(() => announced('lifecycle')).toContain('第 2 个月');
		await expect.poll(tooltip).toContain('第 2 个月');
	});

	it('jumps to the ends by Home and End, by a year with the page keys', async () => {
		await userEvent.keyboard('{End}');
		await expect.poll(() => announced('lifecycle')).toContain('第 24 个月');
		await userEvent.keyboard('{PageDown}');
		await expect.poll(() => announced('lifecycle')).toContain('第 12 个月');
		await userEvent.keyboard('{Home}');
		await expect.poll(() => announced('lifecycle')).toContain('第 0 个月');
	});

	it('picks the month by Enter and leaves by Escape', async () => {
		await userEvent.keyboard('{End}{ArrowLeft}{Enter}');
		expect(onmonth).toHaveBeenCalledExactlyOnceWith(23);
		await userEvent.keyboard('{Escape}');
		await expect.poll(tooltip).toBe('');
	});

	it('leaves the tooltip when the focus goes', async () => {
		await userEvent.keyboard('{End}');
		await expect.poll(tooltip).not.toBe('');
		plotOf('lifecycle').blur();
		await expect.poll(tooltip).toBe('');
	});
});

describe('a time chart read by pointer', () => {
	it('shows the values of the month under the pointer and says nothing aloud', async () => {
		await render(ChurnChart, { run, ...zh });
		await expect.poll(() => plotOf('churn').querySelector('svg')).not.toBeNull();
		const plot = plotOf('churn');
		const { right, top } = plot.getBoundingClientRect();
		const move = (x: number) =>
			plot.dispatchEvent(
				new PointerEvent('pointermove', { clientX: x, clientY: top + 60, pointerType: 'mouse' })
			);
		move(right);
		await expect.poll(tooltip).toContain('第 24 个月');
		move(0);
		await expect.poll(tooltip).toContain('第 1 个月');
		expect(announced('churn')).toBe('');
		plot.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
		await expect.poll(tooltip).toBe('');
	});

	it('forgets a month that is beyond a shortened horizon', async () => {
		const screen = await render(ChurnChart, { run, ...zh });
		await expect.poll(() => plotOf('churn').querySelector('svg')).not.toBeNull();
		plotOf('churn').focus();
		await userEvent.keyboard('{End}');
		await expect.poll(tooltip).toContain('第 24 个月');
		await screen.rerender({ run: syntheticRun({ months: 12 }) });
		await expect.poll(tooltip).toBe('');
		expect(plotOf('churn').innerHTML).not.toContain('NaN');
	});
});
