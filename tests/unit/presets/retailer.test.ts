import { expect, test } from 'vitest';
import { CAUSES, STAGES } from '$lib/domain/typology';
import { mean, meanOf, runsOf, total, yearEnds, type Move } from './runs';

test('the retailer makes a profit every year under every seed', () => {
	for (const month of yearEnds('retailer')) {
		for (const run of runsOf('retailer', month)) expect(run.measures.profit).toBeGreaterThan(0);
	}
});

test('it keeps most of its customers each year and not all: 70–95 %', () => {
	for (const month of yearEnds('retailer')) {
		const kept = meanOf(runsOf('retailer', month), 'retentionAnnual');
		expect(kept).toBeGreaterThan(70);
		expect(kept).toBeLessThan(95);
	}
});

test('its customers are on the whole satisfied and not delighted: an index of 65–80', () => {
	const satisfaction = meanOf(runsOf('retailer'), 'satisfaction');
	expect(satisfaction).toBeGreaterThan(65);
	expect(satisfaction).toBeLessThan(80);
});

test('the best fifth of customers bring 60–80 % of revenue', () => {
	const share = meanOf(runsOf('retailer'), 'topRevenueShare');
	expect(share).toBeGreaterThan(60);
	expect(share).toBeLessThan(80);
});

test('every stage of the lifecycle and every cause of churn occurs', () => {
	const runs = runsOf('retailer');
	for (const stage of STAGES) {
		expect(mean(runs.map((run) => run.stages[stage].at(-1)!)), stage).toBeGreaterThan(0);
	}
	for (const cause of CAUSES) {
		expect(mean(runs.map((run) => run.causes[cause].reduce((a, b) => a + b, 0))), cause).toBeGreaterThan(0);
	}
});

test('its market does not run dry: in its last year people still join and most of the base is there', () => {
	const runs = runsOf('retailer');
	expect(mean(runs.map((run) => total(run, 'joined', 49, 60)))).toBeGreaterThan(20);
	expect(mean(runs.map((run) => run.series.active.at(-1)! / run.series.active[0]!))).toBeGreaterThan(0.7);
});

test('each of the three headline sliders, moved up, keeps more customers', () => {
	const before = meanOf(runsOf('retailer'), 'retentionAnnual');
	const moves: readonly Move[] = [
		[0, 'retentionEffort', 60],
		[0, 'satisfaction', 85],
		[0, 'switchingCosts', 60]
	];
	for (const move of moves) {
		expect(meanOf(runsOf('retailer', undefined, [move]), 'retentionAnnual'), move[1]).toBeGreaterThan(
			before + 1
		);
	}
});
