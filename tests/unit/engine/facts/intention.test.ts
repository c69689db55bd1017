import { test } from 'vitest';
import { company, correlation, seeds } from '../support/company';
import { holds } from '../support/facts';
import { customersAt } from '../support/people';

const squares = (levers: Parameters<typeof company>[0] & object) => {
	const people = seeds(4).flatMap((seed) =>
		customersAt(company({ seed, customers: 3000, months: 36, ...levers }), 36)
	);
	const intention = people.map((p) => p.intention);
	return {
		satisfaction: correlation(
			people.map((p) => p.satisfaction),
			intention
		),
		switching: correlation(
			people.map((p) => p.switching),
			intention
		)
	};
};

test('fact 4: satisfaction and intention to stay correlate at 0.4–0.7', () => {
	holds([
		{
			what: '4 correlation of satisfaction and intention, default',
			value: squares({}).satisfaction,
			least: 0.4,
			most: 0.7
		}
	]);
});

test('fact 4: switching costs explain more than satisfaction where they are high, less in open competition', () => {
	const high = squares({ levers: { switchingCosts: 80 } });
	const open = squares({ levers: { switchingCosts: 10, competition: 1 } });
	holds([
		{
			what: '4 variance explained, switching costs ÷ satisfaction, switching costs 80',
			value: high.switching ** 2 / high.satisfaction ** 2,
			least: 1.5,
			most: 30
		},
		{
			what: '4 the same, switching costs 10 and open competition',
			value: open.switching ** 2 / open.satisfaction ** 2,
			least: 0,
			most: 0.97
		}
	]);
});
