import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RadioRow from '$lib/ui/RadioRow.svelte';
import StepTable from '$lib/ui/StepTable.svelte';
import '../../../src/app.css';

const options = [
	{ value: 'end', label: '年末' },
	{ value: 'start', label: '年初' }
] as const;

describe('RadioRow', () => {
	it('is a named group of which one is chosen', async () => {
		await render(RadioRow, {
			name: 'timing',
			label: '利润何时计入',
			options,
			value: 'end',
			onchoose: vi.fn()
		});
		await expect.element(page.getByRole('group', { name: '利润何时计入' })).toBeVisible();
		await expect.element(page.getByRole('radio', { name: '年末' })).toBeChecked();
	});

	it('gives the value that is clicked, and the next one by arrow key', async () => {
		const onchoose = vi.fn();
		await render(RadioRow, { name: 'timing', label: '利润何时计入', options, value: 'end', onchoose });
		await page.getByRole('radio', { name: '年初' }).click();
		expect(onchoose).toHaveBeenLastCalledWith('start');
		await userEvent.keyboard('{ArrowLeft}');
		expect(onchoose).toHaveBeenLastCalledWith('end');
	});
});

describe('StepTable', () => {
	const table = {
		caption: '逐步计算',
		columns: [
			{ key: 'period', label: '年' },
			{ key: 'presentValue', label: '现值' }
		],
		rows: [
			['1', '181.82'],
			['2', '165.29']
		]
	};

	it('has a named region that can be reached by keyboard, headings by row and column, and a sum', async () => {
		await render(StepTable, {
			...table,
			total: { label: '合计', cells: ['', '347.11'] },
			note: '其后还有 3 行'
		});
		const region = page.getByRole('region', { name: '逐步计算' });
		await expect.element(region).toHaveAttribute('tabindex', '0');
		await expect.element(page.getByRole('columnheader', { name: '现值' })).toBeVisible();
		await expect.element(page.getByRole('row', { name: '2 165.29' })).toBeVisible();
		await expect.element(page.getByRole('row', { name: '合计 347.11' })).toBeVisible();
		await expect.element(page.getByText('其后还有 3 行')).toBeVisible();
	});

	it('says no sum where there is none', async () => {
		await render(StepTable, table);
		expect(document.querySelector('tfoot')).toBeNull();
	});
});
