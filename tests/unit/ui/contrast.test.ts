import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/*
 * WCAG 2.2, 1.4.3 and 1.4.11: text at least 4.5 : 1, graphics at least 3 : 1, computed from the style sheet itself.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
const css = readFileSync(new URL('../../../src/lib/ui/tokens.css', import.meta.url), 'utf8');

/** The colours of one rule, by token. */
function tokens(selector: string): Record<string, string> {
	const body = css.slice(css.indexOf('{', css.indexOf(selector)) + 1);
	const rule = body.slice(0, body.indexOf('}'));
	return Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]));
}

const light = tokens("[data-theme='light']");
const THEMES = {
	light,
	dark: tokens("[data-theme='dark']"),
	projector: { ...light, ...tokens("[data-theme='projector']") }
};

function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
}

const SURFACES = ['paper', 'raised', 'sunken'];
const TEXT = ['ink', 'soft', 'accent', 'loss'];
const DECORATION = ['line', 'grid'];

describe.each(Object.entries(THEMES))('the %s theme', (name, theme) => {
	const colour = (token: string) => {
		expect(theme[token as keyof typeof theme], `--${token}`).toMatch(/^#/);
		return theme[token as keyof typeof theme]!;
	};

	it('has text of at least 4.5 : 1 on every surface', () => {
		for (const text of TEXT)
			for (const surface of SURFACES)
				expect(contrast(colour(text), colour(surface)), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
		expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
	});

	it('has graphics of at least 3 : 1 on paper and on raised surfaces', () => {
		const graphics = Object.keys(theme).filter(
			(token) => ![...SURFACES, ...TEXT, ...DECORATION, 'on-accent'].includes(token)
		);
		expect(graphics.length).toBeGreaterThan(20);
		for (const token of graphics)
			for (const surface of ['paper', 'raised'])
				expect(contrast(colour(token), colour(surface)), `${token} on ${surface}`).toBeGreaterThanOrEqual(3);
	});

	it('steps the lifecycle ramp by lightness, so that no reader depends on hue', () => {
		const ramp = ['exploration', 'formation', 'stability'].map((s) => luminance(colour(`stage-${s}`)));
		const falling = name === 'dark' ? [...ramp].reverse() : ramp;
		expect(falling[0]! / falling[1]!).toBeGreaterThan(1.4);
		expect(falling[1]! / falling[2]!).toBeGreaterThan(1.4);
	});
});
