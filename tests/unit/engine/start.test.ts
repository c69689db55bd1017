import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { simulate } from '$lib/engine/simulate';
import { circlesAt, customersOf } from './support/circle';
import { company, mean, seeds } from './support/company';

type Levers = Partial<Record<LeverName, number>>;
const COMPANIES: readonly Levers[] = [
	{},
	{ productQuality: 50, serviceSpeed: 40, competition: 0.2 },
	{ price: 125, socialProgramme: 80 }
];

for (const levers of COMPANIES) {
	test(`customers of the start stand about where months of this policy would have brought them: ${JSON.stringify(levers)}`, () => {
		const still = { ...levers, expectationDrift: 0, initialShare: 100, naturalExit: 0 };
		const figures = (initialTenure: number, at: number) => {
			const people = seeds(4).flatMap((seed) =>
				circlesAt({ seed, levers: { ...still, initialTenure } }, at, 60).flatMap(({ c }) =>
					customersOf(c)
						.filter((i) => c.joined[i]! <= 0)
						.map((i) => ({
							tenure: c.tenure[i]!,
							trust: c.trust[i]!,
							satisfaction: c.satisfaction[i]!,
							volume: 100 * c.volume[i]!
						}))
				)
			);
			// Of the start's tenures, uniform on 0 … 2 × the mean, those near the months lived in the other company.
			return people.filter(({ tenure }) => at > 0 || Math.abs(tenure - 24) <= 3);
		};
		const [settled, lived] = [figures(24, 0), figures(0, 24)];
		expect(settled.length).toBeGreaterThan(100);
		// Luck, complaints and staff turnover are not in the start; and volume takes the trust reached by then as if it
		// had been there all along (README, known limits).
		for (const [name, most] of [
			['trust', 7],
			['satisfaction', 5],
			['volume', 12]
		] as const) {
			const gap = mean(settled.map((p) => p[name])) - mean(lived.map((p) => p[name]));
			expect(Math.abs(gap), name).toBeLessThan(most);
		}
	});
}

test('customers of the start are as likely to stay as where they stand says', () => {
	for (const { c, policy } of circlesAt({ seed: 3, levers: { serviceSpeed: 20, naturalExit: 5 } }, 0, 20))
		for (const i of customersOf(c))
			expect(c.stay[i]!).toBeCloseTo(policy.naturalStay / (1 + Math.exp(-c.logOdds[i]!)), 12);
});

test('the share and the tenure of the start are what the levers say', () => {
	const { people } = simulate(company({ customers: 10_000, months: 12, levers: { initialShare: 30 } }), {
		viewAt: 0
	});
	const tenures = [...people.joined].filter((joined) => joined > -32768).map((joined) => -joined);
	expect(Math.abs(tenures.length / 10_000 - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 10_000));
	expect(Math.abs(mean(tenures) - 24)).toBeLessThan((4 * 48) / Math.sqrt(12 * tenures.length));
	expect(Math.max(...tenures)).toBeLessThanOrEqual(48);
});
