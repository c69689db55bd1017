import { test } from 'vitest';
import { simulate } from '$lib/engine/simulate';
import { company, mean, seeds } from '../support/company';
import { holds } from '../support/facts';
import { customersAt } from '../support/people';

const OPENS = 36;

/** A monopolist with an unhappy base; at the end of month 36 the market opens. */
const companies = seeds(5).map((seed) =>
	company({
		seed,
		months: 48,
		levers: {
			competition: 0,
			productQuality: 45,
			serviceSpeed: 30,
			promise: 60,
			socialProgramme: 10,
			initialTenure: 60,
			initialShare: 95
		},
		decisions: [{ month: OPENS, lever: 'competition', value: 0.8 }]
	})
);
const runs = companies.map((of) => simulate(of));
const kept = (from: number, to: number) =>
	mean(runs.map((run) => run.series.retention.slice(from, to + 1).reduce((product, r) => product * r, 1)));

test('fact 2: hostages stay under monopoly and leave within months when the market opens', () => {
	holds([
		{
			what: '2 mean satisfaction index before the opening',
			value: mean(runs.map((run) => run.series.satisfaction[OPENS]!)),
			least: 35,
			most: 45
		},
		{
			what: '2 kept in the year before the opening, %',
			value: 100 * kept(OPENS - 11, OPENS),
			least: 90,
			most: 99
		},
		{
			what: '2 lost in the six months after the opening ÷ in the six before',
			value: (1 - kept(OPENS + 1, OPENS + 6)) / (1 - kept(OPENS - 5, OPENS)),
			least: 3,
			most: 60
		}
	]);
});

test('fact 2: those who leave first are the least satisfied with the weakest relational ties', () => {
	const people = companies.flatMap((of) => customersAt(of, OPENS));
	const first = people.filter((p) => p.leaves <= OPENS + 3);
	const rest = people.filter((p) => p.leaves > OPENS + 3);
	holds([
		{
			what: '2 satisfaction of those who stay less that of the first to leave, points',
			value: mean(rest.map((p) => p.satisfaction)) - mean(first.map((p) => p.satisfaction)),
			least: 3,
			most: 30
		},
		{
			what: '2 log-odds from relational ties, those who stay less the first to leave',
			value: mean(rest.map((p) => p.relational)) - mean(first.map((p) => p.relational)),
			least: 0.02,
			most: 1
		}
	]);
});
