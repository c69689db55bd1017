import { describe, expect, it } from 'vitest';
import { dotsOf, quadrantRows } from '$lib/charts/loyalty';
import { customerTable, dotReadout, loyaltyTable, loyaltyWording } from '$lib/charts/loyaltyWords';
import type { Run } from '$lib/domain/run';
import { quadrantOf } from '$lib/domain/typology';
import { formatOf } from '$lib/i18n/format';
import { zhCharts } from '$lib/i18n/zh/charts';
import { syntheticRun } from '../../support/syntheticRun';

const run = syntheticRun({ customers: 400 });
const zh = (of: Run) => ({ run: of, text: zhCharts, format: formatOf('zh') });
const wordingOf = (of: Run) => loyaltyWording(zh(of), quadrantRows(of), dotsOf(of));
const everyone = (satisfaction: number, intention: number): Run => {
	const of = syntheticRun({ customers: 400 });
	of.people.satisfaction.fill(satisfaction);
	of.people.intention.fill(intention);
	return of;
};

describe('what the loyalty chart says', () => {
	it('names the larger group whose loyalty belies its satisfaction', () => {
		expect(wordingOf(everyone(85, 60)).title).toBe('满意而不忠诚的客户占 100%');
		expect(wordingOf(everyone(50, 95)).title).toBe('不满意却留下的“人质”占 100%');
	});

	it('says when not every customer is drawn, and how many are', () => {
		expect(wordingOf(run).subtitle).toBe('每个点是一位客户');
		const sample = syntheticRun({ customers: 400, simulated: 200 });
		expect(wordingOf(sample).subtitle).toBe('每个点是一位客户，画出 240 位中的 120 位');
	});

	it('gives the four shares in one sentence', () => {
		const { sentence } = wordingOf(everyone(85, 90));
		expect(sentence).toContain('240 位客户');
		expect(sentence).toContain('忠诚者 100%，人质 0%，逐利者 0%，背离者 0%');
	});

	it('says so when nobody is left', () => {
		const empty = syntheticRun();
		empty.people.status.fill(2);
		const wording = wordingOf(empty);
		expect(wording.title).toContain('全部离开');
		expect(wording.sentence).not.toMatch(/NaN|—/);
	});
});

describe('the loyalty tables', () => {
	it('sum up the quadrants on screen', () => {
		const rows = loyaltyTable(zh(run)).rows;
		expect(rows.map((row) => row[0])).toEqual(['忠诚者', '人质', '逐利者', '背离者']);
		expect(rows.reduce((sum, row) => sum + (row[1] as number), 0)).toBe(240);
	});

	it('list every customer in the file', () => {
		const { rows } = customerTable(zh(run));
		expect(rows).toHaveLength(240);
		for (const [i, satisfaction, intention, name] of rows as [number, number, number, string][]) {
			expect(satisfaction).toBe(run.people.satisfaction[i]);
			expect(name).toBe(zhCharts.quadrants[quadrantOf(satisfaction, intention)]);
		}
	});

	it('read a dot as the customer it is', () => {
		const dots = dotsOf(run);
		const readout = dotReadout(zh(run), dots, 3, ['a', 'b', 'c', 'd']);
		expect(readout.heading).toBe('客户 3');
		expect(readout.rows[1]!.value).toBe(formatOf('zh').fixed(run.people.satisfaction[3]!, 1));
		expect(dotReadout(zh(run), dots, 9, []).rows).toEqual([]);
	});
});
