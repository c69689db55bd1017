import { describe, expect, it } from 'vitest';
import { changeText, decimalsOf, leverText, measureText } from '$lib/i18n/figures';
import { formatOf } from '$lib/i18n/format';

const zh = formatOf('zh');
const en = formatOf('en');

describe('measureText', () => {
	it('writes each kind of figure in its own way', () => {
		expect(measureText(en, 'money', 2184.4)).toBe('¥2,184');
		expect(measureText(en, 'percent', 81.44)).toBe('81.4%');
		expect(measureText(en, 'share', 0.712)).toBe('71.2%');
		expect(measureText(en, 'index', 72.55)).toBe('72.6');
		expect(measureText(zh, 'count', 1_200_000)).toBe('120万');
	});
});

describe('changeText', () => {
	it('shows direction, size and half the interval', () => {
		const change = { difference: 312.2, halfWidth: 18.4, noise: false };
		expect(changeText(zh, 'money', change)).toEqual({ arrow: '▲', amount: '¥312 ± 18', noise: false });
	});

	it('counts a change of a percentage in points', () => {
		const change = { difference: -3.21, halfWidth: 0.4, noise: false };
		expect(changeText(zh, 'percent', change).amount).toBe('3.2 点 ± 0.4');
		expect(changeText(en, 'percent', change)).toEqual({ arrow: '▼', amount: '3.2 pts ± 0.4', noise: false });
	});

	it('passes on that a change is noise', () => {
		expect(changeText(en, 'index', { difference: 0.1, halfWidth: 0.3, noise: true }).noise).toBe(true);
	});

	it('says nothing where nothing changed, and where there is no figure', () => {
		const nothing = { arrow: '', amount: '', noise: false };
		expect(changeText(en, 'money', { difference: 0, halfWidth: 0, noise: false })).toEqual(nothing);
		expect(changeText(en, 'money', { difference: NaN, halfWidth: NaN, noise: true })).toEqual(nothing);
	});
});

describe('leverText', () => {
	it('writes a lever with its unit', () => {
		expect(leverText(zh, 'percent', 45)).toBe('45%');
		expect(leverText(zh, 'money', 200)).toBe('¥200');
		expect(leverText(zh, 'months', 12)).toBe('12 个月');
		expect(leverText(en, 'months', 12)).toBe('12 months');
		expect(leverText(en, 'shape', 0.668)).toBe('0.668');
		expect(leverText(en, 'share', 0.6)).toBe('0.6');
		expect(leverText(en, 'index', 53.333)).toBe('53.3');
	});
});

describe('decimalsOf', () => {
	it('shows the decimals of the step, and one for an index, which may be a mean of several', () => {
		expect(decimalsOf({ unit: 'percent', step: 1 })).toBe(0);
		expect(decimalsOf({ unit: 'percent', step: 0.5 })).toBe(1);
		expect(decimalsOf({ unit: 'shape', step: 0.001 })).toBe(3);
		expect(decimalsOf({ unit: 'index', step: 1 })).toBe(1);
	});
});
