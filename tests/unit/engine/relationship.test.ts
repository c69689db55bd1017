import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { relationship } from '$lib/engine/relationship';
import { circlesAt, customersOf, f } from './support/circle';

type Levers = Partial<Record<LeverName, number>>;
const COMPANIES: readonly Levers[] = [
	{},
	{ promise: 95, socialProgramme: 80 },
	{ promise: 0, structuralProgramme: 100, productQuality: 30 },
	{ promise: 100, productQuality: 0, serviceSpeed: 0, socialProgramme: 0, structuralProgramme: 0 }
];

for (const levers of COMPANIES) {
	test(`trust, brand, attention and staff are what the README says: ${JSON.stringify(levers)}`, () => {
		const p = { ...DEFAULT_PARAMETERS, ...levers };
		let [people, attended, left] = [0, 0, 0];
		for (const { c, policy, month } of circlesAt({ levers, seed: 6 }, 8, 150)) {
			const was = customersOf(c).map((i) => ({
				trust: c.trust[i]!,
				brand: c.brand[i]!,
				neglect: c.neglect[i]!,
				shock: c.staffShock[i]!
			}));
			relationship(c, policy, month);
			customersOf(c).forEach((i, m) => {
				people++;
				const before = was[m]!;
				const gone = c.staffShock[i]! > 0.75 * before.shock + 1e-12;
				if (gone) {
					left++;
					expect(c.staffShock[i]!).toBeCloseTo(0.75 * before.shock + before.trust / 100, 12);
				}
				const trust = before.trust * (gone ? 0.75 : 1);
				const broken = Math.max(0, p.promise - c.perceived[i]!);
				const lead =
					14.6 +
					18 * f(p.socialProgramme) +
					12 * f(p.structuralProgramme) +
					0.45 * c.satisfaction[i]! +
					0.1 * (p.promise - broken) -
					0.5 * broken;
				const target = Math.max(0, Math.min(100, lead));
				const expected = trust + (target > trust ? 0.07 : 0.1) * (target - trust);
				expect(c.trust[i]!).toBeCloseTo(expected, 9);
				const brand = before.brand + 0.05 * (0.5 * expected + 0.5 * c.satisfaction[i]! - before.brand);
				expect(c.brand[i]!).toBeCloseTo(brand, 9);
				if (c.neglect[i] === 0) attended++;
				else expect(c.neglect[i]!).toBeCloseTo(Math.min(12, before.neglect + 1), 12);
			});
		}
		const within = (found: number, chance: number) =>
			expect(Math.abs(found / people - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / people));
		within(attended, 0.12 + 0.45 * f(p.socialProgramme) + 0.3 * f(p.structuralProgramme));
		within(left, 0.012);
	});
}
