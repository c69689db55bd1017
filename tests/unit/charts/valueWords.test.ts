import { describe, expect, it } from 'vitest';
import { sortedValues, valueBins, valueFrame } from '$lib/charts/value';
import { binName, valueReadout, valueTable, valueWording } from '$lib/charts/valueWords';
import type { Run } from '$lib/domain/run';
import { enCharts } from '$lib/i18n/en/charts';
import { formatOf } from '$lib/i18n/format';
import { zhCharts } from '$lib/i18n/zh/charts';
import { changesOf } from '../../support/changes';
import { syntheticRun } from '../../support/syntheticRun';

const binsOf = (run: Run) => {
	const sorted = sortedValues(run.people.value);
	return valueBins(run.people.value, sorted, valueFrame(sorted, [run.measures.clv]));
};
const run = syntheticRun({ customers: 1000 });
const bins = binsOf(run);
const zh = { run, text: zhCharts, format: formatOf('zh') };
const en = { run, text: enCharts, format: formatOf('en') };
const measured = (measures: Partial<Run['measures']>) => ({
	...zh,
	run: { ...run, measures: { ...run.measures, ...measures } }
});

describe('what the value chart says', () => {
	it('gives what the top fifth hold, in both languages', () => {
		const share = `${Math.round(run.measures.topValueShare)}%`;
		expect(valueWording(zh, bins).title).toBe(`前 20% 的客户持有 ${share} 的终身价值`);
		expect(valueWording(en, bins).title).toBe(`The top 20% of customers hold ${share} of lifetime value`);
	});

	it('says that the others lose money where the top fifth hold more than all', () => {
		expect(valueWording(measured({ topValueShare: 143 }), bins).title).toContain('其余合计亏损');
	});

	it('gives no share of a sum that is not positive', () => {
		const { title, sentence } = valueWording(measured({ clv: -12, topValueShare: -300 }), bins);
		expect(title).toBe('平均客户终身价值为负：−¥12');
		expect(sentence).not.toContain('300');
	});

	it('says how the mean stands against the baseline', () => {
		const changes = changesOf({ clv: { difference: 312, halfWidth: 18, noise: false } });
		const { sentence } = valueWording({ ...zh, baseline: run, changes }, bins);
		expect(sentence).toContain('平均终身价值比基准高 ¥312。');
	});

	it('says so when nobody has been a customer', () => {
		const none = { ...run, people: { ...run.people, value: new Float32Array(10).fill(NaN) } };
		const wording = valueWording({ ...zh, run: none }, binsOf(none));
		expect(wording.title).toBe('还没有人成为客户');
		expect(wording.sentence).not.toMatch(/NaN|—/);
	});
});

describe('the value table', () => {
	it('has a row per bin; customers add up to all, shares to a hundred', () => {
		const rows = valueTable(zh, bins).rows as number[][];
		expect(rows).toHaveLength(bins.bins);
		expect(rows.reduce((sum, row) => sum + row[2]!, 0)).toBeCloseTo(bins.people, 6);
		expect(rows.reduce((sum, row) => sum + row[3]!, 0)).toBeCloseTo(100, 6);
	});

	it('leaves an open end without a limit, and names it so', () => {
		const open = { ...bins, below: true, above: true };
		const rows = valueTable(zh, open).rows;
		expect(rows[0]![0]).toBeNaN();
		expect(rows.at(-1)![1]).toBeNaN();
		expect(binName(open, 0, zhCharts, formatOf('zh'))).toContain('以下');
		expect(binName(open, open.bins - 1, enCharts, formatOf('en'))).toContain('and more');
	});

	it('reads a bin as the table has it', () => {
		const readout = valueReadout(run, bins, 3, zhCharts, formatOf('zh'));
		const row = valueTable(zh, bins).rows[3] as number[];
		expect(readout.rows[0]!.value).toBe(formatOf('zh').number(row[2]!));
		expect(readout.rows[1]!.value).toBe(formatOf('zh').percent(row[3]!, 1));
	});
});
