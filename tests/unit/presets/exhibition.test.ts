import { expect, test } from 'vitest';
import { preset } from '$lib/domain/presets';
import { mean, meanOf, runsOf, yearEnds } from './runs';

test('the exhibition organiser loses 25 % ± 2 points of its customers in every year', () => {
	const churn = yearEnds('exhibition').map((month) => meanOf(runsOf('exhibition', month), 'churnRate'));
	for (const rate of churn) {
		expect(rate).toBeGreaterThan(23);
		expect(rate).toBeLessThan(27);
	}
	expect(Math.abs(mean(churn) - 25)).toBeLessThan(1);
});

test('it recruits as a leaking bucket is filled: many join each year, and the base does not grow', () => {
	for (const run of runsOf('exhibition')) {
		const { active, joined, returned } = run.series;
		const filled = joined.reduce((a, b) => a + b, 0) + returned.reduce((a, b) => a + b, 0);
		expect(filled).toBeGreaterThan(0.5 * active[0]!);
		expect(active.at(-1)!).toBeLessThan(1.1 * active[0]!);
	}
});

test('calling after the fair keeps more customers than doubling acquisition spend, which brings more of them', () => {
	const before = runsOf('exhibition');
	const care = runsOf('exhibition', undefined, [
		[0, 'closingTheLoop', 80],
		[0, 'socialProgramme', 50]
	]);
	const recruit = runsOf('exhibition', undefined, [
		[0, 'acquisitionSpend', 2 * preset('exhibition').start.acquisitionSpend!]
	]);
	expect(meanOf(care, 'retentionAnnual')).toBeGreaterThan(meanOf(before, 'retentionAnnual') + 2);
	expect(meanOf(care, 'retentionAnnual')).toBeGreaterThan(meanOf(recruit, 'retentionAnnual') + 2);
	const joined = (runs: typeof before) =>
		mean(runs.map((run) => run.series.joined.reduce((a, b) => a + b, 0)));
	expect(joined(recruit)).toBeGreaterThan(1.1 * joined(before));
	expect(meanOf(care, 'customerEquity')).toBeGreaterThan(meanOf(recruit, 'customerEquity'));
});
