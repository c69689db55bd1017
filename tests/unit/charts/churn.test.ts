import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSE_LAYERS, churnFinding, churnSeries, trailingRate } from '$lib/charts/churn';
import { churnReadout, churnTable, churnWording } from '$lib/charts/churnWords';
import { CAUSES } from '$lib/domain/typology';
import { enCharts } from '$lib/i18n/en/charts';
import { formatOf } from '$lib/i18n/format';
import { zhCharts } from '$lib/i18n/zh/charts';
import { changesOf } from '../../support/changes';
import { syntheticRun } from '../../support/syntheticRun';

const run = syntheticRun();
const zh = { run, text: zhCharts, format: formatOf('zh') };
const en = { run, text: enCharts, format: formatOf('en') };

describe('trailingRate', () => {
	it('is departures over customers of the last three months', () => {
		const rate = trailingRate(new Float64Array([0, 1, 2, 3, 6]), new Float64Array([100, 99, 97, 94, 88]), 3);
		expect(rate[0]).toBeNaN();
		expect(rate[1]).toBeCloseTo(1, 12);
		expect(rate[2]).toBeCloseTo((100 * 3) / 199, 12);
		expect(rate[3]).toBeCloseTo((100 * 6) / 296, 12);
		expect(rate[4]).toBeCloseTo((100 * 11) / 290, 12);
	});

	it('does not exist where nobody was left to lose', () => {
		expect(trailingRate(new Float64Array([0, 0]), new Float64Array([0, 0]), 3)[1]).toBeNaN();
	});

	it('is linear: rates of causes add up to the rate of all departures', () => {
		const flow = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 });
		fc.assert(
			fc.property(flow, flow, (a, b) => {
				const active = new Float64Array(12).fill(500);
				const both = Float64Array.from(a, (value, i) => value + b[i]!);
				const rate = (lost: ArrayLike<number>) => trailingRate(Float64Array.from(lost), active, 3);
				for (let m = 1; m < 12; m++) expect(rate(a)[m]! + rate(b)[m]!).toBeCloseTo(rate(both)[m]!, 9);
			})
		);
	});
});

describe('the churn series', () => {
	it('has a layer for every cause, stacked to the churn of all departures', () => {
		expect([...CAUSE_LAYERS].sort()).toEqual([...CAUSES].sort());
		const series = churnSeries(run);
		const all = trailingRate(run.series.lost, run.series.active, 3);
		for (let m = 1; m <= run.months; m++) expect(series.total[m]).toBeCloseTo(all[m]!, 9);
	});
});

describe('what the churn chart says', () => {
	it('counts the departures of the last twelve months and names their main cause', () => {
		const finding = churnFinding(run);
		const sums = CAUSES.map((cause) => run.causes[cause].slice(13, 25).reduce((a, b) => a + b, 0));
		expect(finding.lost).toBe(sums.reduce((a, b) => a + b, 0));
		expect(sums[CAUSES.indexOf(finding.cause)]).toBe(Math.max(...sums));
		expect(finding.share).toBeCloseTo((Math.max(...sums) / finding.lost) * 100, 9);
		expect(finding.annual).toBe(run.measures.retentionAnnual);
	});

	it('counts from month 1 where the run is looked at earlier', () => {
		const early = syntheticRun({ viewAt: 2 });
		const lost = CAUSES.reduce((sum, c) => sum + early.causes[c][1]! + early.causes[c][2]!, 0);
		expect(churnFinding(early).lost).toBe(lost);
	});

	it('speaks of a rise or a fall only where it is no noise', () => {
		const baseline = syntheticRun();
		const title = (difference: number, noise: boolean) =>
			churnWording({
				...zh,
				baseline,
				changes: changesOf({ retentionAnnual: { difference, halfWidth: 1, noise } })
			}).title;
		expect(title(3, false)).toContain('升到');
		expect(title(-3, false)).toContain('降到');
		expect(title(0.5, true)).not.toMatch(/升|降/);
		expect(churnWording({ ...zh, baseline }).title).not.toMatch(/升|降/);
	});

	it('says the distance from the baseline in percentage points', () => {
		const changes = changesOf({ retentionAnnual: { difference: -3.24, halfWidth: 1, noise: false } });
		const props = { baseline: syntheticRun(), changes };
		expect(churnWording({ ...zh, ...props }).sentence).toContain('年保持率比基准低 3.2 个百分点。');
		expect(churnWording({ ...en, ...props }).sentence).toContain(
			'Annual retention is 3.2 points below the baseline.'
		);
	});

	it('says so when nobody left', () => {
		const causes = Object.fromEntries(CAUSES.map((c) => [c, new Float64Array(25)])) as typeof run.causes;
		const wording = churnWording({ ...zh, run: { ...run, causes } });
		expect(wording.title).toContain('无人离开');
		expect(wording.title + wording.sentence).not.toMatch(/NaN|—/);
	});
});

describe('the churn table', () => {
	it('has a row per month from month 1, whose causes add up to the total', () => {
		const { rows, columns } = churnTable({ ...zh, baseline: run });
		expect(columns).toHaveLength(11);
		expect(rows.map((row) => row[0])).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
		for (const row of rows as number[][]) {
			const causes = row.slice(1, 9).reduce((a, b) => a + b, 0);
			expect(causes).toBeCloseTo(row[9]!, 9);
			expect(row[10]).toBeCloseTo(row[9]!, 9);
		}
	});

	it('reads total and baseline at a month', () => {
		const readout = churnReadout(churnSeries(run, run), 5, zhCharts, formatOf('zh'), CAUSES);
		expect(readout.rows).toHaveLength(10);
		expect(readout.rows.at(-1)!.value).toBe(readout.rows.at(-2)!.value);
	});
});
