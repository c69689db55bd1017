import { describe, expect, it } from 'vitest';
import { CLV_FORMULA_PAGES, clvFormulas, typesetSlots } from '../../../scripts/typeset/clvFormulas';

const typeset = import.meta.glob<{ MATH: Readonly<Record<string, string>> }>(
	'../../../src/lib/content/clv/math/*.ts',
	{ eager: true }
);
const mathOf = (page: string) => typeset[`../../../src/lib/content/clv/math/${page}.ts`]?.MATH;

describe('typeset formulas of the workbench', () => {
	it.each(CLV_FORMULA_PAGES)('of %s are those of its TeX', async (page) => {
		const source = await clvFormulas(page);
		const entries = [...source.matchAll(/^\t(\w+): (".*?"),?$/gm)];
		const fresh = Object.fromEntries(entries.map(([, key, json]) => [key, JSON.parse(json!) as string]));
		expect(mathOf(page)).toEqual(fresh);
	});

	it('are MathML without a font, a style sheet or a host of their own', () => {
		const all = Object.values(typeset).flatMap(({ MATH }) => Object.values(MATH));
		expect(all.length).toBeGreaterThan(0);
		expect(all.filter((mathml) => !/^<math[ >].*<\/math>$/.test(mathml))).toEqual([]);
		expect(all.filter((mathml) => /font-family|@import|url\(|<script|href/.test(mathml))).toEqual([]);
	});

	it('refuse TeX that cannot be read', () => {
		expect(() => typesetSlots(String.raw`\frac{1}`)).toThrow();
	});
});
