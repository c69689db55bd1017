import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/domain/locale';
import type { TemplateUnit } from '$lib/domain/template';
import { figureText, numberText, roundTo } from '$lib/exam/figureText';
import { readAnswer } from '$lib/exam/numericText';

describe('readAnswer(text)', () => {
	it.each([
		['1234.5', 1234.5],
		['¥1,234.50', 1234.5],
		['１，２３４．５０元', 1234.5],
		['约 1234 元', 1234],
		['−12.5 个百分点', -12.5],
		['12.5%', 12.5],
		['12.5 per cent', 12.5],
		['3.2万', 32_000],
		['5 年', 5],
		['1 year', 1],
		['300 customers', 300],
		['71.6分', 71.6],
		['= .25', 0.25],
		['十二', null],
		['1/2', null],
		['', null],
		['12 or 13', null]
	])('reads %j as %j', (text, value) => {
		expect(readAnswer(text)).toBe(value);
	});

	it('reads back every figure that a question shows', () => {
		const units: readonly TemplateUnit[] = [
			'money',
			'percent',
			'points',
			'score',
			'factor',
			'years',
			'months',
			'customers',
			'count'
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...units),
				fc.constantFrom(...LOCALES),
				fc.integer({ min: -10_000_000, max: 10_000_000 }),
				(unit, locale, cents) => {
					expect(readAnswer(figureText({ value: cents / 100, unit, digits: 2 }, locale))).toBeCloseTo(
						cents / 100,
						9
					);
				}
			)
		);
	});
});

describe('figureText(figure, locale)', () => {
	it('writes units as the language has them, one year without an s', () => {
		const texts = (unit: TemplateUnit, value: number) =>
			LOCALES.map((locale) => figureText({ value, unit }, locale));
		expect(texts('years', 1)).toEqual(['1 年', '1 year']);
		expect(texts('years', 5)).toEqual(['5 年', '5 years']);
		expect(texts('customers', 12_345)).toEqual(['12,345 位', '12,345 customers']);
		expect(texts('money', -1234.5)).toEqual(['−¥1,234.50', '−¥1,234.50']);
		expect(texts('money', 40)).toEqual(['¥40', '¥40']);
		expect(texts('percent', 12.5)).toEqual(['12.5%', '12.5%']);
		expect(texts('points', 1)).toEqual(['1 个百分点', '1 percentage point']);
	});

	it('shows as many decimals as it is told, and else as many as there are', () => {
		expect(numberText(2, 2)).toBe('2.00');
		expect(numberText(0.8264462)).toBe('0.8264');
		expect(numberText(1_234_567.8)).toBe('1,234,567.8');
		expect(numberText(-0.001, 2)).toBe('0.00');
	});
});

describe('roundTo(value, digits)', () => {
	it('rounds half away from zero, also where the half has no exact binary form', () => {
		expect(roundTo(1.005, 2)).toBe(1.01);
		expect(roundTo(-2.5, 0)).toBe(-3);
		expect(roundTo(0.285, 2)).toBe(0.29);
		expect(roundTo(1.00499, 2)).toBe(1);
	});

	it('leaves what is no number as it is', () => {
		expect(roundTo(NaN, 2)).toBeNaN();
	});
});
