import { describe, expect, test } from 'vitest';
import { parametersFrom } from '$lib/domain/parameters';
import { stayingCurve } from '$lib/engine/stayingCurve';
import { tieCourse, type Tie } from '$lib/engine/tieCourse';

const start = parametersFrom({});
const TIES: readonly Tie[] = ['financial', 'social', 'structural'];
const course = (tie: Tie, level: number, copied?: number) =>
	tieCourse(start, { levels: { [tie]: level }, copied: copied === undefined ? {} : { [tie]: copied } }, 60);
const none = tieCourse(start, { levels: {}, copied: {} }, 60);

describe('the course of a typical customer under retention programmes', () => {
	test('stands still where there is none', () => {
		expect(none.cost).toBe(0);
		expect(new Set(none.staying.map((chance) => chance.toFixed(9))).size).toBe(1);
	});

	test('begins with the company as it was, whatever is to come', () => {
		for (const tie of TIES) expect(course(tie, 100).staying[0]).toBe(none.staying[0]);
	});

	test('costs what the engine’s README says: 10 % x^1.5 of own spend, 8 and 12 % x^1.8 of the average', () => {
		const spend = start.monthlySpend;
		expect(course('financial', 40).cost).toBeCloseTo(spend * 0.1 * 0.4 ** 1.5, 6);
		expect(course('social', 40).cost).toBeCloseTo(spend * 0.08 * 0.4 ** 1.8, 6);
		expect(course('structural', 40).cost).toBeCloseTo(spend * 0.12 * 0.4 ** 1.8, 6);
	});

	test('is never copied into less than there was, and copying never helps', () => {
		for (const tie of TIES) {
			const alone = course(tie, 60);
			const copied = course(tie, 60, 12);
			alone.staying.forEach((chance, month) => {
				expect(copied.staying[month]).toBeLessThanOrEqual(chance);
				expect(copied.staying[month]).toBeGreaterThanOrEqual(none.staying[0]! - 1e-9);
			});
			expect(copied.staying.slice(0, 13)).toEqual(alone.staying.slice(0, 13));
			expect(copied.value).toBeLessThan(alone.value);
			expect(copied.cost).toBe(alone.cost);
		}
	});

	test('keeps nothing of a copied financial tie, and the grown part of a social and a structural one', () => {
		const left = (tie: Tie) => course(tie, 60, 12).staying[60]! - none.staying[60]!;
		expect(left('financial')).toBeCloseTo(0, 9);
		expect(left('social')).toBeGreaterThan(5);
		expect(left('structural')).toBeGreaterThan(5);
	});

	test('keeps more of a structural tie, the longer the customer has built on it', () => {
		const left = (copied: number) => course('structural', 60, copied).staying[copied + 1]! - none.staying[0]!;
		const before = (copied: number) => course('structural', 60).staying[copied + 1]! - none.staying[0]!;
		expect(left(6) / before(6)).toBeLessThan(left(24) / before(24));
		expect(left(24)).toBeLessThan(before(24));
	});

	test('values five years as the sum over months of the chance to be there × contribution, discounted', () => {
		const stay = (none.staying[0]! / 100) ** (1 / 12);
		const v = 1.1 ** (-1 / 12);
		const q = stay * v;
		// Contribution of a stable customer of average spend: margin less quality, speed, service and barriers.
		const { monthlySpend: m, productQuality, serviceSpeed } = start;
		const quality = 0.14 * (productQuality / 100) ** 3 + 0.06 * (serviceSpeed / 100) ** 3;
		const facets = [30, 25, 25, 20, 30, 15, 30, 30].reduce((sum, x) => sum + 0.012 * (x / 100) ** 2, 0);
		const month = m * (0.45 - quality - 0.29 * 0.45 * 0.85 - facets);
		expect(none.value).toBeCloseTo((month * v * (1 - q ** 60)) / (1 - q), 6);
	});

	test('is near the satisfaction–loyalty curve of the same company where its relationship is the neutral one', () => {
		const [neutral] = stayingCurve(start, [72]);
		const { financialProgramme: financial, socialProgramme: social, structuralProgramme: structural } = start;
		const settled = tieCourse(start, { levels: { financial, social, structural }, copied: {} }, 120);
		expect(Math.abs(settled.staying[120]! - neutral!)).toBeLessThan(4);
	});
});
