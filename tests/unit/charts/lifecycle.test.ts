import { describe, expect, it } from 'vitest';
import { lifecycleFinding, lifecycleRange, lifecycleSeries, STAGE_LAYERS } from '$lib/charts/lifecycle';
import { lifecycleReadout, lifecycleTable, lifecycleWording } from '$lib/charts/lifecycleWords';
import { STAGES } from '$lib/domain/typology';
import { formatOf } from '$lib/i18n/format';
import { enCharts } from '$lib/i18n/en/charts';
import { zhCharts } from '$lib/i18n/zh/charts';
import { changesOf } from '../../support/changes';
import { syntheticRun } from '../../support/syntheticRun';

const run = syntheticRun();
const zh = { run, text: zhCharts, format: formatOf('zh') };
const en = { run, text: enCharts, format: formatOf('en') };

describe('the lifecycle series', () => {
	it('has a layer for every stage, and their total is the number of customers in every month', () => {
		expect([...STAGE_LAYERS].sort()).toEqual([...STAGES].sort());
		expect([...lifecycleSeries(run).total]).toEqual([...run.series.active]);
	});

	it('cuts a longer baseline to the months on screen', () => {
		const longer = syntheticRun({ months: 60 });
		expect(lifecycleSeries(run, longer).baseline).toHaveLength(25);
	});

	it('wants an axis that holds the baseline too', () => {
		const bigger = syntheticRun({ customers: 2000 });
		expect(lifecycleRange(lifecycleSeries(run, bigger))[1]).toBe(Math.max(...bigger.series.active));
	});
});

describe('what the lifecycle chart says', () => {
	it('names the stage that most customers are in, at the month looked at', () => {
		// Stages hold 20, 40, 60, 80 of 200 people, all growing by a hundredth a month: decline is 40 %.
		const finding = lifecycleFinding(syntheticRun({ viewAt: 0 }));
		expect(finding).toMatchObject({ month: 0, customers: 200, stage: 'decline', share: 40, decline: 40 });
	});

	it('is a title and a sentence in both languages', () => {
		const early = syntheticRun({ viewAt: 0 });
		expect(lifecycleWording({ ...zh, run: early }).title).toBe('第 0 个月，40% 的客户处于退化期');
		expect(lifecycleWording({ ...en, run: early }).title).toBe('At month 0, 40% of customers are in decline');
		expect(lifecycleWording({ ...zh, run: early }).sentence).toContain('200 位客户');
	});

	it('says how many more customers there are than in the baseline, and when that is noise', () => {
		const baseline = syntheticRun({ lift: 0.9 });
		const change = { difference: 12, halfWidth: 4, noise: false };
		const sure = changesOf({ activeCustomers: change });
		expect(lifecycleWording({ ...zh, baseline, changes: sure }).sentence).toContain('客户数比基准高 12 位。');
		const unsure = changesOf({ activeCustomers: { ...change, noise: true } });
		expect(lifecycleWording({ ...zh, baseline, changes: unsure }).sentence).toContain('噪声');
		expect(lifecycleWording({ ...en, baseline, changes: unsure }).sentence).toContain('noise');
	});

	it('says so when nobody is left', () => {
		const empty = { ...run, stages: Object.fromEntries(STAGES.map((s) => [s, new Float64Array(25)])) };
		const wording = lifecycleWording({ ...zh, run: empty as typeof run });
		expect(wording.title).toBe('第 24 个月，客户已全部离开');
		expect(wording.sentence).not.toMatch(/NaN|—/);
	});
});

describe('the lifecycle table', () => {
	it('has a row per month whose stages add up to the total', () => {
		const { rows, columns } = lifecycleTable({ ...zh, baseline: syntheticRun({ months: 12 }) });
		expect(columns.map((column) => column.label)).toEqual([
			'月份',
			'稳定期',
			'形成期',
			'考察期',
			'退化期',
			'合计',
			'基准'
		]);
		expect(rows).toHaveLength(25);
		for (const [month, ...cells] of rows as number[][]) {
			expect(cells[0]! + cells[1]! + cells[2]! + cells[3]!).toBe(cells[4]);
			expect(cells[4]).toBe(run.series.active[month!]);
		}
		expect(rows[13]!.at(-1)).toBeNaN();
	});

	it('reads the same values at a month, from the top of the picture down', () => {
		const readout = lifecycleReadout(lifecycleSeries(run), 0, zhCharts, formatOf('zh'), ['a', 'b', 'c', 'd']);
		expect(readout.heading).toBe('第 0 个月');
		expect(readout.rows.map((row) => `${row.name} ${row.value}`)).toEqual([
			'退化期 80 (40%)',
			'考察期 20 (10%)',
			'形成期 40 (20%)',
			'稳定期 60 (30%)',
			'合计 200'
		]);
	});
});
