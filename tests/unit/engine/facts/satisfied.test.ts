import { test } from 'vitest';
import { company, mean, seeds } from '../support/company';
import { holds, odds } from '../support/facts';
import { customersAt, type Person } from '../support/people';

const AT = 24;

/** Service of this quality, very good if nothing is said, and no switching costs to speak of. */
const market = (competition: number, quality = 85) =>
	seeds(5).flatMap((seed) =>
		customersAt(
			company({
				seed,
				customers: 6000,
				months: AT + 12,
				levers: {
					competition,
					switchingCosts: 5,
					productQuality: quality,
					serviceSpeed: quality,
					initialShare: 90
				}
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

test('fact 3: from the delighted down to an index of 25 a monopolist loses few points of retention, an open market most', () => {
	const lostBetween = (competition: number) => {
		const people = [40, 60, 85].flatMap((quality) => market(competition, quality));
		const leaving = (least: number, below: number) =>
			mean(
				people
					.filter((p) => p.satisfaction >= least && p.satisfaction < below)
					.map((p) => (p.leaves <= AT + 12 ? 100 : 0))
			);
		return leaving(25, 45) - leaving(90, 101);
	};
	holds([
		{
			what: '3 retention of a year, index above 90 less index 25–45, monopoly, points',
			value: lostBetween(0),
			least: 0,
			most: 8
		},
		{ what: '3 the same, open competition', value: lostBetween(1), least: 40, most: 100 }
	]);
});
