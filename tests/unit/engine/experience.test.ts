import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { believed, experience, satisfactionOf } from '$lib/engine/experience';
import { circlesAt, customersOf } from './support/circle';
import { mean } from './support/company';

test('satisfaction is 70 where perceived equals expected, below without, toward 100 above', () => {
	expect(satisfactionOf(1)).toBe(70);
	expect(satisfactionOf(0)).toBeCloseTo(70 / (1 + 270 / 70), 10);
	expect(satisfactionOf(1.5)).toBeCloseTo(70 + 30 * (1 - 2 ** -2), 10);
	expect(satisfactionOf(1e6)).toBeCloseTo(100, 6);
	for (let ratio = -2; ratio < 4; ratio += 0.01)
		expect(satisfactionOf(ratio + 0.01)).toBeGreaterThan(satisfactionOf(ratio));
});

test('next to what is expected a loss weighs 2.25 times a gain (Tversky & Kahneman 1992)', () => {
	const step = 1e-6;
	const gain = satisfactionOf(1 + step) - 70;
	const loss = 70 - satisfactionOf(1 - step);
	expect(loss / gain).toBeCloseTo(2.25, 3);
});

test('a promise above the market is believed as it is made, of one below only three tenths of the distance', () => {
	expect(believed(80, 62)).toBe(80);
	expect(believed(62, 62)).toBe(62);
	expect(believed(0, 60)).toBeCloseTo(60 - 0.3 * 60, 12);
});

type Levers = Partial<Record<LeverName, number>>;
const COMPANIES: readonly Levers[] = [
	{},
	{ price: 125, promise: 85, expectationDrift: 6 },
	{ promise: 20, financialProgramme: 80 },
	{ productQuality: 0, serviceSpeed: 0, promise: 0 },
	{ productQuality: 100, serviceSpeed: 100 }
];

for (const levers of COMPANIES) {
	test(`perceived, expected and satisfaction move as the README says: ${JSON.stringify(levers)}`, () => {
		const at = 9;
		const p = { ...DEFAULT_PARAMETERS, ...levers };
		const market = Math.min(100, 62 + (p.expectationDrift * (at + 1)) / 12);
		const promise = p.promise < market ? market - 0.3 * (market - p.promise) : p.promise;
		const g = Math.log(p.price / 100) + Math.log(1 - 0.1 * (p.financialProgramme / 100) ** 1.5);
		const encounters: number[] = [];
		for (const { c, policy, plan, month } of circlesAt({ levers, seed: 2 }, at, 30)) {
			const was = customersOf(c).map((i) => [c.perceived[i]!, c.expected[i]!, c.satisfaction[i]!] as const);
			experience(c, policy, month, plan.market[month]!);
			customersOf(c).forEach((i, m) => {
				const [perceived, expected, satisfaction] = was[m]!;
				const now = c.expected[i]!;
				const q = now * (1 - c.shortfall[i]!);
				encounters.push(q);
				const P = Math.max(0, Math.min(100, perceived + 0.2 * (q - perceived)));
				expect(c.perceived[i]!).toBeCloseTo(P, 9);
				const E =
					expected + 0.12 * (0.39 * market + 0.16 * promise + 0.45 * P + c.expectation[i]! - expected);
				expect(now).toBeCloseTo(Math.max(5, E), 9);
				const ratio = (P * (1 - 0.3 * 0.8 * c.priceSensitivity[i]! * g)) / now;
				expect(c.satisfaction[i]!).toBeCloseTo(
					satisfaction + 0.15 * (satisfactionOf(ratio) - satisfaction),
					9
				);
			});
		}
		// Triangular with standard deviation 14 about what is delivered; four standard errors.
		const delivered = 0.6 * p.productQuality + 0.4 * p.serviceSpeed;
		const n = encounters.length;
		expect(Math.abs(mean(encounters) - delivered)).toBeLessThan((4 * 14) / Math.sqrt(n));
		const spread = Math.sqrt(mean(encounters.map((q) => (q - delivered) ** 2)));
		expect(Math.abs(spread / 14 - 1)).toBeLessThan(4 / Math.sqrt(2 * n));
	});
}

test('where nothing is delivered and nothing promised, expectation stays above nothing and satisfaction is low', () => {
	const levers = { productQuality: 0, serviceSpeed: 0, promise: 0 };
	for (const { c } of circlesAt({ levers, seed: 4 }, 30, 60)) {
		for (const i of customersOf(c)) {
			expect(c.expected[i]!).toBeGreaterThanOrEqual(5);
			expect(c.perceived[i]!).toBeGreaterThanOrEqual(0);
			expect(c.satisfaction[i]!).toBeLessThan(75);
		}
	}
});
