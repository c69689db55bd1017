import { expect, test } from 'vitest';
import { revoke } from '$lib/domain/company';
import { preset } from '$lib/domain/presets';
import { simulate } from '$lib/engine/simulate';
import { companyWith, mean, meanOf, runsOf, seedsOf } from './runs';

const { decisions } = preset('steel');
const opening = decisions[0]!.month;
const year = opening + 12;

/** The company without its fast lane, every complaint settled instead. */
const onlySettled = () => {
	const without = decisions.reduce(
		(c, d) => revoke(c, d.month, d.lever),
		companyWith('steel', [[opening, 'complaintResolution', 100]])
	);
	return seedsOf('steel').map((seed) => simulate({ ...without, seed, months: year }));
};

test('the fast lane for objections satisfies at least 20 points more complainants within a year', () => {
	const before = meanOf(runsOf('steel', opening), 'complaintSatisfaction');
	expect(meanOf(runsOf('steel', year), 'complaintSatisfaction')).toBeGreaterThan(before + 20);
});

test('settling every complaint without speed and word back does less than half of that', () => {
	const before = meanOf(runsOf('steel', opening), 'complaintSatisfaction');
	const lane = meanOf(runsOf('steel', year), 'complaintSatisfaction') - before;
	expect(meanOf(onlySettled(), 'complaintSatisfaction') - before).toBeLessThan(lane / 2);
});

test('more customers stay with the fast lane than with settling alone', () => {
	const kept = meanOf(runsOf('steel', year), 'retentionAnnual');
	expect(kept).toBeGreaterThan(meanOf(onlySettled(), 'retentionAnnual'));
});

test('the steel maker earns money, and its customers do not leave lightly even before the fast lane', () => {
	const runs = runsOf('steel', opening);
	expect(mean(runs.map((run) => run.measures.profit))).toBeGreaterThan(0);
	expect(meanOf(runs, 'retentionAnnual')).toBeGreaterThan(85);
});
