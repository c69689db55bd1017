import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '$lib/i18n/format';

const zh = formatOf('zh');
const en = formatOf('en');

describe('Format', () => {
	it('groups thousands and drops decimals that are not asked for', () => {
		expect(zh.number(1234567.8)).toBe('1,234,568');
		expect(en.number(0.1234, 2)).toBe('0.12');
	});

	it('writes a true minus sign, and zero without a sign', () => {
		expect(en.number(-5)).toBe('−5');
		expect(en.number(-0.2)).toBe('0');
		expect(zh.money(-120)).toBe('−¥120');
	});

	it('takes percentages as 0–100 and keeps their decimals', () => {
		expect(zh.percent(81.44)).toBe('81.4%');
		expect(en.percent(81)).toBe('81.0%');
		expect(en.percent(71.4, 0)).toBe('71%');
	});

	it('shortens large money by 万 and 亿 in Chinese, by K, M and B in English', () => {
		expect(zh.money(2184.4)).toBe('¥2,184');
		expect(en.money(99999)).toBe('¥99,999');
		expect(zh.money(4_123_456)).toBe('¥412万');
		expect(en.money(4_123_456)).toBe('¥4.12M');
		expect(zh.money(-1_234_000_000)).toBe('−¥12.3亿');
		expect(en.money(1_234_000_000)).toBe('¥1.23B');
	});

	it('shows cents only where they matter', () => {
		expect(en.price(5.4)).toBe('¥5.4');
		expect(en.price(0.128)).toBe('¥0.13');
		expect(en.price(543.21)).toBe('¥543');
	});

	it('names spans and points of time', () => {
		expect(zh.months(24)).toBe('24 个月');
		expect(en.months(1)).toBe('1 month');
		expect(zh.month(24)).toBe('第 24 月');
		expect(en.month(24)).toBe('month 24');
	});

	it('puts the sign of a change in front of the words', () => {
		expect(en.signed(3, (v) => en.money(v))).toBe('+¥3');
		expect(en.signed(-3, (v) => en.money(v))).toBe('−¥3');
		expect(en.signed(0, (v) => en.money(v))).toBe('¥0');
	});

	it('shows a dash for what is no number', () => {
		for (const value of [NaN, Infinity, -Infinity]) {
			expect(zh.money(value)).toBe('—');
			expect(en.percent(value)).toBe('—');
			expect(en.signed(value, (v) => en.money(v))).toBe('—');
		}
	});

	it('never says NaN or a bare hyphen, whatever the number', () => {
		fc.assert(
			fc.property(fc.double(), fc.constantFrom(zh, en), (value, format) => {
				const words = [
					format.number(value, 2),
					format.money(value),
					format.percent(value),
					format.count(value),
					format.price(value)
				];
				for (const word of words) expect(word).not.toMatch(/NaN|-|undefined/);
			})
		);
	});
});
