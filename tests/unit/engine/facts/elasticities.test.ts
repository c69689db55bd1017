import { test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { simulate } from '$lib/engine/simulate';
import { company, mean, seeds } from '../support/company';
import { holds } from '../support/facts';

/** Figures of the default company with some levers changed, mean over seeds. */
function figures(levers: Partial<Record<LeverName, number>>) {
	const runs = seeds(6).map((seed) => simulate(company({ seed, customers: 3000, months: 60, levers })));
	const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
	const clv = mean(runs.map((run) => run.measures.clv));
	const perNew = mean(runs.map((run) => sum(run.series.acquisitionCost) / sum(run.series.joined)));
	return {
		clv,
		perNew,
		/** Mean annual retention over the whole run. */
		retention: mean(
			runs.map((run) => run.series.retention.reduce((product, r) => product * r, 1) ** (12 / run.months))
		),
		/** Contribution per customer and month, before acquisition cost. */
		margin: mean(
			runs.map((run) => (sum(run.series.profit) + sum(run.series.acquisitionCost)) / run.customerMonths)
		)
	};
}

test('fact 5: elasticities of CLV to retention, margin and acquisition cost at the default', () => {
	const now = figures({});
	// One point less natural exit keeps one customer in a hundred more, whoever he is, and moves nothing else.
	const kept = figures({ naturalExit: 1 });
	const dearer = figures({ grossMargin: 47 });
	const growth = (a: number, b: number) => a / b - 1;
	holds([
		{
			what: '5 % CLV per +1 % annual retention',
			value: growth(kept.clv, now.clv) / growth(kept.retention, now.retention),
			least: 3,
			most: 7
		},
		{
			what: '5 % CLV per +1 % contribution margin',
			value: growth(dearer.clv, now.clv) / growth(dearer.margin, now.margin),
			least: 0.85,
			most: 1.15
		},
		{
			what: '5 % of CLV net of acquisition per −1 % acquisition cost of a new customer',
			value: now.perNew / (now.clv - now.perNew),
			least: 0.05,
			most: 0.25
		}
	]);
});
