import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { EVENT } from '$lib/engine/circle';
import { COL } from '$lib/engine/columns';
import { money } from '$lib/engine/money';
import { circlesAt, customersOf } from './support/circle';

type Levers = Partial<Record<LeverName, number>>;
const COMPANIES: readonly Levers[] = [
	{},
	{ monthlySpend: 5000, price: 130, grossMargin: 20, discountRate: 25 },
	{ financialProgramme: 100, socialProgramme: 90, structuralProgramme: 80, serviceSpeed: 95, learning: 100 }
];

for (const levers of COMPANIES) {
	test(`a customer's month is what the README says: ${JSON.stringify(levers)}`, () => {
		const p = { ...DEFAULT_PARAMETERS, ...levers };
		const x = (name: keyof typeof DEFAULT_PARAMETERS) => p[name] / 100;
		const margin = x('grossMargin');
		const facets = [
			'economicRisk',
			'evaluation',
			'learning',
			'setUp',
			'benefitLoss',
			'monetaryLoss',
			'personalRelationshipLoss',
			'brandRelationshipLoss'
		] as const;
		const M = p.monthlySpend;
		const discount = (1 + p.discountRate / 100) ** (-13 / 12);
		for (const { c, policy, plan, month, row } of circlesAt({ levers, seed: 14 }, 12, 20)) {
			const members = customersOf(c);
			members.forEach((i, m) => (c.events[i] = m % 3 === 0 ? EVENT.complained : 0));
			const realised = members.map((i) => c.realised[i]!);
			money(c, policy, plan.discount[month]!, true, row);
			let total = 0;
			members.forEach((i, m) => {
				const stage = c.stage[i]!;
				const B = M * c.spendScale[i]! * c.volume[i]!;
				const revenue = B * x('price') * [0.95, 0.98, 1, 0.96][stage]!;
				const costs =
					B * (1 - margin) +
					0.29 * margin * M * c.serveScale[i]! * [1.6, 1.15, 0.85, 1.25][stage]! +
					0.1 * x('financialProgramme') ** 1.5 * B +
					0.08 * x('socialProgramme') ** 1.8 * M +
					0.12 * x('structuralProgramme') ** 1.8 * M +
					0.14 * x('productQuality') ** 3 * B +
					0.06 * x('serviceSpeed') ** 3 * B +
					(m % 3 === 0
						? (0.05 + 0.2 * x('complaintResolution') ** 2 + 0.08 * x('closingTheLoop') ** 2) * M
						: 0) +
					facets.reduce((sum, facet) => sum + 0.012 * x(facet) ** 2 * M, 0);
				expect(c.revenue[i]!).toBeCloseTo(revenue, 6);
				expect(c.profit[i]!).toBeCloseTo(revenue - costs, 6);
				// Discounted to the month of joining (month 0 for those of the start).
				const joined = Math.max(0, c.joined[i]!);
				const toJoining = discount * (1 + p.discountRate / 100) ** (joined / 12);
				expect(c.realised[i]! - realised[m]!).toBeCloseTo((revenue - costs) * toJoining, 6);
				total += revenue - costs;
			});
			const costs = [
				COL.costOfGoods,
				COL.costToServe,
				COL.retentionCost,
				COL.qualityCost,
				COL.complaintCost,
				COL.switchingCost
			].reduce((sum, k) => sum + row[k]!, 0);
			expect(row[COL.revenue]! - costs).toBeCloseTo(total, 4);
		}
	});
}
