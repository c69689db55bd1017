import { test } from 'vitest';
import { company, mean, seeds } from '../support/company';
import { holds, odds } from '../support/facts';
import { customersAt, type Person } from '../support/people';

const AT = 24;

/** Good and very good service, no switching costs to speak of. */
const market = (competition: number) =>
	seeds(5).flatMap((seed) =>
		customersAt(
			company({
				seed,
				customers: 6000,
				months: AT + 12,
				levers: { competition, switchingCosts: 5, productQuality: 85, serviceSpeed: 85, initialShare: 90 }
			}),
			AT
		)
	);

const oddsOfLeaving = (people: readonly Person[], least: number, below: number) =>
	odds(
		mean(
			people
				.filter((p) => p.satisfaction >= least && p.satisfaction < below)
				.map((p) => (p.leaves <= AT + 12 ? 1 : 0))
		)
	);

test('fact 3: in open competition the merely satisfied leave with about six times the odds of the totally satisfied', () => {
	const people = market(1);
	holds([
		{
			what: '3 odds of leaving within a year, index 70–85 ÷ above 90, open competition',
			value: oddsOfLeaving(people, 70, 85) / oddsOfLeaving(people, 90, 101),
			least: 4,
			most: 8
		}
	]);
});

test('fact 3: under monopoly the curve is nearly flat above index 25', () => {
	const people = market(0);
	holds([
		{
			what: '3 the same under monopoly',
			value: oddsOfLeaving(people, 70, 85) / oddsOfLeaving(people, 90, 101),
			least: 0.9,
			most: 1.5
		},
		{
			what: '3 odds of leaving, index 25–60 ÷ 60–101, monopoly',
			value: oddsOfLeaving(people, 25, 60) / oddsOfLeaving(people, 60, 101),
			least: 0.9,
			most: 1.6
		}
	]);
});
