import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChurnChart from '$lib/charts/ChurnChart.svelte';
import LifecycleChart from '$lib/charts/LifecycleChart.svelte';
import LoyaltyChart from '$lib/charts/LoyaltyChart.svelte';
import MoneyChart from '$lib/charts/MoneyChart.svelte';
import SurvivalChart from '$lib/charts/SurvivalChart.svelte';
import ValueChart from '$lib/charts/ValueChart.svelte';
import { syntheticRun } from '../../support/syntheticRun';
import { axeFindings, en, plotOf, svgOf, zh } from './shown';

const run = syntheticRun({ customers: 400, months: 60 });
const baseline = syntheticRun({ customers: 400, months: 60, lift: 0.9 });
const marks = [
	{ month: 12, label: '服务速度 80' },
	{ month: 14, label: '价格指数 95' },
	{ month: 40, label: '积分计划' }
];
const shares = (list: number[]) => list.map((share, period) => ({ period, share }));
const survival = {
	observed: shares([1, 0.87, 0.74, 0.65, 0.59]),
	fitted: shares([1, 0.85, 0.75, 0.67, 0.61, 0.56]),
	fitUntil: 3,
	simulated: Array.from(run.series.survival, (share, month) => ({ month, share }))
};
const props = { run, baseline, marks };
const charts = [
	{ name: 'lifecycle', show: (language: Shown) => render(LifecycleChart, { ...props, ...language }) },
	{ name: 'churn', show: (language: Shown) => render(ChurnChart, { ...props, ...language }) },
	{ name: 'value', show: (language: Shown) => render(ValueChart, { ...props, ...language }) },
	{ name: 'loyalty', show: (language: Shown) => render(LoyaltyChart, { ...props, ...language }) },
	{ name: 'money', show: (language: Shown) => render(MoneyChart, { ...props, ...language }) },
	{ name: 'survival', show: (language: Shown) => render(SurvivalChart, { ...survival, ...language }) }
];
type Shown = typeof zh & { height?: number };
const themes = ['light', 'dark', 'projector'];

/** Texts that cover each other, or leave the picture. */
function misplacedTexts(svg: SVGSVGElement): string[] {
	const outer = svg.getBoundingClientRect();
	const boxes = [...svg.querySelectorAll('text')]
		.filter((text) => text.textContent.trim() !== '')
		.map((text) => ({ name: text.textContent.trim(), box: text.getBoundingClientRect() }));
	const found = boxes
		.filter(({ box }) => box.left < outer.left - 1 || box.right > outer.right + 1)
		.map(({ name }) => `outside: ${name}`);
	boxes.forEach((a, i) =>
		boxes.slice(i + 1).forEach((b) => {
			const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
			const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
			// Line boxes are higher than letters; a third of a line is air.
			if (wide > 1 && high > a.box.height / 3) found.push(`${a.name} over ${b.name}`);
		})
	);
	return found;
}

describe.each(charts)('the $name chart', ({ name, show }) => {
	beforeEach(() => void (document.documentElement.dataset.theme = 'light'));

	it.each(themes)('is axe clean in both languages, as picture and as table: %s', async (theme) => {
		document.documentElement.dataset.theme = theme;
		for (const language of [zh, en]) {
			const screen = await show(language);
			await expect.poll(() => plotOf(name).querySelector('svg')).not.toBeNull();
			expect(await axeFindings()).toEqual([]);
			await page.getByRole('button', { name: language === zh ? /以表格查看/ : /Show as a table/ }).click();
			await expect.element(page.getByRole('table')).toBeVisible();
			expect(await axeFindings()).toEqual([]);
			await screen.unmount();
		}
	});

	it.each([390, 600, 1280])('sets no text over another and none outside at %i px', async (width) => {
		await page.viewport(width, 900);
		for (const language of [zh, en]) {
			const screen = await show(language);
			await expect.poll(() => plotOf(name).querySelector('svg')).not.toBeNull();
			expect(misplacedTexts(svgOf(name))).toEqual([]);
			await screen.unmount();
		}
	});

	it('sets no text over another in a low window', async () => {
		await page.viewport(900, 700);
		await show({ ...zh, height: 150 });
		await expect.poll(() => plotOf(name).querySelector('svg')).not.toBeNull();
		expect(misplacedTexts(svgOf(name))).toEqual([]);
	});

	it('draws no NaN and no letter smaller than 11 px', async () => {
		await show(zh);
		await expect.poll(() => plotOf(name).querySelector('svg')).not.toBeNull();
		expect(plotOf(name).innerHTML).not.toMatch(/NaN|undefined|Infinity/);
		for (const text of svgOf(name).querySelectorAll('text')) {
			expect(parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(11);
		}
	});
});

describe('a chart while a slider is dragged', () => {
	it('keeps its axis while values shrink, and follows them at rest', async () => {
		const small = syntheticRun({ customers: 100, months: 60 });
		const screen = await render(LifecycleChart, { run, ...zh, settled: true });
		await expect.poll(() => plotOf('lifecycle').querySelector('svg')).not.toBeNull();
		const labels = () => svgOf('lifecycle').textContent.replace(/\s/g, '');
		const before = labels();
		await screen.rerender({ run: small, settled: false });
		expect(labels()).toBe(before);
		await screen.rerender({ settled: true });
		await expect.poll(labels).not.toBe(before);
	});

	it('has as many nodes for 240 months as for 12', async () => {
		const nodes = () => svgOf('churn').querySelectorAll('*').length;
		const screen = await render(ChurnChart, { run: syntheticRun({ months: 12 }), ...zh });
		await expect.poll(() => plotOf('churn').querySelector('svg')).not.toBeNull();
		const few = nodes();
		await screen.rerender({ run: syntheticRun({ months: 240 }) });
		await expect.poll(() => Math.abs(nodes() - few)).toBeLessThan(30);
	});
});
