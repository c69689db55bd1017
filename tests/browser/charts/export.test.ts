import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChurnChart from '$lib/charts/ChurnChart.svelte';
import LoyaltyChart from '$lib/charts/LoyaltyChart.svelte';
import { syntheticRun } from '../../support/syntheticRun';
import { catchDownloads, plotOf, zh } from './shown';

const run = syntheticRun();
let caught: ReturnType<typeof catchDownloads>;
beforeEach(() => void (caught = catchDownloads()));
afterEach(() => caught.restore());

async function savedSvg() {
	await page.getByRole('button', { name: /下载 SVG/ }).click();
	await expect.poll(() => caught.files.length).toBe(1);
	const text = await caught.files[0]!.text;
	return { text, document: new DOMParser().parseFromString(text, 'image/svg+xml') };
}

describe('the SVG file', () => {
	it('is well formed and stands alone: no class, no variable, nothing from outside', async () => {
		await render(ChurnChart, { run, baseline: run, marks: [{ month: 6, label: '价格 90' }], ...zh });
		await expect.poll(() => plotOf('churn').querySelector('svg')).not.toBeNull();
		const { text, document: file } = await savedSvg();
		expect(file.querySelector('parsererror')).toBeNull();
		expect(file.documentElement.localName).toBe('svg');
		expect(text).not.toMatch(/var\(|class=|href|url\(|@import|<script|<style|NaN/);
		for (const path of file.querySelectorAll('path')) expect(path.getAttribute('fill')).toBeTruthy();
	});

	it('carries the finding, the units and the decisions as text', async () => {
		await render(ChurnChart, { run, marks: [{ month: 6, label: '价格 90' }], ...zh });
		await expect.poll(() => plotOf('churn').querySelector('svg')).not.toBeNull();
		const { document: file } = await savedSvg();
		const text = file.documentElement.textContent;
		expect(text).toContain('年保持率');
		expect(text).toContain('近三个月平均');
		expect(text).toContain('价格 90');
	});

	it('leaves the cursor on the screen', async () => {
		await render(ChurnChart, { run, ...zh });
		await expect.poll(() => plotOf('churn').querySelector('svg')).not.toBeNull();
		plotOf('churn').dispatchEvent(new PointerEvent('pointermove', { clientX: 200, clientY: 50 }));
		await expect.poll(() => plotOf('churn').querySelector('[data-screen-only]')).not.toBeNull();
		const { document: file } = await savedSvg();
		expect(file.querySelector('[data-screen-only]')).toBeNull();
	});

	it('draws every dot of the scatter as a circle', async () => {
		await render(LoyaltyChart, { run, ...zh });
		await expect.poll(() => plotOf('loyalty').querySelector('canvas')).not.toBeNull();
		const { document: file } = await savedSvg();
		expect(file.querySelectorAll('circle')).toHaveLength(120);
		expect(new Set([...file.querySelectorAll('circle')].map((c) => c.getAttribute('fill'))).size).toBe(4);
	});
});

describe('the PNG file', () => {
	it('is a picture of twice the size on screen', async () => {
		await render(LoyaltyChart, { run, ...zh });
		await expect.poll(() => plotOf('loyalty').querySelector('svg')).not.toBeNull();
		await page.getByRole('button', { name: /下载 PNG/ }).click();
		await expect.poll(() => caught.files.length).toBe(1);
		const { name, blob } = caught.files[0]!;
		expect(name).toBe('liuke-loyalty.png');
		const bitmap = await createImageBitmap(blob);
		expect(bitmap.width).toBe((plotOf('loyalty').querySelector('svg')!.width.baseVal.value + 32) * 2);
	});
});
