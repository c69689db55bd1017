import { expect, test } from 'vitest';
import type { LeverName } from '$lib/domain/levers';
import { STAGES } from '$lib/domain/typology';
import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { spending, stageOf } from '$lib/engine/spend';
import { circlesAt, customersOf } from './support/circle';

type Levers = Partial<Record<LeverName, number>>;
const COMPANIES: readonly Levers[] = [
	{},
	{ competition: 0, serviceSpeed: 20 },
	{ competition: 0.3, price: 150 },
	{ competition: 1, price: 60, financialProgramme: 100 }
];

for (const levers of COMPANIES) {
	test(`volume moves as the README says: ${JSON.stringify(levers)}`, () => {
		const p = { ...DEFAULT_PARAMETERS, ...levers };
		const free = Math.min(1, p.competition / 0.6);
		const g = Math.log(p.price / 100) + Math.log(1 - 0.1 * (p.financialProgramme / 100) ** 1.5);
		for (const { c, policy } of circlesAt({ levers, seed: 12 }, 15, 30)) {
			const was = customersOf(c).map((i) => [c.volume[i]!, c.volumeSlow[i]!] as const);
			spending(c, policy);
			customersOf(c).forEach((i, m) => {
				const [volume, slow] = was[m]!;
				const heart = 0.05 + 0.008 * c.trust[i]! + 0.0065 * c.satisfaction[i]!;
				const wish =
					(1 + free * (heart * (1 - 0.12 * c.grievance[i]!) - 1)) * (1 - 0.6 * c.priceSensitivity[i]! * g);
				const target = Math.max(0.05, Math.min(1.4, wish));
				const now = volume + (target > volume ? 0.08 : 0.12) * (target - volume);
				expect(c.volume[i]!).toBeCloseTo(now, 10);
				expect(c.volumeSlow[i]!).toBeCloseTo(slow + 0.15 * (now - slow), 10);
			});
		}
	});
}

const stage = (was: string, volume: number, trend: number, trust: number) =>
	STAGES[stageOf(STAGES.indexOf(was as (typeof STAGES)[number]), volume, trend, trust)];

test('exploration ends with enough volume and enough trust, not with one of them', () => {
	expect(stage('exploration', 0.44, 0, 90)).toBe('exploration');
	expect(stage('exploration', 0.9, 0, 31)).toBe('exploration');
	expect(stage('exploration', 0.45, -0.2, 32)).toBe('formation');
});

test('formation becomes stability when volume is high and no longer climbs, and decline when it falls', () => {
	expect(stage('formation', 0.9, 0.04, 60)).toBe('formation');
	expect(stage('formation', 0.9, 0.03, 44)).toBe('formation');
	expect(stage('formation', 0.9, 0.03, 60)).toBe('stability');
	expect(stage('formation', 0.9, -0.031, 60)).toBe('decline');
});

test('stability lasts until volume falls, decline until it rises again', () => {
	expect(stage('stability', 0.5, -0.029, 20)).toBe('stability');
	expect(stage('stability', 1.2, -0.031, 90)).toBe('decline');
	expect(stage('decline', 1.2, 0.004, 90)).toBe('decline');
	expect(stage('decline', 0.82, 0.006, 45)).toBe('stability');
	expect(stage('decline', 0.81, 0.006, 45)).toBe('formation');
});
