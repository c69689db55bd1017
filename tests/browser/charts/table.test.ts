import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChurnChart from '$lib/charts/ChurnChart.svelte';
import LifecycleChart from '$lib/charts/LifecycleChart.svelte';
import LoyaltyChart from '$lib/charts/LoyaltyChart.svelte';
import { churnTable } from '$lib/charts/churnWords';
import { syntheticRun } from '../../support/syntheticRun';
import { catchDownloads, en, zh } from './shown';

const run = syntheticRun({ months: 60 });
const cells = () =>
	[...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

describe('the table twin', () => {
	it('takes the place of the picture and gives it back', async () => {
		await render(LifecycleChart, { run, ...zh });
		await page.getByRole('button', { name: /以表格查看/ }).click();
		await expect.element(page.getByRole('table')).toBeVisible();
		await expect.element(page.getByRole('application')).not.toBeInTheDocument();
		await page.getByRole('button', { name: /以图形查看/ }).click();
		await expect.element(page.getByRole('application')).toBeVisible();
		expect(page.getByRole('table').query()).toBeNull();
	});

	it('is a real table: caption, headings of columns and rows', async () => {
		await render(LifecycleChart, { run, ...zh });
		await page.getByRole('button', { name: /以表格查看/ }).click();
		await expect.element(page.getByRole('caption')).toHaveTextContent('各生命周期阶段的客户数，按月');
		expect(
			page
				.getByRole('columnheader')
				.elements()
				.map((h) => h.textContent)
		).toEqual(['月份', '稳定期', '形成期', '考察期', '退化期', '合计']);
		expect(page.getByRole('rowheader').elements()).toHaveLength(61);
	});

	it('holds the values of the run, written for people', async () => {
		await render(ChurnChart, { run, ...zh });
		await page.getByRole('button', { name: /以表格查看/ }).click();
		await expect.poll(() => cells().length).toBe(60);
		const rows = churnTable({ run, ...zh }).rows as number[][];
		cells().forEach((row, i) =>
			expect(row).toEqual(rows[i]!.map((value, j) => (j === 0 ? String(value) : value.toFixed(2))))
		);
	});

	it('follows the run while it is shown', async () => {
		const screen = await render(LifecycleChart, { run, ...zh });
		await page.getByRole('button', { name: /以表格查看/ }).click();
		await screen.rerender({ run: syntheticRun({ months: 12 }) });
		await expect.poll(() => cells().length).toBe(13);
	});
});

describe('the CSV', () => {
	let caught: ReturnType<typeof catchDownloads>;
	beforeEach(() => void (caught = catchDownloads()));
	afterEach(() => caught.restore());

	it('has headings in the language of the page, a byte-order mark and one line per month', async () => {
		await render(LifecycleChart, { run, ...en });
		await page.getByRole('button', { name: /Download CSV/ }).click();
		await expect.poll(() => caught.files.length).toBe(1);
		const [file] = caught.files;
		expect(file!.name).toBe('liuke-lifecycle.csv');
		const bytes = new Uint8Array(await file!.blob.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const lines = (await file!.text).trim().split('\r\n');
		expect(lines[0]!.replace('\uFEFF', '')).toBe('Month,Stability,Formation,Exploration,Decline,Total');
		expect(lines).toHaveLength(62);
		expect(lines[1]).toBe('0,60,40,20,80,200');
	});

	it('of the scatter lists every customer, not only the quadrants', async () => {
		await render(LoyaltyChart, { run, ...zh });
		await page.getByRole('button', { name: /下载 CSV/ }).click();
		await expect.poll(() => caught.files.length).toBe(1);
		const lines = (await caught.files[0]!.text).trim().split('\r\n');
		expect(lines).toHaveLength(1 + 120);
	});
});
