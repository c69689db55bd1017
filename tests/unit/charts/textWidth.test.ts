import { describe, expect, it } from 'vitest';
import { textWidth, widest, wrapText } from '$lib/charts/textWidth';

describe('textWidth', () => {
	it('gives a Han character a square, a Latin letter about half of one, more where it is bold', () => {
		expect(textWidth('客户', 10)).toBeCloseTo(20);
		expect(textWidth('ab', 10)).toBeCloseTo(12.8);
		expect(widest(['a', '客户', ''], 10)).toBeCloseTo(20);
		expect(widest([], 10)).toBe(0);
		expect(textWidth('客户', 10, true)).toBeCloseTo(20);
		expect(textWidth('ab', 10, true)).toBeGreaterThan(textWidth('ab', 10));
	});
});

describe('wrapText', () => {
	it('breaks between words and between Han characters, and loses nothing', () => {
		expect(wrapText('Annual retention rises', 10, 60)).toEqual(['Annual', 'retention', 'rises']);
		const text = '第 60 个月，52% 的客户处于稳定期。';
		const lines = wrapText(text, 10, 80);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
	});

	it('begins no line with a closing mark', () => {
		for (let width = 20; width < 200; width += 3) {
			for (const line of wrapText('年保持率升到 95%，流失首因：自然流失。', 10, width)) {
				expect(line).not.toMatch(/^[，。：]/);
			}
		}
	});
});
