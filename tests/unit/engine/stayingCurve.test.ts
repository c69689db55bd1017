import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parametersFrom, withLever } from '$lib/domain/parameters';
import { stayingCurve } from '$lib/engine/stayingCurve';

const INDICES = Array.from({ length: 31 }, (_, i) => 40 + 2 * i);
const curve = (competition: number, switchingCosts: number, at: readonly number[] = INDICES) =>
	stayingCurve(withLever(parametersFrom({ competition }), 'switchingCosts', switchingCosts), at);

describe('stayingCurve(parameters, satisfaction)', () => {
	test('is the equation of the model’s page, computed independently', () => {
		const competition = 0.8;
		const [found] = curve(competition, 0, [80]);
		const pull = (c: number) => 4.4 * (0.02 + 0.98 * c * (0.55 + 0.45 * c));
		const h = (s: number) => (s < 92 ? 1 - (s / 92) ** 5 : 0);
		const theta = 0.668 / (0.668 + 3.806);
		const monthly = (1 - theta) ** (1 / 12);
		const f = (x: number) => (1 - Math.exp(-3 * x)) / (1 - Math.exp(-3));
		const { financialProgramme, socialProgramme, structuralProgramme } = parametersFrom({});
		const rebate = 0.1 * (financialProgramme / 100) ** 1.5;
		const g = Math.log(1 - rebate);
		const logOdds =
			Math.log(monthly / (1 - monthly)) -
			pull(competition) * (h(80) - h(72)) -
			1.6 * 0.2 -
			1.5 * 0.16 -
			2.6 * 0.19 -
			pull(0.6) * h(72) * (0.3 * 0.2 + 0.4 * 0.19 - 0.2 * 0.16) -
			4 * g * 0.8 * 0.5 -
			(pull(competition) - pull(0.6)) * h(72) -
			0.5 * (competition - 0.6) +
			0.35 * (f(financialProgramme / 100) - 0.6) +
			0.3 * (f(socialProgramme / 100) - 0.6) +
			0.45 * (f(structuralProgramme / 100) - 0.45);
		const stay = 0.98 ** (1 / 12) / (1 + Math.exp(-logOdds));
		expect(found).toBeCloseTo(100 * stay ** 12, 6);
	});

	test('is nearly flat under monopoly and steep in open competition (Jones & Sasser 1995)', () => {
		const spread = (values: readonly number[]) => values.at(-1)! - values[0]!;
		expect(spread(curve(0, 30))).toBeLessThan(5);
		expect(spread(curve(1, 0))).toBeGreaterThan(60);
	});

	test('pays most on the way to delight where the market is open: it is convex between 60 and 80', () => {
		const [low, middle, high] = curve(1, 0, [60, 70, 80]) as [number, number, number];
		expect(middle).toBeLessThan((low + high) / 2);
	});

	test('rises with satisfaction and switching costs and falls with competition, wherever they stand', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(share, share, (competition, walls) => {
				const here = curve(competition, 100 * walls);
				const more = curve(Math.min(1, competition + 0.1), 100 * walls);
				const higher = curve(competition, Math.min(100, 100 * walls + 10));
				here.forEach((value, i) => {
					expect(value).toBeGreaterThanOrEqual((here[i - 1] ?? 0) - 1e-9);
					expect(more[i]!).toBeLessThanOrEqual(value + 1e-9);
					expect(higher[i]!).toBeGreaterThanOrEqual(value - 1e-9);
				});
			}),
			{ numRuns: 60 }
		);
	});
});
