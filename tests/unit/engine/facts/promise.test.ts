import { test } from 'vitest';
import { simulate } from '$lib/engine/simulate';
import { company, mean, seeds } from '../support/company';
import { holds } from '../support/facts';

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
