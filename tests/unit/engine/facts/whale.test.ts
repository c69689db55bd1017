import { test } from 'vitest';
import { simulate } from '$lib/engine/simulate';
import { company, mean, seeds } from '../support/company';
import { holds } from '../support/facts';

test('fact 6: the whale curve – a fifth earns all the profit, up to a third loses money', () => {
	const runs = seeds(8).map((seed) => simulate(company({ seed, customers: 3000 })));
	const curves = runs.map(({ people }) => {
		const profits = [...people.profit].filter((_, i) => people.spend[i]! > 0).sort((a, b) => b - a);
		const total = profits.reduce((a, b) => a + b, 0);
		const share = (part: readonly number[]) => (100 * part.reduce((a, b) => a + b, 0)) / total;
		return {
			best: share(profits.slice(0, Math.round(profits.length / 5))),
			peak: share(profits.filter((p) => p > 0)),
			losers: (100 * profits.filter((p) => p < 0).length) / profits.length
		};
	});
	holds([
		{ what: '6 profit from the best 20 %, %', value: mean(curves.map((c) => c.best)), least: 100, most: 300 },
		{ what: '6 customers who lose money, %', value: mean(curves.map((c) => c.losers)), least: 10, most: 30 },
		{ what: '6 peak of the whale curve, %', value: mean(curves.map((c) => c.peak)), least: 110, most: 300 },
		{
			what: '6 revenue from the top 20 %, %',
			value: mean(runs.map((run) => run.measures.topRevenueShare)),
			least: 60,
			most: 80
		}
	]);
});
