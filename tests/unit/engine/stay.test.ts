import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { STAY_TERMS, type StayTerm } from '$lib/domain/life';
import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { TERM_STRIDE, type Circle } from '$lib/engine/circle';
import { stay } from '$lib/engine/stay';
import { circlesAt, customersOf, f } from './support/circle';

type Levers = Partial<Record<LeverName, number>>;

/** The thirteen terms as the README writes them, with its numbers. */
function terms(c: Circle, i: number, levers: Levers): Record<StayTerm, number> {
	const p = { ...DEFAULT_PARAMETERS, ...levers };
	const k = p.individualChange;
	const n = c.tenure[i]!;
	const accrued = 0.3 + (0.7 * n) / (n + 18);
	const kp = (p.economicRisk + p.evaluation + p.setUp + p.learning * accrued) / 400;
	const kf = (p.monetaryLoss + p.benefitLoss * accrued) / 200;
	const kr =
		(0.5 *
			(p.personalRelationshipLoss * c.trust[i]! + p.brandRelationshipLoss * c.brand[i]!) *
			c.susceptibility[i]!) /
		1e4;
	const pull = (s: number) => 4.4 * (0.02 + 0.98 * s * (0.55 + 0.45 * s));
	const h = (s: number) => (s >= 92 ? 0 : 1 - (s / 92) ** 5);
	const blunt = (x: number, y: number, z: number) => Math.min(0.9, 0.3 * x + 0.4 * y - 0.2 * z);
	const logit = (stays: number) => Math.log(stays / (1 - stays));
	const typical = logit((1 - p.churnAlpha / (p.churnAlpha + p.churnBeta)) ** (1 / 12));
	const g = Math.log(p.price / 100) + Math.log(1 - 0.1 * (p.financialProgramme / 100) ** 1.5);
	const s = c.satisfaction[i]!;
	const rivals = p.competition < 0.6 ? 1.6 : 0.5;
	return {
		propensity: c.propensity[i]! + 0.6 * k * (typical - c.propensity[i]!),
		satisfaction: -k * pull(p.competition) * (h(s) - h(72)),
		trust: k * ((1.6 * (c.trust[i]! - 66)) / 100 - 0.8 * c.staffShock[i]!),
		brand: k * ((c.brand[i]! - 67) / 100 - 0.8 * c.image * c.susceptibility[i]!),
		procedural: k * 1.6 * (kp - 0.2),
		financial: k * 1.5 * (kf - 0.16),
		relational: k * 2.6 * (kr - 0.19),
		interaction:
			k * (pull(p.competition) * h(s) * blunt(kp, kr, kf) - pull(0.6) * h(72) * blunt(0.2, 0.19, 0.16)),
		price:
			-4 *
			k *
			g *
			c.priceSensitivity[i]! *
			[1.2, 1, 0.8, 1.1][c.stage[i]!]! *
			(g > 0 ? 0.3 + 0.7 * p.competition : 0.5),
		competition: -k * ((pull(p.competition) - pull(0.6)) * h(72) + rivals * (p.competition - 0.6)),
		programme:
			k *
			(0.35 * (f(p.financialProgramme) - 0.6) * c.priceSensitivity[i]! +
				0.3 * (f(p.socialProgramme) - 0.6) * c.susceptibility[i]! +
				0.45 * (f(p.structuralProgramme) - 0.45)),
		neglect: -0.06 * k * (c.neglect[i]! - 2.8),
		complaint: -0.7 * k * c.grievance[i]!
	};
}

const COMPANIES: readonly Levers[] = [
	{},
	{ competition: 0 },
	{ competition: 1, price: 130, serviceSpeed: 20, naturalExit: 8 },
	{ price: 80, individualChange: 0.5, financialProgramme: 90, structuralProgramme: 70 },
	{ personalRelationshipLoss: 100, brandRelationshipLoss: 100, economicRisk: 100, learning: 80 },
	{ individualChange: 0 }
];

for (const levers of COMPANIES) {
	test(`every term of the log-odds is what the README says: ${JSON.stringify(levers)}`, () => {
		let seen = 0;
		for (const { c, policy } of circlesAt({ levers, seed: 5 }, 20, 40)) {
			const smoothed = customersOf(c).map((i) => c.stay[i]!);
			stay(c, policy);
			customersOf(c).forEach((i, m) => {
				seen++;
				const expected = terms(c, i, levers);
				let logOdds = 0;
				STAY_TERMS.forEach((term, t) => {
					expect(c.contributions[i * TERM_STRIDE + t]!, term).toBeCloseTo(expected[term], 10);
					logOdds += expected[term];
				});
				const natural = (1 - (levers.naturalExit ?? DEFAULT_PARAMETERS.naturalExit) / 100) ** (1 / 12);
				expect(c.stayNow[i]!).toBeCloseTo(natural / (1 + Math.exp(-logOdds)), 10);
				// Of a new customer the first month is all that is known.
				const before = c.tenure[i]! === 0 ? c.stayNow[i]! : smoothed[m]!;
				expect(c.stay[i]!).toBeCloseTo(before + 0.3 * (c.stayNow[i]! - before), 10);
			});
		}
		expect(seen).toBeGreaterThan(30);
	});
}

test('however strong the ties, a more satisfied customer is never less likely to stay', () => {
	const levers = {
		personalRelationshipLoss: 100,
		brandRelationshipLoss: 100,
		economicRisk: 100,
		competition: 1
	};
	for (const { c, policy } of circlesAt({ levers, seed: 8 }, 12)) {
		const members = customersOf(c);
		for (const i of members) c.susceptibility[i] = 3;
		let before = members.map(() => 0);
		for (let index = 0; index <= 100; index += 5) {
			for (const i of members) c.satisfaction[i] = index;
			stay(c, policy);
			const now = members.map((i) => c.stayNow[i]!);
			now.forEach((chance, m) => expect(chance).toBeGreaterThanOrEqual(before[m]! - 1e-12));
			before = now;
		}
	}
});
