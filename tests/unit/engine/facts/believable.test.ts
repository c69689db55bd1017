import { expect, test } from 'vitest';
import { CAUSES, STAGES } from '$lib/domain/typology';
import { simulate } from '$lib/engine/simulate';
import { company, mean, seeds } from '../support/company';
import { holds } from '../support/facts';

const runs = seeds(8).map((seed) => simulate(company({ seed })));
const of = (name: 'retentionAnnual' | 'satisfaction' | 'profit') =>
	mean(runs.map((run) => run.measures[name]));

test('the default retailer is believable: retention, satisfaction, growth, profit', () => {
	holds([
		{ what: 'default: annual retention at month 60, %', value: of('retentionAnnual'), least: 75, most: 85 },
		{ what: 'default: satisfaction index', value: of('satisfaction'), least: 70, most: 75 },
		{
			what: 'default: customers at month 60 ÷ at the start',
			value: mean(runs.map((run) => run.series.active[60]! / run.series.active[0]!)),
			least: 1.1,
			most: 2
		}
	]);
	for (const run of runs) expect(run.measures.profit).toBeGreaterThan(0);
});

test('all four stages are populated at month 60 and stability is the largest', () => {
	const share = STAGES.map((stage) =>
		mean(runs.map((run) => run.stages[stage][60]! / run.series.active[60]!))
	);
	for (const s of share) expect(s).toBeGreaterThan(0.03);
	expect(Math.max(...share)).toBe(share[STAGES.indexOf('stability')]);
});

test('all eight causes of churn occur', () => {
	for (const cause of CAUSES)
		expect(mean(runs.map((run) => run.causes[cause].reduce((a, b) => a + b, 0)))).toBeGreaterThan(3);
});

test('profit per customer follows the stages: small in exploration, largest in stability, falling in decline', () => {
	const profit = STAGES.map((_, stage) =>
		mean(
			runs.flatMap(({ people }) =>
				[...people.profit].filter(
					(_, i) => people.status[i] === 1 && people.stage[i] === stage && people.joined[i]! < 48
				)
			)
		)
	);
	expect(profit[1]!).toBeGreaterThan(profit[0]!);
	expect(profit[2]!).toBeGreaterThan(profit[1]!);
	expect(profit[3]!).toBeLessThan(profit[2]!);
});

for (const headline of ['retentionEffort', 'satisfaction', 'switchingCosts'] as const) {
	test(`moving ${headline} from 20 to 80 moves retention all the way, smoothly`, () => {
		const retention = [20, 35, 50, 65, 80].map((value) =>
			mean(
				seeds(3).map(
					(seed) => simulate(company({ seed, levers: { [headline]: value } })).measures.retentionAnnual
				)
			)
		);
		for (let k = 1; k < 5; k++) expect(retention[k]!).toBeGreaterThan(retention[k - 1]! + 0.3);
		expect(retention[4]! - retention[0]!).toBeGreaterThan(8);
	});
}
