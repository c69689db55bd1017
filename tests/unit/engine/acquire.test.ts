import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { acquisition } from '$lib/engine/acquire';
import { EVENT } from '$lib/engine/circle';
import { COL } from '$lib/engine/columns';
import { circlesAt } from './support/circle';

type Levers = Partial<Record<LeverName, number>>;

const BARRIERS: Levers = {
	economicRisk: 100,
	evaluation: 100,
	learning: 100,
	setUp: 100,
	benefitLoss: 100,
	monetaryLoss: 100
};

/** Share of prospects that join in one month in circles with this praise and standing, and what the README expects. */
function joins(levers: Levers, praise: number, image: number) {
	const p = { ...DEFAULT_PARAMETERS, ...levers };
	const barriers =
		(p.economicRisk + p.evaluation + p.learning + p.setUp + p.benefitLoss + p.monetaryLoss) / 600;
	const reach =
		0.2 * p.acquisitionSpend * (0.1 + p.promise / 100) * (p.price / 100) ** -1.5 * (1 - 0.4 * barriers);
	let [prospects, joined, expected] = [0, 0, 0];
	for (const { c, policy, plan, month, row } of circlesAt({ levers, seed: 15 }, 0, 400)) {
		c.praise = praise;
		c.image = image;
		for (const i of c.prospect.subarray(0, c.prospects)) {
			prospects++;
			const social = c.susceptibility[i]!;
			expected +=
				(p.acquisitionCeiling / 100) *
				(1 - Math.exp(-(reach + 2.5 * social * praise))) *
				Math.max(0, 1 - 1.5 * social * image);
		}
		acquisition(c, policy, month, plan.market[month]!, plan.discount[month]!, row);
		joined += row[COL.joined]!;
		expect(row[COL.acquisitionCost]!).toBeCloseTo(
			((c.prospects * p.acquisitionSpend) / 100) * p.monthlySpend,
			6
		);
		c.events.forEach((event, i) => {
			if ((event & EVENT.joined) === 0) return;
			expect(c.joined[i]).toBe(month);
			expect([c.tenure[i], c.satisfaction[i], c.trust[i], c.brand[i], c.volume[i]]).toEqual([
				0, 70, 25, 0, 0.3
			]);
			expect(c.perceived[i]).toBe(c.expected[i]);
			expect(c.realised[i]).toBe(0);
			expect(c.origin[i]! * plan.discount[month]!).toBeCloseTo(1, 12);
		});
	}
	return { joined, expected, prospects };
}

test('prospects join with the chance of the README: spend, promise, price, barriers, praise and bad standing', () => {
	const cases: readonly (readonly [Levers, number, number])[] = [
		[{ acquisitionCeiling: 30 }, 0, 0],
		[{ acquisitionCeiling: 30, acquisitionSpend: 20, promise: 100 }, 0, 0],
		[{ acquisitionCeiling: 30, acquisitionSpend: 6, promise: 0 }, 0, 0],
		[{ acquisitionCeiling: 30, price: 150 }, 0, 0],
		[{ acquisitionCeiling: 30, ...BARRIERS }, 0, 0],
		[{ acquisitionCeiling: 30 }, 0.3, 0],
		[{ acquisitionCeiling: 30, acquisitionSpend: 20 }, 0, 0.4],
		[{ acquisitionCeiling: 0 }, 1, 0],
		[{ acquisitionSpend: 0 }, 0, 0]
	];
	for (const [levers, praise, image] of cases) {
		const { joined, expected } = joins(levers, praise, image);
		expect(Math.abs(joined - expected), JSON.stringify(levers)).toBeLessThanOrEqual(4 * Math.sqrt(expected));
	}
});
