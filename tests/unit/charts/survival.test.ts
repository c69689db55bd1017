import { describe, expect, it } from 'vitest';
import { heldOutError, percentAt, survivalCurves, type SurvivalInput } from '$lib/charts/survival';
import { survivalLabels } from '$lib/charts/survivalLabels';
import { curvePath, survivalLayout } from '$lib/charts/survivalLayout';
import { survivalReadout, survivalTable, survivalWording } from '$lib/charts/survivalWords';
import { formatOf } from '$lib/i18n/format';
import { zhCharts } from '$lib/i18n/zh/charts';

const shares = (list: number[]) => list.map((share, period) => ({ period, share }));
const input: SurvivalInput = {
	simulated: Array.from({ length: 37 }, (_, month) => ({ month, share: 1 - month / 100 })),
	observed: shares([1, 0.8, 0.7, 0.65, 0.6]),
	fitted: shares([1, 0.81, 0.7, 0.64, 0.58, 0.55]),
	fitUntil: 2,
	monthsPerPeriod: 12
};
const curves = survivalCurves(input);
const words = { text: zhCharts, format: formatOf('zh'), fitUntil: 2 };
const colours = { simulated: 'a', fitted: 'b', observed: 'c' };
const none = { ...input, simulated: [], observed: [], fitted: [] };

describe('survivalCurves', () => {
	it('parts what the fit has seen from what was held out', () => {
		expect(curves.seen.map((p) => p.period)).toEqual([0, 1, 2]);
		expect(curves.heldOut.map((p) => p.period)).toEqual([3, 4]);
	});

	it('joins the fitted part and the projection where the fit ends', () => {
		expect(curves.fitted.at(-1)).toEqual(curves.projection[0]);
		expect(curves.projection.at(-1)!.period).toBe(5);
	});

	it('brings the simulated months to the periods of the table', () => {
		expect(percentAt(curves.simulated, 2)).toBeCloseTo(76, 9);
		expect(curves.periods).toBe(5);
	});

	it('shows all of the simulation where there is no table', () => {
		expect(survivalCurves({ ...input, observed: [], fitted: [] }).periods).toBe(3);
	});

	it('is empty, not broken, without any data', () => {
		expect(survivalCurves(none).periods).toBe(1);
	});
});

describe('heldOutError', () => {
	it('is the mean distance of the projection from what was held out, in points', () => {
		expect(heldOutError(curves)).toBeCloseTo((1 + 2) / 2, 9);
	});

	it('does not exist where nothing was held out', () => {
		expect(heldOutError(survivalCurves({ ...input, fitUntil: 4 }))).toBeNaN();
	});
});

describe('what the survival chart says', () => {
	const title = (of: SurvivalInput) =>
		survivalWording({ ...words, fitUntil: of.fitUntil }, survivalCurves(of)).title;

	it('judges the fit by what was held out, else projects, else tells the simulation', () => {
		expect(title(input)).toBe('对留出的各期，sBG 曲线平均差 1.5 个百分点');
		expect(title({ ...input, fitUntil: 4 })).toBe('sBG 曲线预计第 5 期还剩 55.0% 的客户');
		expect(title({ ...input, observed: [], fitted: [] })).toBe('模拟中，第 3 期还剩 64.0% 的客户');
		expect(title(none)).toBe('还没有保持率数据');
	});

	it('says up to where the fit has looked', () => {
		const { sentence } = survivalWording(words, curves);
		expect(sentence).toContain('前 2 期');
		expect(sentence).toContain('1.5 个百分点');
	});
});

describe('the survival table', () => {
	it('has a row per period, observed and held out apart', () => {
		const rows = survivalTable(words, curves).rows as number[][];
		expect(rows).toHaveLength(6);
		expect(rows[1]).toEqual([1, 80, NaN, 81, expect.closeTo(88, 9)]);
		expect(rows[4]![1]).toBeNaN();
		expect(rows[4]![2]).toBeCloseTo(60, 9);
		expect(rows[5]![4]).toBeNaN();
	});

	it('reads only what there is at a period', () => {
		const names = (period: number) =>
			survivalReadout(words, curves, period, colours).rows.map((row) => row.name);
		expect(names(1)).toEqual(['观测', 'sBG 拟合', '模拟']);
		expect(names(4)).toEqual(['观测（留出）', 'sBG 推算']);
	});
});

describe('the survival picture', () => {
	const layout = survivalLayout({
		width: 400,
		height: 240,
		em: 12,
		periods: curves.periods,
		axisLabels: ['100%'],
		endLabels: ['模拟']
	});
	const y = (percent: number) => 200 - percent;

	it('labels whole periods and finds the one under the pointer', () => {
		expect(layout.ticks).toEqual([0, 1, 2, 3, 4, 5]);
		expect(layout.periodAt(layout.x(3) + 2)).toBe(3);
	});

	it('draws curves without a NaN, and nothing for no curve', () => {
		expect(curvePath(curves.simulated, layout.x, y)).not.toMatch(/NaN/);
		expect(curvePath([], layout.x, y)).toBe('');
	});

	it('names a curve that ends early where it ends, the others at the right', () => {
		const { ends, inline } = survivalLabels(curves, zhCharts.survival, colours, layout.x, y);
		expect(inline.map((label) => label.name)).toEqual(['模拟']);
		expect(ends.map((label) => label.name)).toEqual(['sBG 推算', '观测（留出）']);
	});
});
