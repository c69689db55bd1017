import { test } from 'vitest';
import { simulate } from '$lib/engine/simulate';
import { company, mean, seeds } from '../support/company';
import { holds, worth } from '../support/facts';

test('fact 7: a higher promise brings more customers first, and less satisfaction and customer equity at month 24', () => {
	const of = (promise: number) =>
		seeds(6).map((seed) => simulate(company({ seed, months: 24, levers: { promise } })));
	const [now, more] = [of(65), of(85)];
	const joined = (runs: typeof now) =>
		mean(runs.map((r) => r.series.joined.slice(0, 7).reduce((a, b) => a + b, 0)));
	const at24 = (runs: typeof now, name: 'satisfaction' | 'customerEquity') =>
		mean(runs.map((r) => r.series[name][24]!));
	holds([
		{
			what: '7 joined in six months, promise 85 ÷ 65',
			value: joined(more) / joined(now),
			least: 1.05,
			most: 2
		},
		{
			what: '7 satisfaction at month 24, promise 85 less 65, points',
			value: at24(more, 'satisfaction') - at24(now, 'satisfaction'),
			least: -20,
			most: -2
		},
		{
			what: '7 customer equity at month 24, promise 85 ÷ 65',
			value: at24(more, 'customerEquity') / at24(now, 'customerEquity'),
			least: 0.3,
			most: 0.95
		}
	]);
});

test('fact 7, the other side: who promises nothing wins fewer customers and less trust, and the best promise is one that is kept', () => {
	const PROMISES = [0, 20, 40, 60, 80, 100];
	const found = PROMISES.map((promise) => {
		const companies = seeds(4).map((seed) => company({ seed, levers: { promise } }));
		const runs = companies.map((of) => simulate(of));
		return {
			worth: mean(runs.map((run, k) => worth(run, companies[k]!))),
			joined: mean(runs.map((run) => run.series.joined.reduce((a, b) => a + b, 0))),
			trust: mean(runs.map((run) => run.series.trust[60]!))
		};
	});
	const best = PROMISES[found.map((f) => f.worth).indexOf(Math.max(...found.map((f) => f.worth)))]!;
	const [nothing, kept] = [found[0]!, found[3]!];
	// What is delivered at the default is 68.
	holds([
		{ what: '7 best promise', value: best, least: 40, most: 60 },
		{
			what: '7 joined in five years, promise 0 ÷ 60',
			value: nothing.joined / kept.joined,
			least: 0.2,
			most: 0.8
		},
		{
			what: '7 trust at month 60, promise 0 less 60',
			value: nothing.trust - kept.trust,
			least: -15,
			most: -1
		},
		{ what: '7 worth with promise 0 ÷ 60', value: nothing.worth / kept.worth, least: 0.5, most: 0.97 }
	]);
});
