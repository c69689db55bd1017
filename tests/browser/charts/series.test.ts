import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SeriesChart from '$lib/charts/SeriesChart.svelte';
import TornadoChart from '$lib/charts/TornadoChart.svelte';
import { announced, axeFindings, plotOf, svgOf, zh } from './shown';

const wording = { title: '折现后值 347', subtitle: '元', sentence: '合计 347。' };
const text = zh.text.frame;
const write = (value: number) => zh.format.number(value);

describe('a chart of bars and lines', () => {
	const series = [
		{ key: 'profit', name: '净利润', kind: 'bar', values: [-60, 200, 200], colour: 'var(--edge)' },
		{ key: 'value', name: '现值', kind: 'bar', values: [-55, 165, 150], colour: 'var(--bar)' },
		{ key: 'sum', name: '累计', kind: 'line', values: [-55, NaN, 260], colour: 'var(--accent)' }
	] as const;

	beforeEach(async () => {
		await render(SeriesChart, {
			name: 'steps',
			wording,
			text,
			series,
			pointsName: '年',
			points: ['1', '2', '3'],
			axisText: write,
			valueText: write
		});
		await expect.poll(() => plotOf('steps').querySelector('svg')).not.toBeNull();
	});

	it('stands its bars on zero, losses below it', () => {
		const bars = [...svgOf('steps').querySelectorAll('rect')].filter(
			(bar) => Number(bar.getAttribute('x')) > 0
		);
		const zero = Number(svgOf('steps').querySelector('.zero')!.getAttribute('y1'));
		const tops = bars.map((bar) => Number(bar.getAttribute('y')));
		expect(tops.filter((top) => Math.abs(top - zero) < 0.01)).toHaveLength(2);
		for (const bar of bars) expect(Number(bar.getAttribute('height'))).toBeGreaterThan(0);
	});

	it('breaks a line where there is no number, and draws no NaN', () => {
		const svg = svgOf('steps').outerHTML;
		expect(svg).not.toContain('NaN');
		expect(svgOf('steps').querySelectorAll('circle')).toHaveLength(2);
	});

	it('is read point by point by keyboard', async () => {
		plotOf('steps').focus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => announced('steps')).toBe('年 1, 净利润 −60, 现值 −55, 累计 −55');
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => announced('steps')).toBe('年 2, 净利润 200, 现值 165');
	});

	it('is clean for axe', async () => {
		expect(await axeFindings()).toEqual([]);
	});
});

describe('a tornado', () => {
	beforeEach(async () => {
		await render(TornadoChart, {
			name: 'tornado',
			wording,
			text,
			drivers: [
				{ key: 'retention', name: '保持率', low: 319, high: 740 },
				{ key: 'discount', name: '折现率', low: 492, high: 456 }
			],
			centre: 473,
			lowName: '低 10%',
			highName: '高 10%',
			driverName: '驱动因素',
			valueText: write,
			axisText: write
		});
		await expect.poll(() => plotOf('tornado').querySelector('svg')).not.toBeNull();
	});

	it('draws each half from the centre to its own side', () => {
		const bars = [...svgOf('tornado').querySelectorAll('rect')].slice(2);
		const centre = Number(svgOf('tornado').querySelector('.centre')!.getAttribute('x1'));
		const [low, high, dearer, cheaper] = bars.map((bar) => ({
			from: Number(bar.getAttribute('x')),
			to: Number(bar.getAttribute('x')) + Number(bar.getAttribute('width'))
		}));
		expect(low!.to).toBeCloseTo(centre, 1);
		expect(high!.from).toBeCloseTo(centre, 1);
		// A lower discount rate raises the value: its half stands on the right.
		expect(dearer!.from).toBeCloseTo(centre, 1);
		expect(cheaper!.to).toBeCloseTo(centre, 1);
	});

	it('is read driver by driver by keyboard', async () => {
		plotOf('tornado').focus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		await expect.poll(() => announced('tornado')).toBe('折现率, 低 10% 492, 高 10% 456');
		await userEvent.keyboard('{ArrowUp}');
		await expect.poll(() => announced('tornado')).toContain('保持率');
	});

	it('is clean for axe', async () => {
		expect(await axeFindings()).toEqual([]);
	});
});
