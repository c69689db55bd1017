import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import EquityMapChart from '$lib/charts/EquityMapChart.svelte';
import { zhClvBudget } from '$lib/i18n/zh/clvBudget';
import { announced, axeFindings, plotOf, svgOf, zh } from './shown';

/** A hill with its summit at (20, 50). */
const SIZE = 41;
const values = Array.from({ length: SIZE * SIZE }, (_, i) => {
	const [x, y] = [i % SIZE, 2.5 * Math.floor(i / SIZE)];
	return 100 - (x - 20) ** 2 / 4 - (y - 50) ** 2 / 25;
});
const onchoose = vi.fn();
const props = {
	name: 'equity-map',
	wording: { title: '客户资产最高为 100', subtitle: '等值线', sentence: '最优在中间。' },
	text: zh.text.frame,
	grid: { size: SIZE, width: 40, height: 100, values },
	plan: { x: 10, y: 20 },
	best: { x: 20, y: 50 },
	words: zhClvBudget.map,
	axisText: String,
	valueText: (value: number) => `¥${value.toFixed(1)}`,
	onchoose
};

describe('the map of customer equity', () => {
	beforeEach(async () => {
		onchoose.mockClear();
		await render(EquityMapChart, props);
		await expect.poll(() => plotOf('equity-map').querySelector('svg')).not.toBeNull();
	});

	it('draws contour lines with their values, the plan and the best', () => {
		const texts = Array.from(svgOf('equity-map').querySelectorAll('text'), (text) =>
			text.textContent!.trim()
		);
		expect(texts).toContain('方案');
		expect(texts).toContain('最优');
		expect(texts).toContain('80');
		expect(svgOf('equity-map').querySelectorAll('path.area').length).toBeGreaterThan(5);
		expect(svgOf('equity-map').innerHTML).not.toContain('NaN');
	});

	it('is read by arrow keys in both directions and chosen by Enter', async () => {
		plotOf('equity-map').focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}{ArrowUp}');
		await expect.poll(() => announced('equity-map')).toContain('获客预算 A ¥1.0');
		expect(announced('equity-map')).toContain('维系预算 R ¥5.0');
		await userEvent.keyboard('{Enter}');
		expect(onchoose).toHaveBeenCalledWith(1, 5);
	});

	it('has a table twin, and nothing that axe finds', async () => {
		document.querySelector<HTMLButtonElement>('[data-chart="equity-map"] button')!.click();
		await expect.poll(() => document.querySelectorAll('[data-chart="equity-map"] tbody tr').length).toBe(9);
		expect(await axeFindings()).toEqual([]);
	});
});
