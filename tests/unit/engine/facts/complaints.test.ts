import { test } from 'vitest';
import { simulate } from '$lib/engine/simulate';
import { company, mean, seeds } from '../support/company';
import { holds } from '../support/facts';

/** Share of a year's complainants satisfied with the handling. */
const satisfied = (serviceSpeed: number, closingTheLoop: number, complaintResolution = (100 * 487) / 489) =>
	mean(
		seeds(6).map(
			(seed) =>
				simulate(
					company({ seed, customers: 3000, levers: { complaintResolution, serviceSpeed, closingTheLoop } })
				).measures.complaintSatisfaction
		)
	);

test('fact 9: 487 of 489 resolved, slowly and without word back, satisfies about 55 %; speed and word back above 80 %', () => {
	const slow = satisfied(30, 30);
	holds([
		{ what: '9 satisfied complainants, slow and seldom told, %', value: slow, least: 52.3, most: 58.3 },
		{ what: '9 satisfied complainants, fast and told, %', value: satisfied(85, 90), least: 80, most: 100 }
	]);
});

test('fact 9: speed and hearing back each matter more than resolution', () => {
	const base = satisfied(40, 40, 40);
	const resolution = satisfied(40, 40, 90) - base;
	holds([
		{
			what: '9 gain from speed ÷ gain from resolution, 50 points each',
			value: (satisfied(90, 40, 40) - base) / resolution,
			least: 1.02,
			most: 3
		},
		{
			what: '9 gain from hearing back ÷ gain from resolution, 50 points each',
			value: (satisfied(40, 90, 40) - base) / resolution,
			least: 1.02,
			most: 3
		}
	]);
});
