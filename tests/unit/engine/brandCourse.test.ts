import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parametersFrom } from '$lib/domain/parameters';
import { BRAND_FROM, brandCourse } from '$lib/engine/brandCourse';

const average = parametersFrom({});
const level = fc.integer({ min: 0, max: 100 });

describe('brandCourse(parameters, months, change)', () => {
	test('begins at nothing with C = 1 and a little trust, and moves 5 % toward the mean of trust and satisfaction', () => {
		const { brand, satisfaction, trust } = brandCourse(average, 24);
		expect([brand[0], satisfaction[0], trust[0]]).toEqual([0, 70, 25]);
		brand.slice(1).forEach((value, i) => {
			const target = (satisfaction[i + 1]! + trust[i + 1]!) / 2;
			expect(value).toBeCloseTo(brand[i]! + 0.05 * (target - brand[i]!), 9);
		});
	});

	test('names the stage by 20, 42 and 60', () => {
		expect(BRAND_FROM).toEqual({ acceptance: 20, identification: 42, preference: 60 });
		const { brand, stages } = brandCourse(average, 60);
		brand.forEach((value, i) => {
			const stage =
				value >= 60 ? 'preference' : value >= 42 ? 'identification' : value >= 20 ? 'acceptance' : 'none';
			expect(stages[i]).toBe(stage);
		});
	});

	test('a change leaves the months before it as they were and acts from the next one on', () => {
		const change = { month: 12, parameters: { ...average, productQuality: 20 } };
		const [with_, without] = [brandCourse(average, 24, change), brandCourse(average, 24)];
		expect(with_.brand.slice(0, 13)).toEqual(without.brand.slice(0, 13));
		expect(with_.brand[13]).toBeLessThan(without.brand[13]!);
		expect(brandCourse(average, 24, { month: 12, parameters: average })).toEqual(without);
	});

	test('rises with quality and with personal care, and stays on its scale', () => {
		fc.assert(
			fc.property(level, level, level, (quality, social, promise) => {
				const end = (of: Partial<typeof average>) =>
					brandCourse(
						{ ...average, productQuality: quality, socialProgramme: social, promise, ...of },
						48
					).brand.at(-1)!;
				expect(end({ productQuality: Math.min(100, quality + 10) })).toBeGreaterThanOrEqual(end({}) - 1e-9);
				expect(end({ socialProgramme: Math.min(100, social + 10) })).toBeGreaterThanOrEqual(end({}) - 1e-9);
				expect(end({})).toBeGreaterThanOrEqual(0);
				expect(end({})).toBeLessThanOrEqual(100);
			})
		);
	});
});
