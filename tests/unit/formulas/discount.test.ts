import { describe, expect, it } from 'vitest';
import {
	annuityFactor,
	discountFactor,
	monthlyRate,
	monthlyRetention,
	yearlyRate
} from '$lib/formulas/discount';
import { expectRefused } from './refused';

describe('discounting', () => {
	it('discountFactor(0.1, 2) is 1/1.21, and 1 at time 0', () => {
		expect(discountFactor(0.1, 2)).toBeCloseTo(1 / 1.21, 15);
		expect(discountFactor(0.1, 0)).toBe(1);
		expect(discountFactor(0.2, 0.5)).toBeCloseTo(1 / Math.sqrt(1.2), 15);
	});

	it('a monthly rate makes the yearly one, and back', () => {
		expect((1 + monthlyRate(0.12)) ** 12).toBeCloseTo(1.12, 14);
		expect(yearlyRate(monthlyRate(0.07))).toBeCloseTo(0.07, 14);
		expect(monthlyRetention(0.8) ** 12).toBeCloseTo(0.8, 14);
	});

	it('annuityFactor(d, n) is the sum of the discount factors', () => {
		for (const d of [0, 0.05, 0.3, -0.02]) {
			let sum = 0;
			for (let t = 1; t <= 25; t++) sum += (1 + d) ** -t;
			expect(annuityFactor(d, 25)).toBeCloseTo(sum, 10);
		}
		expect(annuityFactor(0.1, 0)).toBe(0);
	});

	it('refuses what has no meaning', () => {
		expectRefused([
			[() => discountFactor(-1, 1), 'discount', 'notAbove'],
			[() => discountFactor(0.1, -1), 'time', 'belowMinimum'],
			[() => discountFactor(NaN, 1), 'discount', 'notANumber'],
			[() => annuityFactor(0.1, Infinity), 'periods', 'notANumber'],
			[() => monthlyRate(-2), 'yearly', 'notAbove']
		]);
	});
});
